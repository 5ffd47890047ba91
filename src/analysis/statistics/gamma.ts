import { exp, log } from "../../model/elementary.ts";
import { solveRising } from "./solve.ts";

const halfLogTwoPi = 0.9189385332046727;
/** Coefficients of Stirling's series in 1/x, 1/x³, 1/x⁵, …, the last first. */
const stirling = [-691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
/** From here on the series is exact to the last digit. */
const LARGE = 15;
/** What no longer changes a sum. */
const NOTHING = 1e-17;
/** Stands for 0 where it would be divided by. */
const TINY = 1e-300;

/**
 * The logarithm of the gamma function, within 1e-14 of the true value (in proportion where that
 * is above 1); `logGamma(n + 1)` is that of n!.
 *
 * In: x above 0.
 * Source: Stirling's series, after moving x up by the recurrence.
 */
export function logGamma(x: number): number {
  let product = 1;
  let large = x;
  while (large < LARGE) product *= large++;
  const inverse = 1 / large;
  let series = 0;
  for (const coefficient of stirling) series = series * inverse * inverse + coefficient;
  return (large - 0.5) * log(large) - large + halfLogTwoPi + series * inverse - log(product);
}

/**
 * The chance that a gamma variable of shape `a` and rate 1 is at most x: the regularised lower
 * incomplete gamma function P(a, x).
 *
 * In:  a above 0, x from 0.
 * Cost: about √a steps.
 * Source: its power series below a + 1, Legendre's continued fraction above.
 */
export function gammaAtMost(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0))
    throw new RangeError(
      `statistics/gamma: shape ${String(a)}, value ${String(x)}: give a shape above 0, a value from 0`,
    );
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  const front = exp(a * log(x) - x - logGamma(a));
  return x < a + 1 ? front * lowerSeries(a, x) : 1 - front * upperFraction(a, x);
}

/** The value that a gamma variable of shape `a` and rate 1 is at most with chance p, 0 ≤ p < 1. */
export function gammaQuantile(a: number, p: number): number {
  let high = Math.max(1, 2 * a);
  while (gammaAtMost(a, high) < p) high *= 2;
  return p === 0 ? 0 : solveRising((x) => gammaAtMost(a, x), p, 0, high);
}

/** How many standard deviations a normal variable stays within with that chance: 1.96 for 0.95. */
export function normalWithin(chance: number): number {
  return Math.sqrt(2 * gammaQuantile(0.5, chance));
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; term > sum * NOTHING; step++) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

/** By Lentz's method, which builds a continued fraction from its top. */
function upperFraction(a: number, x: number): number {
  let bottom = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / bottom;
  let fraction = d;
  for (let step = 1; ; step++) {
    const top = -step * (step - a);
    bottom += 2;
    d = 1 / notNought(top * d + bottom);
    c = notNought(bottom + top / c);
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-15) return fraction;
  }
}

function notNought(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
