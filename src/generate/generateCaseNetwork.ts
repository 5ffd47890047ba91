import { datasetKeys, type Dataset } from "../model/dataset.ts";
import { seededRandom } from "../model/random.ts";
import { DateBook } from "./network/dates.ts";
import { makeIncidents } from "./network/incidents.ts";
import { makeTies, makeVisits } from "./network/links.ts";
import { onceInOrder } from "./network/onceInOrder.ts";
import { plantGroups } from "./network/peerGroups.ts";
import { drawBirths, makeAdults, makeYoungPeople } from "./network/people.ts";
import { makeAreas, makePlaces, makeSettings } from "./network/settings.ts";
import { countsFor, idsFor, type NetworkSize } from "./network/size.ts";
import { makeSpells } from "./network/spells.ts";
import { makeStatuses } from "./network/statuses.ts";

/**
 * An invented case network of any size, with the faults of real files: mixed sources, blanks,
 * dates to the month or the year, words no list knows, spells that overlap and gaps.
 *
 * For P young people: P/150 institutions (at least 3) of which a few are large, about 1.8 dated
 * attendances each, P/10 incidents of 2 to 5, about one recorded tie each, places with visits,
 * adults and statuses. Peer groups of 6 to 14 are planted: they share a school, a place, most of
 * their incidents and most of their ties. No record names a day after 18 December 2020.
 *
 * The same size and seed give the same records. Throws for fewer than 2 or more than 1,000,000.
 * Cost: O(P log P).
 */
export function generateCaseNetwork({ people, seed }: NetworkSize): Dataset {
  const counts = countsFor(people);
  const ids = idsFor(counts);
  const stream = (name: string) => seededRandom(seed, `generate/${name}`);
  const dates = new DateBook();
  const groups = plantGroups(stream("groups"), people);
  const births = drawBirths(stream("births"), counts);
  const settings = makeSettings(stream("institutions"), counts, ids);
  const drawsFor = (name: string) => ({ random: stream(name), counts, ids, groups, dates });
  return tidied({
    youngPeople: makeYoungPeople(stream("youngPeople"), counts, ids, births),
    adults: makeAdults(stream("adults"), counts, ids),
    institutions: settings.institutions,
    places: makePlaces(stream("places"), counts, ids),
    areas: makeAreas(stream("areas"), counts, ids),
    ...makeIncidents(drawsFor("incidents")),
    ...makeSpells({ ...drawsFor("attendances"), births, settings }),
    ties: makeTies(drawsFor("ties")),
    visits: makeVisits(drawsFor("visits")),
    statuses: makeStatuses(drawsFor("statuses")),
  });
}

/** Every table in canonical order, without rows that say the same twice. */
function tidied(drawn: Dataset): Dataset {
  const tables = datasetKeys.map((key) => [key, onceInOrder(key, drawn[key])] as const);
  return Object.fromEntries(tables) as unknown as Dataset;
}
