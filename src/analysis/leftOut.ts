import { formatCount, formatCounted } from "../text/format.ts";
import { estimatedMinutes } from "./graph/pathCost.ts";
import type { Groups } from "./groups/groups.ts";
import { MOST_BRIDGING_NODES, MOST_RERUN_NODES } from "./limits.ts";

/** Something a rule of size left out, and why, in words. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** Not worked out, because no re-runs were asked for. */
export function noDrawsFor(...parts: readonly string[]): LeftOut[] {
  const why = "No re-runs were asked for (--draws 0).";
  return parts.map((what) => ({ what, why }));
}

/** Worked out for some young people or a context at a time, where the whole is too large. */
export function onDemandOnly(what: string): LeftOut {
  return {
    what,
    why: `The network is too large to grade all its ties at once; up to ${formatCount(MOST_RERUN_NODES)} nodes they are.`,
  };
}

/** Groups would have to be found again without each context. */
export function tooManyForBridging(nodes: number): LeftOut {
  return {
    what: "diversity",
    why: `It needs groups found again without each context of a two-mode network of at most ${formatCount(MOST_BRIDGING_NODES)} nodes; this one has ${formatCount(nodes)}, or groups were sought among peers.`,
  };
}

/** A large network was re-run less often than was asked. */
export function fewerDraws(draws: number, asked: number, nodes: number): LeftOut {
  return {
    what: "draws",
    why: `The network has ${formatCount(nodes)} nodes, so groups were re-run and held against chance ${formatCount(draws)} times, not ${formatCount(asked)}.`,
  };
}

/** Ranges of ranks need every path measure again for each re-run. */
export function tooManyForRanges(nodes: number): LeftOut {
  return {
    what: "rankRange",
    why: `The network has ${formatCount(nodes)} nodes; ranges are worked out up to ${formatCount(MOST_RERUN_NODES)}.`,
  };
}

/** Path measures of a two-mode network too large for them. */
export function tooManyNodes(what: string, nodes: number, ties: number, most: number): LeftOut {
  const minutes = Math.max(1, Math.round(estimatedMinutes(nodes, ties)));
  return {
    what,
    why: `It follows every path, and the network has ${formatCount(nodes)} nodes; it is computed up to ${formatCount(most)}, or with --exact, which takes about ${formatCounted(minutes, "minute", "minutes")} for all of them.`,
  };
}

/** Measures of a peer network too large to hold, or to walk while somebody waits. */
export function tooManyTies(what: string, ties: number): LeftOut {
  return {
    what,
    why: `The peer network has ${formatCount(ties)} ties, too many for this measure here.`,
  };
}

/** Groups were looked for on the other network than was asked. */
export function groupsFellBack(on: Groups["on"], ties: number): LeftOut {
  if (on === "two-mode") return tooManyTies("groups on peers", ties);
  return {
    what: "groups on two-mode",
    why: "No young person is linked to a context, so groups were looked for among the recorded ties.",
  };
}
