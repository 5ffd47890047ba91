import type { NullTest } from "./nullTest.ts";

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
