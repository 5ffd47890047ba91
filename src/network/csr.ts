/**
 * An undirected graph as plain typed arrays: compressed sparse rows.
 *
 * The ties of node v are `neighbours[offsets[v] … offsets[v + 1] - 1]`, ascending. Each tie
 * stands in both ends' rows. No self-ties, no repeated ties.
 */
export interface Csr {
  /** Nodes are 0 … n − 1. */
  readonly n: number;
  /** n + 1 positions. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Strength of each tie, parallel to `neighbours`; null when every tie counts 1. */
  readonly weights: Float64Array | null;
}

/** How many ties there are, each counted once. */
export function tieCount(graph: Csr): number {
  return graph.neighbours.length / 2;
}

/** How many ties a node has. */
export function degreeOf(graph: Csr, node: number): number {
  return (graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0);
}

/**
 * Builds the graph of n nodes from a list of ties; repeated ties become one, their weights
 * added in the order given; a node tied to itself is left out.
 *
 * In:     `from` and `to` of equal length; `weights` likewise, or null.
 * Throws: RangeError for an end that is no node, or a weight that is negative or no finite number.
 * Cost:   O(n + m): two rounds of placing ties, the second of which leaves every row ascending.
 */
export function buildCsr(
  n: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number> | null = null,
): Csr {
  const offsets = countEnds(n, from, to);
  const unsorted = placeEnds(offsets, from, to, weights);
  const sorted = transpose(n, offsets, unsorted);
  return mergeRepeats(n, offsets, sorted);
}

interface Ends {
  readonly far: Uint32Array;
  readonly weights: Float64Array | null;
}

function countEnds(n: number, from: ArrayLike<number>, to: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(n + 1);
  const m = from.length;
  for (let e = 0; e < m; e++) {
    const a = from[e]!;
    const b = to[e]!;
    if (!(a >= 0 && a < n && b >= 0 && b < n)) refuseEnds(n, e, a, b);
    if (a === b) continue;
    offsets[a + 1]!++;
    offsets[b + 1]!++;
  }
  for (let v = 0; v < n; v++) offsets[v + 1]! += offsets[v]!;
  return offsets;
}

/** Each tie at both of its ends, in the order given. */
function placeEnds(
  offsets: Uint32Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number> | null,
): Ends {
  const next = offsets.slice();
  const size = offsets.at(-1)!;
  const far = new Uint32Array(size);
  const placed = weights === null ? null : new Float64Array(size);
  const m = from.length;
  for (let e = 0; e < m; e++) {
    const a = from[e]!;
    const b = to[e]!;
    if (a === b) continue;
    const atA = next[a]!++;
    const atB = next[b]!++;
    far[atA] = b;
    far[atB] = a;
    if (placed === null) continue;
    const weight = weights![e]!;
    if (!(weight >= 0 && weight < Infinity)) refuseWeight(e, weight);
    placed[atA] = weight;
    placed[atB] = weight;
  }
  return { far, weights: placed };
}

/** Every tie is in both rows, so going through the rows in order fills them anew, ascending. */
function transpose(n: number, offsets: Uint32Array, { far, weights }: Ends): Ends {
  const next = offsets.slice();
  const sorted = new Uint32Array(far.length);
  const moved = weights === null ? null : new Float64Array(far.length);
  for (let v = 0; v < n; v++) {
    const end = offsets[v + 1]!;
    for (let e = offsets[v]!; e < end; e++) {
      const at = next[far[e]!]!++;
      sorted[at] = v;
      if (moved !== null) moved[at] = weights![e]!;
    }
  }
  return { far: sorted, weights: moved };
}

function mergeRepeats(n: number, starts: Uint32Array, { far, weights }: Ends): Csr {
  const offsets = new Uint32Array(n + 1);
  let kept = 0;
  for (let v = 0; v < n; v++) {
    const first = kept;
    const end = starts[v + 1]!;
    for (let e = starts[v]!; e < end; e++) {
      const repeated = kept > first && far[kept - 1] === far[e];
      if (!repeated) {
        far[kept] = far[e]!;
        if (weights !== null) weights[kept] = weights[e]!;
        kept++;
      } else if (weights !== null) weights[kept - 1]! += weights[e]!;
    }
    offsets[v + 1] = kept;
  }
  if (kept === far.length) return { n, offsets, neighbours: far, weights };
  return { n, offsets, neighbours: far.slice(0, kept), weights: weights?.slice(0, kept) ?? null };
}

function refuseEnds(n: number, tie: number, a: number, b: number): never {
  throw new RangeError(
    `network/csr: tie ${String(tie)} joins ${String(a)} and ${String(b)}; number nodes from 0 to ${String(n - 1)}`,
  );
}

function refuseWeight(tie: number, weight: number): never {
  throw new RangeError(
    `network/csr: tie ${String(tie)} has weight ${String(weight)}; give finite weights of 0 or more`,
  );
}
