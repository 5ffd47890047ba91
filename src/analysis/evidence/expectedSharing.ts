import { givenAny, SharedByChance } from "../chance/sharedByChance.ts";
import type { RowComparison } from "./compareRows.ts";
import { membershipsCount } from "./counting.ts";

/** A chance, and the smallest that those two could have had, whatever they shared. */
export interface Tested {
  readonly p: number;
  readonly smallest: number;
}

/**
 * How many contexts two young people would share by chance alone, given that they share any:
 * exactly, without draws, each kind of context apart.
 *
 * A shared context counts by chance as often as a membership of the one and a membership of the
 * other of its kind were at the same time, or stood to each other in a way that counts.
 */
export class ExpectedSharing {
  private readonly chances: SharedByChance;
  /** Memberships of each person in each kind, kind by kind. */
  private readonly linksInKind: Uint32Array[];
  private readonly shares: Float64Array;

  constructor(private readonly comparison: RowComparison) {
    const { kinds, rows, kindOf, contextOf } = comparison.slots;
    this.linksInKind = Array.from({ length: kinds }, () => new Uint32Array(rows.rows));
    const inContext = Array.from({ length: kinds }, () => new Map<number, number>());
    for (let row = 0; row < rows.rows; row++)
      for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at++) {
        const slot = rows.members[at]!;
        const kind = kindOf[slot]!;
        this.linksInKind[kind]![row]!++;
        const counts = inContext[kind]!;
        const context = contextOf[slot]!;
        counts.set(context, (counts.get(context) ?? 0) + 1);
      }
    this.shares = new Float64Array(kinds);
    this.chances = new SharedByChance(
      this.linksInKind.map((rowLinks, kind) => ({
        rowLinks,
        columnLinks: [...inContext[kind]!.values()],
      })),
    );
  }

  /** The test for two who share that many contexts. */
  test(a: number, b: number, contexts: number): Tested {
    const most = this.weighKinds(a, b);
    const p = givenAny(this.chances.of(a, b, contexts, this.shares));
    return {
      p,
      smallest: most <= contexts ? p : givenAny(this.chances.of(a, b, most, this.shares)),
    };
  }

  /** Sets `shares` for two people; the most contexts they could share. */
  private weighKinds(a: number, b: number): number {
    let most = 0;
    this.linksInKind.forEach((inKind, kind) => {
      const share = this.shareThatCounts(a, b, kind);
      this.shares[kind] = share;
      if (share > 0) most += Math.min(inKind[a]!, inKind[b]!);
    });
    return most;
  }

  private shareThatCounts(a: number, b: number, kind: number): number {
    const { links, slots, options } = this.comparison;
    const { offsets, members } = slots.rows;
    const { kindOf, memberAt } = slots;
    let pairs = 0;
    let counting = 0;
    for (let i = offsets[a]!; i < offsets[a + 1]!; i++) {
      if (kindOf[members[i]!] !== kind) continue;
      for (let j = offsets[b]!; j < offsets[b + 1]!; j++) {
        if (kindOf[members[j]!] !== kind) continue;
        pairs++;
        if (membershipsCount(links, memberAt[i]!, memberAt[j]!, options)) counting++;
      }
    }
    return pairs === 0 ? 0 : counting / pairs;
  }
}
