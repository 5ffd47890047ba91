import { buildCsr } from "./csr.ts";
import type { LinkSet } from "./linkSet.ts";
import type { TwoModeNetwork } from "./twoModeNetwork.ts";

/** Young people and their contexts as one graph: a tie for each distinct pair, whatever the dates and roles. */
export function buildTwoModeNetwork(links: LinkSet): TwoModeNetwork {
  const { youngPeople, contexts, memberPerson, memberContext } = links;
  const n = youngPeople.length;
  return {
    youngPeople,
    contexts,
    graph: buildCsr(
      n + contexts.length,
      memberPerson,
      memberContext.map((context) => context + n),
    ),
  };
}
