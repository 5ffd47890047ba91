import type { Progress } from "../../model/progress.ts";
import { seededRandom } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { type Equals, Ranker } from "./rankWithin.ts";
import { GraphThinner, type Thinning } from "./thinGraph.ts";

/** How a graph is re-run with something left out, and what is ranked. */
export interface EnsembleOptions extends Thinning {
  readonly draws: number;
  readonly seed: number;
  /** Nodes are ranked apart from bound to bound, the last being where all end. */
  readonly bounds: readonly number[];
  readonly equals: Equals;
}

/** The ranks that each node had over all re-runs. */
export interface RankEnsemble {
  readonly seed: number;
  readonly draws: number;
  /** `draws` ranks a node, ascending: those of node v begin at v · draws. */
  readonly ranks: Float32Array;
}

const drawsBetweenReports = 8;

/**
 * How the order of nodes by a measure changes when some of the ties, or some of the people, are
 * left out at random.
 *
 * In:  `compute`, one value a node, none of them NaN; the graph it is given is good for that one
 *      call. Out: ranks for the nodes before the last bound.
 * Cost: `draws` times that of `compute`, and of sorting n values; draws · n numbers of memory.
 */
export function rankEnsemble(
  graph: Csr,
  compute: (thinned: Csr) => Float64Array,
  options: EnsembleOptions,
  progress: Progress,
): RankEnsemble {
  const { draws, seed, bounds, equals, of } = options;
  const nodes = bounds.at(-1) ?? 0;
  const random = seededRandom(seed, `ranks without some ${of}`);
  const thinner = new GraphThinner(graph, options);
  const ranker = new Ranker(bounds, equals);
  const ranks = new Float32Array(nodes * draws);
  for (let draw = 0; draw < draws; draw++) {
    if (draw % drawsBetweenReports === 0) progress(draw, draws);
    ranker.rank(compute(thinner.draw(random)), (node, rank) => {
      ranks[node * draws + draw] = rank;
    });
  }
  for (let v = 0; v < nodes; v++) ranks.subarray(v * draws, (v + 1) * draws).sort();
  progress(draws, draws);
  return { seed, draws, ranks };
}

/**
 * The rank that so many twentieths of the re-runs stayed at or below: the smallest rank a node
 * had that reaches them (nearest rank, type 1 of Hyndman & Fan 1996), so it is a rank it did have.
 *
 * In: twentieths from 1 to 20; at least one draw.
 */
export function rankQuantile(
  { ranks, draws }: RankEnsemble,
  node: number,
  twentieths: number,
): number {
  return ranks[node * draws + Math.ceil((twentieths * draws) / 20) - 1]!;
}

/** The share of re-runs in which a node was among the first `most`. */
export function shareWithin({ ranks, draws }: RankEnsemble, node: number, most: number): number {
  const beyond = ranks.subarray(node * draws, (node + 1) * draws).findIndex((r) => r > most);
  return (beyond < 0 ? draws : beyond) / draws;
}
