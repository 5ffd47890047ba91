import { readContextKey } from "../model/ids.ts";
import { buildCsr, type Csr } from "./csr.ts";
import { GrowingColumn } from "./growingColumn.ts";
import { Joins, type LinkSet } from "./linkSet.ts";
import type { NetworkOptions } from "./options.ts";
import { halvesOf } from "./roleSides.ts";

/** The two-mode graph that groups are found on, and which two-mode node each of its nodes stands for. */
export interface GroupingGraph {
  readonly graph: Csr;
  /** The first `youngPeople` nodes are the young people, the rest contexts or halves of them. */
  readonly youngPeople: number;
  /** Two-mode node behind each node; the two halves of an incident name the same one. */
  readonly nodeOf: Int32Array;
  /** What each node is, as `GroupingKind` numbers it. */
  readonly kinds: Uint8Array;
}

/** Values of `GroupingGraph.kinds`. */
export const GroupingKind = {
  youngPerson: 0,
  /** An incident that is not halved. */
  incident: 1,
  harmed: 2,
  alleged: 3,
  institution: 4,
  place: 5,
} as const;

/**
 * The graph on which linked groups are looked for. Under `affinity` an incident is two contexts,
 * one for those harmed and one for those alleged, so that being hurt by someone never puts two
 * young people in one group. Witnesses and unclear roles stand in neither half; an incident in
 * which nobody is harmed or alleged stays one context of all its people.
 */
export function buildGroupingGraph(
  links: LinkSet,
  { relations }: Pick<NetworkOptions, "relations">,
): GroupingGraph {
  const n = links.youngPeople.length;
  const nodeOf = new GrowingColumn((size) => new Uint32Array(size));
  const kinds = new GrowingColumn((size) => new Uint8Array(size));
  const from = new GrowingColumn((size) => new Uint32Array(size));
  const to = new GrowingColumn((size) => new Uint32Array(size));
  for (let person = 0; person < n; person++) {
    nodeOf.push(person);
    kinds.push(GroupingKind.youngPerson);
  }
  const addContext = (context: number, { kind, people }: Part) => {
    const node = nodeOf.length;
    nodeOf.push(n + context);
    kinds.push(kind);
    for (const person of people) {
      from.push(person);
      to.push(node);
    }
  };
  for (let context = 0; context < links.contexts.length; context++) {
    const isSplit = relations === "affinity" && links.contextJoins[context] === Joins.byIncident;
    const parts = isSplit ? halves(links, context) : [];
    for (const part of parts.length > 0 ? parts : [whole(links, context)])
      addContext(context, part);
  }
  return {
    graph: buildCsr(nodeOf.length, from.values(), to.values()),
    youngPeople: n,
    nodeOf: Int32Array.from(nodeOf.values()),
    kinds: kinds.values().slice(),
  };
}

/** A context, or one half of an incident, and the young people in it. */
interface Part {
  readonly kind: number;
  readonly people: readonly number[];
}

function members({ contextOffsets, contextMembers }: LinkSet, context: number): Uint32Array {
  return contextMembers.subarray(contextOffsets[context], contextOffsets[context + 1]);
}

function whole(links: LinkSet, context: number): Part {
  return {
    kind: GroupingKind[readContextKey(links.contexts[context]!).kind],
    people: Array.from(members(links, context), (m) => links.memberPerson[m]!),
  };
}

function halves(links: LinkSet, context: number): Part[] {
  const harmed: number[] = [];
  const alleged: number[] = [];
  for (const m of members(links, context)) {
    const half = halvesOf(links.memberSides[m]!);
    if (half.harmed) harmed.push(links.memberPerson[m]!);
    if (half.alleged) alleged.push(links.memberPerson[m]!);
  }
  return [
    { kind: GroupingKind.harmed, people: harmed },
    { kind: GroupingKind.alleged, people: alleged },
  ].filter(({ people }) => people.length > 0);
}
