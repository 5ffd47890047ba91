import type { Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/random.ts";
import type { GroupingGraph } from "../../network/buildGroupingGraph.ts";
import type { Csr } from "../../network/csr.ts";
import { bestPartition } from "../groups/bestPartition.ts";
import { leiden } from "../groups/leiden.ts";
import { listGroups } from "../groups/listGroups.ts";
import { barber, type Expectation, quality } from "../groups/quality.ts";
import { chanceOfDiversity, diversityOf } from "./diversity.ts";
import { withoutNodes } from "./withoutNodes.ts";

/** Qualities nearer than this differ by rounding alone. */
const sameQuality = 1e-12;

export interface BridgingOptions {
  /** As the groups were found at. */
  readonly resolution: number;
  readonly seed: number;
  /** How many random sets of attenders each context is held against. */
  readonly draws: number;
  /** How many starts from nothing groups are sought with, besides the one from those given. */
  readonly starts: number;
  /** Contexts with fewer attenders in groups have no diversity. */
  readonly fewest: number;
}

/** The fewest attenders whose groups say something of a context. */
export const FEWEST_ATTENDERS = 4;

/** How many starts without each context are worth their time in a two-mode network of that many nodes. */
export function bridgingStartsFor(nodes: number): number {
  return nodes > 2000 ? 0 : 20;
}

/** How a context lies between the groups of its young people. */
export interface BridgingContext {
  /** Two-mode node of the context. */
  readonly context: number;
  /** Distinct young people linked to it in the graph that groups are found on. */
  readonly attenders: number;
  /** Of these, how many are in a group of at least two young people without it; null: not asked. */
  readonly grouped: number | null;
  /**
   * The chance that two of these, drawn with replacement, are of different groups without it:
   * 0 all of one group, near 1 each of another. Null for fewer than `fewest`.
   */
  readonly diversity: number | null;
  /** The share of random sets of as many young people that are as diverse or more; null without draws. */
  readonly p: number | null;
  /** How many attenders each listed group has, the most first: which groups it joins. */
  readonly joins: readonly { readonly group: number; readonly youngPeople: number }[];
}

export interface Bridging {
  readonly seed: number;
  readonly draws: number;
  /** Contexts of at least two attenders, in order of node. */
  readonly contexts: readonly BridgingContext[];
}

/**
 * Which contexts join groups that are otherwise apart. For each context the groups are found again
 * without it, so that it cannot have made the groups it is said to join: the best of a start from
 * the groups given and of `starts` from nothing, by Leiden whatever found those given.
 *
 * In:  the graph that groups are found on, and the group of each of its nodes, from 0. Both halves
 *      of an incident are one context.
 * Cost: 1 + `starts` runs of Leiden for each context with enough attenders.
 * Source: the participation coefficient of Guimerà & Amaral (2005), Nature 433, 895, of a context,
 *         with that context left out.
 */
export function bridging(
  grouping: GroupingGraph,
  membership: Int32Array,
  options: BridgingOptions,
  progress: Progress,
): Bridging {
  const { nodeOf, youngPeople } = grouping;
  const nodes = nodeOf.reduce((most, node) => Math.max(most, node), youngPeople - 1) + 1;
  const listed = listGroups({ membership, nodeOf, nodes, youngPeople }).membership;
  const contexts = contextsOf(grouping).filter(({ people }) => people.length > 1);
  const { seed, draws, fewest } = options;
  return {
    seed,
    draws,
    contexts: contexts.map(({ context, parts, people }, at) => {
      progress(at, contexts.length);
      const said = { context, attenders: people.length, joins: joinedGroups(people, listed) };
      const none = { ...said, grouped: null, diversity: null, p: null };
      if (people.length < fewest) return none;
      const random = seededRandom(seed, `bridging ${String(context)}`);
      const groups = groupsWithout(grouping, parts, membership, options, random);
      const own = people.map((person) => groups[person]!).filter((group) => group >= 0);
      const { length: grouped } = own;
      if (grouped < Math.max(1, fewest)) return { ...none, grouped };
      const p = draws === 0 ? null : chanceOfDiversity(own, groups, draws, random);
      return { ...said, grouped, diversity: diversityOf(own), p };
    }),
  };
}

/** A context and who is linked to it, through whichever of its parts. */
interface ContextParts {
  /** Two-mode node. */
  readonly context: number;
  /** Its nodes in the graph that groups are found on. */
  readonly parts: readonly number[];
  /** Ascending. */
  readonly people: readonly number[];
}

function contextsOf({ graph, nodeOf, youngPeople }: GroupingGraph): ContextParts[] {
  const parts = new Map<number, number[]>();
  for (let v = youngPeople; v < graph.n; v++) {
    const own = parts.get(nodeOf[v]!);
    if (own === undefined) parts.set(nodeOf[v]!, [v]);
    else own.push(v);
  }
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([context, own]) => {
      const people = new Set(own.flatMap((v) => [...neighboursOf(graph, v)]));
      return { context, parts: own, people: [...people].sort((a, b) => a - b) };
    });
}

function neighboursOf({ offsets, neighbours }: Csr, v: number): Uint32Array {
  return neighbours.subarray(offsets[v], offsets[v + 1]);
}

function joinedGroups(people: readonly number[], listed: Int32Array): BridgingContext["joins"] {
  const counts = new Map<number, number>();
  for (const person of people) {
    const group = listed[person]!;
    if (group > 0) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts]
    .map(([group, youngPeople]) => ({ group, youngPeople }))
    .sort((a, b) => b.youngPeople - a.youngPeople || a.group - b.group);
}

/**
 * The group of each young person found without some nodes; −1 for whoever is then in a group with
 * no other young person.
 */
function groupsWithout(
  { graph, youngPeople }: GroupingGraph,
  left: readonly number[],
  membership: Int32Array,
  options: BridgingOptions,
  random: Random,
): Int32Array {
  const rest = withoutNodes(graph, left);
  if (rest.neighbours.length === 0) return new Int32Array(youngPeople).fill(-1);
  const groups = betterPartition(rest, barber(rest, youngPeople), membership, options, random);
  const sizes = new Uint32Array(graph.n);
  for (let person = 0; person < youngPeople; person++) sizes[groups[person]!]!++;
  return groups.subarray(0, youngPeople).map((group) => (sizes[group]! > 1 ? group : -1));
}

function betterPartition(
  graph: Csr,
  expectation: Expectation,
  membership: Int32Array,
  { resolution, seed, starts }: BridgingOptions,
  random: Random,
): Int32Array {
  const kept = leiden(graph, expectation, resolution, random, membership);
  const search = { algorithm: "leiden", resolution, seed, starts } as const;
  const anew = starts === 0 ? null : bestPartition(graph, expectation, search);
  if (anew === null) return kept;
  const gain = anew.quality - quality(graph, expectation, kept, resolution);
  return gain > -sameQuality ? anew.membership : kept;
}
