import type { Adult, YoungPerson } from "../../model/records.ts";
import type { Random } from "../../model/random.ts";
import { drawFrom } from "../drawTable.ts";
import { present } from "../present.ts";
import { twoDigits } from "./dates.ts";
import type { Counts, Ids } from "./size.ts";

const years = drawFrom<number>([
  [1999, 2],
  [2000, 4],
  [2001, 8],
  [2002, 14],
  [2003, 20],
  [2004, 20],
  [2005, 14],
  [2006, 9],
  [2007, 6],
  [2008, 3],
]);

const sexes = drawFrom<string | undefined>([
  ["male", 76],
  ["female", 20],
  ["other", 1],
  ["unknown", 1],
  [undefined, 2],
]);

const ethnicGroups = drawFrom<string | undefined>([
  ["white", 34],
  ["black", 20],
  ["asian", 16],
  ["mixed", 10],
  ["other", 4],
  ["not_recorded", 6],
  [undefined, 10],
]);

const cohorts = drawFrom<string | undefined>([
  ["yot_outcome", 45],
  ["incident_report", 40],
  ["panel_referral", 10],
  [undefined, 5],
]);

/** Two answers each: whether asked for a view, whether told of this work. */
const views = drawFrom<readonly (string | undefined)[]>([
  [["yes", "yes"], 15],
  [["yes", "no"], 5],
  [["no", "no"], 25],
  [["no"], 10],
  [["not_safe_to", "not_safe_to"], 4],
  [["unknown"], 4],
  [[], 37],
]);

const trusted = drawFrom<string | undefined>([
  ["yes", 25],
  ["no", 15],
  ["unknown", 8],
  [undefined, 52],
]);

const agencies = drawFrom<readonly string[] | undefined>([
  [["children's social care"], 20],
  [["children's social care", "youth justice service"], 15],
  [["youth justice service"], 15],
  [["education"], 10],
  [["health"], 5],
  [undefined, 35],
]);

/** The month each young person was born in, whether or not the files will say so. */
export type Births = readonly { readonly year: number; readonly month: number }[];

export function drawBirths(random: Random, counts: Counts): Births {
  return Array.from({ length: counts.people }, () => ({
    year: years(random),
    month: random.integer(1, 12),
  }));
}

export function makeYoungPeople(
  random: Random,
  counts: Counts,
  ids: Ids,
  births: Births,
): YoungPerson[] {
  return births.map(({ year, month }, at) => {
    const [asked, told] = views(random);
    return present<YoungPerson>({
      id: ids.youngPerson(at),
      ageBand: random.chance(0.96) ? bandOf(2020 - year) : undefined,
      birthMonth: random.chance(0.25) ? `${String(year)}-${twoDigits(month)}` : undefined,
      sex: sexes(random),
      ethnicGroup: ethnicGroups(random),
      homeAuthority: random.chance(0.9) ? `Authority ${String(random.integer(1, 4))}` : undefined,
      area: random.chance(0.85) ? ids.area(random.integer(0, counts.areas - 1)) : undefined,
      cohort: cohorts(random),
      indexPerson: random.chance(0.05) ? true : undefined,
      agencies: agencies(random),
      strengths: random.chance(0.2) ? ["has a hobby they enjoy"] : undefined,
      asked,
      told,
      trustedAdult: trusted(random),
      deceased: random.chance(0.001) ? true : undefined,
    });
  });
}

/** By the end of 2020, when every birthday of that year is past. */
function bandOf(age: number): string {
  if (age <= 12) return "10_12";
  if (age <= 15) return "13_15";
  if (age <= 17) return "16_17";
  return age <= 20 ? "18_20" : "21_25";
}

const adultTypes = drawFrom<string>([
  ["adult_of_concern", 4],
  ["protective_adult", 3],
  ["family", 2],
  ["professional", 3],
  ["unknown", 1],
]);

export function makeAdults(random: Random, counts: Counts, ids: Ids): Adult[] {
  return Array.from({ length: counts.adults }, (_, at) =>
    present<Adult>({
      id: ids.adult(at),
      type: adultTypes(random),
      area: random.chance(0.6) ? ids.area(random.integer(0, counts.areas - 1)) : undefined,
      sources: ["children's social care"],
    }),
  );
}
