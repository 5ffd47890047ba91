import type { Dataset } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/days.ts";
import type { YoungPersonId } from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import { overlapOf, type Spell, spellOf } from "../../model/spell.ts";
import { statusWords } from "../../model/vocabulary/status.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { type Between, betweenStays } from "./betweenStays.ts";
import { CoveredYears } from "./coveredYears.ts";
import { schoolDaysAtMost } from "./schoolDays.ts";
import { isEducation, typeOf } from "./settings.ts";
import { attendanceStays, countingRule, type CountingRule, type Stay } from "./stays.ts";

/**
 * Why a time without a setting for education is not certainly one: a day is not known exactly;
 * nobody else's attendance is recorded in that year; they were, or may have been, somewhere whose
 * type is not recorded; a record says that where they were is not known; a status says that they
 * may have learned elsewhere.
 */
export type GapDoubt = "dates" | "year_not_covered" | "type_unknown" | "not_recorded" | "elsewhere";

/** A status of the time that says something of education: a fact, whatever it means for the gap. */
export interface GapStatus {
  readonly status: string;
  /** Whether it certainly held on some day of the gap. */
  readonly certain: boolean;
}

/** A stretch of days on which a young person was recorded at no setting for education. */
export interface EducationGap {
  readonly youngPerson: YoungPersonId;
  /** First and last day. Where dates are not exact, the days that remain at the least. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Calendar days: school holidays are not taken off. */
  readonly days: number;
  /** Of these, days on which a school may have been open: the long holidays are taken off. */
  readonly schoolDaysAtMost: number;
  readonly lasting: "up_to_14" | "up_to_90" | "over_90";
  readonly certain: boolean;
  /** In this order; none where it is certain. */
  readonly why: readonly GapDoubt[];
  readonly statuses: readonly GapStatus[];
  /** The reasons recorded for leaving before it, as codes. */
  readonly leavingReasons: readonly string[];
}

export interface EducationGaps {
  /** Between two settings for education; by young person, then day. */
  readonly gaps: readonly EducationGap[];
  /** From the last one on, up to the day where the data stop: they may simply have finished. */
  readonly sinceLast: readonly EducationGap[];
}

/**
 * When young people were recorded at no school, college, alternative provision or custody between
 * two that they were at; and since when nothing is recorded. Not recorded is not out of
 * education: `certain` and `why` say which it is.
 *
 * Out: nothing where no record is dated; with a period, whole what touches it.
 * Cost: O(rows), but for sorting and for holding one young person's records against each other.
 */
export function findGaps(dataset: Dataset, options: NetworkOptions): EducationGaps {
  // A stay outside the period ends a gap that reaches into it, so none is left out yet.
  const rule = countingRule(dataset, { ...options, period: null });
  if (rule.asOf === null) return { gaps: [], sinceLast: [] };
  const { asOf } = rule;
  const kinds = new Map<string, ReturnType<typeof isEducation>>(
    dataset.institutions.map((each) => [each.id, isEducation(typeOf(each))]),
  );
  const stays = attendanceStays(dataset, rule);
  const kindOf = ({ context }: Stay) => kinds.get(context) ?? "perhaps";
  const years = new CoveredYears();
  for (const [person, all] of stays)
    years.add(
      person,
      all.filter((stay) => kindOf(stay) === "yes"),
    );
  const facts = factsByPerson(dataset, rule);

  const gaps: EducationGap[] = [];
  const sinceLast: EducationGap[] = [];
  for (const [person, all] of stays) {
    const taught = all.filter((stay) => kindOf(stay) === "yes");
    const known: Known = {
      taught,
      perhaps: all.filter((stay) => kindOf(stay) === "perhaps"),
      facts: facts.get(person) ?? noFacts,
      years,
    };
    for (const between of betweenStays(taught)) {
      const { from, to } = between;
      if (to !== null) gaps.push(gapOf(person, between, to, known));
      else if (from <= asOf) sinceLast.push(gapOf(person, between, asOf, known));
    }
  }
  const { period } = options;
  const isInPeriod = ({ from, to }: EducationGap) =>
    period === null || (from <= period.to && to >= period.from);
  return { gaps: gaps.filter(isInPeriod), sinceLast: sinceLast.filter(isInPeriod) };
}

