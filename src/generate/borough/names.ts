import type {
  AdultId,
  IncidentId,
  InstitutionId,
  PersonId,
  PlaceId,
  YoungPersonId,
} from "../../model/ids.ts";
import { sortedBy } from "../../model/order.ts";
import type { Random } from "../../model/random.ts";
import { cellOf, readDrawing } from "../drawing.ts";
import { drawnPlaces, drawnSettings } from "./design/settings.ts";
import { drawnPeople } from "./design/people.ts";

/** From the keys of the drawings to the ids of the files. */
export interface Names {
  readonly youngPerson: (key: string) => YoungPersonId;
  /** `A1` is an adult, everything else a young person. */
  readonly person: (key: string) => PersonId;
  readonly institution: (key: string) => InstitutionId;
  readonly place: (key: string) => PlaceId;
  /** An incident happens at a place or an institution. */
  readonly setting: (key: string) => PlaceId | InstitutionId;
}

/**
 * The ids of everybody and everything in the example. Young people's are dealt by the seed, so
 * that an id says nothing of a group; institutions and places have theirs in order of name.
 */
export function dealNames(random: Random): Names {
  const young = numbered(random.shuffle(firstCells(drawnPeople)), "YP", 3);
  const institutions = numbered(inOrderOfName(drawnSettings, 4), "S", 2);
  const places = numbered(inOrderOfName(drawnPlaces, 3), "P", 2);
  const youngPerson = (key: string) => look(young, key) as YoungPersonId;
  return {
    youngPerson,
    person: (key) => (key.startsWith("A") ? adultId(key) : youngPerson(key)),
    institution: (key) => look(institutions, key) as InstitutionId,
    place: (key) => look(places, key) as PlaceId,
    setting: (key) =>
      places.has(key) ? (look(places, key) as PlaceId) : (look(institutions, key) as InstitutionId),
  };
}

export function adultId(key: string): AdultId {
  return `A0${key.slice(1)}` as AdultId;
}

export function incidentId(written: string): IncidentId {
  return written as IncidentId;
}

function firstCells(drawing: string): string[] {
  return readDrawing(drawing).map((row) => cellOf(row, 0));
}

function inOrderOfName(drawing: string, nameAt: number): string[] {
  return sortedBy(readDrawing(drawing), (row) => nameFrom(row, nameAt)).map((row) =>
    cellOf(row, 0),
  );
}

/** A name is the rest of its line. */
export function nameFrom(row: readonly (string | undefined)[], at: number): string {
  return row.slice(at).join(" ");
}

function numbered(keys: readonly string[], letters: string, digits: number): Map<string, string> {
  return new Map(keys.map((key, at) => [key, letters + String(at + 1).padStart(digits, "0")]));
}

function look(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`generate/borough: nothing is drawn for "${key}"`);
  return id;
}
