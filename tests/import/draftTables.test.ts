import { describe, expect, it } from "vitest";
import { draftTable } from "../../src/import/draftTables.ts";
import type { TablePlan } from "../../src/import/plan/plan.ts";
import { sheetOf, tableIn } from "./sheets/drawnSheet.ts";

const bound = (...names: readonly string[]): TablePlan => ({
  sheet: "sheet.csv",
  isUsed: true,
  head: { row: 0, rows: 1, totals: [] },
  outputs: [
    {
      table: "attendances",
      fields: names.map((name, column) => ({ name, from: { column } })),
    },
  ],
  personal: [],
  dateOrders: [],
  by: "person",
});

function draft(rows: readonly (readonly string[])[], ...names: readonly string[]) {
  const sheet = sheetOf([names.length === 0 ? ["a"] : names, ...rows]);
  return draftTable(sheet, tableIn(sheet), bound(...names), []);
}

/** Attendances that begin on such dates. */
const starting = (...dates: readonly string[]) =>
  draft(
    dates.map((date) => ["ash", "S1", date]),
    "young_person",
    "institution",
    "start",
  ).eitherWay;

describe("what the screen is told of a table", () => {
  it("is its first 20 rows, and those of the sheet with what stands above", () => {
    const rows = Array.from({ length: 21 }, (_, i) => [`P${String(i)}`]);
    const { preview, top, rows: count } = draft(rows, "young_person");
    expect(count).toBe(21);
    expect(preview.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
    expect(preview.at(-1)).toEqual({ row: 21, cells: ["P19"] });
    expect(top).toHaveLength(20);
    expect(top[0]).toEqual({ row: 1, cells: ["young_person"] });
  });

  it("is no more than 200 characters of a cell", () => {
    const [most, more] = ["a".repeat(200), "b".repeat(201)];
    const { preview } = draft([[most], [more]], "young_person");
    expect(preview.map(({ cells }) => cells[0])).toEqual([most, `${"b".repeat(200)}…`]);
  });

  it("is of each column the 8 most frequent cells, equals as they stand, blanks never", () => {
    const cells = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "i", "c", "", ""];
    const { examples } = draft(
      cells.map((cell) => [cell, "x"]),
      "young_person",
      "institution",
    );
    expect(examples).toEqual([["c", "i", "a", "b", "d", "e", "f", "g"], ["x"]]);
  });

  it("is at most 5 ids that look damaged", () => {
    const rows = Array.from({ length: 6 }, (_, i) => [`1.2${String(i)}E+11`]);
    const { damaged } = draft(rows, "young_person");
    expect(damaged).toMatchObject([{ column: 0, kind: "scientific", rows: 6 }]);
    expect(damaged[0]?.examples).toHaveLength(5);
    expect(draft(rows, "note").damaged).toEqual([]);
  });
});

describe("a column of dates", () => {
  it("is asked about where each may be either, or all have the month first", () => {
    expect(starting("03/04/2020", "05/06/2020")).toEqual([2]);
    expect(starting("03/31/2020", "12/25/2020")).toEqual([2]);
  });

  it("is not asked about where one can only have the day first, or both readings are one day", () => {
    expect(starting("03/04/2020", "31/03/2020")).toEqual([]);
    expect(starting("31/03/2020", "03/04/2020")).toEqual([]);
    expect(starting("05/05/2020", "06/06/2020")).toEqual([]);
    expect(starting("2020-04-03", "")).toEqual([]);
  });
});
