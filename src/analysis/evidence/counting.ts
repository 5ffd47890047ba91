import { Joins, type LinkSet } from "../../network/linkSet.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { relationOfSides } from "../../network/roleSides.ts";

/** The options that decide what counts as shared. */
export type CountingOptions = Pick<NetworkOptions, "relations" | "requireDates">;

/** Whether two people's parts in one incident, given as sides, link them under the options. */
export function sidesCount(a: number, b: number, { relations }: CountingOptions): boolean {
  const relation = relationOfSides(a, b);
  return relation === "affinity" || (relations === "all" && relation === "adversarial");
}

/** Whether two memberships of settings or places were at the same time, as the options ask it. */
export function datesCount(
  { spellOffsets, spells }: LinkSet,
  m: number,
  other: number,
  { requireDates }: CountingOptions,
): boolean {
  // Certain: both there by the latest start, and neither gone by the earliest end. Possible: the
  // other way about.
  const start = requireDates ? 1 : 0;
  const end = requireDates ? 2 : 3;
  for (let s = spellOffsets[m]! * 4; s < spellOffsets[m + 1]! * 4; s += 4)
    for (let t = spellOffsets[other]! * 4; t < spellOffsets[other + 1]! * 4; t += 4)
      if (
        Math.max(spells[s + start]!, spells[t + start]!) <=
        Math.min(spells[s + end]!, spells[t + end]!)
      )
        return true;
  return false;
}

/** Whether two memberships would link their people if they were of the same context. */
export function membershipsCount(
  links: LinkSet,
  m: number,
  other: number,
  options: CountingOptions,
): boolean {
  return links.contextJoins[links.memberContext[m]!] === Joins.byIncident
    ? sidesCount(links.memberSides[m]!, links.memberSides[other]!, options)
    : datesCount(links, m, other, options);
}
