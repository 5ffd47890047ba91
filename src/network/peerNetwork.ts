import type { Csr } from "./csr.ts";

/** The ways two young people can be linked, as bits of `PeerNetwork.ways`. */
export const Way = {
  coIncident: 1,
  coAttendance: 2,
  coPlace: 4,
  recorded: 8,
  /** At least one of the ways is certain: dates that surely overlap, an incident, a record. */
  certain: 16,
  /** The only evidence is one context of more than 30 people: being in the same big place. */
  coLocationOnly: 32,
} as const;

/**
 * Young people and the ties between them that can be read as belonging together: under
 * `affinity`, pairs linked only as harmed and alleged, by conflict or by family are not in it.
 */
export interface PeerNetwork {
  /** Nodes are the young people of the two-mode network, in the same order. */
  readonly graph: Csr;
  /** Bits of `Way`, parallel to `graph.neighbours`. */
  readonly ways: Uint8Array;
}

/** Pairs of young people, counted by the way they are linked. A pair linked in two ways counts in both. */
export interface PairCounts {
  readonly any: number;
  readonly coIncident: number;
  readonly coAttendance: number;
  readonly coPlace: number;
  readonly recorded: number;
  readonly adversarialOnly: number;
  readonly familyOnly: number;
  readonly coLocationOnly: number;
  readonly possible: number;
}

/** The peer network in numbers. */
export interface PeerSummary {
  readonly pairs: PairCounts;
  readonly components: number;
  readonly largest: { readonly youngPeople: number; readonly ties: number };
  readonly maxDegree: number;
  /** Null with fewer than two young people. */
  readonly density: number | null;
}
