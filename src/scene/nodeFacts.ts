import type { Dataset } from "../model/dataset.ts";
import type { Incident } from "../model/records.ts";
import { standardVocabularies, type Vocabularies } from "../model/vocabulary/edited.ts";
import {
  adultDetails,
  incidentDetails,
  institutionDetails,
  placeDetails,
  sourceOf,
  youngPersonDetails,
} from "./factDetails.ts";
import { FactReader } from "./factReader.ts";
import { factLists, type Fact, type FactListName, type NodeFacts } from "./facts.ts";
import { readNodeKey, type NodeKey } from "./nodeKey.ts";

/**
 * Everything recorded about one node, for the panel beside a picture: who and what it is linked
 * to, when, in what role, from whom and how firm. Nothing in it is computed.
 *
 * In:  any node key; the words its area works with. Out: null when nothing of that name is on record.
 * Cost: O(records).
 */
export function nodeFacts(
  dataset: Dataset,
  key: NodeKey,
  vocabularies: Vocabularies = standardVocabularies,
): NodeFacts | null {
  const { kind, id } = readNodeKey(key);
  switch (kind) {
    case "youngPerson":
      return youngPersonFacts(dataset, key, id, vocabularies);
    case "adult":
      return adultFacts(dataset, key, id, vocabularies);
    case "incident":
      return incidentFacts(dataset, key, id, vocabularies);
    case "institution":
      return institutionFacts(dataset, key, id, vocabularies);
    case "place":
      return placeFacts(dataset, key, id, vocabularies);
  }
}

type Lists = Partial<Record<FactListName, readonly Fact[]>>;

function facts(
  head: Omit<NodeFacts, "lists" | "name" | "source"> & Partial<Pick<NodeFacts, "name" | "source">>,
  lists: Lists,
): NodeFacts {
  return {
    name: head.id,
    source: null,
    ...head,
    lists: factLists.flatMap((name) => {
      const list = lists[name] ?? [];
      return list.length === 0 ? [] : [{ name, facts: byDate(list) }];
    }),
  };
}

/** In order of the first day a record could mean; undated ones last, in the order of the records. */
function byDate(list: readonly Fact[]): Fact[] {
  const day = ({ start, end }: Fact) =>
    start?.earliest ?? start?.latest ?? end?.earliest ?? end?.latest ?? Infinity;
  return list.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b)));
}

function youngPersonFacts(
  dataset: Dataset,
  key: NodeKey,
  id: string,
  vocabularies: Vocabularies,
): NodeFacts | null {
  const person = dataset.youngPeople.find((each) => each.id === id);
  if (person === undefined) return null;
  const reader = new FactReader(dataset, vocabularies);
  return facts(
    {
      key,
      kind: "youngPerson",
      id,
      isUnlisted: person.unlisted === true,
      details: youngPersonDetails(dataset, person, vocabularies),
    },
    {
      youngPeople: reader.tiesOf(id, "youngPerson"),
      incidents: reader.incidentsOf(id),
      institutions: reader.institutionsOf(id),
      places: reader.placesOf(id),
      adults: reader.tiesOf(id, "adult"),
      statuses: reader.statusesOf(id),
      gaps: reader.gapsOf(id),
    },
  );
}

function adultFacts(
  dataset: Dataset,
  key: NodeKey,
  id: string,
  vocabularies: Vocabularies,
): NodeFacts | null {
  const adult = dataset.adults.find((each) => each.id === id);
  if (adult === undefined) return null;
  const reader = new FactReader(dataset, vocabularies);
  return facts(
    {
      key,
      kind: "adult",
      id,
      isUnlisted: false,
      details: adultDetails(dataset, adult, vocabularies),
      source: sourceOf(adult, vocabularies),
    },
    {
      youngPeople: reader.tiesOf(id, "youngPerson"),
      adults: reader.tiesOf(id, "adult"),
      incidents: reader.incidentsOf(id),
      places: reader.placesOf(id),
    },
  );
}

function incidentFacts(
  dataset: Dataset,
  key: NodeKey,
  id: string,
  vocabularies: Vocabularies,
): NodeFacts | null {
  const incident = dataset.incidents.find((each) => each.id === id);
  if (incident === undefined) return null;
  const reader = new FactReader(dataset, vocabularies);
  return facts(
    {
      key,
      kind: "incident",
      id,
      isUnlisted: incident.unlisted === true,
      details: incidentDetails(dataset, incident, vocabularies),
      source: sourceOf(incident, vocabularies),
    },
    {
      youngPeople: reader.peopleIn(incident, "youngPerson"),
      adults: reader.peopleIn(incident, "adult"),
      where: reader.whereOf(incident),
    },
  );
}

function institutionFacts(
  dataset: Dataset,
  key: NodeKey,
  id: string,
  vocabularies: Vocabularies,
): NodeFacts | null {
  const institution = dataset.institutions.find((each) => each.id === id);
  if (institution === undefined) return null;
  const reader = new FactReader(dataset, vocabularies);
  return facts(
    {
      key,
      kind: "institution",
      id,
      name: institution.name ?? id,
      isUnlisted: institution.unlisted === true,
      details: institutionDetails(dataset, institution, vocabularies),
    },
    {
      youngPeople: reader.attendersOf(id),
      happenedHere: happenedAt(reader, dataset, key, id),
    },
  );
}

function placeFacts(
  dataset: Dataset,
  key: NodeKey,
  id: string,
  vocabularies: Vocabularies,
): NodeFacts | null {
  const place = dataset.places.find((each) => each.id === id);
  if (place === undefined) return null;
  const reader = new FactReader(dataset, vocabularies);
  return facts(
    {
      key,
      kind: "place",
      id,
      name: place.name ?? id,
      isUnlisted: place.unlisted === true,
      details: placeDetails(dataset, place, vocabularies),
    },
    {
      youngPeople: reader.visitorsOf(id, "youngPerson"),
      adults: reader.visitorsOf(id, "adult"),
      happenedHere: happenedAt(reader, dataset, key, id),
    },
  );
}

function happenedAt(reader: FactReader, dataset: Dataset, key: NodeKey, id: string): Fact[] {
  const isHere = (incident: Incident) =>
    incident.place === id && reader.placeKeyOf(incident.place) === key;
  return dataset.incidents.filter(isHere).map((incident) => reader.asFact(incident));
}
