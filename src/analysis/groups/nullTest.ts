import type { Progress } from "../../model/progress.ts";
import { seededRandom } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { bestPartition, type PartitionSearch } from "./bestPartition.ts";
import type { Expectation } from "./quality.ts";

/** Random networks like the one under test. */
export interface NullModel {
  /** The next of them, and what groups in it are weighed against. */
  draw(): { readonly graph: Csr; readonly expectation: Expectation };
}

/** Whether the data fall into groups more than chance would have it. */
export interface NullTest {
  readonly verdict: "clear" | "none";
  /** The quality found in the data. */
  readonly quality: number;
  /** Mean and standard deviation of the qualities found in random networks. */
  readonly nullMean: number;
  readonly nullDeviation: number;
  /** How many deviations the data lie above the mean; null if there is no deviation. */
  readonly z: number | null;
  /** The share of networks, the data among them, in which groups are at least as good. */
  readonly p: number;
  readonly draws: number;
  readonly seed: number;
  /** The qualities found in random networks, in the order drawn. */
  readonly values: Float64Array;
}

/** Groups are clear if fewer than one random network in twenty falls into as good ones. */
const LEVEL = 0.05;

/** Qualities, or their deviations, nearer than this differ by rounding alone. */
const sameQuality = 1e-12;

/**
 * Holds the groups found in the data against those found in random networks that have the same
 * margins but no groups of their own. Those fall into groups of some quality as well: only what
 * is better than theirs says anything of the data.
 *
 * In:  the quality of the best of `search.starts` starts on the data; each random network is
 *      searched with the same effort, from starts of its own. `draws` above 0.
 * Out: p = (b + 1) / (draws + 1), where b random networks are at least as good: never 0.
 * Cost: that of draws × starts starts.
 * Source: Guimerà, Sales-Pardo & Amaral (2004), Phys. Rev. E 70, 025101; Phipson & Smyth (2010).
 */
export function nullTest(
  quality: number,
  model: NullModel,
  search: PartitionSearch & { readonly draws: number },
  progress: Progress,
): NullTest {
  const { draws, seed } = search;
  if (!(draws > 0))
    throw new RangeError(`groups/nullTest: ${String(draws)} draws; a test needs at least one`);
  const random = seededRandom(seed, "starts of random networks");
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const { graph, expectation } = model.draw();
    const starts = { ...search, seed: random.integer(0, 0x7fffffff) };
    const best = bestPartition(graph, expectation, starts, (done, of) => {
      progress(draw * of + done, draws * of);
    });
    // Without a tie there is nothing to part, and no group worth anything.
    values[draw] = best?.quality ?? 0;
  }
  progress(draws, draws);
  const asGood = values.filter((value) => value >= quality - sameQuality).length;
  const p = (asGood + 1) / (draws + 1);
  return {
    verdict: p < LEVEL ? "clear" : "none",
    quality,
    ...standing(quality, values),
    p,
    draws,
    seed,
    values,
  };
}

function standing(
  quality: number,
  values: Float64Array,
): Pick<NullTest, "nullMean" | "nullDeviation" | "z"> {
  const nullMean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - nullMean) * (value - nullMean), 0);
  const deviation = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  const nullDeviation = deviation > sameQuality ? deviation : 0;
  return {
    nullMean,
    nullDeviation,
    z: nullDeviation === 0 ? null : (quality - nullMean) / nullDeviation,
  };
}
