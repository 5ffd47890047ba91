import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ArchiveError,
  ArchiveReader,
  readArchive,
  withDetails,
  writeArchive,
} from "../../src/model/archive.ts";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import { removeImport } from "../../src/import/layers/removeImport.ts";
import { undoLast } from "../../src/import/layers/steps.ts";
import { newProject, type Project } from "../../src/model/project.ts";
import { anyProject, emptyProject, importing } from "../import/layers/projects.ts";
import { row } from "../import/layers/rows.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { sketch } from "../support/sketch.ts";

function projectOf(dataset: Dataset): Project {
  return newProject({
    id: "p1",
    name: "Autumn panel",
    purpose: "case_network",
    reviewDate: "2026-12-01",
    seed: 1,
    dataset,
  });
}

/** The archive with one piece of its text another. */
function changed(parts: readonly string[], from: string, to: string): string[] {
  expect(parts.join("\n")).toContain(from);
  return parts.map((part) => part.replace(from, to));
}

describe("an archive", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        const project = projectOf(dataset);
        expect(readArchive(writeArchive(project))).toEqual(project);
      }),
    );
  });

  it("comes back with its imports, what each said, and what can be undone", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const told = { ...project, profiles: [{ name: "Attendance", tables: [] }] };
        const parts = writeArchive(told);
        expect(readArchive(parts)).toEqual(told);
        expect(writeArchive(readArchive(parts))).toEqual(parts);
      }),
      { numRuns: 50 },
    );
  });

  it("holds an empty project", () => {
    expect(readArchive(writeArchive(projectOf(emptyDataset)))).toEqual(projectOf(emptyDataset));
  });

  it("parts a large table so that no piece is long to read", () => {
    const many = Array.from({ length: 2500 }, (_, i) => `y${String(i)}`).join(", ");
    const parts = writeArchive(projectOf(sketch(`alone: ${many}`)));
    const ofTable = (name: string) =>
      parts.filter((part) => part.startsWith(`{"table":"${name}"`)).length;
    expect([ofTable("youngPeople"), ofTable("from/youngPeople")]).toEqual([3, 1]);
  });

  it("is refused when a part is missing, not whole, or from a later version", () => {
    const parts = writeArchive(projectOf(sketch("school S1: ash .., bo ..")));
    expect(() => readArchive(parts.slice(0, -1))).toThrow(ArchiveError);
    expect(() => readArchive([])).toThrow(ArchiveError);
    expect(() => {
      new ArchiveReader().add('{"format":');
    }).toThrow(/not whole/u);
    const newer = (parts[0] ?? "").replace('"version":2', '"version":3');
    expect(() => {
      new ArchiveReader().add(newer);
    }).toThrow(/newer/u);
  });

  it("is refused when records and imports do not fit together", () => {
    const ash = [row("youngPeople", { id: "ash" })];
    const tie = [row("ties", { a: "ash", b: "bo" })];
    const parts = writeArchive(importing(importing(importing(emptyProject, ash), ash), tie));
    const faults: readonly (readonly [string, string])[] = [
      ['"from/youngPeople","rows":[0,1]', '"from/youngPeople","rows":[0]'],
      ['"from/youngPeople","rows":[0,1]', '"from/youngPeople","rows":[0,1,1]'],
      ['"from/youngPeople","rows":[0,1]', '"from/youngPeople","rows":[0,7]'],
      ['"sets","rows":[[1,2],[3]]', '"sets","rows":[[1],[3]]'],
      ['"said/youngPeople","rows":[[{"id":"ash"},', '"said/youngPeople","rows":[['],
      ['"said/youngPeople"', '"said/nobody"'],
      ['"rows":[[1,2],[3]]', '"rows":7'],
      ['"problems/3"', '"problems/9"'],
    ];
    for (const [from, to] of faults)
      expect(() => readArchive(changed(parts, from, to))).toThrow(ArchiveError);
  });
});

/** The parts of an archive that an earlier Peerscape wrote. */
function kept(name: string): string[] {
  const file = new URL(`../../fixtures/archive/${name}`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as unknown[]).map((part) => JSON.stringify(part));
}

describe("an archive of version 2", () => {
  const parts = kept("v2.json");

  it("is read for ever, and written as it was", () => {
    const project = readArchive(parts);
    expect(project.imports.map(({ id }) => id)).toEqual([2, 3, 4]);
    expect(project.problems.map(({ code }) => code)).toContain("id_conflict");
    expect(writeArchive(project)).toEqual(parts);
  });

  it("still undoes what was done before it was written", () => {
    const undone = undoLast(readArchive(parts), "2026-11-25");
    expect(undone.imports.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(undone.dataset.places).toEqual([{ id: "X9", unlisted: true }]);
    expect(undone.log.at(-1)).toMatchObject({ did: "undone", import: 4 });
  });
});

describe("an archive of version 1", () => {
  const parts = kept("v1.json");

  it("is read for ever, as one import from before imports were recorded", () => {
    const project = readArchive(parts);
    expect(project).toMatchObject({ name: "Autumn panel", seed: 1, lastImport: 1, log: [] });
    expect(project.imports).toMatchObject([{ id: 1, date: "", files: [], agency: "" }]);
    expect(project.dataset.involvements).toHaveLength(3);
    expect(project.problems).toHaveLength(7);
    expect(project.problemsByImport).toEqual([project.problems]);
    expect(readArchive(writeArchive(project))).toEqual(project);
  });

  it("keeps the very records it had when another import comes and goes", () => {
    const project = readArchive(parts);
    const more = importing(project, [
      row("places", { id: "P1", name: "Park" }),
      row("adults", { id: "A2", type: "family" }),
      row("institutions", { id: "X9" }),
    ]);
    expect(more.dataset.adults.map(({ id, unlisted }) => [id, unlisted])).toEqual([
      ["A1", undefined],
      ["A2", undefined],
    ]);
    expect(more.dataset.places.map(({ id }) => id)).toEqual(["P1"]);
    expect(JSON.stringify(removeImport(more, 2).dataset)).toBe(JSON.stringify(project.dataset));
    expect(removeImport(more, 1).dataset.youngPeople).toEqual([]);
  });

  it("takes a new name in its head", () => {
    const renamed = readArchive(withDetails(parts, { name: "Winter panel" }));
    expect(renamed).toEqual({ ...readArchive(parts), name: "Winter panel" });
  });
});
