import type { Involvement } from "../../model/records.ts";
import { standardVocabularies, type Vocabularies } from "../../model/vocabulary/edited.ts";
import { labelOf } from "../../model/vocabulary/term.ts";
import { words } from "./words.ts";

/**
 * In which roles a young person stands in how many incidents, in the vocabulary's order; null
 * without any. An allegation that did not stand says so.
 */
export function describeRoles(
  involvements: readonly Involvement[],
  { roles, outcomes }: Vocabularies = standardVocabularies,
): string | null {
  const byRole = new Map<string, Involvement[]>();
  for (const involvement of involvements)
    byRole.set(involvement.role, [...(byRole.get(involvement.role) ?? []), involvement]);
  const parts = [...byRole]
    .sort(([a], [b]) => placeOf(a, roles) - placeOf(b, roles))
    .map(([role, of]) => words.inRole(labelOf(roles, role), of.length, liftedIn(of, outcomes)));
  return parts.length === 0 ? null : parts.join("; ");
}

/** Words that are not in the vocabulary come last. */
function placeOf(role: string, roles: Vocabularies["roles"]): number {
  const at = roles.findIndex(({ code }) => code === role);
  return at === -1 ? roles.length : at;
}

function liftedIn(
  involvements: readonly Involvement[],
  outcomes: Vocabularies["outcomes"],
): { outcome: string; count: number }[] {
  return outcomes
    .filter(({ liftsAllegation }) => liftsAllegation)
    .map(({ code, label }) => ({
      outcome: label,
      count: involvements.filter(({ outcome }) => outcome === code).length,
    }))
    .filter(({ count }) => count > 0);
}
