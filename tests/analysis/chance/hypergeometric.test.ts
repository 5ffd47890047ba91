import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../../src/analysis/chance/adjust.ts";
import { Fastball } from "../../../src/analysis/chance/fastball.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { reference, referenceNumber } from "../../support/reference.ts";
import { davisPairs, davisRows, linksOfRows, listedPairs, rowsOf } from "./rows.ts";

const DRAWS = 20_000;

/**
 * How often a row of `links` of the columns, dealt at random, has at least that many of the first
 * `others`: a row that trades with all that it lacks is a draw without putting back.
 */
function drawn(columns: number, links: number): (others: number, shared: number) => number {
  const all = Array.from({ length: columns }, (_, column) => column);
  const chain = new Fastball(
    rowsOf(columns, [all.slice(0, links), all.slice(links)]),
    seededRandom(1, String(links)),
  );
  const times = Array.from({ length: columns + 1 }, () => new Uint32Array(columns + 2));
  for (let draw = 0; draw < DRAWS; draw++) {
    chain.trade(1);
    const row = chain.current.members.subarray(0, links);
    for (let others = 0; others <= columns; others++)
      times[others]![row.filter((column) => column < others).length]!++;
  }
  return (others, shared) =>
    times[others]!.subarray(shared).reduce((sum, count) => sum + count, 0) / DRAWS;
}

function expectWithinError(found: number, wanted: number): void {
  const error = Math.sqrt((wanted * (1 - wanted)) / DRAWS);
  expect(Math.abs(found - wanted)).toBeLessThan(4 * error);
}

describe("a row that trades with all that it lacks", () => {
  it("is a draw without putting back", () => {
    expectWithinError(
      drawn(72, 5)(4, 2),
      referenceNumber("small_exact", "hypergeom_sf", "N72_K5_n4_k2_P_ge_2"),
    );
  });

  it("tells of the women of Natchez what fixing the rows alone would", () => {
    const links = linksOfRows(davisRows);
    const byLinks = new Map([...new Set(links)].map((k) => [k, drawn(14, k)]));
    const chance = ({ a, b, shared }: { a: number; b: number; shared: number }) =>
      byLinks.get(links[a] ?? 0)?.(links[b] ?? 0, shared) ?? NaN;
    const listed = listedPairs();
    expect(listed.length).toBeGreaterThan(20);
    for (const pair of listed) expectWithinError(chance(pair), pair.hypergeom);
    const p = Float64Array.from(davisPairs(), chance);
    const below = (list: Float64Array) => list.filter((each) => each < 0.05).length;
    expect({ lt05: below(p), bh: below(benjaminiHochberg(p)), holm: below(holm(p)) }).toEqual(
      reference("davis", "backbone", "counts", "hypergeom"),
    );
  });
});