/** What else is known of one young person. */
interface Known {
  readonly taught: readonly Stay[];
  readonly perhaps: readonly Stay[];
  readonly facts: Facts;
  readonly years: CoveredYears;
}

function gapOf(person: string, between: Between, to: DayNumber, known: Known): EducationGap {
  const { from, after } = between;
  const spell: Spell = { startEarliest: from, startLatest: from, endEarliest: to, endLatest: to };
  const meets = (other: Spell) => overlapOf(spell, other) !== "none";
  const statuses = known.facts.statuses.filter((each) => meets(each.spell));
  const doubts: Readonly<Record<GapDoubt, boolean>> = {
    dates: !between.isExact || known.taught.some((stay) => meets(stay.spell)),
    year_not_covered: !known.years.coversFor(person, from, to),
    type_unknown: known.perhaps.some((stay) => meets(stay.spell)),
    not_recorded: known.facts.notRecorded.some(meets),
    elsewhere: statuses.some(({ education }) => education === "elsewhere"),
  };
  const order: readonly GapDoubt[] = [
    "dates",
    "year_not_covered",
    "type_unknown",
    "not_recorded",
    "elsewhere",
  ];
  const why = order.filter((doubt) => doubts[doubt]);
  const days = to - from + 1;
  return {
    youngPerson: person as YoungPersonId,
    from,
    to,
    days,
    schoolDaysAtMost: schoolDaysAtMost(from, to),
    lasting: days <= 14 ? "up_to_14" : days <= 90 ? "up_to_90" : "over_90",
    certain: why.length === 0,
    why,
    statuses: summarise(statuses, spell),
    leavingReasons: [...new Set(after.flatMap(({ reasons }) => reasons))].sort(compareText),
  };
}

function summarise(statuses: readonly EducationStatus[], gap: Spell): GapStatus[] {
  const certain = new Map<string, boolean>();
  for (const { status, spell } of statuses)
    certain.set(status, certain.get(status) === true || overlapOf(gap, spell) === "certain");
  return [...certain]
    .map(([status, isCertain]) => ({ status, certain: isCertain }))
    .sort((a, b) => compareText(a.status, b.status));
}

interface EducationStatus {
  readonly status: string;
  readonly education: "out" | "elsewhere";
  readonly spell: Spell;
}

interface Facts {
  readonly statuses: readonly EducationStatus[];
  /** Spells for which it is recorded that where they were is not known. */
  readonly notRecorded: readonly Spell[];
}

const noFacts: Facts = { statuses: [], notRecorded: [] };

function factsByPerson(
  { statuses, gaps }: Dataset,
  { asOf, inTime, hasSource }: CountingRule,
): Map<string, Facts> {
  const meaning = new Map(statusWords.map(({ code, education }) => [code, education]));
  const found = new Map<string, { statuses: EducationStatus[]; notRecorded: Spell[] }>();
  const of = (person: string) => {
    const facts = found.get(person) ?? { statuses: [], notRecorded: [] };
    found.set(person, facts);
    return facts;
  };
  for (const row of statuses) {
    const education = meaning.get(row.status);
    const spell = hasSource(row) ? inTime(spellOf(row.start, row.end, asOf)) : null;
    if (education === undefined || spell === null) continue;
    of(row.youngPerson).statuses.push({ status: row.status, education, spell });
  }
  for (const row of gaps) {
    const spell = hasSource(row) ? inTime(spellOf(row.start, row.end, asOf)) : null;
    if (spell !== null) of(row.youngPerson).notRecorded.push(spell);
  }
  return found;
}
