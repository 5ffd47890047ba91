import { formatCount } from "../text/format.ts";
import type { Groups, LeftOut } from "./analysis.ts";

/** What this release does not compute yet, so that nobody takes its absence for a finding. */
export function notYetComputed({ list }: Groups): LeftOut[] {
  const why = "This release does not compute it.";
  return [
    { what: "rankRange", why },
    ...(list.length === 0
      ? []
      : [
          { what: "groups.stability", why },
          { what: "groups.verdict", why: `${why} The groups have not been tested against chance.` },
        ]),
  ];
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
