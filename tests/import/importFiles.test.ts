import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inCanonicalOrder } from "../../src/model/canonical.ts";
import { datasetKeys, emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import {
  anySheets,
  asFiles,
  codes,
  importing,
  importTexts,
  told,
  type Sheet,
} from "./importing.ts";

const network = {
  "borough-young_people": `
    id,age_band,sex
    ash,13_15,female
    bo,16_17,male`,
  institutions: `
    id,type,name,roll
    S1,PRU,Bridge PRU,90`,
  attendances: `
    young_person,institution,start,end,source
    ash,S1,01/09/2019,2020-03-31,School
    bo,S1,2019-09-15,current,School
    bo,EHE,2019-01,2019-08,School`,
};

describe("importFiles", () => {
  it("reads a case network from its files", () => {
    const { dataset, problems, tables } = importing(network);
    expect(dataset.youngPeople).toEqual([
      { id: "ash", ageBand: "13_15", sex: "female" },
      { id: "bo", ageBand: "16_17", sex: "male" },
    ]);
    expect(dataset.institutions).toEqual([
      { id: "S1", type: "pupil_referral_unit", name: "Bridge PRU", roll: 90 },
    ]);
    expect(
      dataset.attendances.map(({ youngPerson, institution }) => [youngPerson, institution]),
    ).toEqual([
      ["ash", "S1"],
      ["bo", "S1"],
    ]);
    expect(dataset.statuses).toMatchObject([
      { youngPerson: "bo", status: "elective_home_education", sources: ["School"] },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["dates_ambiguous", "kept_as_status"]);
    expect(
      tables.map(({ table, rows, stored, asStatus }) => [table, rows, stored, asStatus]),
    ).toEqual([
      ["young_people", 2, 2, 0],
      ["institutions", 1, 1, 0],
      ["attendances", 3, 2, 1],
    ]);
  });

  it("makes nothing of nothing, and takes node tables alone", () => {
    expect(importTexts([])).toEqual({
      dataset: emptyDataset,
      problems: [],
      tables: [],
      sources: [],
    });
    const alone = importing({ young_people: "id\nash" });
    expect(alone.dataset).toEqual({ ...emptyDataset, youngPeople: [{ id: "ash" }] });
    expect(alone.problems).toEqual([]);
  });

  it("tells how far it is, up to the last row", () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `ash,S${i}`).join("\n");
    const heard: [number, number][] = [];
    importTexts(
      [{ name: "attendances.csv", text: `young_person,institution\n${rows}` }],
      emptyDataset,
      (done, of) => heard.push([done, of]),
    );
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.at(-1)).toEqual([10_000, 10_000]);
    expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).sort((a, b) => a - b));
  });

  it("merges the same files into what is there already, row for row", () => {
    const first = importing(network);
    const again = importing(network, first.dataset);
    expect(again.dataset).toEqual(first.dataset);
    expect(again.tables.map(({ rows, merged }) => rows - merged)).toEqual([0, 0, 0]);
    expect(told(again)).toContain("rows_merged attendances.csv:  3");
  });

  it("keeps what was there before and adds to it", () => {
    const { dataset } = importing({ young_people: "id,sex\nash,female" });
    const more = importing(
      { young_people: "id,sex,area\nash,,Mill\ncy,male,Mill\nash,male,Mill" },
      dataset,
    );
    expect(more.dataset.youngPeople).toEqual([
      { id: "ash", sex: "female", area: "Mill" },
      { id: "cy", sex: "male", area: "Mill" },
    ]);
    expect(told(more)).toContain("id_conflict young_people.csv:4 sex male");
  });
});

function shuffled(sheets: readonly Sheet[], keys: readonly number[]): Sheet[] {
  let at = 0;
  const next = () => keys[at++ % keys.length] ?? 0;
  const mix = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return mix(sheets.map((sheet) => ({ ...sheet, rows: mix(sheet.rows) })));
}

const keys = fc.array(fc.double({ noNaN: true }), { minLength: 30, maxLength: 30 });

describe("the laws of an import", () => {
  it("the order of rows and files makes no difference to the dataset, byte for byte", () => {
    fc.assert(
      fc.property(anySheets, keys, (sheets, order) => {
        const one = importTexts(asFiles(sheets)).dataset;
        const other = importTexts(asFiles(shuffled(sheets, order))).dataset;
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      { numRuns: 50, seed: 11 },
    );
  });

  it("every row ends somewhere, and a refused row has an error that names it", () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const { tables, problems } = importTexts(asFiles(sheets));
        expect(tables).toHaveLength(sheets.length);
        for (const { file, rows, stored, merged, asStatus, asGap, refused } of tables) {
          expect(rows).toBe(
            sheets.find(({ name }) => `${name}.csv` === file)?.rows.filter(hasText).length,
          );
          expect(stored + merged + asStatus + asGap + refused).toBe(rows);
          const faulty = problems.filter(
            (problem) => problem.file === file && problem.severity === "error",
          );
          expect(new Set(faulty.map(({ row }) => row)).size).toBe(refused);
          expect(faulty.every(({ row }) => row !== null)).toBe(true);
        }
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it("what is stored is what is counted, and in canonical order", () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const { tables, dataset } = importTexts(asFiles(sheets));
        const stored = tables.reduce(
          (sum, each) => sum + each.stored + each.asStatus + each.asGap,
          0,
        );
        expect(listed(dataset)).toBe(stored);
        for (const key of datasetKeys)
          expect(dataset[key]).toEqual(inCanonicalOrder(key, dataset[key]));
      }),
      { numRuns: 40, seed: 13 },
    );
  });

  it("the same files again change nothing", () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const first = importTexts(asFiles(sheets));
        const again = importTexts(asFiles(sheets), first.dataset);
        expect(JSON.stringify(again.dataset)).toBe(JSON.stringify(first.dataset));
        for (const { rows, merged, refused } of again.tables) expect(merged + refused).toBe(rows);
        expect(codes(again)).not.toContain("id_unlisted");
      }),
      { numRuns: 40, seed: 14 },
    );
  });
});

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "");
}

/** How many records a table listed; those that links alone brought in are not counted. */
function listed(dataset: Dataset): number {
  return datasetKeys
    .flatMap((key): readonly { readonly unlisted?: true }[] => dataset[key] as readonly object[])
    .filter(({ unlisted }) => unlisted !== true).length;
}
