import type { Analysis } from "../analysis/analysis.ts";
import { firmnessOf } from "../analysis/howSure.ts";
import type { Dataset } from "../model/dataset.ts";
import { readContextKey } from "../model/ids.ts";
import { isSharedPlace, isSharedSetting } from "../network/selectLinks.ts";
import type { MapNode } from "./mapGraph.ts";
import { nodeKey } from "./nodeKey.ts";

type Known = Pick<MapNode, "name" | "isShared" | "isIndexPerson" | "isUnlisted">;

/** The nodes of the map in order, with what their own tables say; adults' connections are still 0. */
export function gatherNodes(dataset: Dataset, analysis: Analysis): MapNode[] {
  const { network, connections, groups } = analysis;
  const people = new Map(dataset.youngPeople.map((person) => [person.id, person]));
  const contexts = contextsByKey(dataset);
  const standing = (number: number) => ({
    connections: connections[number] ?? 0,
    group: groups.membership[number] ?? 0,
    isBetween: firmnessOf(groups, number) === "between",
  });
  const n = network.youngPeople.length;
  return [
    ...network.youngPeople.map((id, number): MapNode => {
      const person = people.get(id);
      return {
        key: nodeKey("youngPerson", id),
        kind: "youngPerson",
        id,
        name: id,
        isShared: true,
        isIndexPerson: person?.indexPerson === true,
        isUnlisted: person?.unlisted === true,
        ...standing(number),
      };
    }),
    ...network.contexts.map((key, at): MapNode => {
      const { kind, id } = readContextKey(key);
      return { key, kind, id, ...plain(id), ...contexts.get(key), ...standing(n + at) };
    }),
    ...dataset.adults.map(({ id }): MapNode => ({
      key: nodeKey("adult", id),
      kind: "adult",
      id,
      ...plain(id),
      connections: 0,
      group: 0,
      isBetween: false,
    })),
  ];
}

function plain(id: string): Known {
  return { name: id, isShared: true, isIndexPerson: false, isUnlisted: false };
}

function contextsByKey(dataset: Dataset): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { id, unlisted } of dataset.incidents)
    known.set(`incident:${id}`, { ...plain(id), isUnlisted: unlisted === true });
  for (const { id, name, type, unlisted } of dataset.institutions)
    known.set(`institution:${id}`, {
      ...plain(id),
      name: name ?? id,
      isShared: isSharedSetting(type),
      isUnlisted: unlisted === true,
    });
  for (const { id, name, type, unlisted } of dataset.places)
    known.set(`place:${id}`, {
      ...plain(id),
      name: name ?? id,
      isShared: isSharedPlace(type),
      isUnlisted: unlisted === true,
    });
  return known;
}
