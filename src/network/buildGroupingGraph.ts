import { buildCsr, type Csr } from "./csr.ts";
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
}

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
  const nodeOf: number[] = Array.from({ length: n }, (_, person) => person);
  const from: number[] = [];
  const to: number[] = [];
  const addContext = (context: number, people: readonly number[]) => {
    const node = nodeOf.push(n + context) - 1;
    for (const person of people) {
      from.push(person);
      to.push(node);
    }
  };
  for (let context = 0; context < links.contexts.length; context++) {
    const isSplit = relations === "affinity" && links.contextJoins[context] === Joins.byIncident;
    for (const people of isSplit ? halves(links, context) : [everyone(links, context)])
      addContext(context, people);
  }
  return {
    graph: buildCsr(nodeOf.length, from, to),
    youngPeople: n,
    nodeOf: Int32Array.from(nodeOf),
  };
}

function members({ contextOffsets, contextMembers }: LinkSet, context: number): Uint32Array {
  return contextMembers.subarray(contextOffsets[context], contextOffsets[context + 1]);
}

function everyone(links: LinkSet, context: number): number[] {
  return Array.from(members(links, context), (m) => links.memberPerson[m]!);
}

function halves(links: LinkSet, context: number): number[][] {
  const harmed: number[] = [];
  const alleged: number[] = [];
  for (const m of members(links, context)) {
    const half = halvesOf(links.memberSides[m]!);
    if (half.harmed) harmed.push(links.memberPerson[m]!);
    if (half.alleged) alleged.push(links.memberPerson[m]!);
  }
  const present = [harmed, alleged].filter((people) => people.length > 0);
  return present.length > 0 ? present : [everyone(links, context)];
}
