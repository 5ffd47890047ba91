import type { Dataset } from "../../model/dataset.ts";
import type { InstitutionId } from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import type { NetworkOptions } from "../../network/options.ts";
import type { Interval } from "../statistics/interval.ts";
import { wilson } from "../statistics/proportion.ts";
import { type Strand, strandsOf, typeOf } from "./settings.ts";
import { attendanceStays, countingRule, exactDay, type Stay } from "./stays.ts";

/** A stay that begins later than this after another has ended is no move from it. */
const MOST_DAYS = 90;

/** How many young people went on from one institution to another. */
export interface Move {
  readonly from: InstitutionId;
  readonly to: InstitutionId;
  /** Distinct young people. */
  readonly youngPeople: number;
  /** Of these, how many left for each reason recorded; `unknown` where none is. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Distinct young people whose stay at `from` ended on a known day. */
  readonly leavers: number;
  /** The range that may well hold the share of leavers who make this move. */
  readonly share: Interval;
}

/**
 * Where young people went from where: the next stay begins 1 to 90 days after the end of one, at
 * another institution, both days known exactly. Of stays that lie wholly within another neither
 * end is a move. Schools, colleges, alternative provision and custody follow each other; so do
 * homes and custody, and clubs. It says nothing of why anybody moved but what was recorded.
 *
 * Out: in order of from, then to. Two moves of one young person between the same two count once.
 * Cost: O(rows), but for the stays of one young person, which are held against each other.
 */
export function findMoves(dataset: Dataset, options: NetworkOptions): Move[] {
  const rule = countingRule(dataset, options);
  const strands = new Map<string, readonly Strand[]>(
    dataset.institutions.map((each) => [each.id, strandsOf(typeOf(each))]),
  );
  const leavers = new Map<string, number>();
  const found = new Map<string, Counted>();
  for (const stays of attendanceStays(dataset, rule).values()) {
    const left = new Set(
      stays.filter((stay) => endDay(stay) !== null).map(({ context }) => context),
    );
    for (const institution of left) leavers.set(institution, (leavers.get(institution) ?? 0) + 1);
    countPerson(
      movesOf(stays, (id) => strands.get(id) ?? ["learning"]),
      found,
    );
  }
  return [...found.values()]
    .map(({ from, to, youngPeople, reasons }) => {
      const of = leavers.get(from) ?? 0;
      return {
        from: from as InstitutionId,
        to: to as InstitutionId,
        youngPeople,
        reasons: Object.fromEntries([...reasons].sort(([a], [b]) => compareText(a, b))),
        leavers: of,
        share: wilson(youngPeople, of),
      };
    })
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

interface OneMove {
  readonly from: Stay;
  readonly to: string;
}

interface Counted {
  readonly from: string;
  readonly to: string;
  youngPeople: number;
  readonly reasons: Map<string, number>;
}

function countPerson(moves: readonly OneMove[], found: Map<string, Counted>): void {
  const own = new Map<string, Set<string>>();
  for (const { from, to } of moves) {
    const key = JSON.stringify([from.context, to]);
    const counted = found.get(key) ?? {
      from: from.context,
      to,
      youngPeople: 0,
      reasons: new Map<string, number>(),
    };
    found.set(key, counted);
    const reasons = own.get(key) ?? new Set();
    own.set(key, reasons);
    for (const reason of from.reasons.length === 0 ? ["unknown"] : from.reasons)
      reasons.add(reason);
  }
  for (const [key, reasons] of own) {
    const counted = found.get(key);
    if (counted === undefined) continue;
    counted.youngPeople++;
    for (const reason of reasons)
      counted.reasons.set(reason, (counted.reasons.get(reason) ?? 0) + 1);
  }
}

/** The moves of one young person, each stay followed within every strand it belongs to. */
function movesOf(
  stays: readonly Stay[],
  strandsAt: (institution: string) => readonly Strand[],
): OneMove[] {
  const all: readonly Strand[] = ["learning", "living", "leisure"];
  return all.flatMap((strand) => {
    const within = stays.filter(({ context }) => strandsAt(context).includes(strand));
    const whole = within.filter((stay) => !within.some((other) => holds(other, stay)));
    return whole.flatMap((from) => nextOf(from, whole).map((to) => ({ from, to })));
  });
}

/** The other institutions at which the next stay begins: more than one if they begin together. */
function nextOf(from: Stay, stays: readonly Stay[]): string[] {
  const end = endDay(from);
  if (end === null) return [];
  const later = stays.flatMap(({ context, spell }) => {
    const start = exactDay(spell.startEarliest, spell.startLatest);
    return start !== null && start > end ? [{ context, start }] : [];
  });
  const first = later.reduce((least, { start }) => Math.min(least, start), Infinity);
  if (first > end + MOST_DAYS) return [];
  const next = later.filter(({ start }) => start === first);
  return next.some(({ context }) => context === from.context)
    ? []
    : next.map((each) => each.context);
}

function endDay({ spell, hasEnded }: Stay): number | null {
  return hasEnded ? exactDay(spell.endEarliest, spell.endLatest) : null;
}

/** Whether the one stay certainly began no later and ended no earlier than the other, and was longer. */
function holds({ spell: one }: Stay, { spell: other }: Stay): boolean {
  return (
    one.startLatest <= other.startEarliest &&
    one.endEarliest >= other.endLatest &&
    (one.startLatest < other.startEarliest || one.endEarliest > other.endLatest)
  );
}
