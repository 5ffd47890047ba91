import type { Random } from "../../model/random.ts";

/** Peer groups that were planted, so that an analysis has something to find. */
export interface PeerGroups {
  /** Young people of each group, by number from 0. */
  readonly members: readonly (readonly number[])[];
  /** The group of each young person, or −1 for none. */
  readonly groupOf: Int32Array;
}

const SMALLEST = 6;
const LARGEST = 14;
/** Some young people belong to no group. */
const LONE_SHARE = 0.15;

/**
 * Deals the young people into peer groups of 6 to 14; about one in seven is in none. Where there
 * are fewer than twelve they are one group.
 */
export function plantGroups(random: Random, people: number): PeerGroups {
  const order = random.shuffle(Uint32Array.from({ length: people }, (_, at) => at));
  const members: number[][] = [];
  if (people < 2 * SMALLEST) members.push([...order]);
  else {
    const grouped = Math.round(people * (1 - LONE_SHARE));
    for (let at = 0; at + SMALLEST <= grouped;) {
      const size = Math.min(random.integer(SMALLEST, LARGEST), grouped - at);
      members.push([...order.subarray(at, at + size)]);
      at += size;
    }
  }
  const groupOf = new Int32Array(people).fill(-1);
  members.forEach((group, number) => {
    for (const person of group) groupOf[person] = number;
  });
  return { members, groupOf };
}
