import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDataset, type Dataset } from "../../../src/model/dataset.ts";
import { findDataGaps } from "../../../src/view/data/dataGaps.ts";
import { countLinks, countTables } from "../../../src/view/data/tableCounts.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { sketch } from "../../support/sketch.ts";

const borough = sketch(`
  incident stabbing I1: ash victim, bo alleged
  school S1: ash 2019-09-01..2020-07-31, bo ..
  place P1: cy ..
  alone: dee, eli
`);

describe("the data-gap card", () => {
  it("counts who is without attendance and which attendances are without dates", () => {
    const gaps = findDataGaps(borough);
    expect(gaps).toMatchObject({
      youngPeople: 5,
      withoutAttendance: 3,
      attendances: 2,
      undatedAttendances: 1,
      links: 5,
      linksWithoutSource: 5,
      agencies: [],
      years: { first: 2019, last: 2020 },
    });
  });

  it("names the agencies once each, and counts links by whether one is named", () => {
    const sourced: Dataset = {
      ...borough,
      involvements: borough.involvements.map((each) => ({ ...each, sources: ["Police", "YJS"] })),
      attendances: borough.attendances.map((each) => ({ ...each, sources: ["Education", "YJS"] })),
    };
    const gaps = findDataGaps(sourced);
    expect(gaps.agencies).toEqual(["Education", "Police", "YJS"]);
    expect(gaps.linksWithoutSource).toBe(1);
  });

  it("counts young people whose setting was written as unknown once each", () => {
    const gap = { youngPerson: borough.youngPeople[0]!.id, written: "N/K" };
    const gaps = findDataGaps({ ...borough, gaps: [gap, { ...gap, written: "awaiting" }] });
    expect(gaps.withUnknownSetting).toBe(1);
  });

  it("finds nothing in nothing", () => {
    expect(findDataGaps(emptyDataset)).toMatchObject({ youngPeople: 0, links: 0, years: null });
  });

  it("never counts more without than there are", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        const gaps = findDataGaps(dataset);
        expect(gaps.withoutAttendance).toBeLessThanOrEqual(gaps.youngPeople);
        expect(gaps.undatedAttendances).toBeLessThanOrEqual(gaps.attendances);
        expect(gaps.linksWithoutSource).toBeLessThanOrEqual(gaps.links);
      }),
    );
  });
});

describe("counting tables", () => {
  it("counts apart what only a link named", () => {
    const dataset: Dataset = {
      ...borough,
      institutions: borough.institutions.map((each) => ({ ...each, unlisted: true })),
    };
    const counts = countTables(dataset);
    expect(counts.find(({ table }) => table === "institutions")).toEqual({
      table: "institutions",
      records: 1,
      namedOnly: 1,
    });
    expect(counts.find(({ table }) => table === "youngPeople")?.namedOnly).toBe(0);
    expect(counts.find(({ table }) => table === "ties")?.namedOnly).toBeNull();
  });

  it("counts involvements, attendances, ties and visits as links", () => {
    expect(countLinks(borough)).toBe(5);
  });
});
