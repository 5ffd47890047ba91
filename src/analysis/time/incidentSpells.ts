import type { Dataset } from "../../model/dataset.ts";
import { contextKey, type ContextKey } from "../../model/ids.ts";
import { type Spell, spellOf } from "../../model/spell.ts";
import type { LinkSet } from "../../network/linkSet.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { timeRule } from "../../network/selectLinks.ts";

/**
 * When each incident of the network was, by context number: null for contexts that are no
 * incident, and for incidents certainly outside the period. One without an end lasted one day.
 */
export function incidentSpells(
  { contexts, asOf }: LinkSet,
  { incidents }: Dataset,
  options: NetworkOptions,
): (Spell | null)[] {
  const inTime = timeRule(options, asOf);
  const spells = new Map<ContextKey, Spell>(
    incidents.map(({ id, date, end }) => [
      contextKey("incident", id),
      spellOf(date, end ?? date, asOf),
    ]),
  );
  return contexts.map((key) => {
    const spell = spells.get(key);
    return spell === undefined ? null : inTime(spell);
  });
}
