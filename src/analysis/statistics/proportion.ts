import { betaQuantile } from "./beta.ts";
import { normalWithin } from "./gamma.ts";
import { type Interval, tail } from "./interval.ts";

const deviations = normalWithin(1 - 2 * tail);

/**
 * How large the share behind `part` of `whole` may well be: the range to show beside a share.
 * Close to right on average, and not too wide for small numbers.
 *
 * Out: 0 to 1 where there is nothing to go by.
 * Source: Wilson (1927), J. Am. Stat. Assoc. 22, 209.
 */
export function wilson(part: number, whole: number): Interval {
  checkShare(part, whole);
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const square = deviations * deviations;
  const middle = (share + square / (2 * whole)) / (1 + square / whole);
  const spread = (share * (1 - share)) / whole + square / (4 * whole * whole);
  const half = (deviations * Math.sqrt(spread)) / (1 + square / whole);
  return {
    low: part === 0 ? 0 : middle - half,
    high: part === whole ? 1 : middle + half,
  };
}

/**
 * As `wilson`, but never wrong more often than 5 times in 100, whatever the true share: for a
 * claim that somebody may act on. Wider.
 *
 * Source: Clopper & Pearson (1934), Biometrika 26, 404.
 */
export function clopperPearson(part: number, whole: number): Interval {
  checkShare(part, whole);
  return {
    low: part === 0 ? 0 : betaQuantile(part, whole - part + 1, tail),
    high: part === whole ? 1 : betaQuantile(part + 1, whole - part, 1 - tail),
  };
}

/**
 * As `wilson`, from Jeffreys' prior: the middle 95 % of what the share can be believed to be.
 *
 * Source: Brown, Cai & DasGupta (2001), Stat. Sci. 16, 101.
 */
export function jeffreys(part: number, whole: number): Interval {
  checkShare(part, whole);
  const [a, b] = [part + 0.5, whole - part + 0.5];
  return {
    low: part === 0 ? 0 : betaQuantile(a, b, tail),
    high: part === whole ? 1 : betaQuantile(a, b, 1 - tail),
  };
}

function checkShare(part: number, whole: number): void {
  if (Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && part <= whole) return;
  throw new RangeError(
    `statistics/proportion: ${String(part)} of ${String(whole)}: give whole numbers, a part of a whole`,
  );
}
