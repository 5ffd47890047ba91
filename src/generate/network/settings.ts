import type { Area, Institution, Place } from "../../model/records.ts";
import type { Random } from "../../model/random.ts";
import { drawFrom, drawTable } from "../drawTable.ts";
import { present } from "../present.ts";
import type { Counts, Ids } from "./size.ts";

/** What an institution is for; spells are drawn kind by kind. */
export type SettingUse = "school" | "alternative" | "post16" | "custody" | "care" | "community";

interface SettingModel {
  readonly use: SettingUse;
  readonly type: string;
  readonly name: string;
  readonly roll: readonly [number, number];
}

/** Types in turn, so that even the smallest network has a school, a unit and a college. */
const models: readonly SettingModel[] = [
  { use: "school", type: "mainstream_school", name: "School", roll: [600, 1500] },
  { use: "alternative", type: "pupil_referral_unit", name: "Pupil referral unit", roll: [20, 60] },
  { use: "post16", type: "college_fe", name: "College", roll: [1200, 4000] },
  { use: "school", type: "academy", name: "Academy", roll: [700, 1500] },
  { use: "school", type: "mainstream_school", name: "School", roll: [600, 1500] },
  { use: "care", type: "childrens_home", name: "Children's home", roll: [3, 8] },
  { use: "school", type: "free_school", name: "Free school", roll: [400, 900] },
  { use: "alternative", type: "other_alternative_provision", name: "Provider", roll: [10, 40] },
  { use: "community", type: "youth_club", name: "Youth club", roll: [20, 90] },
  { use: "custody", type: "young_offender_institution", name: "Custody", roll: [100, 400] },
  { use: "school", type: "special_school", name: "Special school", roll: [60, 140] },
  { use: "post16", type: "sixth_form", name: "Sixth form", roll: [150, 500] },
  { use: "school", type: "mainstream_school", name: "School", roll: [600, 1500] },
  { use: "community", type: "sports_academy", name: "Sports academy", roll: [20, 80] },
  { use: "alternative", type: "training_provider", name: "Training provider", roll: [15, 60] },
];

const ROLL_NOT_RECORDED = 0.12;

/** The institutions, and how to draw one of each use. Draws favour a few of them strongly. */
export interface Settings {
  readonly institutions: readonly Institution[];
  /** The place in `institutions` of one of that use. */
  readonly draw: (random: Random, use: SettingUse) => number;
}

export function makeSettings(random: Random, counts: Counts, ids: Ids): Settings {
  const uses: SettingUse[] = [];
  const institutions = Array.from({ length: counts.institutions }, (_, at) => {
    const { use, type, name, roll } = models[at % models.length]!;
    uses.push(use);
    const hasRoll = !random.chance(ROLL_NOT_RECORDED);
    const size = random.integer(roll[0], roll[1]);
    const isSchool = use === "school" && hasRoll && random.chance(0.3);
    return present<Institution>({
      id: ids.institution(at),
      type,
      name: `${name} ${String(at + 1)}`,
      area: random.chance(0.85) ? ids.area(random.integer(0, counts.areas - 1)) : undefined,
      roll: hasRoll ? size : undefined,
      yearGroupSize: isSchool ? Math.ceil(size / 5) : undefined,
      strengths: random.chance(0.1) ? ["youth worker on site"] : undefined,
    });
  });
  return { institutions, draw: drawByUse(uses) };
}

/** Within a use, the first is drawn most; a use that no institution has is drawn as a school. */
function drawByUse(uses: readonly SettingUse[]): Settings["draw"] {
  const placesOf = new Map<SettingUse, number[]>();
  uses.forEach((use, at) => {
    placesOf.set(use, [...(placesOf.get(use) ?? []), at]);
  });
  const tables = new Map(
    [...placesOf].map(([use, places]) => [
      use,
      { places, draw: drawTable(places.map((_, rank) => 1 / Math.sqrt(rank + 1))) },
    ]),
  );
  return (random, use) => {
    const { places, draw } = tables.get(use) ?? tables.get("school")!;
    return places[draw(random)]!;
  };
}

const placeTypes = drawFrom<string>([
  ["park", 5],
  ["estate", 4],
  ["street", 3],
  ["shop_food", 3],
  ["shopping_centre", 2],
  ["transport_route", 3],
  ["online_space", 2],
  ["riverside_path", 0.2],
  ["other", 1],
]);

export function makePlaces(random: Random, counts: Counts, ids: Ids): Place[] {
  return Array.from({ length: counts.places }, (_, at) =>
    present<Place>({
      id: ids.place(at),
      type: placeTypes(random),
      name: `Place ${String(at + 1)}`,
      area: random.chance(0.8) ? ids.area(random.integer(0, counts.areas - 1)) : undefined,
      strengths: random.chance(0.15) ? ["adults who look out for young people"] : undefined,
    }),
  );
}

export function makeAreas(random: Random, counts: Counts, ids: Ids): Area[] {
  return Array.from({ length: counts.areas }, (_, at) => ({
    id: ids.area(at),
    name: `Area ${String(at + 1)}`,
    authority: `Authority ${String((at % 4) + 1)}`,
    youthPopulation: random.integer(900, 6000),
    incomeDecile: random.integer(1, 10),
    crimeDecile: random.integer(1, 10),
  }));
}
