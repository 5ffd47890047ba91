import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArchiveError, withDetails, writeArchive } from "../../src/model/archive.ts";
import { anyProject, emptyProject } from "../import/layers/projects.ts";

describe("rewriting the head of an archive", () => {
  it("gives the archive of the project with its new details, and leaves the rows alone", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const details = {
          name: "Winter panel",
          reviewDate: "2027-03-01",
          profiles: [{ name: "Attendance" }],
        };
        const before = writeArchive(project);
        const after = withDetails(before, details);
        expect(after).toEqual(writeArchive({ ...project, ...details }));
        expect(after.slice(1)).toEqual(before.slice(1));
      }),
      { numRuns: 25 },
    );
  });

  it("refuses what is no archive", () => {
    expect(() => withDetails([], emptyProject)).toThrow(ArchiveError);
    expect(() => withDetails(["{}"], { name: "Winter panel" })).toThrow(ArchiveError);
  });
});
