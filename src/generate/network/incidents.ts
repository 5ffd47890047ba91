import type { PersonId } from "../../model/ids.ts";
import type { Incident, Involvement } from "../../model/records.ts";
import type { Random } from "../../model/random.ts";
import { drawFrom } from "../drawTable.ts";
import { present } from "../present.ts";
import { LAST_DAY, type DateBook } from "./dates.ts";
import { drawCompany } from "./company.ts";
import type { PeerGroups } from "./peerGroups.ts";
import { drawProvenance, sourcesOf } from "./provenance.ts";
import type { Counts, Ids } from "./size.ts";

const types = drawFrom<string>([
  ["stabbing", 20],
  ["robbery", 18],
  ["assault_injury", 16],
  ["weapon_possession", 12],
  ["wounding_gbh", 8],
  ["group_violence_other", 7],
  ["public_order", 5],
  ["county_lines", 5],
  ["kidnap", 2],
  ["attempted_murder", 2],
  ["homicide", 1],
  ["school_incident", 3],
  ["police_encounter", 2],
  ["street_dispute", 0.5],
  ["unknown", 1],
]);

const partsOfDay = drawFrom<string | undefined>([
  ["after_school", 30],
  ["evening", 30],
  ["night", 15],
  ["school_hours", 10],
  ["unknown", 5],
  [undefined, 10],
]);

const flags = drawFrom<readonly string[] | undefined>([
  [["knife"], 30],
  [["group", "knife"], 12],
  [["group"], 12],
  [["firearm"], 2],
  [["county_lines"], 6],
  [["weapon_unknown"], 5],
  [undefined, 33],
]);

/** Roles after the first, who is most often the one harmed. */
const roles = drawFrom<string>([
  ["alleged", 52],
  ["victim", 18],
  ["witness", 16],
  ["present_role_unclear", 7],
  ["mentioned_only", 3],
  ["bereaved_or_affected", 1],
  ["helped", 1],
  ["unknown", 2],
]);

const outcomes = drawFrom<string | undefined>([
  ["convicted", 22],
  ["out_of_court", 16],
  ["no_further_action", 18],
  ["open", 14],
  ["acquitted", 3],
  ["nrm_defence", 2],
  ["unknown", 5],
  [undefined, 20],
]);

const companySizes = drawFrom<number>([
  [2, 40],
  [3, 30],
  [4, 18],
  [5, 12],
]);

/** Incidents are of the last three years. */
const DAYS_BACK = 1080;

export interface IncidentDraws {
  readonly random: Random;
  readonly counts: Counts;
  readonly ids: Ids;
  readonly groups: PeerGroups;
  readonly dates: DateBook;
}

/** Incidents of two to five young people, most of one peer group, in their roles. */
export function makeIncidents(draws: IncidentDraws): {
  incidents: Incident[];
  involvements: Involvement[];
} {
  const { random, counts, groups } = draws;
  const incidents: Incident[] = [];
  const involvements: Involvement[] = [];
  for (let at = 0; at < counts.incidents; at++) {
    incidents.push(incident(draws, at));
    const company = drawCompany(random, counts.people, groups, companySizes(random));
    company.forEach((person, place) => {
      for (const role of rolesFor(random, place === 0))
        involvements.push(involvement(draws, at, draws.ids.youngPerson(person), role));
    });
    if (random.chance(0.04)) involvements.push(involvement(draws, at, adult(draws), "alleged"));
  }
  return { incidents, involvements };
}

function incident({ random, counts, ids, dates }: IncidentDraws, at: number): Incident {
  return present<Incident>({
    id: ids.incident(at),
    type: types(random),
    date: dates.asRecorded(random, LAST_DAY - random.integer(0, DAYS_BACK)),
    partOfDay: partsOfDay(random),
    place: whereabouts(random, counts, ids),
    area: random.chance(0.7) ? ids.area(random.integer(0, counts.areas - 1)) : undefined,
    flags: flags(random),
    sources: random.chance(0.92) ? [sourcesOf.harm(random)] : undefined,
    references: random.chance(0.5) ? [`CR-${String(random.integer(10000, 99999))}`] : undefined,
    grade: random.chance(0.4) ? "1A P" : undefined,
  });
}

function whereabouts(random: Random, counts: Counts, ids: Ids): Incident["place"] {
  const where = random.next();
  if (where < 0.2) return ids.place(random.integer(0, counts.places - 1));
  if (where < 0.3) return ids.institution(random.integer(0, counts.institutions - 1));
  return undefined;
}

/** One role; now and then two, as when someone harmed is alleged too. */
function rolesFor(random: Random, isFirst: boolean): readonly string[] {
  const first = isFirst && random.chance(0.8) ? "victim" : roles(random);
  if (first === "victim" && random.chance(0.06)) return ["alleged", "victim"];
  return [first];
}

function adult({ random, counts, ids }: IncidentDraws): PersonId {
  return ids.adult(random.integer(0, counts.adults - 1));
}

function involvement(
  { random, ids, dates }: IncidentDraws,
  at: number,
  person: PersonId,
  role: string,
): Involvement {
  const outcome = role === "alleged" ? outcomes(random) : undefined;
  return present<Involvement>({
    person,
    incident: ids.incident(at),
    role,
    outcome,
    outcomeDate:
      outcome !== undefined && random.chance(0.4)
        ? dates.exact(LAST_DAY - random.integer(0, 300))
        : undefined,
    ...drawProvenance(random, sourcesOf.harm, dates),
  });
}
