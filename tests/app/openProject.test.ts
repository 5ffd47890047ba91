import { describe, expect, it } from "vitest";
import { addDraft, archiveOf, joinProblems } from "../../src/app/openProject.ts";
import type { ReadDraft } from "../../src/app/readDraft.ts";
import { isoDayOf } from "../../src/app/today.ts";
import type { TableAccount } from "../../src/import/importFiles.ts";
import { readArchive, writeArchive } from "../../src/model/archive.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Project } from "../../src/model/project.ts";
import { sketch } from "../support/sketch.ts";

const problemIn = (file: string, code = "word_unknown"): Problem => ({
  severity: "warning",
  code,
  file,
  row: 2,
  column: null,
  value: null,
  message: "…",
});

const accountOf = (file: string): TableAccount => ({
  file,
  table: "attendances",
  rows: 1,
  stored: 1,
  merged: 0,
  asStatus: 0,
  asGap: 0,
  refused: 0,
});

function draftOf(project: Project, files: readonly string[], isNew: boolean): ReadDraft {
  const { problems } = project;
  return { project, archive: writeArchive(project), tables: files.map(accountOf), problems, isNew };
}

const drafted: Project = {
  id: "draft",
  name: "",
  purpose: "case_network",
  reviewDate: "",
  seed: 1,
  dataset: sketch("school S1: ash .., bo .."),
  problems: [problemIn("attendances.csv")],
};

const details = {
  name: "Autumn panel",
  purpose: "practice",
  reviewDate: "2027-01-31",
} as const;

describe("adding a draft", () => {
  it("makes a new project of what a person said about it", () => {
    const { project } = addDraft(null, draftOf(drafted, ["attendances.csv"], true), details);
    expect(project).toMatchObject(details);
    expect(project.id).toMatch(/^[0-9a-f]{32}$/u);
    expect(project.dataset).toBe(drafted.dataset);
  });

  it("gives no two projects the same id", () => {
    const draft = draftOf(drafted, [], true);
    expect(addDraft(null, draft, details).project.id).not.toBe(
      addDraft(null, draft, details).project.id,
    );
  });

  it("is stored as it is shown", () => {
    const before = addDraft(null, draftOf(drafted, ["attendances.csv"], true), details);
    const more = { ...before.project, problems: [problemIn("ties.csv")] };
    const after = addDraft(before, draftOf(more, ["ties.csv"], false), null);
    expect(readArchive(archiveOf(after))).toEqual(after.project);
    expect(after.project).toMatchObject(details);
    expect(after.project.problems).toEqual([problemIn("attendances.csv"), problemIn("ties.csv")]);
  });
});

describe("the problems so far", () => {
  it("are replaced for a file that was read again, even if it has none any more", () => {
    const before = [problemIn("a.csv"), problemIn("b.csv")];
    expect(joinProblems(before, { problems: [], tables: [accountOf("a.csv")] })).toEqual([
      problemIn("b.csv"),
    ]);
  });

  it("know a file by its name, whichever of its tables they are in", () => {
    const before = [problemIn("case.json#ties"), problemIn("b.csv")];
    const now = [problemIn("case.json", "json_invalid")];
    expect(joinProblems(before, { problems: now, tables: [] })).toEqual([
      problemIn("b.csv"),
      ...now,
    ]);
  });
});

describe("today", () => {
  it("is the day on this machine's calendar, also just after midnight", () => {
    expect(isoDayOf(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
    expect(isoDayOf(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });
});
