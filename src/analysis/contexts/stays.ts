import type { Dataset } from "../../model/dataset.ts";
import {
  type DayNumber,
  type RecordedDate,
  UNKNOWN_FUTURE,
  UNKNOWN_PAST,
} from "../../model/days.ts";
import { compareText } from "../../model/order.ts";
import type { Attendance, Provenance } from "../../model/records.ts";
import { type Spell, spellOf } from "../../model/spell.ts";
import { latestRecordedDay } from "../../network/asOf.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { sourceRule, timeRule } from "../../network/selectLinks.ts";

/** A record that somebody was somewhere for a time. */
export interface Presence extends Provenance {
  readonly person: string;
  readonly context: string;
  readonly start?: RecordedDate | undefined;
  readonly end?: RecordedDate | undefined;
  readonly leavingReason?: string | undefined;
}

/** One stay of a young person at an institution or a place, put together from all its records. */
export interface Stay {
  readonly context: string;
  /** Its bounds, cut to the as-of day where one was chosen. */
  readonly spell: Spell;
  /** Whether it was certainly over by the as-of day, on whatever day it ended. */
  readonly hasEnded: boolean;
  /** Why it ended: every reason recorded, as codes in order; none recorded: none. */
  readonly reasons: readonly string[];
}

/** Which records count under the options. */
export interface CountingRule {
  /** Where the data stop, or the day chosen; null where nothing is dated. */
  readonly asOf: DayNumber | null;
  readonly inTime: (spell: Spell) => Spell | null;
  readonly hasSource: (record: Provenance) => boolean;
}

export function countingRule(dataset: Dataset, options: NetworkOptions): CountingRule {
  const asOf = options.asOf ?? latestRecordedDay(dataset);
  return { asOf, inTime: timeRule(options, asOf), hasSource: sourceRule(options) };
}

/**
 * The stays of each person, in order of context and start. Records of one person at one context
 * are one stay if they certainly share a day or follow each other from one day to the next; and a
 * record that says less exactly what another says is taken for the same stay, so that a second
 * agency's "some time in 2019" does not blur a register.
 *
 * Out: by person, in code-point order of id.
 * Cost: O(rows), but for the records of one person at one context, which are held against each other.
 */
export function staysOf(presences: readonly Presence[], rule: CountingRule): Map<string, Stay[]> {
  const rows = new Map<string, Map<string, Row[]>>();
  for (const presence of presences) {
    const row = readRow(presence, rule);
    if (row === null) continue;
    const contexts = rows.get(presence.person) ?? new Map<string, Row[]>();
    rows.set(presence.person, contexts);
    const there = contexts.get(presence.context);
    if (there === undefined) contexts.set(presence.context, [row]);
    else there.push(row);
  }
  return new Map(
    inOrder(rows).map(([person, contexts]) => [
      person,
      inOrder(contexts).flatMap(([context, there]) => joinRows(context, there)),
    ]),
  );
}

/** The attendances of a dataset as stays: `context` is the institution's id. */
export function attendanceStays({ attendances }: Dataset, rule: CountingRule): Map<string, Stay[]> {
  return staysOf(
    attendances.map((row) => presenceAt(row, row.institution)),
    rule,
  );
}

/** An attendance as a presence in the context of that name. */
export function presenceAt(row: Attendance, context: string): Presence {
  const { youngPerson: person, start, end, leavingReason, sources = [] } = row;
  return { person, context, start, end, leavingReason, sources };
}

/** The day of a bound that is known exactly; null otherwise. */
export function exactDay(earliest: DayNumber, latest: DayNumber): DayNumber | null {
  return earliest === latest ? earliest : null;
}

/** The days of a stay that are certain, both included; null if there is none. */
export function certainDays({ spell }: Stay): readonly [DayNumber, DayNumber] | null {
  const { startLatest, endEarliest } = spell;
  return startLatest <= endEarliest ? [startLatest, endEarliest] : null;
}

/** A dataset's records come in order of person already, so there is mostly nothing to sort. */
function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  const entries = [...map];
  const isSorted = entries.every(
    ([key], at) => at === 0 || compareText(entries[at - 1]?.[0] ?? "", key) < 0,
  );
  return isSorted ? entries : entries.sort(([a], [b]) => compareText(a, b));
}

interface Row {
  readonly spell: Spell;
  readonly hasEnded: boolean;
  readonly reasons: readonly string[];
}

function readRow(presence: Presence, { asOf, inTime, hasSource }: CountingRule): Row | null {
  if (!hasSource(presence)) return null;
  const { start, end, leavingReason } = presence;
  const whole = spellOf(start, end, asOf);
  const spell = inTime(whole);
  if (spell === null) return null;
  const isOver = end?.precision !== "current" && asOf !== null && whole.endLatest <= asOf;
  return {
    spell,
    hasEnded: isOver,
    reasons: leavingReason === undefined || leavingReason === "unknown" ? [] : [leavingReason],
  };
}

function joinRows(context: string, rows: readonly Row[]): Stay[] {
  if (rows.length === 1) return rows.map((row) => ({ context, ...row }));
  const stays: Row[] = [];
  for (const row of explained(rows).sort(byDates)) {
    const at = stays.findIndex(({ spell }) => touches(spell, row.spell));
    const earlier = stays[at];
    if (earlier === undefined) stays.push(row);
    else stays[at] = join(earlier, row);
  }
  return stays.map((stay) => ({ context, ...stay }));
}

/** The rows without those that say less exactly what another says. */
function explained(rows: readonly Row[]): Row[] {
  const kept: Row[] = rows.filter((row) => !rows.some((other) => saysMore(other, row)));
  return kept.map((row) => {
    const less = rows.filter(
      (other) => saysMore(row, other) && kept.filter((each) => saysMore(each, other)).length === 1,
    );
    return { ...row, reasons: together([row, ...less]) };
  });
}

/** Whether one row's bounds lie within the other's, and are narrower. */
function saysMore({ spell: one }: Row, { spell: other }: Row): boolean {
  const lies =
    one.startEarliest >= other.startEarliest &&
    one.startLatest <= other.startLatest &&
    one.endEarliest >= other.endEarliest &&
    one.endLatest <= other.endLatest;
  return lies && byDates({ spell: one }, { spell: other }) !== 0;
}

function byDates({ spell: a }: Pick<Row, "spell">, { spell: b }: Pick<Row, "spell">): number {
  return (
    a.startLatest - b.startLatest ||
    a.startEarliest - b.startEarliest ||
    a.endLatest - b.endLatest ||
    a.endEarliest - b.endEarliest
  );
}

/** Whether two stretches certainly share a day, or the one follows the day after the other. */
function touches(a: Spell, b: Spell): boolean {
  const start = Math.max(a.startLatest, b.startLatest);
  const end = Math.min(a.endEarliest, b.endEarliest);
  return start !== UNKNOWN_FUTURE && end !== UNKNOWN_PAST && start <= end + 1;
}

function join(a: Row, b: Row): Row {
  const endLatest = Math.max(a.spell.endLatest, b.spell.endLatest);
  const last = [a, b].filter(({ spell }) => spell.endLatest === endLatest);
  return {
    spell: {
      startEarliest: Math.min(a.spell.startEarliest, b.spell.startEarliest),
      startLatest: Math.min(a.spell.startLatest, b.spell.startLatest),
      endEarliest: Math.max(a.spell.endEarliest, b.spell.endEarliest),
      endLatest,
    },
    hasEnded: last.every(({ hasEnded }) => hasEnded),
    reasons: together(last),
  };
}

function together(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ reasons }) => reasons))].sort(compareText);
}
