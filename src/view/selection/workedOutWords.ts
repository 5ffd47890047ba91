import type { Firmness } from "../../analysis/groups/firmness.ts";
import type { NodeKind } from "../../scene/nodeKey.ts";
import { formatCount, formatList } from "../../text/format.ts";

const kinds: Readonly<Record<NodeKind, string>> = {
  youngPerson: "young people",
  incident: "incidents",
  institution: "institutions",
  place: "places",
  adult: "adults",
};

/** What is said of a selection that no record says: it was worked out, and how firm it is. */
export const workedOutWords = {
  heading: "Worked out from the records",
  inGroup: {
    firm: (id: number) =>
      `Linked group ${String(id)}: in this group in at least 8 of 10 re-runs with some links left out.`,
    usual: (id: number) =>
      `Linked group ${String(id)}: usually in this group when some links are left out, but not always.`,
    between: (id: number) =>
      `Between groups: only loosely in linked group ${String(id)}, with it in fewer than half of the re-runs.`,
  } satisfies Readonly<Record<Firmness, (id: number) => string>>,
  betweenGroups: (ids: readonly number[]) =>
    `Between linked groups ${formatList([...ids].sort((a, b) => a - b).map(String))}: now with the one, now with the other when some links are left out.`,
  untested: (id: number) =>
    `Linked group ${String(id)}. Groups have not been tested against chance.`,
  joins: (ids: readonly number[]) =>
    `Joins linked groups ${formatList(ids.map(String))}: at least two young people of each are linked to it.`,
  cut: "Nothing else on record joins all that it joins: without it, they would be apart.",
  place: (best: number, worst: number, of: number, kind: NodeKind) =>
    `Among ${formatCount(of)} ${kinds[kind]}, ${placeInOrder(best, worst)} for linking parts otherwise apart, in 9 of 10 re-runs with some links left out.`,
} as const;

function placeInOrder(best: number, worst: number): string {
  return best === worst
    ? `number ${formatCount(best)}`
    : `between number ${formatCount(best)} and number ${formatCount(worst)}`;
}
