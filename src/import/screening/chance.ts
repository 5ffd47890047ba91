/** A column is told of if chance alone would make fewer than one such column in this many. */
const ONE_IN = 1000;
const FEW = 2;
/** From here on the terms of the sum may be too small for a number to hold. */
const MANY = 200;

/**
 * What the hits among a column's values say.
 *
 * In:  different values that pass, values that could pass, the share that passes by chance, and
 *      the share below which the column is something else.
 * Out: firm where chance alone hardly ever does it. Likely where there are only one or two values
 *      and all pass: too few to be sure of, and too dear to let through. Otherwise null.
 */
export function beyondChance(
  hits: number,
  tries: number,
  byChance: number,
  leastShare: number,
): "firm" | "likely" | null {
  if (hits === 0 || hits < leastShare * tries) return null;
  if (tail(hits, tries, byChance) * ONE_IN < 1) return "firm";
  return tries <= FEW && hits === tries ? "likely" : null;
}

/** The chance of at least so many hits; for a long column only whether it is as good as none. */
function tail(hits: number, tries: number, p: number): number {
  const usual = p * tries;
  if (tries > MANY) return hits > usual + 5 * Math.sqrt(usual * (1 - p)) + 5 ? 0 : 1;
  let term = 1;
  for (let i = 0; i < tries; i++) term *= 1 - p;
  let below = 0;
  for (let k = 0; k < hits; k++) {
    below += term;
    term *= ((tries - k) / (k + 1)) * (p / (1 - p));
  }
  return Math.max(0, 1 - below);
}
