import { exp, log } from "../../model/elementary.ts";
import { gammaAtMost, gammaQuantile, logGamma } from "./gamma.ts";
import { type Interval, tail } from "./interval.ts";

/** The chance of at least `count` events where `mean` are expected. */
export function poissonAtLeast(count: number, mean: number): number {
  return count <= 0 ? 1 : gammaAtMost(count, mean);
}

/**
 * The same chance with what was found counted half: without the bias that whole numbers give a
 * chance of "at least".
 *
 * Source: Lancaster (1961), J. Am. Stat. Assoc. 56, 223.
 */
export function poissonMidP(count: number, mean: number): number {
  if (mean === 0) return count <= 0 ? 0.5 : 0;
  const exactly = exp(count * log(mean) - mean - logGamma(count + 1));
  return poissonAtLeast(count, mean) - exactly / 2;
}

/** How much more or less was found than expected, and the range that may well hold the truth. */
export interface Ratio extends Interval {
  readonly ratio: number;
}

/**
 * Found over expected with its exact range; 0 found still leaves room above.
 *
 * In:  `observed` a whole number from 0; `expected` above 0.
 * Source: Garwood (1936), Biometrika 28, 437.
 */
export function ratioOf(observed: number, expected: number): Ratio {
  if (!Number.isInteger(observed) || observed < 0 || !(expected > 0))
    throw new RangeError(
      `statistics/poisson: ${String(observed)} found, ${String(expected)} expected: ` +
        "give a whole number found, and an expectation above 0",
    );
  return {
    ratio: observed / expected,
    low: observed === 0 ? 0 : gammaQuantile(observed, tail) / expected,
    high: gammaQuantile(observed + 1, 1 - tail) / expected,
  };
}
