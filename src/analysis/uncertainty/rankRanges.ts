import type { Progress } from "../../model/progress.ts";
import { readContextKey } from "../../model/ids.ts";
import { nodeCount, type TwoModeNetwork } from "../../network/twoModeNetwork.ts";
import { betweenness } from "../graph/betweenness.ts";
import { rankEnsemble, rankQuantile, type RankEnsemble, shareWithin } from "./rankEnsemble.ts";
import { Ranker } from "./rankWithin.ts";
import type { Thinning } from "./thinGraph.ts";

export interface RankRangeOptions {
  readonly draws: number;
  readonly seed: number;
  /** The chance of each link, or of each young person, to be missing: one in ten unless given. */
  readonly missing?: number;
}

/**
 * How far the place of each node in the order of its kind can be trusted. Lists run over the
 * two-mode nodes; 0 where a node is not ranked.
 */
export interface RankRanges extends Required<RankRangeOptions> {
  /** In the data as they are. Equals share the best rank. */
  readonly rank: Uint32Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** The share of re-runs in which the node was among the first five of its kind. */
  readonly topFive: Float64Array;
}

const MISSING_SHARE = 0.1;

/**
 * Between which ranks each young person and each context stays in nine of ten re-runs when links
 * are missing at random. Young people, incidents, institutions and places are ranked apart.
 *
 * In:  `values`, the betweenness of the two-mode nodes. Out: from the smaller of the rank and the
 *      5 % quantile to the larger of it and the 95 % quantile; the rank alone without draws.
 * Cost: `draws` times that of betweenness.
 */
export function rankRanges(
  network: TwoModeNetwork,
  values: Float64Array,
  options: RankRangeOptions,
  progress: Progress,
): RankRanges {
  return ranges(network, values, { missing: MISSING_SHARE, ...options }, "ties", progress);
}

/**
 * The same when young people are missing at random: how far the order of contexts depends on who
 * came to be in the data. Young people themselves are not ranked.
 */
export function rankRangesMissingPeople(
  network: TwoModeNetwork,
  values: Float64Array,
  options: RankRangeOptions,
  progress: Progress,
): RankRanges {
  const people = network.youngPeople.length;
  const asked = { missing: MISSING_SHARE, ...options };
  const found = ranges(network, values, asked, "people", progress);
  for (const list of [found.rank, found.low, found.high, found.topFive]) list.fill(0, 0, people);
  return found;
}

function ranges(
  network: TwoModeNetwork,
  values: Float64Array,
  options: Required<RankRangeOptions>,
  of: Thinning["of"],
  progress: Progress,
): RankRanges {
  const nodes = nodeCount(network);
  if (values.length !== nodes)
    throw new RangeError(
      `uncertainty/rankRanges: ${String(values.length)} values for ${String(nodes)} nodes; give one a node`,
    );
  const bounds = boundsOfKinds(network);
  const rank = new Uint32Array(nodes);
  new Ranker(bounds, "best").rank(values, (node, place) => {
    rank[node] = place;
  });
  const found: RankRanges = {
    ...options,
    rank,
    low: rank.slice(),
    high: rank.slice(),
    topFive: Float64Array.from(rank, (place) => (place <= 5 ? 1 : 0)),
  };
  if (options.draws === 0) return found;
  const ensemble = rankEnsemble(
    network.graph,
    (thinned) => betweenness(thinned),
    { ...options, of, people: network.youngPeople.length, bounds, equals: "best" },
    progress,
  );
  for (let node = 0; node < nodes; node++) widen(found, node, ensemble);
  return found;
}

function widen({ low, high, topFive }: RankRanges, node: number, ensemble: RankEnsemble): void {
  low[node] = Math.min(low[node]!, rankQuantile(ensemble, node, 1));
  high[node] = Math.max(high[node]!, rankQuantile(ensemble, node, 19));
  topFive[node] = shareWithin(ensemble, node, 5);
}

/** Where young people and each kind of context begin; contexts stand in order of kind. */
function boundsOfKinds(network: TwoModeNetwork): number[] {
  const people = network.youngPeople.length;
  const bounds = [0];
  let before = "young person";
  network.contexts.forEach((key, at) => {
    const { kind } = readContextKey(key);
    if (kind !== before) bounds.push(people + at);
    before = kind;
  });
  return [...bounds, nodeCount(network)];
}
