import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { eachAlone, partDisconnected } from "./numbering.ts";
import { checkMembership, type Expectation } from "./quality.ts";
import { LeidenSearch } from "./search.ts";

/**
 * Groups whose nodes are tied among themselves more than expected, by one run of Leiden.
 *
 * In:  weights above 0; the expectation says which quality is sought; `resolution` above 0;
 *      `random` decides the order of moves and close choices. `from`, the group of each node,
 *      is where to start, so that groups need not be found anew after a small change; else each
 *      node starts alone.
 * Out: the group of each node, numbered from 0 by smallest node, at least as good as `from`.
 *      Every group is connected. The same seed gives the same groups.
 * Throws RangeError for a weight, a resolution, or a list of groups that is none.
 * Cost: about O(m) a round; rounds go on until one adds less than 0.00001 to the quality, which
 *       in a network of a few hundred ties is until none adds anything. Above 20,000 nodes two.
 * Source: Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233.
 */
export function leiden(
  graph: Csr,
  expectation: Expectation,
  resolution: number,
  random: Random,
  from: Int32Array | null = null,
): Int32Array {
  if (from !== null) checkMembership(graph, from);
  const search = new LeidenSearch(graph, expectation, resolution);
  const groups = from === null ? eachAlone(search.nodes) : search.fold(from);
  search.polish(groups, random);
  return partDisconnected(graph, search.unfold(groups)).membership;
}
