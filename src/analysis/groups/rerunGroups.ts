import { exp, log } from "../../model/elementary.ts";
import type { Progress } from "../../model/progress.ts";
import { seededRandom, type Random } from "../../model/random.ts";
import { buildCsr, type Csr } from "../../network/csr.ts";
import { bestPartition } from "./bestPartition.ts";
import { eachAlone } from "./numbering.ts";
import type { Expectation } from "./quality.ts";

/** What a search for groups may be told otherwise each time it is run again. */
export interface Reruns {
  readonly algorithm: "leiden" | "louvain";
  readonly resolution: number;
  readonly seed: number;
  /** How many runs. */
  readonly draws: number;
  /** How likely each tie is left out of a run: as if it had not been recorded. */
  readonly drop: number;
  /** The resolution of a run is anything between 1 / spread and spread times the one given. */
  readonly spread: number;
}

/** What is shaken by default: one link in ten is missing, groups half to twice as fine. */
export const defaultShaking = { drop: 0.1, spread: 2 } as const;

/**
 * The groups found again and again in networks that might as well have been recorded. Each run
 * leaves out ties at random, takes a resolution at random, evenly on a logarithmic scale, and
 * starts from a seed of its own. What is expected is worked out afresh from the ties that stay.
 *
 * Out: the group of each node in each run. A node whose ties were all left out is alone in it.
 * Cost: that of `draws` starts.
 */
export function rerunGroups(
  graph: Csr,
  expectationOf: (graph: Csr) => Expectation,
  { algorithm, resolution, seed, draws, drop, spread }: Reruns,
  progress: Progress,
): Int32Array[] {
  const reach = log(spread);
  const runs: Int32Array[] = [];
  for (let run = 0; run < draws; run++) {
    progress(run, draws);
    const random = seededRandom(seed, `groups again ${String(run)}`);
    const search = {
      algorithm,
      resolution: resolution * exp((2 * random.next() - 1) * reach),
      seed: random.integer(0, 0x7fffffff),
      starts: 1,
    };
    const left = leaveOutTies(graph, drop, random);
    const found = bestPartition(left, expectationOf(left), search);
    runs.push(found === null ? eachAlone(graph.n) : found.membership);
  }
  progress(draws, draws);
  return runs;
}

/** The graph without some of its ties, each left out with that probability. */
function leaveOutTies(graph: Csr, probability: number, random: Random): Csr {
  if (probability === 0) return graph;
  const { n, offsets, neighbours, weights } = graph;
  const from: number[] = [];
  const to: number[] = [];
  const kept: number[] = [];
  for (let v = 0; v < n; v++)
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      if (neighbours[e]! < v || random.chance(probability)) continue;
      from.push(v);
      to.push(neighbours[e]!);
      if (weights !== null) kept.push(weights[e]!);
    }
  return buildCsr(n, from, to, weights === null ? null : kept);
}
