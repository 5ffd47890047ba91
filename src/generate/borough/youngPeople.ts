import type { Status, YoungPerson } from "../../model/records.ts";
import { seededRandom } from "../../model/random.ts";
import { deal } from "../deal.ts";
import { cellOf, readDrawing, readWords } from "../drawing.ts";
import { present } from "../present.ts";
import { areaOfGroup, deceased, drawnPeople, indexPeople } from "./design/people.ts";
import type { Names } from "./names.ts";

/** The month by whose end the ages are reckoned. */
const REFERENCE_MONTH = 2020 * 12 + 11;

const strengths = [
  ["enjoys cooking"],
  ["keeps in touch with a youth worker"],
  ["plays football", "good with younger children"],
  ["close to a grandparent"],
  ["wants to become an electrician"],
  ["good attendance in practical lessons"],
  ["makes music"],
  ["speaks up for friends"],
  ["boxing coach in training"],
  ["volunteers at a food bank"],
];

/** What "asked for their view / told of this work" says, and for how many. */
const askedAndTold: readonly (readonly [readonly [string, string?], number])[] = [
  [["yes", "yes"], 9],
  [["yes", "no"], 3],
  [["no", "no"], 15],
  [["no"], 5],
  [["not_safe_to", "not_safe_to"], 3],
  [["unknown"], 2],
];

/** The 57 young people; what is not drawn is dealt by the seed. */
export function makeYoungPeople(
  names: Names,
  statuses: readonly Status[],
  seed: number,
): YoungPerson[] {
  const rows = readDrawing(drawnPeople);
  const known = rows.filter((row) => row[1] !== undefined).map((row) => cellOf(row, 0));
  const stream = (name: string) => seededRandom(seed, `borough/${name}`);
  const ethnicGroups = deal(stream("ethnicGroup"), known, [
    ["white", 17],
    ["black", 15],
    ["mixed", 10],
    ["asian", 8],
    ["other", 2],
    ["not_recorded", 4],
  ]);
  const living = known.filter((key) => key !== deceased);
  const views = deal(stream("asked"), living, askedAndTold);
  const trusted = deal(stream("trustedAdult"), living, [
    ["yes", 16],
    ["no", 9],
    ["unknown", 4],
  ]);
  const birthMonthsGiven = deal(stream("birthMonth"), known, [[true, 26]]);
  const strengthsOf = deal(
    stream("strengths"),
    known,
    strengths.map((each) => [each, 2] as const),
  );
  const areas = deal(stream("area"), known, [
    ["AR1", 6],
    ["AR2", 6],
    ["AR3", 4],
    ["AR5", 24],
  ]);
  const isIndex = new Set(readWords(indexPeople));
  const agencies = openAgencies(statuses);

  return rows.map((row) => {
    const key = cellOf(row, 0);
    const id = names.youngPerson(key);
    const born = row[1];
    const [asked, told] = views.get(key) ?? [];
    return present<YoungPerson>({
      id,
      ageBand: born === undefined ? undefined : ageBand(born),
      birthMonth: birthMonthsGiven.has(key) ? born : undefined,
      sex: row[2],
      ethnicGroup: ethnicGroups.get(key),
      homeAuthority: born === undefined ? undefined : "Northborough",
      area: areaOfGroup[key.charAt(0)] ?? areas.get(key),
      cohort: row[3],
      indexPerson: isIndex.has(key) ? true : undefined,
      agencies: agencies.get(id),
      strengths: strengthsOf.get(key),
      asked,
      told,
      trustedAdult: trusted.get(key),
      deceased: key === deceased ? true : undefined,
    });
  });
}

function ageBand(born: string): string {
  const [year = 0, month = 0] = born.split("-").map(Number);
  const age = Math.floor((REFERENCE_MONTH - (year * 12 + month - 1)) / 12);
  if (age <= 15) return "13_15";
  if (age <= 17) return "16_17";
  return age <= 20 ? "18_20" : "21_25";
}

/** The agencies with something still open for each young person. */
function openAgencies(statuses: readonly Status[]): ReadonlyMap<string, readonly string[]> {
  const agencies = new Map<string, string[]>();
  for (const { youngPerson, agency, end } of statuses) {
    if (agency === undefined || end?.precision !== "current") continue;
    const theirs = agencies.get(youngPerson) ?? [];
    if (!theirs.includes(agency)) agencies.set(youngPerson, [...theirs, agency].sort());
  }
  return agencies;
}
