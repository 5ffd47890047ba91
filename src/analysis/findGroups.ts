import type { Progress } from "../model/progress.ts";
import { buildGroupingGraph, type GroupingGraph } from "../network/buildGroupingGraph.ts";
import { tieCount, type Csr } from "../network/csr.ts";
import type { LinkSet } from "../network/linkSet.ts";
import type { PeerNetwork } from "../network/peerNetwork.ts";
import { nodeCount, type TwoModeNetwork } from "../network/twoModeNetwork.ts";
import type { Groups } from "./groups/groups.ts";
import type { GroupsSought } from "./groups/assessGroups.ts";
import { bestPartition, startsFor } from "./groups/bestPartition.ts";
import { listGroups } from "./groups/listGroups.ts";
import { barber, newman } from "./groups/quality.ts";
import type { AnalysisOptions } from "./options.ts";

/** Fewer young people with links than this are not parted into groups. */
const FEWEST = 5;

/** Where groups are sought, and how that lies over the two-mode network. */
export interface Sought extends GroupsSought {
  readonly on: Groups["on"];
  readonly nodeOf: Int32Array;
  /** As `GroupingGraph` has it. */
  readonly kinds: Uint8Array;
  /** Fewer young people have links than can be parted. */
  readonly isTooSmall: boolean;
}

/**
 * The linked groups: young people who share settings, places and incidents with each other more
 * than with others, together with what they share. How sure they are is another question.
 */
export function findGroups(
  sought: Sought,
  network: TwoModeNetwork,
  options: AnalysisOptions,
  progress: Progress,
): Groups {
  const nodes = nodeCount(network);
  const { graph, expectationOf, isTooSmall, on } = sought;
  const search = { ...options, starts: startsFor(nodes) };
  const best = isTooSmall ? null : bestPartition(graph, expectationOf(graph), search, progress);
  if (best === null) return noGroups(on, nodes);
  return {
    on,
    verdict: "not-tested",
    quality: best.quality,
    listQuality: best.quality,
    stability: null,
    between: [],
    test: null,
    partition: best.membership,
    ...listGroups({ ...sought, membership: best.membership, nodes }),
  };
}

/** What there is to say of too few young people with links. */
export function noGroups(on: Groups["on"], nodes: number): Groups {
  return {
    on,
    verdict: "too-few",
    quality: null,
    listQuality: null,
    list: [],
    membership: new Int32Array(nodes),
    partition: null,
    stability: null,
    between: [],
    test: null,
  };
}

/**
 * The graph that the options say groups are sought on. Without a single two-mode link it is the
 * peer network.
 */
export function whereToSeek(
  links: LinkSet,
  network: TwoModeNetwork,
  peers: PeerNetwork | null,
  options: AnalysisOptions,
): Sought {
  const wantsPeers = options.groupsOn === "peers" || tieCount(network.graph) === 0;
  if (wantsPeers && peers !== null) {
    const { graph } = peers;
    const nodeOf = Int32Array.from({ length: graph.n }, (_, v) => v);
    const ties: GroupingGraph = {
      graph,
      nodeOf,
      youngPeople: graph.n,
      kinds: new Uint8Array(graph.n),
    };
    return sought("peers", ties, newman);
  }
  const grouping = buildGroupingGraph(links, options);
  return sought("two-mode", grouping, (graph) => barber(graph, grouping.youngPeople));
}

function sought(
  on: Groups["on"],
  grouping: GroupingGraph,
  expectationOf: Sought["expectationOf"],
): Sought {
  const isTooSmall = linkedPeople(grouping.graph, grouping.youngPeople) < FEWEST;
  return { on, ...grouping, expectationOf, isTooSmall };
}

function linkedPeople({ offsets }: Csr, youngPeople: number): number {
  let linked = 0;
  for (let person = 0; person < youngPeople; person++)
    if (offsets[person + 1]! > offsets[person]!) linked++;
  return linked;
}
