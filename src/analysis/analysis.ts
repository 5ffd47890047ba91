import type { Coverage } from "../network/coverage.ts";
import type { PeerNetwork, PeerSummary } from "../network/peerNetwork.ts";
import type { TwoModeNetwork } from "../network/twoModeNetwork.ts";
import type { DayNumber } from "../model/days.ts";
import type { Certainty } from "./certainty.ts";
import type { Findings } from "./findings.ts";
import type { NullTest } from "./groups/nullTest.ts";
import type { AnalysisOptions } from "./options.ts";

/** One linked group: young people and, on the two-mode graph, the contexts they share. */
export interface Group {
  /** 1, 2, …: by number of young people, then smallest id. Says nothing else. */
  readonly id: number;
  /** Node numbers of the two-mode network, ascending. */
  readonly youngPeople: readonly number[];
  /** Node numbers, ascending. An incident can stand in two groups: those harmed, those alleged. */
  readonly contexts: readonly number[];
}

export interface Groups {
  readonly on: "two-mode" | "peers";
  /** Whether the data fall into groups more than chance would: `not-tested` until that is known. */
  readonly verdict: "clear" | "none" | "too-few" | "not-tested";
  /** Barber's (two-mode) or Newman's (peers) quality of the best partition found; null without ties. */
  readonly quality: number | null;
  /** Of the partition listed, at the resolution given; the best one's where there were no re-runs. */
  readonly listQuality: number | null;
  readonly list: readonly Group[];
  /** Group of each two-mode node; 0 for none. */
  readonly membership: Int32Array;
  /** The group, from 0, of each node of the graph they were sought on; null where none were. */
  readonly partition: Int32Array | null;
  /**
   * For each two-mode node, in how large a share of the re-runs it was with the members of its
   * group, on average; NaN for none. Null without re-runs.
   */
  readonly stability: Float64Array | null;
  /** Young people whom their group holds in fewer than half of the re-runs. */
  readonly between: readonly BetweenGroups[];
  /** The groups held against chance; null where they were not. */
  readonly test: NullTest | null;
}

/** A young person node, and the numbers of the groups, one or two, that they were with most. */
export interface BetweenGroups {
  readonly youngPerson: number;
  readonly groups: readonly number[];
}

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

/** Something a rule of size left out, and why, in words. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
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
