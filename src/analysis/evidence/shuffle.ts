import type { Random } from "../../model/random.ts";
import { Fastball } from "../chance/fastball.ts";
import type { Slots } from "./slots.ts";

/** Trades a row before the first draw is taken, and between two draws. */
const FIRST_TRADES = 20;
const TRADES = 10;

/**
 * Draws of what the records would be if chance alone had placed everybody.
 *
 * Every young person keeps their number of incidents (by the part they had in them), of settings
 * and of places, and the dates of each stay; every context keeps its number of people. *Which*
 * incident, setting or place it was is dealt out afresh. Exact: each way of dealing is as likely,
 * because each two-mode graph with these margins can carry a row's dates in equally many ways.
 * Source: fastball for the graph; that dates stay with the young person follows the permutation
 *   of observations of Bejder et al. 1998. The combination is our own.
 */
export class ShuffledSlots {
  /** The membership at each position: whose dates and which dates. */
  readonly memberAt: Uint32Array;
  readonly members: Uint32Array;
  private readonly chain: Fastball;
  private readonly tradesBetween: number;
  /** Stretches of positions whose dates can change places: first and end, by turns. */
  private readonly stretches: Uint32Array;

  constructor(
    slots: Slots,
    private readonly random: Random,
  ) {
    this.chain = new Fastball(slots.rows, random, slots.tradeStratum);
    this.members = this.chain.current.members;
    this.memberAt = slots.memberAt.slice();
    this.stretches = stretchesOf(slots);
    const { rows, offsets } = slots.rows;
    let linked = 0;
    for (let row = 0; row < rows; row++) if (offsets[row + 1]! > offsets[row]!) linked++;
    this.tradesBetween = TRADES * linked;
    this.chain.trade(FIRST_TRADES * linked);
  }

  /** Makes the next draw. */
  draw(): void {
    this.chain.trade(this.tradesBetween);
    const { stretches, memberAt, random } = this;
    for (let at = 0; at < stretches.length; at += 2) {
      const from = stretches[at]!;
      for (let last = stretches[at + 1]! - 1; last > from; last--) {
        const other = random.integer(from, last);
        const held = memberAt[last]!;
        memberAt[last] = memberAt[other]!;
        memberAt[other] = held;
      }
    }
  }
}

/** A row has equally many memberships of each kind in every draw, so these never move. */
function stretchesOf({ rows: { rows, offsets, members }, kindOf }: Slots): Uint32Array {
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    let from = offsets[row]!;
    for (let at = from + 1; at <= offsets[row + 1]!; at++) {
      if (at < offsets[row + 1]! && kindOf[members[at]!] === kindOf[members[from]!]) continue;
      if (at - from > 1) found.push(from, at);
      from = at;
    }
  }
  return Uint32Array.from(found);
}
