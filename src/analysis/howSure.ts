import type { Analysis } from "./analysis.ts";
import type { Certainty } from "./certainty.ts";
import { firmness, type Firmness } from "./groups/firmness.ts";
import type { Groups } from "./groups/groups.ts";

/** How firmly a node belongs to its group; null where that is not known or there is no group. */
export function firmnessOf({ stability }: Groups, node: number): Firmness | null {
  const share = stability?.[node] ?? NaN;
  return Number.isNaN(share) ? null : firmness(share);
}

/**
 * Best and worst place of a node in the order of its kind, with links or with young people left
 * out; null where it is not known.
 */
export function rankRangeOf(
  { certainty }: Analysis,
  node: number,
  without: "links" | "people" = "links",
): { readonly low: number; readonly high: number } | null {
  const ranges = without === "links" ? certainty?.rankRanges : certainty?.rankRangesMissingPeople;
  const low = ranges?.low[node];
  const high = ranges?.high[node];
  return low === undefined || high === undefined ? null : { low, high };
}

/**
 * The analysis with what re-runs say of it. Where the network does not fall into groups more
 * than chance would have it, there are none to show.
 */
export function withCertainty(analysis: Analysis, certainty: Certainty): Analysis {
  const { groups } = certainty;
  const shown =
    groups.verdict === "none"
      ? {
          ...groups,
          list: [],
          membership: new Int32Array(groups.membership.length),
          partition: null,
          stability: null,
          between: [],
        }
      : groups;
  return { ...analysis, groups: shown, certainty };
}
