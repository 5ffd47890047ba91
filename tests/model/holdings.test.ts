import { describe, expect, it } from "vitest";
import {
  emptyHoldings,
  holdingsOf,
  holdsAll,
  importsOf,
  mayReplace,
  sameAs,
  unrecordedImport,
  type Holdings,
} from "../../src/model/holdings.ts";
import { layerOf, recordsIn } from "../../src/model/layer.ts";
import { newProject } from "../../src/model/project.ts";
import { emptyDataset } from "../../src/model/dataset.ts";
import { sketch } from "../support/sketch.ts";

const file = (name: string, hash: string) => ({ name, hash, bytes: 1 });

const holdings: Holdings = {
  ...emptyHoldings,
  imports: [
    { ...unrecordedImport, id: 1, files: [file("Pupils.csv", "aa"), file("ties.csv", "bb")] },
    { ...unrecordedImport, id: 3, files: [file("pupils.csv", "cc")] },
  ],
};

describe("what a project holds", () => {
  it("knows the files it has, byte for byte", () => {
    expect(sameAs(holdings, ["bb", "zz"])).toEqual([1]);
    expect(sameAs(holdings, [])).toEqual([]);
    expect(holdsAll(holdings, ["aa", "cc"])).toBe(true);
    expect(holdsAll(holdings, ["aa", "zz"])).toBe(false);
    expect(holdsAll(holdings, [])).toBe(false);
  });

  it("knows which imports files of the same names may replace without losing another file", () => {
    expect(mayReplace(holdings, ["PUPILS.csv"])).toEqual([3]);
    expect(mayReplace(holdings, ["PUPILS.csv", "ties.csv"])).toEqual([1, 3]);
    expect(mayReplace(holdings, ["pupils.xlsx"])).toEqual([]);
  });

  it("of unknown origin is one import; of nothing, none", () => {
    const before = holdingsOf(sketch("school S1: ash .., bo .."));
    expect(importsOf(before, "attendances", 1)).toEqual([1]);
    expect(importsOf(before, "attendances", 2)).toEqual([]);
    expect(recordsIn(layerOf(before, 1))).toBe(5);
    expect(holdingsOf(emptyDataset)).toEqual(emptyHoldings);
  });

  it("names no import that is not there", () => {
    expect(() => layerOf(holdings, 2)).toThrow(/no import 2/u);
  });
});

describe("a new project", () => {
  const identity = {
    id: "p1",
    name: "",
    purpose: "practice",
    reviewDate: "2027-01-31",
    seed: 1,
  } as const;

  it("is empty, or holds data as one import", () => {
    expect(newProject(identity)).toMatchObject({ imports: [], problems: [], lastImport: 0 });
    const dataset = sketch("school S1: ash ..");
    const project = newProject({ ...identity, dataset });
    expect(project).toMatchObject({ imports: [{ id: 1, date: "" }], lastImport: 1 });
    expect(project.dataset).toBe(dataset);
  });
});
