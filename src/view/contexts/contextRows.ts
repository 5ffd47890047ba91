import type { Analysis } from "../../analysis/analysis.ts";
import type { Dataset } from "../../model/dataset.ts";
import { contextKey, readContextKey, type ContextKey, type ContextKind } from "../../model/ids.ts";
import type { Incident } from "../../model/records.ts";
import { standardVocabularies, type Vocabularies } from "../../model/vocabulary/edited.ts";
import { countsAsSeriousViolence } from "../../model/vocabulary/seriousViolence.ts";
import { labelOf, type Term, type Vocabulary } from "../../model/vocabulary/term.ts";
import { formatRecordedDate } from "../../text/format.ts";
import { compareValues } from "../table/sortRows.ts";

/** A context as the table shows it. */
export interface ContextRow {
  readonly key: ContextKey;
  /** Its number in the two-mode network, by which measures are found. */
  readonly node: number;
  readonly kind: ContextKind;
  /** Its name, or its id where no name is recorded. */
  readonly name: string;
  /** What tells an incident from others of its type: its date. Null where none is recorded. */
  readonly when: string | null;
  /** In words; null when no type is recorded. */
  readonly type: string | null;
  /** Distinct young people linked to it, whatever the dates and roles. */
  readonly youngPeople: number;
  /** Incidents recorded as having happened there; null for an incident. */
  readonly incidents: number | null;
  /** Those of them that the area's own definition counts as serious violence. */
  readonly seriousIncidents: number;
  /** False for private homes and caseloads: no places that young people share. */
  readonly isShared: boolean;
  /** Numbers of the linked groups it stands in, ascending. */
  readonly groups: readonly number[];
}

type Described = Pick<ContextRow, "name" | "when" | "type" | "isShared">;

/** Every context of the network: most young people linked first, then by name. */
export function contextRows(
  dataset: Dataset,
  analysis: Analysis,
  vocabularies: Vocabularies = standardVocabularies,
): ContextRow[] {
  const { network, connections } = analysis;
  const described = describeContexts(dataset, vocabularies);
  const incidentsAt = countIncidentsAt(dataset, () => true);
  const seriousAt = countIncidentsAt(dataset, (incident) =>
    countsAsSeriousViolence(incident, vocabularies.seriousViolence),
  );
  const groupsOf = groupsByNode(analysis);
  return network.contexts
    .map((key, at): ContextRow => {
      const node = network.youngPeople.length + at;
      const { kind, id } = readContextKey(key);
      return {
        key,
        node,
        kind,
        ...(described.get(key) ?? { name: id, when: null, type: null, isShared: true }),
        youngPeople: connections[node] ?? 0,
        incidents: kind === "incident" ? null : (incidentsAt.get(key) ?? 0),
        seriousIncidents: seriousAt.get(key) ?? 0,
        groups: groupsOf.get(node) ?? [],
      };
    })
    .sort((a, b) => b.youngPeople - a.youngPeople || compareValues(a.name, b.name));
}

function describeContexts(
  dataset: Dataset,
  { incidentTypes, institutionTypes, placeTypes }: Vocabularies,
): Map<ContextKey, Described> {
  const described = new Map<ContextKey, Described>();
  for (const { id, type, date } of dataset.incidents)
    described.set(contextKey("incident", id), {
      name: id,
      when: date === undefined ? null : formatRecordedDate(date),
      type: inWords(incidentTypes, type),
      isShared: true,
    });
  for (const { id, name, type } of dataset.institutions)
    described.set(contextKey("institution", id), {
      name: name ?? id,
      when: null,
      type: inWords(institutionTypes, type),
      isShared: isShared(institutionTypes, type),
    });
  for (const { id, name, type } of dataset.places)
    described.set(contextKey("place", id), {
      name: name ?? id,
      when: null,
      type: inWords(placeTypes, type),
      isShared: isShared(placeTypes, type),
    });
  return described;
}

function inWords(vocabulary: Vocabulary, code: string | undefined): string | null {
  return code === undefined ? null : labelOf(vocabulary, code);
}

interface SharedTerm extends Term {
  readonly isShared: boolean;
}

/** A type that is not recorded, or not in the vocabulary, is taken to be shared. */
function isShared(vocabulary: Vocabulary<SharedTerm>, code: string | undefined): boolean {
  return vocabulary.find((term) => term.code === code)?.isShared ?? true;
}

/** An incident's `place` is the id of a place or of an institution; a place if it could be both. */
function countIncidentsAt(
  dataset: Dataset,
  counts: (incident: Incident) => boolean,
): Map<ContextKey, number> {
  const places = new Set<string>(dataset.places.map(({ id }) => id));
  const at = new Map<ContextKey, number>();
  for (const incident of dataset.incidents) {
    const { place } = incident;
    if (place === undefined || !counts(incident)) continue;
    const key = contextKey(places.has(place) ? "place" : "institution", place);
    at.set(key, (at.get(key) ?? 0) + 1);
  }
  return at;
}

function groupsByNode({ groups }: Analysis): Map<number, number[]> {
  const byNode = new Map<number, number[]>();
  for (const { id, contexts } of groups.list)
    for (const node of contexts) byNode.set(node, [...(byNode.get(node) ?? []), id]);
  return byNode;
}
