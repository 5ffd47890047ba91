import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { defaultAnalysisOptions } from "../../src/analysis/options.ts";
import { noProgress } from "../../src/model/progress.ts";
import { tieReader, tiesOf } from "../../src/scene/tieReader.ts";
import { sketch } from "../support/sketch.ts";

const dataset = sketch(`
  incident stabbing I1: cy victim, dee alleged
  school S1: ash 2019-09-01..2020-07-31, bo 2020-01-01..2020-03-31, dee 2018-01-01..2018-12-31
  place P1: ash 2020-02-01..2020-02-01, bo 2020-02-01..2020-02-01
  tie friend: ash cy
  alone: eli
`);
const analysis = analyse(dataset, { ...defaultAnalysisOptions, draws: 30 }, noProgress);

describe("the ties of one young person", () => {
  it("stand in order of id, each with its grade", () => {
    expect(tiesOf(analysis, "youngPerson:ash")?.map(({ id, grade }) => [id, grade])).toEqual([
      ["bo", expect.stringMatching(/coincidence|stronger|tooLittle/u)],
      ["cy", "recorded"],
    ]);
    expect(tiesOf(analysis, "youngPerson:cy")?.map(({ id, grade }) => [id, grade])).toEqual([
      ["ash", "recorded"],
    ]);
  });

  it("have no grade before the re-runs", () => {
    const early = { ...analysis, certainty: null };
    expect(tiesOf(early, "youngPerson:ash")?.map(({ grade }) => grade)).toEqual([null, null]);
  });

  it("are none for a young person without any, and not asked of other things", () => {
    expect(tiesOf(analysis, "youngPerson:eli")).toEqual([]);
    expect(tiesOf(analysis, "institution:S1")).toBeNull();
    expect(tiesOf({ ...analysis, peerNetwork: null }, "youngPerson:ash")).toBeNull();
  });

  it("rest on contexts and records, and what makes no tie is told apart", () => {
    const read = tieReader(dataset, analysis, "youngPerson:ash");
    const [bo = -1, cy = -1, dee = -1] = ["bo", "cy", "dee"].map((id) =>
      analysis.network.youngPeople.findIndex((each) => each === id),
    );
    expect(read(bo).contexts.map(({ key, overlap }) => [key, overlap?.days])).toEqual([
      ["institution:S1", [91, 91]],
      ["place:P1", [1, 1]],
    ]);
    expect(read(cy).ties).toMatchObject([{ kind: "friend", relation: "affinity" }]);
    expect(read(dee).unlinked).toEqual([
      { key: "institution:S1", kind: "institution", why: "different-times", daysBetween: 243 },
    ]);
  });
});
