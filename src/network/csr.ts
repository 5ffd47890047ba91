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
 * In: `from` and `to` of equal length; `weights` likewise, or null.
 * Cost: O(n + m) but for sorting each row.
 */
export function buildCsr(
  n: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number> | null = null,
): Csr {
  const counts = new Uint32Array(n + 1);
  const m = from.length;
  for (let e = 0; e < m; e++) {
    const a = from[e] as number;
    const b = to[e] as number;
    if (a === b) continue;
    counts[a + 1]!++;
    counts[b + 1]!++;
  }
  for (let v = 0; v < n; v++) counts[v + 1]! += counts[v]!;
  // Two passes of counting sort by the far end leave every row ascending.
  const byFar = transposeFill(n, counts, from, to, weights);
  const sorted = transposeFill(n, counts, byFar.near, byFar.far, byFar.weights, true);
  return mergeRepeats(n, counts, sorted.far, sorted.weights);
}

interface Filled {
  readonly near: Uint32Array;
  readonly far: Uint32Array;
  readonly weights: Float64Array | null;
}

/** Places each tie (both ways, unless it already is) into the row of its near end, in input order. */
function transposeFill(
  n: number,
  offsets: Uint32Array,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weights: ArrayLike<number> | null,
  oneWay = false,
): Filled {
  const next = offsets.slice(0, n);
  const size = offsets[n] ?? 0;
  const near = new Uint32Array(size);
  const far = new Uint32Array(size);
  const filled = weights === null ? null : new Float64Array(size);
  const put = (row: number, other: number, weight: number) => {
    const at = next[row]!++;
    near[at] = row;
    far[at] = other;
    if (filled !== null) filled[at] = weight;
  };
  for (let e = 0; e < from.length; e++) {
    const a = from[e] as number;
    const b = to[e] as number;
    if (a === b) continue;
    const weight = weights === null ? 1 : (weights[e] as number);
    if (oneWay) put(b, a, weight);
    else {
      put(a, b, weight);
      put(b, a, weight);
    }
  }
  return { near, far, weights: filled };
}

function mergeRepeats(
  n: number,
  starts: Uint32Array,
  far: Uint32Array,
  weights: Float64Array | null,
): Csr {
  const offsets = new Uint32Array(n + 1);
  let kept = 0;
  for (let v = 0; v < n; v++) {
    offsets[v] = kept;
    const end = starts[v + 1]!;
    for (let e = starts[v]!; e < end; e++) {
      const repeated = kept > offsets[v]! && far[kept - 1] === far[e];
      if (!repeated) {
        far[kept] = far[e]!;
        if (weights !== null) weights[kept] = weights[e]!;
        kept++;
      } else if (weights !== null) weights[kept - 1]! += weights[e]!;
    }
  }
  offsets[n] = kept;
  return {
    n,
    offsets,
    neighbours: far.slice(0, kept),
    weights: weights === null ? null : weights.slice(0, kept),
  };
}
