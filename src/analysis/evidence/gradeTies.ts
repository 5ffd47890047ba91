import type { Progress } from "../../model/progress.ts";
import type { LinkSet } from "../../network/linkSet.ts";
import type { PeerNetwork } from "../../network/peerNetwork.ts";
import { RowComparison } from "./compareRows.ts";
import type { Evidence, EvidenceOptions } from "./evidence.ts";
import { gradePairs } from "./gradePairs.ts";
import { readPairs } from "./pairs.ts";
import { layOutSlots } from "./slots.ts";

/** Two-mode nodes up to which random networks are drawn. */
const MOST_NODES = 2000;

/**
 * Grades every tie of the peer network by what the two share beside what chance alone would give.
 *
 * In:  links and peers of the same data and options.
 * Out: one grade a tie, in the order of the rows of `peers.graph`, the smaller number first.
 *   Random networks up to 2,000 two-mode nodes if draws are asked for, exact chances otherwise.
 */
export function gradeTies(
  links: LinkSet,
  peers: PeerNetwork,
  options: EvidenceOptions,
  progress: Progress,
): Evidence {
  const { n, offsets, neighbours } = peers.graph;
  const count = neighbours.length / 2;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  let tie = 0;
  for (let a = 0; a < n; a++)
    for (let at = offsets[a]!; at < offsets[a + 1]!; at++) {
      const b = neighbours[at]!;
      if (b < a) continue;
      from[tie] = a;
      to[tie] = b;
      tie++;
    }
  const isSmall = links.youngPeople.length + links.contexts.length <= MOST_NODES;
  const method = isSmall && options.draws > 0 ? "random-networks" : "exact";
  const comparison = new RowComparison(links, layOutSlots(links, options.strata), options);
  return gradePairs(comparison, readPairs(from, to, comparison), options, method, progress);
}
