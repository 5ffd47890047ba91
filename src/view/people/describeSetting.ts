import type { DayNumber } from "../../model/days.ts";
import type { InstitutionId } from "../../model/ids.ts";
import type { Attendance, Gap } from "../../model/records.ts";
import { spellOf } from "../../model/spell.ts";
import { formatDay } from "../../text/format.ts";
import { isOn } from "./isOn.ts";
import { words } from "./words.ts";

interface Whereabouts {
  readonly attendances: readonly Attendance[];
  readonly gaps: readonly Gap[];
  readonly nameOf: (institution: InstitutionId) => string;
}

/**
 * Where a young person was on a day, as far as it is recorded: in a setting, perhaps in one,
 * recorded as unknown, in none since a day, or nothing recorded at all. "Not recorded" is never
 * turned into "nowhere".
 */
export function describeSetting(
  { attendances, gaps, nameOf }: Whereabouts,
  day: DayNumber | null,
): string {
  if (attendances.length === 0 && gaps.length === 0) return words.nothingRecorded;
  const there = attendances.flatMap(({ institution, start, end }) => {
    const overlap = isOn(start, end, day);
    if (overlap === "none") return [];
    return [overlap === "certain" ? nameOf(institution) : words.perhaps(nameOf(institution))];
  });
  if (there.length > 0) return [...new Set(there)].join("; ");

  const unknown = gaps.find(({ start, end }) => isOn(start, end, day) !== "none");
  if (unknown !== undefined) return words.recordedAs(unknown.written);

  const last = lastDay([...attendances, ...gaps], day);
  return last === null ? words.nothingNow : words.nothingAfter(formatDay(last));
}

/** The last day any of these is recorded to have ended on; null when none says. */
function lastDay(spells: readonly (Attendance | Gap)[], asOf: DayNumber | null): DayNumber | null {
  let last: DayNumber | null = null;
  for (const { start, end } of spells) {
    const { endLatest } = spellOf(start, end, asOf);
    // An end after the day asked for belongs to a spell that had not begun.
    if (asOf !== null && endLatest <= asOf && (last === null || endLatest > last)) last = endLatest;
  }
  return last;
}
