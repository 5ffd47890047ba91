import type { LinkSet } from "./linkSet.ts";
import type { TwoModeNetwork } from "./twoModeNetwork.ts";

/**
 * Young people and their contexts as one graph: a tie for each distinct pair, whatever the dates
 * and roles.
 *
 * Cost: O(n + m). Memberships are distinct and sorted, so the rows are copied, not built.
 */
export function buildTwoModeNetwork(links: LinkSet): TwoModeNetwork {
  const { youngPeople, contexts, personOffsets, contextOffsets, contextMembers } = links;
  const { memberContext, memberPerson } = links;
  const n = youngPeople.length;
  const m = memberPerson.length;
  const offsets = new Uint32Array(n + contexts.length + 1);
  const neighbours = new Uint32Array(2 * m);
  offsets.set(personOffsets);
  for (let at = 0; at < m; at++) neighbours[at] = n + memberContext[at]!;
  for (let c = 0; c <= contexts.length; c++) offsets[n + c] = m + contextOffsets[c]!;
  for (let at = 0; at < m; at++) neighbours[m + at] = memberPerson[contextMembers[at]!]!;
  const graph = { n: n + contexts.length, offsets, neighbours, weights: null };
  return { youngPeople, contexts, graph };
}
