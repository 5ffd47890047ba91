import type { Csr } from "../../network/csr.ts";
import { comparePartitions, type PartitionAgreement } from "./comparePartitions.ts";

/** Groups found in one network; its first nodes are the young people. */
export interface FoundGroups {
  readonly graph: Csr;
  readonly membership: Int32Array;
}

/** A second opinion: how far the groups found in two networks agree. */
export interface Agreement extends PartitionAgreement {
  /** How many young people it was worked out over. */
  readonly youngPeople: number;
}

/**
 * How far groups found by shared contexts and groups found among peers agree on who belongs with
 * whom. Counted are young people with a link in either network: those with none are alone in
 * both, which is no agreement worth counting.
 *
 * In: two networks whose first `youngPeople` nodes are the same young people.
 */
export function agreement(one: FoundGroups, other: FoundGroups, youngPeople: number): Agreement {
  const linked: number[] = [];
  for (let v = 0; v < youngPeople; v++)
    if ([one, other].some(({ graph }) => graph.offsets[v + 1]! > graph.offsets[v]!)) linked.push(v);
  const among = ({ membership }: FoundGroups) => renumbered(membership, linked);
  return { ...comparePartitions(among(one), among(other)), youngPeople: linked.length };
}

/** The groups of some nodes alone, under numbers below how many these are. */
function renumbered(membership: Int32Array, nodes: readonly number[]): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(nodes, (v) => {
    const known = numbers.get(membership[v]!) ?? numbers.size;
    numbers.set(membership[v]!, known);
    return known;
  });
}
