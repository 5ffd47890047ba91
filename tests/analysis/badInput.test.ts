import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Analysis } from "../../src/analysis/analysis.ts";
import { defaultAnalysisOptions } from "../../src/analysis/options.ts";
import { writeReport } from "../../src/export/report.ts";
import { importTexts } from "../import/importing.ts";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import { noProgress } from "../../src/model/progress.ts";
import { sketch } from "../support/sketch.ts";

const options = { ...defaultAnalysisOptions, draws: 20 };

/** The analysis, which must be fit for a report. */
function analysed(dataset: Dataset, change: Partial<typeof options> = {}): Analysis {
  const analysis = analyse(dataset, { ...options, ...change }, noProgress);
  const report = writeReport({ dataset, problems: [], analysis, version: "0", dataHash: "" });
  expect(() => JSON.parse(report) as unknown).not.toThrow();
  return analysis;
}

const groupsOf = ({ certainty, groups }: Analysis) => certainty?.groups ?? groups;

describe("input at the edge of sense", () => {
  it.each([
    ["nobody", emptyDataset],
    ["people without a link", sketch("alone: ash bo cy dee eli fay")],
    ["contexts without anybody", sketch("school S1:\nplace P1:")],
  ])("%s: everything is defined, and there are no groups", (_, dataset) => {
    const analysis = analysed(dataset);
    expect(analysis.peers.pairs.any).toBe(0);
    expect(groupsOf(analysis)).toMatchObject({ verdict: "too-few", quality: null, list: [] });
  });

  it("one giant institution of everybody: counted, never held, and no groups are claimed", () => {
    const n = 2500;
    const ids = Array.from({ length: n }, (_, at) => `p${String(at)} ..`);
    const analysis = analysed(sketch(`school S1: ${ids.join(", ")}`), { draws: 5 });
    expect(analysis.peers.pairs).toMatchObject({
      any: (n * (n - 1)) / 2,
      coLocationOnly: (n * (n - 1)) / 2,
      possible: (n * (n - 1)) / 2,
    });
    expect(analysis.peerNetwork).toBeNull();
    expect(groupsOf(analysis)).toMatchObject({ verdict: "none" });
  });

  it("all dates unknown: ties are possible, and none where dates are required", () => {
    const undated = sketch("school S1: ash .., bo .., cy ..\nplace P1: ash .., bo ..");
    expect(analysed(undated).peers.pairs).toMatchObject({ any: 3, possible: 3 });
    expect(analysed(undated, { requireDates: true }).peers.pairs).toMatchObject({ any: 0 });
  });

  it("a stay that ends before it begins, and a tie with oneself, never come in", () => {
    const files = [
      {
        name: "attendances.csv",
        text: "young_person,institution,start,end\nash,S1,2020-06-01,2020-01-01\n",
      },
      { name: "ties.csv", text: "young_person_a,young_person_b,kind\nash,ash,friend\n" },
    ];
    const { dataset, problems } = importTexts(files);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(
      expect.arrayContaining([
        ["end_before_start", "error"],
        ["self_tie", "error"],
      ]),
    );
    expect(dataset.attendances).toEqual([]);
    expect(dataset.ties).toEqual([]);
  });
});
