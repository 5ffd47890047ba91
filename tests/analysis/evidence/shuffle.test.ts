import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ShuffledSlots } from "../../../src/analysis/evidence/shuffle.ts";
import { layOutSlots, type Slots } from "../../../src/analysis/evidence/slots.ts";
import { seededRandom } from "../../../src/model/random.ts";
import type { LinkSet } from "../../../src/network/linkSet.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { linksIn, linksOf } from "./links.ts";

/** Who is where under which dates, a line a young person: membership > slot. */
function state({ rows }: Slots, members: Uint32Array, memberAt: Uint32Array): string {
  return Array.from({ length: rows.rows }, (_, row) =>
    Array.from(
      { length: (rows.offsets[row + 1] ?? 0) - (rows.offsets[row] ?? 0) },
      (__, at) => at + (rows.offsets[row] ?? 0),
    )
      .map((at) => `${String(memberAt[at])}>${String(members[at])}`)
      .sort()
      .join(" "),
  ).join(" | ");
}

/** What a draw must keep: memberships of each row with their kind, people of each slot. */
function kept(slots: Slots, members: Uint32Array, memberAt: Uint32Array): string {
  const { rows, kindOf, sidesOf } = slots;
  const byRow = Array.from({ length: rows.rows }, (_, row) => {
    const found: string[] = [];
    for (let at = rows.offsets[row] ?? 0; at < (rows.offsets[row + 1] ?? 0); at++) {
      const slot = members[at] ?? 0;
      const payload = sidesOf[slot] === 0 ? `m${String(memberAt[at])}` : "";
      found.push(`${String(kindOf[slot])}/${String(sidesOf[slot])}/${payload}`);
    }
    return found.sort();
  });
  const bySlot = new Array<number>(rows.columns).fill(0);
  for (const slot of members) bySlot[slot] = (bySlot[slot] ?? 0) + 1;
  return JSON.stringify([byRow, bySlot]);
}

/** Every way of giving each membership of undated settings a setting, none twice to one person. */
function waysToDeal(links: LinkSet): number {
  const settings = links.contexts.length;
  const sizes = Array.from(
    { length: settings },
    (_, s) => (links.contextOffsets[s + 1] ?? 0) - (links.contextOffsets[s] ?? 0),
  );
  const deal = (m: number, left: readonly number[], taken: readonly string[]): number => {
    if (m === links.memberPerson.length) return 1;
    return left.reduce((ways, free, setting) => {
      const key = `${String(links.memberPerson[m])}@${String(setting)}`;
      if (free === 0 || taken.includes(key)) return ways;
      return ways + deal(m + 1, left.with(setting, free - 1), [...taken, key]);
    }, 0);
  };
  return deal(0, sizes, []);
}

describe("shuffling who was where", () => {
  it("keeps everybody's dates and parts, and every context's people by part", () => {
    let most = 0;
    fc.assert(
      fc.property(anyCaseNetwork, fc.integer(), fc.integer({ min: 0, max: 4 }), (data, seed, n) => {
        const slots = layOutSlots(selectLinks(data, defaultNetworkOptions));
        const shuffled = new ShuffledSlots(slots, seededRandom(seed));
        for (let draw = 0; draw < n; draw++) shuffled.draw();
        most = Math.max(most, slots.memberAt.length);
        expect(kept(slots, shuffled.members, shuffled.memberAt)).toBe(
          kept(slots, slots.rows.members, slots.memberAt),
        );
      }),
    );
    expect(most).toBeGreaterThan(10);
  });

  it("deals in every way equally often", () => {
    const links = linksOf(3, [[0, 1], [0], [1, 2]]);
    const ways = waysToDeal(links);
    expect(ways).toBeGreaterThan(10);
    const slots = layOutSlots(links);
    const shuffled = new ShuffledSlots(slots, seededRandom(1, "test"));
    const draws = 400 * ways;
    const seen = new Map<string, number>();
    for (let draw = 0; draw < draws; draw++) {
      shuffled.draw();
      const key = state(slots, shuffled.members, shuffled.memberAt);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(ways);
    const each = draws / ways;
    const chiSquare = [...seen.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0);
    // Mean plus four deviations of chi-square.
    expect(chiSquare).toBeLessThan(ways - 1 + 4 * Math.sqrt(2 * (ways - 1)));
  });

  it("leaves out what links nobody, and keeps kinds, strata and parts apart", () => {
    const links = linksIn(`
      incident robbery I1: ash alleged, bo alleged, cy victim, dee mentioned_only
      school S1: ash, bo
      school S2 type foster: ash, cy
      place P1: ash, bo
    `);
    const slots = layOutSlots(links);
    const named = Array.from(slots.contextOf, (context) => links.contexts[context]);
    const home = named.includes("institution:S2");
    expect(named.filter((key) => key === "incident:I1")).toHaveLength(2);
    expect(home).toBe(false);
    expect(new Set(slots.tradeStratum).size).toBe(4);
    const split = layOutSlots(
      links,
      Uint8Array.from(links.contexts, (_, at) => at),
    );
    expect(split.kinds).toBe(3);
    expect(() => layOutSlots(links, new Uint8Array(1))).toThrow("1 strata for 4 contexts");
  });
});
