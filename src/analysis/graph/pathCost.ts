/** What one tie costs for each node it is looked at from, in nanoseconds, in a small network. */
const costOfATie = 10;
/** With this many nodes more, a tie costs a nanosecond more: memory is farther away. */
const nodesANanosecond = 20_000;

/**
 * About how many minutes exact path measures take on one core of an ordinary machine: betweenness
 * together with harmonic closeness.
 *
 * A rule of sizes, not a clock: the same sizes give the same answer everywhere. Measured on drawn
 * networks of 5,000 to 300,000 young people (docs/benchmarks.md). A network in which much hangs on
 * one tie takes half of it, a denser or a slower one twice as long.
 */
export function estimatedMinutes(nodes: number, ties: number): number {
  const nanoseconds = nodes * ties * (costOfATie + nodes / nodesANanosecond);
  return nanoseconds / 60e9;
}
