import { describe, expect, it } from "vitest";
import { type AnalysisOptions, defaultAnalysisOptions } from "../../src/analysis/options.ts";
import { readArchive, writeArchive } from "../../src/model/archive.ts";
import { noProgress } from "../../src/model/progress.ts";
import type { Project } from "../../src/model/project.ts";
import type { FileBytes, Jobs } from "../../src/workers/protocol.ts";
import { runJob } from "../../src/workers/runJob.ts";

const options: AnalysisOptions = { ...defaultAnalysisOptions, draws: 0 };

const ATTENDANCES = "young_person,institution,start,end\nash,Bridge,2020-01-01,2020-06-01\n";

function file(name: string, text: string): FileBytes {
  return { name, bytes: new TextEncoder().encode(text).buffer };
}

/** As a spreadsheet program writes "Unicode text". */
function utf16(name: string, text: string, littleEndian: boolean): FileBytes {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, unit] of [
    0xfeff,
    ...Array.from(text, (letter) => letter.charCodeAt(0)),
  ].entries())
    view.setUint16(2 * at, unit, littleEndian);
  return { name, bytes: view.buffer };
}

function importOf(
  files: readonly FileBytes[],
  base: readonly string[] | null = null,
): {
  readonly project: Project;
  readonly tables: Jobs["import"]["result"]["tables"];
} {
  const result = runJob({ job: "import", request: { files, base } }, noProgress);
  const { archive, tables } = result as Jobs["import"]["result"];
  return { project: readArchive(archive), tables };
}

describe("the import job", () => {
  it("reads files into a draft project", () => {
    const { project, tables } = importOf([file("attendances.csv", ATTENDANCES)]);
    expect(project).toMatchObject({ id: "draft", purpose: "case_network", seed: 1 });
    expect(project.dataset.attendances.length).toBe(1);
    expect(tables).toMatchObject([{ file: "attendances.csv", rows: 1, stored: 1 }]);
  });

  it("joins rows to the project that is there, and keeps its head", () => {
    const first = importOf([file("attendances.csv", ATTENDANCES)]).project;
    const base = writeArchive({ ...first, id: "x", name: "Autumn", seed: 7, problems: [] });
    const more = file("ties.csv", "young_person_a,young_person_b,kind\nash,bo,friend\n");
    const { project } = importOf([more], base);
    expect(project).toMatchObject({ id: "x", name: "Autumn", seed: 7 });
    expect(project.dataset.attendances.length).toBe(1);
    expect(project.dataset.ties.length).toBe(1);
  });

  it("gives the problems of this import alone", () => {
    const broken = file("attendances.csv", ATTENDANCES.replace("2020-06-01", "2019-06-01"));
    const first = importOf([broken]).project;
    expect(first.problems.length).toBeGreaterThan(0);
    const second = importOf([file("more.csv", ATTENDANCES)], writeArchive(first)).project;
    const old = new Set(first.problems.map((problem) => problem.file));
    expect(second.problems.filter((problem) => old.has(problem.file))).toEqual([]);
  });

  it("reads UTF-8 with a mark and UTF-16 of both kinds alike", () => {
    const plain = importOf([file("attendances.csv", ATTENDANCES)]).project.dataset;
    const others = [
      file("attendances.csv", `\uFEFF${ATTENDANCES}`),
      utf16("attendances.csv", ATTENDANCES, true),
      utf16("attendances.csv", ATTENDANCES, false),
    ];
    for (const other of others) expect(importOf([other]).project.dataset).toEqual(plain);
  });

  it("names a file that is no text, and goes on with the others", () => {
    const latin = { name: "old.csv", bytes: Uint8Array.of(0x4a, 0xe9, 0x0a).buffer };
    const zeros = file("zeros.csv", "a\u0000b");
    const { project } = importOf([latin, file("attendances.csv", ATTENDANCES), zeros]);
    const refused = project.problems.filter(({ code }) => code === "not_utf8");
    expect(refused.map((problem) => problem.file)).toEqual(["old.csv", "zeros.csv"]);
    expect(refused[0]?.message).toContain("CSV UTF-8");
    expect(project.dataset.attendances.length).toBe(1);
  });

  it("makes an empty project of no files", () => {
    expect(importOf([]).project.problems).toEqual([]);
  });
});

describe("the analyse job", () => {
  it("analyses the archive's dataset", () => {
    const { project } = importOf([file("attendances.csv", ATTENDANCES)]);
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
