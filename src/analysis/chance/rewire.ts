import type { Random } from "../../model/random.ts";
import { buildCsr, type Csr } from "../../network/csr.ts";

/**
 * A random graph in which everybody keeps their number of ties, and the strengths are those of
 * the ties given, shuffled. With enough swaps each such graph is equally likely.
 *
 * In:   swaps, how many to try: two ties a–b and c–d become a–d and c–b. One that would tie
 *   somebody to themselves or repeat a tie is left undone and counts, or the chances were uneven.
 * Cost: O(swaps × ties of the one with fewer ties).
 * Source: Maslov & Sneppen 2002; why refused swaps count, Artzy-Randrup & Stone 2005.
 */
export function rewire(graph: Csr, swaps: number, random: Random): Csr {
  const ties = new SwappedTies(graph);
  const last = ties.from.length - 1;
  if (last >= 1)
    for (let swap = 0; swap < swaps; swap++) {
      const one = random.integer(0, last);
      const other = random.integer(0, last - 1);
      ties.swap(one, other < one ? other : other + 1, random.chance(0.5));
    }
  const weights = ties.weights === null ? null : random.shuffle(ties.weights);
  return buildCsr(graph.n, ties.from, ties.to, weights);
}

/** Ties as a list, and beside it who is tied to whom, kept in step. */
class SwappedTies {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights: Float64Array | null;
  private readonly offsets: Uint32Array;
  private readonly neighbours: Uint32Array;
  /** Where in `neighbours` each tie stands, in the row of each of its ends. */
  private readonly inFrom: Uint32Array;
  private readonly inTo: Uint32Array;

  constructor({ n, offsets, neighbours, weights }: Csr) {
    const count = neighbours.length / 2;
    this.offsets = offsets;
    this.neighbours = neighbours.slice();
    this.from = new Uint32Array(count);
    this.to = new Uint32Array(count);
    this.inFrom = new Uint32Array(count);
    this.inTo = new Uint32Array(count);
    this.weights = weights === null ? null : new Float64Array(count);
    // Rows are ascending, so the smaller ends of a node's ties come in the order of their rows.
    const next = offsets.slice(0, n);
    let tie = 0;
    for (let a = 0; a < n; a++)
      for (let at = offsets[a]!; at < offsets[a + 1]!; at++) {
        const b = neighbours[at]!;
        if (b < a) continue;
        this.from[tie] = a;
        this.to[tie] = b;
        this.inFrom[tie] = at;
        this.inTo[tie] = next[b]!++;
        if (this.weights !== null) this.weights[tie] = weights![at]!;
        tie++;
      }
  }

  /** Makes a–b and c–d into a–d and c–b, the second read from its other end if turned. */
  swap(one: number, other: number, isTurned: boolean): void {
    const { from, to, inFrom, inTo, neighbours } = this;
    if (isTurned) this.turn(other);
    const a = from[one]!;
    const b = to[one]!;
    const c = from[other]!;
    const d = to[other]!;
    if (a === d || c === b || this.areTied(a, d) || this.areTied(c, b)) return;
    neighbours[inFrom[one]!] = d;
    neighbours[inTo[other]!] = a;
    neighbours[inFrom[other]!] = b;
    neighbours[inTo[one]!] = c;
    to[one] = d;
    to[other] = b;
    const held = inTo[one]!;
    inTo[one] = inTo[other]!;
    inTo[other] = held;
  }

  private turn(tie: number): void {
    const { from, to, inFrom, inTo } = this;
    const end = from[tie]!;
    from[tie] = to[tie]!;
    to[tie] = end;
    const at = inFrom[tie]!;
    inFrom[tie] = inTo[tie]!;
    inTo[tie] = at;
  }

  private areTied(x: number, y: number): boolean {
    const { offsets, neighbours } = this;
    const isFewer = offsets[x + 1]! - offsets[x]! <= offsets[y + 1]! - offsets[y]!;
    const row = isFewer ? x : y;
    const sought = isFewer ? y : x;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++)
      if (neighbours[at] === sought) return true;
    return false;
  }
}
