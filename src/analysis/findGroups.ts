import type { Progress } from "../model/progress.ts";
import { buildGroupingGraph } from "../network/buildGroupingGraph.ts";
import { tieCount, type Csr } from "../network/csr.ts";
import type { LinkSet } from "../network/linkSet.ts";
import type { PeerNetwork } from "../network/peerNetwork.ts";
import { nodeCount, type TwoModeNetwork } from "../network/twoModeNetwork.ts";
import type { Groups } from "./analysis.ts";
import { bestPartition, startsFor } from "./groups/bestPartition.ts";
import { listGroups } from "./groups/listGroups.ts";
import { barber, newman, type Expectation } from "./groups/quality.ts";
import type { AnalysisOptions } from "./options.ts";

/** Fewer young people with links than this are not parted into groups. */
const FEWEST = 5;

interface Sought {
  readonly on: Groups["on"];
  readonly graph: Csr;
  readonly expectation: Expectation;
  readonly nodeOf: Int32Array;
}

/**
 * The linked groups: young people who share settings, places and incidents with each other more
 * than with others, together with what they share.
 *
 * Without a single two-mode link the peer network is used instead. Fewer than five young people
 * with links are `too-few` to speak of groups.
 */
export function findGroups(
  links: LinkSet,
  network: TwoModeNetwork,
  peers: PeerNetwork | null,
  options: AnalysisOptions,
  progress: Progress,
): Groups {
  const { graph, nodeOf, expectation, on } = whereToLook(links, network, peers, options);
  const nodes = nodeCount(network);
  const nobody = { quality: null, list: [], membership: new Int32Array(nodes) };
  if (linkedPeople(graph, network.youngPeople.length) < FEWEST)
    return { on, verdict: "too-few", ...nobody };
  const best = bestPartition(
    graph,
    expectation,
    { ...options, starts: startsFor(nodes) },
    progress,
  );
  if (best === null) return { on, verdict: "too-few", ...nobody };
  const { membership, quality } = best;
  const youngPeople = network.youngPeople.length;
  return {
    on,
    verdict: "not-tested",
    quality,
    ...listGroups({ membership, nodeOf, nodes, youngPeople }),
  };
}

function whereToLook(
  links: LinkSet,
  network: TwoModeNetwork,
  peers: PeerNetwork | null,
  options: AnalysisOptions,
): Sought {
  const wantsPeers = options.groupsOn === "peers" || tieCount(network.graph) === 0;
  if (wantsPeers && peers !== null) {
    const { graph } = peers;
    const nodeOf = Int32Array.from({ length: graph.n }, (_, v) => v);
    return { on: "peers", graph, nodeOf, expectation: newman(graph) };
  }
  const { graph, nodeOf, youngPeople } = buildGroupingGraph(links, options);
  return { on: "two-mode", graph, nodeOf, expectation: barber(graph, youngPeople) };
}

function linkedPeople({ offsets }: Csr, youngPeople: number): number {
  let linked = 0;
  for (let person = 0; person < youngPeople; person++)
    if (offsets[person + 1]! > offsets[person]!) linked++;
  return linked;
}
