import { describe, expect, it } from "vitest";
import { type AnalysisOptions, defaultAnalysisOptions } from "../../src/analysis/options.ts";
import { writeArchive } from "../../src/model/archive.ts";
import { noProgress } from "../../src/model/progress.ts";
import { newProject } from "../../src/model/project.ts";
import type { Jobs } from "../../src/workers/protocol.ts";
import { runJob } from "../../src/workers/runJob.ts";
import { sketch } from "../support/sketch.ts";

const options: AnalysisOptions = { ...defaultAnalysisOptions, draws: 0 };

const project = newProject({
  id: "p1",
  name: "Autumn",
  purpose: "case_network",
  reviewDate: "2027-01-31",
  seed: 1,
  dataset: sketch("school Bridge: ash 2020-01-01..2020-06-01"),
});

describe("the analyse job", () => {
  it("analyses the archive's dataset", () => {
    const request = { archive: writeArchive(project), options };
    const analysis = runJob({ job: "analyse", request }, noProgress) as Jobs["analyse"]["result"];
    expect(analysis.network.youngPeople).toEqual(["ash"]);
    expect(analysis.network.contexts).toEqual(["institution:Bridge"]);
  });

  it("throws for an archive that is not whole", () => {
    const request = { archive: ["{}"], options };
    expect(() => runJob({ job: "analyse", request }, noProgress)).toThrow(/not a project's head/);
  });
});

describe("the layOut job", () => {
  it("places every node and tells how far it is", () => {
    const told: number[] = [];
    const request = {
      n: 3,
      from: Uint32Array.of(0, 1),
      to: Uint32Array.of(1, 2),
      groups: new Int32Array(3),
      radii: new Float32Array(3).fill(5),
      seed: 1,
    };
    const xy = runJob({ job: "layOut", request }, (done) => told.push(done)) as Float32Array;
    expect(xy.length).toBe(6);
    expect(told.length).toBeGreaterThan(1);
  });
});
