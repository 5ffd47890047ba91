import type { Dataset } from "../../model/dataset.ts";
import type { InstitutionId } from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { strandsOf, typeOf } from "./settings.ts";
import { attendanceStays, certainDays, countingRule, type Stay } from "./stays.ts";

/** Two institutions that taught the same young people at the same time: no move from one to the other. */
export interface SharedPlacement {
  /** In code-point order. */
  readonly institutions: readonly [InstitutionId, InstitutionId];
  /** Distinct young people who were certainly at both on at least one day. */
  readonly youngPeople: number;
  /** For how many days each of them was, at least and at most. */
  readonly days: readonly [number, number];
}

/**
 * Where young people were on two rolls at once: dual registration, a school and a pupil referral
 * unit, a placement beside a school.
 *
 * Out: in order of the institutions. Homes and clubs are left out: one is meant to be at school too.
 * Cost: O(rows), but for the stays of one young person, which are held against each other.
 */
export function sharedPlacements(dataset: Dataset, options: NetworkOptions): SharedPlacement[] {
  const taught = new Set<string>(
    dataset.institutions
      .filter((each) => strandsOf(typeOf(each)).includes("learning"))
      .map(({ id }) => id),
  );
  const found = new Map<string, { pair: readonly [string, string]; days: number[] }>();
  for (const stays of attendanceStays(dataset, countingRule(dataset, options)).values()) {
    const own = daysTogether(stays.filter(({ context }) => taught.has(context)));
    for (const [key, { pair, days }] of own) {
      const all = found.get(key) ?? { pair, days: [] };
      all.days.push(days);
      found.set(key, all);
    }
  }
  return [...found.values()]
    .map(({ pair, days }): SharedPlacement => ({
      institutions: pair as readonly [InstitutionId, InstitutionId],
      youngPeople: days.length,
      days: [
        days.reduce((least, each) => Math.min(least, each), Infinity),
        days.reduce((most, each) => Math.max(most, each), 0),
      ],
    }))
    .sort(
      (a, b) =>
        compareText(a.institutions[0], b.institutions[0]) ||
        compareText(a.institutions[1], b.institutions[1]),
    );
}

/** Days certainly spent at each two institutions at once; the stays come in order of institution. */
function daysTogether(stays: readonly Stay[]) {
  const together = new Map<string, { pair: readonly [string, string]; days: number }>();
  stays.forEach((one, at) => {
    for (const other of stays.slice(at + 1)) {
      const days = one.context === other.context ? 0 : sharedDays(one, other);
      if (days === 0) continue;
      const pair = [one.context, other.context] as const;
      const key = JSON.stringify(pair);
      together.set(key, { pair, days: days + (together.get(key)?.days ?? 0) });
    }
  });
  return together;
}

function sharedDays(one: Stay, other: Stay): number {
  const [a, b] = [certainDays(one), certainDays(other)];
  if (a === null || b === null) return 0;
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1);
}
