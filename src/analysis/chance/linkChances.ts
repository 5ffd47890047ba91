import type { DegreeClasses } from "./degreeClasses.ts";

/** How near the expected numbers of links must come to the real ones, in proportion. */
const PRECISION = 1e-13;
const MOST_ROUNDS = 20_000;

/** A class of rows or columns within the part that is being solved: its links yet to be explained. */
interface Part {
  readonly index: number;
  readonly count: number;
  readonly left: number;
}

/**
 * The chance of a link between a row and a column in the random two-mode graph in which each has
 * its own number of links on average and nothing else is fixed.
 *
 * Out: row class by row class, the chance for each column class. Links that the numbers force or
 *   rule out have 1 and 0: they are set apart first, since no finite solution exists with them.
 * Throws RangeError when no graph has these numbers of links.
 * Cost: O(row classes × column classes) a round; some ten rounds where links are few.
 * Source: the bipartite configuration model, Saracco et al. 2015; forced parts by the condition of
 *   Gale & Ryser 1957, which holds with equality exactly where the graph is forced.
 */
export function linkChances(rows: DegreeClasses, columns: DegreeClasses): Float64Array {
  const chances = new Float64Array(rows.degrees.length * columns.degrees.length);
  const parts = ({ degrees, counts }: DegreeClasses): Part[] =>
    degrees.map((left, index) => ({ index, count: counts[index]!, left }));
  const spare = room(parts(rows), parts(columns));
  if (spare.some((links) => links < 0) || (spare.at(-1) ?? 0) !== 0)
    throw new RangeError(
      "analysis/linkChances: no graph has these numbers of links; count rows and columns of the same graph",
    );
  new Solver(chances, columns.degrees.length).solve(parts(rows), parts(columns));
  return chances;
}

class Solver {
  constructor(
    private readonly chances: Float64Array,
    private readonly columns: number,
  ) {}

  /** Both lists hold the largest first. */
  solve(rows: readonly Part[], columns: readonly Part[]): void {
    if (rows.length === 0 || columns.length === 0) return;
    const height = sum(rows, ({ count }) => count);
    const isOpen = ({ left }: Part) => left > 0 && left < height;
    if (!columns.every(isOpen)) {
      const full = columns.filter(({ left }) => left === height);
      this.fill(rows, full);
      this.solve(lessen(rows, size(full)), columns.filter(isOpen));
      return;
    }
    const split = this.findSplit(rows, columns);
    if (split === 0) {
      this.iterate(rows, columns);
      return;
    }
    const upper = rows.slice(0, split);
    const lower = rows.slice(split);
    const upperHeight = size(upper);
    const full = columns.filter(({ left }) => left >= upperHeight);
    const rest = columns.filter(({ left }) => left < upperHeight);
    this.fill(upper, full);
    this.solve(lessen(upper, size(full)), rest);
    this.solve(lower, lessen(full, upperHeight));
  }

  private fill(rows: readonly Part[], columns: readonly Part[]): void {
    for (const row of rows) for (const column of columns) this.set(row, column, 1);
  }

  private set(row: Part, column: Part, chance: number): void {
    this.chances[row.index * this.columns + column.index] = chance;
  }

  /**
   * How many of the first row classes have as many links as they possibly could, given the
   * columns: these fill the fuller columns, and the other rows have none in the emptier ones.
   */
  private findSplit(rows: readonly Part[], columns: readonly Part[]): number {
    const found = room(rows, columns).indexOf(0) + 1;
    return found === rows.length ? 0 : found;
  }

  private iterate(rows: readonly Part[], columns: readonly Part[]): void {
    const links = sum(rows, ({ count, left }) => count * left);
    const x = Float64Array.from(rows, ({ left }) => left / Math.sqrt(links));
    const y = Float64Array.from(columns, ({ left }) => left / Math.sqrt(links));
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const rowsMoved = step(x, rows, y, columns);
      const columnsMoved = step(y, columns, x, rows);
      if (rowsMoved < PRECISION && columnsMoved < PRECISION) break;
    }
    rows.forEach((row, i) => {
      columns.forEach((column, j) => {
        this.set(row, column, (x[i]! * y[j]!) / (1 + x[i]! * y[j]!));
      });
    });
  }
}

/** How many more links the first 1, 2, … row classes together could have, given the columns. */
function room(rows: readonly Part[], columns: readonly Part[]): number[] {
  let height = 0;
  let links = 0;
  return rows.map(({ count, left }) => {
    height += count;
    links += count * left;
    return sum(columns, (column) => column.count * Math.min(column.left, height)) - links;
  });
}

/** One round for one side; how far it moved, in proportion. */
function step(
  mine: Float64Array,
  parts: readonly Part[],
  theirs: Float64Array,
  others: readonly Part[],
): number {
  let moved = 0;
  parts.forEach(({ left }, i) => {
    const before = mine[i]!;
    let divisor = 0;
    for (let j = 0; j < others.length; j++)
      divisor += (others[j]!.count * theirs[j]!) / (1 + before * theirs[j]!);
    const after = left / divisor;
    mine[i] = after;
    moved = Math.max(moved, Math.abs(after - before) / after);
  });
  return moved;
}

function lessen(parts: readonly Part[], by: number): Part[] {
  return parts.map((part) => ({ ...part, left: part.left - by }));
}

function size(parts: readonly Part[]): number {
  return sum(parts, ({ count }) => count);
}

function sum(parts: readonly Part[], of: (part: Part) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}
