import type { Random } from "../../model/random.ts";
import type { PeerGroups } from "./peerGroups.ts";

/** How often those together are of one peer group; otherwise they are anybody. */
const WITHIN_GROUP = 0.8;

/** Distinct young people who were together: most often of one peer group. */
export function drawCompany(
  random: Random,
  people: number,
  { members }: PeerGroups,
  size: number,
): number[] {
  const isWithin = members.length > 0 && random.chance(WITHIN_GROUP);
  const group = isWithin ? random.pick(members) : undefined;
  const company = new Set<number>();
  const most = Math.min(size, group?.length ?? people);
  while (company.size < most)
    company.add(group === undefined ? random.integer(0, people - 1) : random.pick(group));
  return [...company];
}
