import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArchiveError, ArchiveReader, readArchive, writeArchive } from "../../src/model/archive.ts";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import type { Project } from "../../src/model/project.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { sketch } from "../support/sketch.ts";

function projectOf(dataset: Dataset): Project {
  return {
    id: "p1",
    name: "Autumn panel",
    purpose: "case_network",
    reviewDate: "2026-12-01",
    seed: 1,
    dataset,
    problems: [],
  };
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

  it("holds an empty project", () => {
    expect(readArchive(writeArchive(projectOf(emptyDataset)))).toEqual(projectOf(emptyDataset));
  });

  it("parts a large table so that no piece is long to read", () => {
    const many = Array.from({ length: 2500 }, (_, i) => `y${String(i)}`).join(", ");
    const parts = writeArchive(projectOf(sketch(`alone: ${many}`)));
    expect(parts).toHaveLength(4);
  });

  it("is refused when a part is missing, not whole, or from a later version", () => {
    const parts = writeArchive(projectOf(sketch("school S1: ash .., bo ..")));
    expect(() => readArchive(parts.slice(0, -1))).toThrow(ArchiveError);
    expect(() => readArchive([])).toThrow(ArchiveError);
    expect(() => {
      new ArchiveReader().add('{"format":');
    }).toThrow(/not whole/u);
    const newer = (parts[0] ?? "").replace('"version":1', '"version":2');
    expect(() => {
      new ArchiveReader().add(newer);
    }).toThrow(/newer/u);
  });
});
