import { exp, log } from "../../model/elementary.ts";
import { logGamma } from "./gamma.ts";
import { solveRising } from "./solve.ts";

/** Stands for 0 where it would be divided by. */
const TINY = 1e-300;

/**
 * The chance that a beta variable is at most x: the regularised incomplete beta function.
 *
 * In:  a and b above 0; x from 0 to 1.
 * Cost: about √(a + b) steps.
 * Source: its continued fraction (Lentz's method), from the side on which it converges fast.
 */
export function betaAtMost(a: number, b: number, x: number): number {
  if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
    throw new RangeError(
      `statistics/beta: shapes ${String(a)}, ${String(b)}, value ${String(x)}: ` +
        "give shapes above 0, a value from 0 to 1",
    );
  if (x === 0 || x === 1) return x;
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fractionOf(a, b, x)) / a
    : 1 - (front * fractionOf(b, a, 1 - x)) / b;
}

/** The value that a beta variable is at most with chance p, 0 ≤ p ≤ 1. */
export function betaQuantile(a: number, b: number, p: number): number {
  if (p === 0 || p === 1) return p;
  return solveRising((x) => betaAtMost(a, b, x), p, 0, 1);
}

function fractionOf(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notNought(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notNought(1 + even * d);
    c = notNought(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notNought(1 + odd * d);
    c = notNought(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return fraction;
  }
}

function notNought(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
