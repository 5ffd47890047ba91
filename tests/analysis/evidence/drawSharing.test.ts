import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../../src/analysis/chance/adjust.ts";
import { drawSharing } from "../../../src/analysis/evidence/drawSharing.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { reference, referenceNumber } from "../../support/reference.ts";
import {
  columnsOf,
  davisPairs,
  davisRows,
  listedPairs,
  rowsOfMatrix,
  sdsmMatrix,
} from "../chance/rows.ts";
import { allPairs, linksIn, linksOf } from "./links.ts";

describe("what pairs share in random networks", () => {
  it("comes to the share of all networks with the same margins", () => {
    const draws = 4000;
    const links = linksOf(4, columnsOf(rowsOfMatrix(sdsmMatrix)));
    const { pairs, comparison } = allPairs(links);
    const drawn = drawSharing(comparison, pairs, { draws, seed: 1 }, noProgress);
    const wanted = referenceNumber("small_exact", "sdsm_3x4", "FDSM exact P(X>=2) rows 0,2");
    expect([...pairs.contexts]).toEqual([0, 2, 0]);
    const error = Math.sqrt((wanted * (1 - wanted)) / draws);
    expect(Math.abs((drawn.asMany[1] ?? NaN) / draws - wanted)).toBeLessThan(4 * error);
  });

  it("is, for the women of Natchez, what another program drew", () => {
    const draws = 15_000;
    const { pairs, comparison } = allPairs(linksOf(davisRows.columns, columnsOf(davisRows)));
    expect([...pairs.contexts]).toEqual(davisPairs().map(({ shared }) => shared));
    const drawn = drawSharing(comparison, pairs, { draws, seed: 1 }, noProgress);
    const p = Float64Array.from(drawn.asMany, (times, at) =>
      pairs.contexts[at] === 0 ? 1 : (times + 1) / (draws + 1),
    );
    const listed = listedPairs();
    expect(listed).toHaveLength(25);
    for (const { a, b, fdsm_mc20k } of listed) {
      const at = davisPairs().findIndex((pair) => pair.a === a && pair.b === b);
      // Both are drawn, theirs 20,000 times.
      const error = Math.sqrt(fdsm_mc20k * (1 - fdsm_mc20k) * (1 / draws + 1 / 20_000));
      expect(Math.abs((p[at] ?? NaN) - fdsm_mc20k)).toBeLessThan(4 * error);
    }
    const below = (list: Float64Array) => list.filter((each) => each < 0.05).length;
    expect({ lt05: below(p), bh: below(benjaminiHochberg(p)), holm: below(holm(p)) }).toEqual(
      reference("davis", "backbone", "counts", "fdsm"),
    );
  });

  it("weighs a small setting more than a large one, by its roll where it is known", () => {
    const links = linksOf(3, [[0, 1, 2], [0, 1, 2], [2]], [0, 11, 0]);
    const { pairs } = allPairs(links);
    expect(pairs.weight[0]).toBeCloseTo(1 + 0.1 + 0.5, 12);
    expect(pairs.weight[1]).toBeCloseTo(0.5, 12);
  });

  it("keeps the dates with the young person: who never overlap share nothing in any draw", () => {
    const links = linksIn(`
      school S1: ash 2018-09-01..2019-07-31, bo 2020-09-01..2021-07-31
      school S2: ash 2017-09-01..2018-07-31, cy 2017-09-01..2018-07-31
      school S3: bo 2021-09-01..2022-07-31, cy 2018-09-01..2019-07-31
    `);
    const { pairs, comparison } = allPairs(links);
    const draws = 400;
    const drawn = drawSharing(comparison, pairs, { draws, seed: 1 }, noProgress);
    // ash and bo, ash and cy, bo and cy.
    expect([...pairs.contexts]).toEqual([0, 1, 0]);
    expect(drawn.sharing[0]).toBe(0);
    expect(drawn.sharing[2]).toBe(0);
    expect(drawn.sharing[1]).toBeGreaterThan(draws / 10);
    // They could share both years only if bo were twice at the third school.
    expect(drawn.heaviest[1]).toBe(1);
  });

  it("tells how heavy it ever gets and how often, the truth included", () => {
    const { pairs, comparison } = allPairs(linksOf(2, [[0, 1], [0, 1], []]));
    const drawn = drawSharing(comparison, pairs, { draws: 30, seed: 1 }, noProgress);
    expect([...drawn.heaviest]).toEqual([2, 0, 0]);
    expect([...drawn.timesHeaviest]).toEqual([30, 0, 0]);
    expect([...drawn.asHeavy]).toEqual([30, 0, 0]);
  });

  it("tells how far it is", () => {
    const { pairs, comparison } = allPairs(
      linksOf(2, [
        [0, 1],
        [0, 1],
      ]),
    );
    const told: string[] = [];
    drawSharing(comparison, pairs, { draws: 3, seed: 1 }, (done, of) => {
      told.push(`${String(done)}/${String(of)}`);
    });
    expect(told).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  });
});
