import { inCanonicalOrder } from "../model/canonical.ts";
import type { Dataset } from "../model/dataset.ts";
import { seededRandom } from "../model/random.ts";
import { makeSpells } from "./borough/attendances.ts";
import { makeIncidents, makeInvolvements } from "./borough/incidents.ts";
import { makeAdults, makeTies, makeVisits } from "./borough/links.ts";
import { dealNames } from "./borough/names.ts";
import { makeAreas, makeInstitutions, makePlaces } from "./borough/settings.ts";
import { makeStatuses } from "./borough/statuses.ts";
import { makeYoungPeople } from "./borough/youngPeople.ts";

/** The seed of the example as it is committed. */
const BOROUGH_SEED = 2020;

/**
 * The example: an invented borough of 57 young people, 18 incidents and 72 institutions, in the
 * shape of the study that the README of `fixtures/borough/` names.
 *
 * Who was where with whom is drawn by hand (`borough/design/`), so that the picture can be read;
 * the seed deals ids, dates of support and what is left blank. Its gaps hold the words "NEET"
 * and "EHE" as files do, which an import turns into statuses.
 */
export function makeBorough(seed: number = BOROUGH_SEED): Dataset {
  const names = dealNames(seededRandom(seed, "borough/names"));
  const { attendances, gaps } = makeSpells(names, seed);
  const statuses = makeStatuses(names, seed);
  return {
    youngPeople: inCanonicalOrder("youngPeople", makeYoungPeople(names, statuses, seed)),
    adults: inCanonicalOrder("adults", makeAdults()),
    incidents: inCanonicalOrder("incidents", makeIncidents(names)),
    institutions: inCanonicalOrder("institutions", makeInstitutions(names)),
    places: inCanonicalOrder("places", makePlaces(names)),
    areas: inCanonicalOrder("areas", makeAreas()),
    involvements: inCanonicalOrder("involvements", makeInvolvements(names)),
    attendances: inCanonicalOrder("attendances", attendances),
    ties: inCanonicalOrder("ties", makeTies(names)),
    visits: inCanonicalOrder("visits", makeVisits(names)),
    statuses: inCanonicalOrder("statuses", statuses),
    gaps: inCanonicalOrder("gaps", gaps),
  };
}
