import { Joins, type LinkSet } from "../../network/linkSet.ts";
import { datesCount, sidesCount, type CountingOptions } from "./counting.ts";
import type { Slots } from "./slots.ts";

/** What two young people share: how many contexts, and how much that weighs. */
export interface Shared {
  contexts: number;
  /** Σ 1/(n − 1) over the contexts, n being how many people a context has. */
  weight: number;
}

/**
 * Reads what two rows share off slots as they stand, true or shuffled, by the same rule for both.
 *
 * The object handed out is the same each time. Cost: O(memberships of the two).
 */
export class RowComparison {
  private readonly shared: Shared = { contexts: 0, weight: 0 };
  private readonly isIncident: Uint8Array;
  private readonly worth: Float64Array;

  constructor(
    readonly links: LinkSet,
    readonly slots: Slots,
    readonly options: CountingOptions,
  ) {
    const { contextOf } = slots;
    this.isIncident = Uint8Array.from(contextOf, (context) =>
      links.contextJoins[context] === Joins.byIncident ? 1 : 0,
    );
    this.worth = Float64Array.from(contextOf, (context) => {
      const size = links.contextSize[context]!;
      return size > 1 ? 1 / (size - 1) : 0;
    });
  }

  /** In: slots by position, and the membership that stands at each. */
  compare(a: number, b: number, members: Uint32Array, memberAt: Uint32Array): Readonly<Shared> {
    const { offsets } = this.slots.rows;
    const { rankOf } = this.slots;
    const { shared } = this;
    const endA = offsets[a + 1]!;
    const endB = offsets[b + 1]!;
    let i = offsets[a]!;
    let j = offsets[b]!;
    shared.contexts = 0;
    shared.weight = 0;
    while (i < endA && j < endB) {
      const slot = members[i]!;
      const ofA = rankOf[slot]!;
      const ofB = rankOf[members[j]!]!;
      if (ofA < ofB) i++;
      else if (ofB < ofA) j++;
      else {
        const fromI = i;
        const fromJ = j;
        i = this.endOfContext(members, i, endA);
        j = this.endOfContext(members, j, endB);
        const isCounted =
          this.isIncident[slot] === 1
            ? this.metInIncident(members, fromI, i, fromJ, j)
            : datesCount(this.links, memberAt[fromI]!, memberAt[fromJ]!, this.options);
        if (!isCounted) continue;
        shared.contexts++;
        shared.weight += this.worth[slot]!;
      }
    }
    return shared;
  }

  /** Where the slots of one context end in a row. */
  private endOfContext(members: Uint32Array, from: number, end: number): number {
    const { rankOf } = this.slots;
    const rank = rankOf[members[from]!];
    let at = from + 1;
    while (at < end && rankOf[members[at]!] === rank) at++;
    return at;
  }

  private metInIncident(
    members: Uint32Array,
    fromA: number,
    endA: number,
    fromB: number,
    endB: number,
  ): boolean {
    const ofA = this.sides(members, fromA, endA);
    const ofB = this.sides(members, fromB, endB);
    return sidesCount(ofA, ofB, this.options);
  }

  /** All parts of one person in one incident: chance may deal somebody two. */
  private sides(members: Uint32Array, from: number, to: number): number {
    let sides = 0;
    for (let at = from; at < to; at++) sides |= this.slots.sidesOf[members[at]!]!;
    return sides;
  }
}
