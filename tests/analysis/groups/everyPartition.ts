import { type Expectation, quality } from "../../../src/analysis/groups/quality.ts";
import type { Csr } from "../../../src/network/csr.ts";

/** Every way to part n nodes into groups, each once, numbered by smallest node. */
export function* everyPartition(n: number): Generator<Int32Array> {
  const membership = new Int32Array(n);
  yield* extend(membership, 0, 0);
}

function* extend(membership: Int32Array, v: number, groups: number): Generator<Int32Array> {
  if (v === membership.length) {
    yield membership.slice();
    return;
  }
  for (let group = 0; group <= groups; group++) {
    membership[v] = group;
    yield* extend(membership, v + 1, Math.max(groups, group + 1));
  }
}

/** The best quality that any groups have. */
export function bestByForce(graph: Csr, expectation: Expectation, resolution: number): number {
  let best = -Infinity;
  for (const membership of everyPartition(graph.n))
    best = Math.max(best, quality(graph, expectation, membership, resolution));
  return best;
}
