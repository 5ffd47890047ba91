import type { Coverage } from "../network/coverage.ts";
import type { PeerNetwork, PeerSummary } from "../network/peerNetwork.ts";
import type { TwoModeNetwork } from "../network/twoModeNetwork.ts";
import type { DayNumber } from "../model/days.ts";
import type { Certainty } from "./certainty.ts";
import type { Findings } from "./findings.ts";
import type { Groups } from "./groups/groups.ts";
import type { LeftOut } from "./leftOut.ts";
import type { AnalysisOptions } from "./options.ts";

/** The two-mode network in numbers. */
export interface TwoModeSummary {
  readonly components: number;
  readonly largest: { readonly youngPeople: number; readonly contexts: number };
  /** Component number of each node, by smallest node. */
  readonly componentOf: Int32Array;
  /** Nodes whose absence would part what they join. Pendant links count. */
  readonly cut: Uint8Array;
  /** Links whose absence would part what they join: [young person node, context node]. */
  readonly bridges: readonly (readonly [number, number])[];
}

/** Everything Peerscape derives from a dataset. Plain data and typed arrays: it crosses to a worker as it is. */
export interface Analysis {
  readonly options: AnalysisOptions;
  /** The day a `current` end was taken to be; null when the data name no day. */
  readonly asOf: DayNumber | null;
  readonly network: TwoModeNetwork;
  readonly twoMode: TwoModeSummary;
  /** Null when there are too many ties to hold; the counts in `peers` are exact all the same. */
  readonly peerNetwork: PeerNetwork | null;
  readonly peers: PeerSummary;
  /** Distinct young people linked to each context; distinct others sharing any context or tie with each young person. */
  readonly connections: Uint32Array;
  readonly coverage: Coverage;
  /** By measure id: over two-mode nodes, or over young people for measures on the peer network. */
  readonly measures: Readonly<Record<string, Float64Array>>;
  readonly groups: Groups;
  readonly left: readonly LeftOut[];
  /** Null until the re-runs are made, and where none are asked for. */
  readonly certainty: Certainty | null;
  /** Null where only the networks were asked for, as for a first picture. */
  readonly findings: Findings | null;
}
