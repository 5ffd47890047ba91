import { exp } from "../../model/elementary.ts";
import { logGamma } from "./gamma.ts";
import { type Interval, tail } from "./interval.ts";
import { solveRising } from "./solve.ts";

/** A table of two by two: a and b in its first row, c and d in its second. */
export type TwoByTwo = readonly [a: number, b: number, c: number, d: number];

/** Chances nearer than this, in proportion, differ by rounding alone. */
const sameChance = 1e-7;
/** No odds ratio of a table that fits in memory is beyond e to this power. */
const FURTHEST = 700;

/**
 * The chance of at least `wanted` marked ones among `drawn`, of `all` of whom `marked` are marked.
 *
 * Cost: O(drawn).
 */
export function hypergeometricAtLeast(
  wanted: number,
  drawn: number,
  marked: number,
  all: number,
): number {
  const { first, logChances } = tablesLike([0, drawn, marked, all - marked - drawn]);
  return Math.min(1, sum(logChances.map(exp).filter((_, at) => first + at >= wanted)));
}

export interface FisherTest {
  /** The chance of a table at least as unlikely, either way. */
  readonly twoSided: number;
  /** The chance of `a` at least as large. */
  readonly greater: number;
  /** The same with this very table counted half. */
  readonly midP: number;
}

/**
 * Whether rows and columns of a table of counts go together more than chance would, its margins
 * being what they are.
 *
 * Source: Fisher (1935), J. R. Stat. Soc. 98, 39; two-sided by the chances of the tables.
 */
export function fisherExact(table: TwoByTwo): FisherTest {
  const { first, logChances } = tablesLike(table);
  const chances = logChances.map(exp);
  const own = chances[table[0] - first]!;
  const greater = sum(chances.slice(table[0] - first));
  const asUnlikely = chances.filter((chance) => chance <= own * (1 + sameChance));
  return {
    twoSided: Math.min(1, sum(asUnlikely)),
    greater: Math.min(1, greater),
    midP: Math.min(1, greater) - own / 2,
  };
}

/**
 * How much larger the odds are in the first row than in the second: the value that makes the
 * table likeliest, its margins being what they are, with its exact range.
 *
 * Out: 0 or Infinity where a cell of the table leaves the odds no bound on that side; null where
 *      the margins allow this table alone.
 * Source: Cornfield (1956); the noncentral hypergeometric distribution.
 */
export function conditionalOddsRatio(table: TwoByTwo): (Interval & { ratio: number }) | null {
  const like = tablesLike(table);
  const { first, logChances } = like;
  const last = first + logChances.length - 1;
  if (first === last) return null;
  const own = table[0];
  const oddsAt = (value: (logOdds: number) => number, target: number) =>
    exp(solveRising(value, target, -FURTHEST, FURTHEST));
  const atLeastOwn = (logOdds: number) => sum(tilted(like, logOdds).slice(own - first));
  const moreThanOwn = (logOdds: number) => sum(tilted(like, logOdds).slice(own - first + 1));
  const mean = (logOdds: number) =>
    sum(tilted(like, logOdds).map((chance, at) => chance * (first + at)));
  return {
    ratio: own === first ? 0 : own === last ? Infinity : oddsAt(mean, own),
    low: own === first ? 0 : oddsAt(atLeastOwn, tail),
    high: own === last ? Infinity : oddsAt(moreThanOwn, 1 - tail),
  };
}

/** Every table with the same margins: its first cell from `first` up, and the log of its chance. */
interface Tables {
  readonly first: number;
  readonly logChances: readonly number[];
}

function tablesLike(table: TwoByTwo): Tables {
  const [a, b, c, d] = table;
  if (!table.every((cell) => Number.isInteger(cell)) || Math.min(a + b, a + c, b + d, c + d) < 0)
    throw new RangeError(
      `statistics/hypergeometric: ${table.join(", ")}: give whole numbers from 0, parts of a whole`,
    );
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const first = Math.max(0, row + column - all);
  const last = Math.min(row, column);
  const whole = logChoose(all, row);
  const logChances = Array.from({ length: last - first + 1 }, (_, at) => {
    const cell = first + at;
    return logChoose(column, cell) + logChoose(all - column, row - cell) - whole;
  });
  return { first, logChances };
}

/** The chances of the tables where the odds differ: in proportion to chance × odds^cell. */
function tilted({ first, logChances }: Tables, logOdds: number): number[] {
  const logs = logChances.map((chance, at) => chance + (first + at) * logOdds);
  const most = logs.reduce((one, other) => Math.max(one, other), -Infinity);
  const weights = logs.map((each) => exp(each - most));
  const whole = sum(weights);
  return weights.map((weight) => weight / whole);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
