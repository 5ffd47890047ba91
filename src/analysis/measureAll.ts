import type { Progress } from "../model/progress.ts";
import type { Peers } from "../network/buildPeers.ts";
import { tieCount } from "../network/csr.ts";
import { nodeCount, type TwoModeNetwork } from "../network/twoModeNetwork.ts";
import type { LeftOut } from "./leftOut.ts";
import { tooManyNodes, tooManyTies } from "./leftOut.ts";
import type { Limits } from "./limits.ts";
import type { Measure, MeasureInput } from "./measure.ts";
import { measures } from "./measures/index.ts";
import { inParts } from "./parts.ts";

export interface MeasuredNetworks {
  readonly network: TwoModeNetwork;
  readonly peers: Peers;
  readonly isExact: boolean;
  readonly limits: Limits;
}

export interface MeasureResults {
  /** By measure id, for every measure that was computed. */
  readonly measures: Readonly<Record<string, Float64Array>>;
  readonly left: readonly LeftOut[];
}

/** Every measure of the list that the networks are not too large for; the others are named. */
export function measureAll(networks: MeasuredNetworks, progress: Progress): MeasureResults {
  const values: Record<string, Float64Array> = {};
  const left: LeftOut[] = [];
  const shares = inParts(
    progress,
    measures.map(({ cost, derivedFrom }) => (cost !== "links" && derivedFrom === null ? 20 : 1)),
  );
  measures.forEach((measure, at) => {
    const counted = countedWhileStreaming(measure, networks.peers);
    const tooLarge = reasonToLeave(measure, networks);
    const input = inputOf(measure, networks, values);
    const part = shares[at];
    if (counted !== null) values[measure.id] = counted;
    else if (tooLarge !== null) left.push(tooLarge);
    else if (input !== null && part !== undefined)
      values[measure.id] = measure.compute(input, part);
    part?.(1, 1);
  });
  return { measures: values, left };
}

/** What is known of a peer network too large to hold, because it was counted as the pairs went by. */
function countedWhileStreaming({ id }: Measure, peers: Peers): Float64Array | null {
  if (peers.network !== null) return null;
  if (id === "peers") return Float64Array.from(peers.degrees);
  return id === "peerStrength" ? peers.strengths : null;
}

function inputOf(
  { on, derivedFrom }: Measure,
  { network, peers }: MeasuredNetworks,
  values: Readonly<Record<string, Float64Array>>,
): MeasureInput | null {
  const graph = on === "twoMode" ? network.graph : peers.network?.graph;
  if (graph === undefined) return null;
  const base = derivedFrom === null ? null : (values[derivedFrom] ?? null);
  return { graph, youngPeople: network.youngPeople.length, base };
}

function reasonToLeave(measure: Measure, networks: MeasuredNetworks): LeftOut | null {
  const { network, peers, isExact, limits } = networks;
  const { ties } = peers;
  const { id, on, cost } = measure;
  if (on === "peers" && peers.network === null) return tooManyTies(id, ties);
  if (cost === "links") return null;
  if (cost === "triads")
    return squaredDegrees(peers) > limits.peerTriads ? tooManyTies(id, ties) : null;
  const nodes = nodeCount(network);
  if (!isExact && nodes > limits.pathNodes)
    return tooManyNodes(id, nodes, tieCount(network.graph), limits.pathNodes);
  const steps = network.youngPeople.length * ties * 2;
  return on === "peers" && steps > limits.peerSteps ? tooManyTies(id, ties) : null;
}

/** How many pairs of ties meet at somebody, both ways. */
function squaredDegrees({ degrees }: Peers): number {
  return degrees.reduce((sum, degree) => sum + degree * degree, 0);
}
