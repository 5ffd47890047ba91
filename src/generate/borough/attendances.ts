import { findTerm } from "../../model/vocabulary/term.ts";
import { notSettings, type SettingGroup } from "../../model/vocabulary/setting.ts";
import { formatIsoDay } from "../../model/days.ts";
import { seededRandom, type Random } from "../../model/random.ts";
import type { Attendance, Gap } from "../../model/records.ts";
import { cellOf, readDrawing } from "../drawing.ts";
import { present } from "../present.ts";
import { writtenDate } from "../writtenDate.ts";
import { drawnStories } from "./design/stories.ts";
import { naturesOfSpells } from "./design/settings.ts";
import type { Names } from "./names.ts";
import { groupsOfSettings } from "./settings.ts";
import { provenance } from "./sources.ts";

/** Who keeps the record of a spell. */
const sourceOfGroup: Readonly<Record<SettingGroup, string>> = {
  education: "education",
  "alternative provision": "education",
  custody: "youth_justice",
  care: "social_care",
  community: "voluntary",
  unknown: "education",
};

const kindOfGroup: Readonly<Record<SettingGroup, string | undefined>> = {
  education: "main",
  "alternative provision": "main",
  custody: "custody",
  care: "placement",
  community: undefined,
  unknown: "main",
};

/** Where each young person was, and the stretches for which a file says only "unknown" or the like. */
export interface Spells {
  readonly attendances: readonly Attendance[];
  readonly gaps: readonly Gap[];
}

/** The attendances of the example as its drawing tells them. */
export function makeSpells(names: Names, seed: number): Spells {
  const random = seededRandom(seed, "borough/attendances");
  const groups = groupsOfSettings();
  const attendances: Attendance[] = [];
  const gaps: Gap[] = [];
  let person = "";
  for (const row of readDrawing(drawnStories)) {
    const first = cellOf(row, 0);
    if (row.length === 1) person = first;
    else if (findTerm(notSettings, first) !== undefined) gaps.push(gap(names, person, row));
    else attendances.push(attendance(names, random, groups, person, row));
  }
  return { attendances, gaps };
}

function attendance(
  names: Names,
  random: Random,
  groups: ReadonlyMap<string, SettingGroup>,
  person: string,
  row: readonly (string | undefined)[],
): Attendance {
  const [setting = "", start, end, leavingReason, kind] = row;
  const group = groups.get(setting) ?? "unknown";
  const nature = naturesOfSpells[`${person} ${setting}`];
  return present<Attendance>({
    youngPerson: names.youngPerson(person),
    institution: names.institution(setting),
    start: start === undefined ? undefined : writtenDate(start),
    end: end === undefined ? undefined : writtenDate(end),
    kind: kind ?? kindOfGroup[group],
    leavingReason,
    nature: nature ?? (group === "community" ? "supportive" : undefined),
    ...record(random, group, start, nature === undefined ? undefined : "young_person_account"),
  });
}

/** Where the record of a spell comes from. Each spell draws the same number of times. */
function record(
  random: Random,
  group: SettingGroup,
  start: string | undefined,
  basis: string | undefined,
) {
  const isSourced = random.chance(0.94);
  const isReferenced = random.chance(0.5);
  const isBased = random.chance(0.8);
  const number = random.integer(1000, 9999);
  const delay = random.integer(1, 28);
  const source = sourceOfGroup[group];
  const isDated = start !== undefined && start.length === 10 && random.chance(0.4);
  return provenance({
    source: isSourced ? source : undefined,
    reference: isSourced && isReferenced ? referenceOf(source, number) : undefined,
    basis: basis ?? (isBased ? "recorded_fact" : undefined),
    recorded: isDated ? daysAfter(start, delay) : undefined,
  });
}

function referenceOf(source: string, number: number): string {
  return `${source.slice(0, 3).toUpperCase()}-${String(number)}`;
}

function daysAfter(written: string, days: number): string {
  return formatIsoDay((writtenDate(written).earliest ?? 0) + days);
}

function gap(names: Names, person: string, row: readonly (string | undefined)[]): Gap {
  const [written = "", start, end] = row;
  return present<Gap>({
    youngPerson: names.youngPerson(person),
    written: written.replaceAll("_", " "),
    start: start === undefined ? undefined : writtenDate(start),
    end: end === undefined ? undefined : writtenDate(end),
    ...provenance({ source: "education", basis: "recorded_fact" }),
  });
}
