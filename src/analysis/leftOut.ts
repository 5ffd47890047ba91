import { formatCount } from "../text/format.ts";
import type { Groups, LeftOut } from "./analysis.ts";
import { MOST_RERUN_NODES } from "./limits.ts";

/** Nothing was re-run, because no re-runs were asked for. */
export function noDraws(): LeftOut[] {
  const why = "No re-runs were asked for (--draws 0).";
  return ["rankRange", "groups.stability", "groups.verdict"].map((what) => ({ what, why }));
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
export function tooManyNodes(what: string, nodes: number, most: number): LeftOut {
  return {
    what,
    why: `It follows every path, and the network has ${formatCount(nodes)} nodes; it is computed up to ${formatCount(most)}, or with --exact.`,
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
