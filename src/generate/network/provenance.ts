import type { Provenance } from "../../model/records.ts";
import type { Random } from "../../model/random.ts";
import { drawFrom } from "../drawTable.ts";
import { present } from "../present.ts";
import { LAST_DAY, type DateBook } from "./dates.ts";

type Draw<Item> = (random: Random) => Item;

/** Which agencies keep which kind of record. */
export const sourcesOf = {
  schooling: drawFrom<string>([
    ["education", 80],
    ["youth justice service", 8],
    ["children's social care", 12],
  ]),
  harm: drawFrom<string>([
    ["police", 70],
    ["health", 10],
    ["education", 10],
    ["youth justice service", 10],
  ]),
  peers: drawFrom<string>([
    ["police", 35],
    ["children's social care", 20],
    ["youth justice service", 20],
    ["education", 15],
    ["voluntary sector", 10],
  ]),
} satisfies Record<string, Draw<string>>;

const bases = drawFrom<string | undefined>([
  ["recorded_fact", 60],
  ["professional_opinion", 16],
  ["young_person_account", 10],
  ["derived", 2],
  [undefined, 12],
]);

const grades = drawFrom<string>([
  ["1A P", 40],
  ["1B P", 20],
  ["2B P", 18],
  ["2C C", 10],
  ["3D C", 8],
  ["3E C", 4],
]);

const UNSOURCED = 0.08;
const TWO_SOURCES = 0.06;
const CONTESTED = 0.01;
const REFERENCED = 0.25;
const DATED = 0.15;
/** An opinion is looked at again within a year. */
const REVIEW_DAYS = 365;

/** Where a record comes from: mixed agencies, grades and bases, some of it blank. */
export function drawProvenance(random: Random, source: Draw<string>, dates: DateBook): Provenance {
  if (random.chance(UNSOURCED)) return {};
  const first = source(random);
  const second = random.chance(TWO_SOURCES) ? source(random) : first;
  const sources = first === second ? [first] : [first, second].sort();
  const basis = bases(random);
  const recorded = LAST_DAY - random.integer(0, 900);
  return present<Provenance>({
    sources,
    references: random.chance(REFERENCED) ? [referenceFor(random, first)] : undefined,
    grade: sources.includes("police") ? grades(random) : undefined,
    basis,
    contested: random.chance(CONTESTED) ? true : undefined,
    recorded: random.chance(DATED) ? dates.exact(recorded) : undefined,
    review: basis === "professional_opinion" ? dates.exact(recorded + REVIEW_DAYS) : undefined,
  });
}

function referenceFor(random: Random, agency: string): string {
  return `${agency.slice(0, 3).toUpperCase()}-${String(random.integer(10000, 99999))}`;
}
