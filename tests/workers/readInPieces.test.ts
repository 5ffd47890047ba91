import { describe, expect, it } from "vitest";
import { writeArchive } from "../../src/model/archive.ts";
import type { Problem } from "../../src/model/problem.ts";
import { newProject, type Project } from "../../src/model/project.ts";
import { readInPieces } from "../../src/workers/readInPieces.ts";

const problem: Problem = {
  severity: "notice",
  code: "x",
  file: "f.csv",
  row: null,
  column: null,
  value: "v".repeat(100),
  message: "m",
};

function projectWith(problems: number): Project {
  return newProject({
    id: "p",
    name: "",
    purpose: "practice",
    reviewDate: "2030-01-01",
    seed: 1,
    problems: Array.from({ length: problems }, (_, row) => ({ ...problem, row })),
  });
}

describe("readInPieces", () => {
  it("gives the project that was written", async () => {
    const project = projectWith(2500);
    expect(await readInPieces(writeArchive(project))).toEqual(project);
  });

  it("lets other work go on in between", async () => {
    const archive = writeArchive(projectWith(200_000));
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await readInPieces(archive);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(2);
  });

  it("stops when it is told to", async () => {
    const archive = writeArchive(projectWith(1));
    await expect(readInPieces(archive, AbortSignal.abort())).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("refuses an archive that is not whole", async () => {
    const archive = writeArchive(projectWith(2500));
    await expect(readInPieces(archive.slice(0, -1))).rejects.toMatchObject({
      name: "ArchiveError",
      reason: "damaged",
    });
  });
});
