import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { eachAlone, partDisconnected } from "./numbering.ts";
import type { Expectation } from "./quality.ts";
import { LeidenSearch } from "./search.ts";

export function leiden(
  graph: Csr,
  expectation: Expectation,
  resolution: number,
  random: Random,
  from: Int32Array | null = null,
): Int32Array {
  const search = new LeidenSearch(graph, expectation, resolution);
  const groups = from === null ? eachAlone(search.nodes) : search.fold(from);
  search.polish(groups, -Infinity, random);
  return partDisconnected(graph, search.unfold(groups)).membership;
}
