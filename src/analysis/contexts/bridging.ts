import type { Progress } from "../../model/progress.ts";
import { type Random, seededRandom } from "../../model/random.ts";
import type { GroupingGraph } from "../../network/buildGroupingGraph.ts";
import type { Csr } from "../../network/csr.ts";
import { leiden } from "../groups/leiden.ts";
import { listGroups } from "../groups/listGroups.ts";
import { barber } from "../groups/quality.ts";
import { inParts } from "../parts.ts";
import { chanceOfDiversity, diversityOf } from "./diversity.ts";
import { withoutNodes } from "./withoutNodes.ts";

export interface BridgingOptions {
  /** As the groups were found at. */
  readonly resolution: number;
  readonly seed: number;
  /** How many random sets of attenders each context is held against. */
  readonly draws: number;
  /** Contexts with fewer attenders in groups have no diversity. */
  readonly fewest: number;
}

/** The fewest attenders whose groups say something of a context. */
export const FEWEST_ATTENDERS = 4;

/** Two-mode nodes up to which groups are found again without each context. */
export const MOST_BRIDGING_NODES = 2000;

/** How a context lies between the groups of its young people. */
export interface BridgingContext {
  /** Two-mode node of the context. */
  readonly context: number;
  /** Distinct young people linked to it in the graph that groups are found on. */
  readonly attenders: number;
  /** Of these, how many are in a group of at least two young people without it. */
  readonly grouped: number;
  /**
   * The chance that two of these, drawn with replacement, are of different groups without it:
   * 0 all of one group, near 1 each of another. Null for fewer than `fewest`.
   */
  readonly diversity: number | null;
  /** The share of random sets of as many young people that are as diverse or more. */
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
 * without it, so that it cannot have made the groups it is said to join.
 *
 * In:  the graph that groups are found on, and the group of each of its nodes, from 0. Both halves
 *      of an incident are one context.
 * Cost: a run of Leiden for each context with enough attenders.
 * Source: the participation coefficient of Guimerà & Amaral (2005), Nature 433, 895, of a context,
 *         with that context left out.
 */
export function bridging(
  grouping: GroupingGraph,
  membership: Int32Array,
  options: BridgingOptions,
  progress: Progress,
): Bridging {
  const { graph, nodeOf, youngPeople } = grouping;
  const nodes = nodeOf.reduce((most, node) => Math.max(most, node), youngPeople - 1) + 1;
  const listed = listGroups({ membership, nodeOf, nodes, youngPeople }).membership;
  const contexts = [...contextParts(grouping)].filter(([, { people }]) => people.length > 1);
  const contextsDone = inParts(progress, [1])[0];
  const { seed, draws, fewest } = options;
  return {
    seed,
    draws,
    contexts: contexts.map(([context, { parts, people }], at) => {
      contextsDone(at, contexts.length);
      const said = { context, attenders: people.length, joins: joinedGroups(people, listed) };
      if (people.length < fewest) return { ...said, grouped: 0, diversity: null, p: null };
      const random = seededRandom(seed, `bridging ${String(context)}`);
      const without = groupsWithout(graph, parts, youngPeople, options, random);
      const own = people.map((person) => without[person]!).filter((group) => group >= 0);
      const { length: grouped } = own;
      return grouped < fewest
        ? { ...said, grouped, diversity: null, p: null }
        : {
            ...said,
            grouped,
            diversity: diversityOf(own),
            p: chanceOfDiversity(own, without, draws, random),
          };
    }),
  };
}
