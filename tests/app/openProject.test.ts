import { describe, expect, it } from "vitest";
import { archiveOf, asNewProject, type OpenProject } from "../../src/app/openProject.ts";
import { isoDayOf } from "../../src/app/today.ts";
import { readArchive, writeArchive } from "../../src/model/archive.ts";
import { newProject } from "../../src/model/project.ts";
import { sketch } from "../support/sketch.ts";

const drafted = newProject({
  id: "draft",
  name: "",
  purpose: "case_network",
  reviewDate: "",
  seed: 1,
  dataset: sketch("school S1: ash .., bo .."),
});
const made: OpenProject = { project: drafted, archive: writeArchive(drafted) };

const details = {
  name: "Autumn panel",
  purpose: "practice",
  reviewDate: "2027-01-31",
} as const;

describe("a new project", () => {
  it("is what a person said about it, with the data that were read", () => {
    const { project } = asNewProject(made, details);
    expect(project).toMatchObject(details);
    expect(project.id).toMatch(/^[0-9a-f]{32}$/u);
    expect(project.dataset).toBe(drafted.dataset);
  });

  it("has an id that no other has", () => {
    const ids = [1, 2].map(() => asNewProject(made, details).project.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("is stored as it is shown", () => {
    const open = asNewProject(made, details);
    expect(readArchive(archiveOf(open))).toEqual(open.project);
  });
});

describe("an open project", () => {
  it("is stored under its present name, with its saved mappings", () => {
    const { project, archive } = asNewProject(made, details);
    const renamed = { ...project, name: "Winter panel", profiles: [{ name: "Attendance" }] };
    const stored = archiveOf({ project: renamed, archive });
    expect(readArchive(stored)).toEqual(renamed);
    expect(stored.slice(1)).toEqual(archive.slice(1));
  });
});

describe("today", () => {
  it("is the day on this machine's calendar, also just after midnight", () => {
    expect(isoDayOf(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
    expect(isoDayOf(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });
});
