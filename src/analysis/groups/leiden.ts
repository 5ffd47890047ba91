import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { joinParts } from "./joinParts.ts";
import { firstLevel, type Level } from "./level.ts";
import { moveNodes } from "./moveNodes.ts";
import { eachAlone, numberGroups, partDisconnected } from "./numbering.ts";
import { type Expectation, quality } from "./quality.ts";
import { refineGroups } from "./refineGroups.ts";

/** What a round must add to the quality for another to follow. */
const worthARound = 1e-5;

/**
 * Groups whose nodes are tied among themselves more than expected, by one run of Leiden.
 *
 * In:  a graph with at least one tie, weights above 0; the expectation says which quality is
 *      sought; `resolution` above 0; `random` decides the order of moves and close choices.
 * Out: the group of each node, numbered from 0 by smallest node. Every group is connected. The
 *      same seed gives the same groups.
 * Cost: about O(m) a round; rounds go on until one adds less than 0.00001 to the quality, which
 *       in a network of a few hundred ties is until none adds anything.
 * Source: Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233.
 */
export function leiden(
  graph: Csr,
  expectation: Expectation,
  resolution: number,
  random: Random,
): Int32Array {
  const whole = firstLevel(graph, expectation, resolution);
  let groups: Int32Array = eachAlone(graph.n);
  let reached = -Infinity;
  for (;;) {
    groups = partDisconnected(graph, improve(whole, groups, random)).membership;
    const before = reached;
    reached = quality(graph, expectation, groups, resolution);
    if (!(reached > before + worthARound)) return groups;
  }
}

/** One round: groups at least as good as those given, found through ever coarser graphs. */
function improve(whole: Level, groups: Int32Array, random: Random): Int32Array {
  let level = whole;
  let membership: Int32Array = groups.slice();
  /** The node of the level that each node of the whole is in. */
  let nodeAt: Int32Array = eachAlone(groups.length);
  for (;;) {
    moveNodes(level, membership, random);
    const parts = numberGroups(refineGroups(level, membership, random));
    if (parts.count === level.graph.n) break;
    const groupOfPart = new Int32Array(parts.count);
    parts.membership.forEach((part, v) => (groupOfPart[part] = membership[v]!));
    level = joinParts(level, parts.membership, parts.count);
    membership = numberGroups(groupOfPart).membership;
    nodeAt = nodeAt.map((v) => parts.membership[v]!);
  }
  return nodeAt.map((v) => membership[v]!);
}
