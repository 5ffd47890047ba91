import type {
  AdultId,
  AreaId,
  IncidentId,
  InstitutionId,
  PlaceId,
  YoungPersonId,
} from "../../model/ids.ts";

/** How large a case network to make, and from which seed. */
export interface NetworkSize {
  readonly people: number;
  readonly seed: number;
}

/** The counts that follow from the number of young people. */
export interface Counts {
  readonly people: number;
  readonly adults: number;
  readonly incidents: number;
  readonly institutions: number;
  readonly places: number;
  readonly areas: number;
  readonly ties: number;
  readonly visits: number;
}

/** Throws unless there are 2 to 1,000,000 young people: a network of one has no links to make. */
export function countsFor(people: number): Counts {
  if (!Number.isSafeInteger(people) || people < 2 || people > 1_000_000)
    throw new RangeError(
      `generate/size: ${String(people)} young people; give a whole number from 2 to 1000000`,
    );
  const share = (of: number, least: number) => Math.max(least, Math.round(people / of));
  return {
    people,
    adults: share(100, 2),
    incidents: share(10, 1),
    institutions: share(150, 3),
    places: share(400, 2),
    areas: share(2000, 3),
    ties: people,
    visits: share(8, 2),
  };
}

/** Ids of one kind, all of the same length so that they sort in order of number. */
function ids(letters: string, count: number): (at: number) => string {
  const digits = String(count).length;
  return (at) => letters + String(at + 1).padStart(digits, "0");
}

/** The ids of everything in a network of that size. */
export interface Ids {
  readonly youngPerson: (at: number) => YoungPersonId;
  readonly adult: (at: number) => AdultId;
  readonly incident: (at: number) => IncidentId;
  readonly institution: (at: number) => InstitutionId;
  readonly place: (at: number) => PlaceId;
  readonly area: (at: number) => AreaId;
}

export function idsFor(counts: Counts): Ids {
  return {
    youngPerson: ids("YP", counts.people) as Ids["youngPerson"],
    adult: ids("AD", counts.adults) as Ids["adult"],
    incident: ids("I", counts.incidents) as Ids["incident"],
    institution: ids("S", counts.institutions) as Ids["institution"],
    place: ids("P", counts.places) as Ids["place"],
    area: ids("AR", counts.areas) as Ids["area"],
  };
}
