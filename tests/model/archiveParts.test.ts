import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ArchiveError,
  readArchive,
  withDetails,
  withProblems,
  writeArchive,
} from "../../src/model/archive.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Project } from "../../src/model/project.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { sketch } from "../support/sketch.ts";

const project: Project = {
  id: "p1",
  name: "Autumn panel",
  purpose: "case_network",
  reviewDate: "2026-12-01",
  seed: 1,
  dataset: sketch("school S1: ash .., bo .."),
  problems: [],
};

const problemIn = (file: string): Problem => ({
  severity: "warning",
  code: "word_unknown",
  file,
  row: 2,
  column: "role",
  value: "lookout",
  message: "…",
});

describe("rewriting part of an archive", () => {
  it("gives the archive of the project with its new name", () => {
    const renamed = { ...project, name: "Winter panel", reviewDate: "2027-03-01" };
    const { id, name, purpose, reviewDate, seed } = renamed;
    const before = writeArchive(project);
    const after = withDetails(before, { id, name, purpose, reviewDate, seed });
    expect(after).toEqual(writeArchive(renamed));
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it("gives the archive of the project with its new problems, however many", () => {
    const anyProblems = fc
      .nat({ max: 2100 })
      .map((n) => Array.from({ length: n }, () => problemIn("a.csv")));
    fc.assert(
      fc.property(anyCaseNetwork, anyProblems, anyProblems, (dataset, before, after) => {
        const from = { ...project, dataset, problems: before };
        const rewritten = withProblems(writeArchive(from), after);
        expect(rewritten).toEqual(writeArchive({ ...from, problems: after }));
      }),
      { numRuns: 20 },
    );
  });

  it("leaves a project that reads whole", () => {
    const problems = [problemIn("a.csv"), problemIn("b.csv")];
    expect(readArchive(withProblems(writeArchive(project), problems))).toEqual({
      ...project,
      problems,
    });
  });

  it("refuses what is no archive", () => {
    expect(() => withProblems([], [])).toThrow(ArchiveError);
    expect(() => withDetails(["{}"], project)).toThrow(ArchiveError);
  });
});
