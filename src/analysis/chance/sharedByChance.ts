import { atLeast } from "./atLeast.ts";
import { degreeClasses, type DegreeClasses } from "./degreeClasses.ts";
import { linkChances } from "./linkChances.ts";

/** How many links each row and each column has within one stratum of columns. */
export interface StratumMargins {
  readonly rowLinks: ArrayLike<number>;
  readonly columnLinks: ArrayLike<number>;
}

/** How likely it is that two rows share columns when chance alone places their links. */
export interface ChanceOfSharing {
  /** As many as they do, or more. */
  readonly asMany: number;
  /** More than they do. */
  readonly more: number;
  /** Any at all. */
  readonly any: number;
}

/**
 * How many columns any two rows would share by chance alone, exactly, in the random graph in
 * which rows and columns have their numbers of links on average, stratum by stratum: a row has
 * no links in a stratum in which it has none in truth.
 *
 * Rows with the same numbers of links are alike, so each distinct question is answered once.
 * Source: the stochastic degree sequence model, Neal 2014, without approximation.
 */
export class SharedByChance {
  private readonly strata: readonly Stratum[];
  private readonly known = new Map<string, ChanceOfSharing>();

  constructor(strata: readonly StratumMargins[]) {
    this.strata = strata.map(solve);
  }

  /** How many different questions have been answered. */
  get answered(): number {
    return this.known.size;
  }

  /**
   * The chances for rows a and b, which share that many columns.
   *
   * In: shares, by stratum: the part of shared columns that would count (all, if left out).
   * Cost: O(columns of distinct links × shared), the first time.
   */
  of(a: number, b: number, shared: number, shares?: ArrayLike<number>): ChanceOfSharing {
    let key = String(shared);
    this.strata.forEach(({ rows }, at) => {
      const one = rows.classOf[a]!;
      const other = rows.classOf[b]!;
      key += `|${String(Math.min(one, other))},${String(Math.max(one, other))},${String(shares?.[at] ?? 1)}`;
    });
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const both = this.chancesOfBoth(a, b, shares);
    const found = {
      asMany: atLeast(shared, both.chances, both.counts),
      more: atLeast(shared + 1, both.chances, both.counts),
      any: atLeast(1, both.chances, both.counts),
    };
    this.known.set(key, found);
    return found;
  }

  /** By class of column, in all strata: the chance that both rows have a link there that counts. */
  private chancesOfBoth(
    a: number,
    b: number,
    shares: ArrayLike<number> | undefined,
  ): { chances: number[]; counts: number[] } {
    const chances: number[] = [];
    const counts: number[] = [];
    this.strata.forEach(({ rows, columns, linked }, at) => {
      const width = columns.degrees.length;
      const ofA = rows.classOf[a]! * width;
      const ofB = rows.classOf[b]! * width;
      columns.counts.forEach((count, column) => {
        chances.push(linked[ofA + column]! * linked[ofB + column]! * (shares?.[at] ?? 1));
        counts.push(count);
      });
    });
    return { chances, counts };
  }
}

/** The chance of as many shared columns, given that there is one at all. */
export function givenAny({ asMany, any }: ChanceOfSharing): number {
  return any === 0 ? 1 : asMany / any;
}

interface Stratum {
  readonly rows: DegreeClasses;
  readonly columns: DegreeClasses;
  /** Row class by column class. */
  readonly linked: Float64Array;
}

function solve({ rowLinks, columnLinks }: StratumMargins): Stratum {
  const rows = degreeClasses(rowLinks);
  const columns = degreeClasses(columnLinks);
  return { rows, columns, linked: linkChances(rows, columns) };
}
