import { describe, expect, it } from "vitest";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { findHead } from "../../../src/import/sheets/findHead.ts";
import { tableFromSheet } from "../../../src/import/sheets/tableFromSheet.ts";
import type { HeadPlan } from "../../../src/import/plan/plan.ts";
import { drawn, headingsOf, rowsOf, tableOf } from "./drawnSheet.ts";

function read(lines: string, head?: HeadPlan) {
  const log = new ProblemLog();
  const sheet = drawn(lines);
  const table = tableFromSheet(sheet, head ?? findHead(sheet), log);
  const told = log.finish().map(({ code, row, value }) => [code, row, value]);
  return { table, told };
}

describe("a sheet as a table", () => {
  it("has its columns in place and each different cell once, without those of other rows", () => {
    const { table } = read("note\nid | type\na | x\nb | x\nTotal | 2", {
      row: 1,
      rows: 1,
      totals: [5],
    });
    expect(table.columns).toEqual([
      { heading: "id", texts: ["", "a", "b"], codes: Uint32Array.of(1, 2) },
      { heading: "type", texts: ["", "x"], codes: Uint32Array.of(1, 1) },
    ]);
    expect(table.leftOut).toEqual([
      { row: 1, why: "note", text: "note" },
      { row: 5, why: "total", text: "Total" },
    ]);
  });

  it("has the same cells whether or not its rows are one run", () => {
    for (const lines of [
      "id | type\na | x\nb | type\na | x",
      "id | type\na | x\nid | type\nb | y\na | x",
      "note\nid | type\nb | note\nnote | x\n | x",
    ]) {
      const { table } = read(lines);
      for (const { texts, codes } of table.columns) {
        expect(new Set(texts).size).toBe(texts.length);
        expect([...new Set([0, ...codes])].sort()).toEqual([...texts.keys()]);
      }
    }
    expect(rowsOf(read("note\nid | type\nb | note\nnote | x\n | x").table)).toEqual([
      ["b", "note"],
      ["note", "x"],
      ["", "x"],
    ]);
  });

  it("keeps the headings as they stand, twice if they stand twice, blank if they are blank", () => {
    const { table, told } = read("id | Type | | type\na | x | y | z");
    expect(headingsOf(table)).toEqual(["id", "Type", "", "type"]);
    expect(told).toEqual([]);
  });

  it("refuses a row with a cell beyond its headings", () => {
    const { table, told } = read("id | type\na | x\nb | x | y\nc | x | |");
    expect(rowsOf(table)).toEqual([
      ["a", "x"],
      ["c", "x"],
    ]);
    expect(table.refused).toBe(1);
    expect(told).toEqual([["ragged_row", 3, "y"]]);
  });

  it("takes it for a column without a heading in a workbook, where no row can slip", () => {
    const log = new ProblemLog();
    const sheet = { ...drawn("id | type\na | x\nb | x | y"), merges: [] };
    const table = tableFromSheet(sheet, findHead(sheet), log);
    expect(headingsOf(table)).toEqual(["id", "type", ""]);
    expect(table.refused).toBe(0);
  });

  it("leaves out the headings where they come again", () => {
    const { table } = read("id | type\na | x\nid | type\nb | x\nid | x");
    expect(rowsOf(table)).toEqual([
      ["a", "x"],
      ["b", "x"],
      ["id", "x"],
    ]);
    expect(table.leftOut).toEqual([{ row: 3, why: "heading", text: "id" }]);
    expect(rowsOf(tableOf("id\nid\na"))).toEqual([["id"], ["a"]]);
  });

  it("is read under another row if a person says so", () => {
    const { table } = read("id | type\nRef | Kind\na | x", { row: 1, rows: 1, totals: [] });
    expect(headingsOf(table)).toEqual(["Ref", "Kind"]);
    expect(table.leftOut).toEqual([{ row: 1, why: "note", text: "id" }]);
  });

  it("refuses every row where there is no such row of headings", () => {
    const { table, told } = read("id | type\na | x", { row: 9, rows: 1, totals: [] });
    expect(table).toMatchObject({ columns: [], refused: 2, leftOut: [] });
    expect(told).toEqual([["header_unreadable", null, null]]);
  });

  it("takes a row that is none for the first", () => {
    for (const row of [-3, 0.5, Number.NaN])
      expect(headingsOf(read("id | type\na | x", { row, rows: 1, totals: [] }).table)).toEqual([
        "id",
        "type",
      ]);
  });
});

describe("totals at the end", () => {
  const totals = (lines: string) => findHead(drawn(lines)).totals;
  const data = "Child ID | School | Days\nP1 | Hill | 12\nP2 | Mill | 45";

  it("are found with their remarks", () => {
    for (const end of [
      "Total | | 57",
      "Grand total 57 | |",
      "TOTAL: 57 | |",
      "Totals | 2 | 57",
      "Number of records: 2 | |",
      "Total placements | | 57",
      "Sub-total | | 57",
    ])
      expect(totals(`${data}\n${end}`), end).toEqual([4]);
    expect(totals(`${data}\nTotal | | 57\nSource: the case system | |`)).toEqual([4, 5]);
  });

  it("are never data", () => {
    for (const end of [
      "Total | Hill | 4",
      "Totally | | 4",
      "P3 | Total | 4",
      "Total Learning Centre | | 4",
      "Sourton | |",
    ])
      expect(totals(`${data}\n${end}`), end).toEqual([]);
    expect(totals(`${data}\nTotal | | 57\nP3 | Hill | 3`)).toEqual([]);
    expect(totals("id\na\nTotal")).toEqual([]);
    expect(totals("id\na\nTotal 1")).toEqual([3]);
  });
});
