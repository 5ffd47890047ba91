import type { Csr } from "./csr.ts";

/** Visits every tie once, in the order of the rows, each at its smaller end, with its number. */
export function eachTie(
  { n, offsets, neighbours }: Csr,
  visit: (a: number, b: number, tie: number) => void,
): void {
  let tie = 0;
  for (let a = 0; a < n; a++)
    for (let at = offsets[a]!; at < offsets[a + 1]!; at++)
      if (neighbours[at]! > a) visit(a, neighbours[at]!, tie++);
}
