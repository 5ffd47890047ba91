import { UNKNOWN_FUTURE } from "../model/days.ts";
import { DayWorth, worthOfDays } from "./dayWorth.ts";
import { Joins, type LinkSet, TieRelation } from "./linkSet.ts";
import type { NetworkOptions } from "./options.ts";
import { possibleDays, sharedDays } from "./overlapDays.ts";
import { Way } from "./peerNetwork.ts";
import { relationOfSides } from "./roleSides.ts";

/** What decides how a shared context links two young people, and how much it adds. */
export type WeighingOptions = Pick<
  NetworkOptions,
  "relations" | "weight" | "requireDates" | "halfLife"
>;

/** Bits of a piece of evidence, beside those of `Way`. */
export const Piece = { adversarial: 64, affinity: 128, family: 256 } as const;

/** However long ago, a shared day is not nothing: a tie has a strength above 0. */
const leastWorth = 1e-300;

/**
 * What one shared context or recorded tie says of two young people, and how much it adds to
 * their tie.
 */
export class Weighing {
  private readonly countsAll: boolean;
  private readonly days: DayWorth | null;

  constructor(
    private readonly links: LinkSet,
    private readonly options: WeighingOptions,
  ) {
    const { halfLife } = options;
    if (halfLife !== null && !(halfLife > 0 && halfLife < Infinity))
      throw new RangeError(
        `network/weighing: a half-life of ${String(halfLife)} days; give a number above 0, or null`,
      );
    this.countsAll = options.relations === "all";
    this.days = options.weight === "overlap-days" ? new DayWorth(links, options.halfLife) : null;
  }

  /**
   * How two memberships of one context link their people, as bits of `Way` and `Piece`; 0 when
   * they do not.
   */
  context(context: number, m: number, other: number): number {
    const { contextJoins, memberSides } = this.links;
    const joins = contextJoins[context];
    if (joins === Joins.byIncident) {
      const relation = relationOfSides(memberSides[m]!, memberSides[other]!);
      if (relation === "none") return 0;
      return (
        Way.coIncident |
        Way.certain |
        (relation === "affinity" ? Piece.affinity : Piece.adversarial)
      );
    }
    if (joins === Joins.nobody) return 0;
    const overlap = this.overlap(m, other);
    if (overlap < 0) return 0;
    const way = joins === Joins.byAttendance ? Way.coAttendance : Way.coPlace;
    return way | Piece.affinity | (overlap > 0 ? Way.certain : 0);
  }

  /** 1: some spells certainly overlap; 0: possibly, where that is enough; −1: not. */
  private overlap(m: number, other: number): number {
    const { spellOffsets, spells } = this.links;
    let best = -1;
    for (let s = spellOffsets[m]! * 4; s < spellOffsets[m + 1]! * 4; s += 4)
      for (let t = spellOffsets[other]! * 4; t < spellOffsets[other + 1]! * 4; t += 4) {
        if (Math.max(spells[s + 1]!, spells[t + 1]!) <= Math.min(spells[s + 2]!, spells[t + 2]!))
          return 1;
        if (Math.max(spells[s]!, spells[t]!) <= Math.min(spells[s + 3]!, spells[t + 3]!)) best = 0;
      }
    return best === 0 && this.options.requireDates ? -1 : best;
  }

  /**
   * What a context adds to the strength of a tie, given what it says.
   *
   * What is only possible adds one shared day under `overlap-days`, as an incident does; where
   * the day is not known it is the latest that it may have been.
   */
  worthOfContext(context: number, m: number, other: number, bits: number): number {
    if (!this.countsAll && (bits & Piece.affinity) === 0) return 0;
    const { weight } = this.options;
    if (weight === "count" || weight === "none") return 1;
    const dilution = 1 / (this.links.contextSize[context]! - 1);
    if (this.days === null) return dilution;
    if ((bits & Way.certain) === 0) return this.oneDay(this.lastPossible(m, other)) * dilution;
    if ((bits & Way.coIncident) !== 0)
      return this.oneDay(this.links.contextDay[context]!) * dilution;
    return Math.max(this.days.shared(m, other), leastWorth);
  }

  private lastPossible(m: number, other: number): number {
    if (this.options.halfLife === null) return UNKNOWN_FUTURE;
    const { links } = this;
    return sharedDays(possibleDays(links, m), possibleDays(links, other)).at(-1) ?? UNKNOWN_FUTURE;
  }

  private oneDay(day: number): number {
    const { asOf } = this.links;
    const at = asOf === null ? day : Math.min(day, asOf);
    return Math.max(worthOfDays(at, at, asOf, this.options.halfLife), leastWorth);
  }

  /** What a recorded tie of a relation adds to the strength. */
  worthOfRelation(relation: number): number {
    return this.countsAll || relation === TieRelation.affinity ? 1 : 0;
  }
}

/** What a recorded tie of a relation says, as bits. */
export function bitsOfRelation(relation: number): number {
  if (relation === TieRelation.affinity) return Way.recorded | Way.certain | Piece.affinity;
  const bit = relation === TieRelation.adversarial ? Piece.adversarial : Piece.family;
  return Way.recorded | Way.certain | bit;
}
