import { MOST_HELD_TIES } from "../network/buildPeers.ts";

/** Two-mode nodes up to which paths are followed again for every re-run. */
export const MOST_RERUN_NODES = 2000;

/** Two-mode nodes up to which groups are found again without each context. */
export const MOST_BRIDGING_NODES = 20_000;

/** Up to which size path measures are computed. Sizes, never a clock: the same data, the same answer. */
export interface Limits {
  /** Two-mode nodes up to which path measures are computed unless `exact` asks for more. */
  readonly pathNodes: number;
  /** Steps (young people × ties × 2) up to which path measures of the peer network are computed. */
  readonly peerSteps: number;
  /** Pairs of ties that meet at somebody up to which constraint is computed. */
  readonly peerTriads: number;
  /** Ties up to which the peer network is held at all. */
  readonly heldTies: number;
}

/** For the report: everything up to the sizes that the report promises. */
export const reportLimits: Limits = {
  pathNodes: 20_000,
  peerSteps: Infinity,
  peerTriads: Infinity,
  heldTies: MOST_HELD_TIES,
};

/** For the screen, where somebody is waiting: what takes about a minute is left to the command line. */
export const screenLimits: Limits = {
  pathNodes: 20_000,
  peerSteps: 4e9,
  peerTriads: 1e9,
  heldTies: MOST_HELD_TIES,
};
