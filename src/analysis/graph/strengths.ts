import type { Csr } from "../../network/csr.ts";

/** The sum of the weights of each node's ties; where ties have no weights, how many there are. */
export function strengths({ n, offsets, weights }: Csr): Float64Array {
  const sums = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const end = offsets[v + 1]!;
    if (weights === null) sums[v] = end - offsets[v]!;
    else for (let e = offsets[v]!; e < end; e++) sums[v]! += weights[e]!;
  }
  return sums;
}
