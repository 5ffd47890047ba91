import { Level, type Gauge } from "../../../src/analysis/groups/level.ts";
import type { Expectation } from "../../../src/analysis/groups/quality.ts";
import type { Csr } from "../../../src/network/csr.ts";

/** A graph as the level that a search begins with, nothing folded. */
export function levelOf(graph: Csr, expectation: Expectation): Level {
  const level = new Level(graph.n, graph.neighbours.length);
  level.n = graph.n;
  level.offsets.set(graph.offsets);
  level.neighbours.set(graph.neighbours);
  level.weights.set(graph.weights ?? graph.neighbours.map(() => 1));
  for (let v = 0; v < graph.n; v++) {
    level.sums[2 * v] = expectation.a[v]!;
    level.sums[2 * v + 1] = expectation.b[v]!;
  }
  return level;
}

export function gaugeOf(expectation: Expectation, resolution: number): Gauge {
  return { rate: resolution / expectation.total, unit: 1, least: 1e-9 };
}

/** Sums over groups as `Mover` keeps them, in each place of a group that is not there 0. */
export function sumsOf(expectation: Expectation, membership: Int32Array): Float64Array {
  const sums = new Float64Array(2 * membership.length);
  membership.forEach((group, v) => {
    sums[2 * group]! += expectation.a[v]!;
    sums[2 * group + 1]! += expectation.b[v]!;
  });
  return sums;
}
