import type { ContextKey, YoungPersonId } from "../model/ids.ts";
import type { Csr } from "./csr.ts";

/**
 * Young people and the contexts they are linked to: who was recorded where, whatever the dates
 * and roles.
 *
 * Nodes 0 … youngPeople.length − 1 of `graph` are the young people, in code-point order of id;
 * the contexts follow, in code-point order of key. A tie always joins one of each. Adults are
 * not in it.
 */
export interface TwoModeNetwork {
  readonly youngPeople: readonly YoungPersonId[];
  readonly contexts: readonly ContextKey[];
  readonly graph: Csr;
}

/** How many nodes a two-mode network has, both kinds together. */
export function nodeCount(network: TwoModeNetwork): number {
  return network.youngPeople.length + network.contexts.length;
}
