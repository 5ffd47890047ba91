import { describe, expect, it } from "vitest";
import { givenAny, SharedByChance } from "../../../src/analysis/chance/sharedByChance.ts";
import { ExpectedSharing } from "../../../src/analysis/evidence/expectedSharing.ts";
import { allPairs, linksIn } from "./links.ts";

describe("how much two are expected to share", () => {
  it("goes by the part of their stays that were at the same time", () => {
    // Of the four pairs of a stay of ash's and one of bo's, two are of the same year.
    const links = linksIn(`
      school S1: ash 2018-09-01..2019-07-31, bo 2018-09-01..2019-07-31, cy
      school S2: ash 2019-09-01..2020-07-31, bo 2019-09-01..2020-07-31, dee
      school S3: cy, dee
      school S4: cy, dee
    `);
    const model = new SharedByChance([{ rowLinks: [2, 2, 3, 3], columnLinks: [3, 3, 2, 2] }]);
    const expected = new ExpectedSharing(allPairs(links).comparison);
    const found = expected.test(0, 1, 2);
    expect(found.p).toBeCloseTo(givenAny(model.of(0, 1, 2, [0.5])), 12);
    expect(found.p).toBeLessThan(givenAny(model.of(0, 1, 2)) * 0.8);
    // They could not have shared more.
    expect(found.smallest).toBe(found.p);
    expect(expected.test(2, 3, 2).smallest).toBeLessThan(expected.test(2, 3, 2).p);
  });

  it("goes by the part of their incidents in which they could have stood together", () => {
    const links = linksIn(`
      incident robbery I1: ash alleged, bo alleged
      incident robbery I2: ash alleged, bo victim, cy alleged
      incident assault I3: cy victim, dee alleged
    `);
    // One of ash's two with one of bo's two, twice: alleged with alleged.
    const model = new SharedByChance([{ rowLinks: [2, 2, 2, 1], columnLinks: [2, 3, 2] }]);
    const expected = new ExpectedSharing(allPairs(links).comparison);
    expect(expected.test(0, 1, 1).p).toBe(1);
    expect(expected.test(0, 1, 2).p).toBeCloseTo(givenAny(model.of(0, 1, 2, [0.5])), 12);
  });
});
