import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tables } from "../../../src/model/tables.ts";
import { findHead } from "../../../src/import/sheets/findHead.ts";
import { SheetBuilder } from "../../../src/import/sheetBuilder.ts";
import { drawn, headingsOf, rowsOf, sheetOf, tableIn, tableOf } from "./drawnSheet.ts";

describe("the row of headings", () => {
  it("is the first where that is simply a clean one", () => {
    expect(findHead(drawn("id | type\nash | x\nbo | y"))).toEqual({ row: 0, rows: 1, totals: [] });
    expect(findHead(drawn("Foo | Bar | Baz\nash | school | victim"))).toMatchObject({ row: 0 });
    expect(findHead(drawn("id\nash\nbo"))).toMatchObject({ row: 0 });
    expect(findHead(drawn("id | type"))).toMatchObject({ row: 0 });
  });

  it("is the first where a row below is too long", () => {
    expect(findHead(drawn("id | type\nash | x | y | z"))).toMatchObject({ row: 0 });
  });

  it("stands below notes", () => {
    const table = tableOf(`
      Extract run 03/04/2024 by the data team
      Pupils of concern
      OFFICIAL-SENSITIVE | | | Page 1

      Child ID | School | Start date | End date
      P1 | Hill School | 01/09/2020 | 31/08/2021
      P2 | Mill School | 01/09/2020 |
    `);
    expect(headingsOf(table)).toEqual(["Child ID", "School", "Start date", "End date"]);
    expect(rowsOf(table)).toHaveLength(2);
    expect(table.leftOut).toEqual([
      { row: 1, why: "note", text: "Extract run 03/04/2024 by the data team" },
      { row: 2, why: "note", text: "Pupils of concern" },
      { row: 3, why: "note", text: "OFFICIAL-SENSITIVE" },
    ]);
    expect([...table.rowNumbers]).toEqual([6, 7]);
  });

  it("stands below a block of facts about the report", () => {
    const head = findHead(
      drawn(`
        Report | Pupils by school
        Team | North
        Date | 03/04/2024
        Pupil Ref | Establishment | Admission date | Leaving date
        P1 | Hill School | 01/09/2020 | 31/08/2021
        P2 | Mill School | 01/09/2020 |
      `),
    );
    expect(head).toMatchObject({ row: 3, rows: 1 });
  });

  it("is two rows where a merged one stands above", () => {
    const table = tableOf(`
      Education history 2024
       | School 1 | | | School 2 | |
      Child ID | Name | Start | End | Name | Start | End
      P1 | Hill | 01/09/2020 | 31/08/2021 | Mill | 01/09/2021 |
    `);
    expect(headingsOf(table)).toEqual([
      "Child ID",
      "School 1 Name",
      "School 1 Start",
      "School 1 End",
      "School 2 Name",
      "School 2 Start",
      "School 2 End",
    ]);
    expect(table.leftOut.map(({ text }) => text)).toEqual(["Education history 2024"]);
    expect(rowsOf(table)).toHaveLength(1);
  });

  it("takes a heading merged downwards as that column's own", () => {
    const table = tableOf(`
      Child ID | Sex | School 1 | | School 2 |
       | | Start | End | Start | End
      P1 | F | 01/09/2020 | 31/08/2021 | 01/09/2021 |
    `);
    expect(headingsOf(table).slice(0, 4)).toEqual([
      "Child ID",
      "Sex",
      "School 1 Start",
      "School 1 End",
    ]);
  });

  it("is told by the workbook what is merged", () => {
    const sheet = drawn(`
      Ref | Setting A | | Setting B |
       | Zugang | Abgang | Zugang | Abgang
      P1 | 01/09/2020 | 31/08/2021 | 01/09/2021 | 02/09/2021
    `);
    const merge = { firstRow: 1, lastRow: 1 };
    const merges = [
      { ...merge, firstColumn: 1, lastColumn: 2 },
      { ...merge, firstColumn: 3, lastColumn: 4 },
    ];
    expect(headingsOf(tableIn({ ...sheet, merges }))).toEqual([
      "Ref",
      "Setting A Zugang",
      "Setting A Abgang",
      "Setting B Zugang",
      "Setting B Abgang",
    ]);
  });

  it("is never two rows where the second is data", () => {
    for (const sheet of [
      "Name | Town |\nAnn | Leeds | x\nBob | Hull | y",
      "Child | School | Type\nash | | school\nbo | Mill | academy",
    ])
      expect(findHead(drawn(sheet)), sheet).toMatchObject({ row: 0, rows: 1 });
  });

  it("is the first of a file without headings: a person must see it", () => {
    const sheet = drawn("P1 | S1 | 2020-01-01\nP2 | S1 | 2020-01-01");
    expect(findHead(sheet)).toMatchObject({ row: 0, rows: 1 });
  });

  it("is known already where the format knows it", () => {
    const builder = new SheetBuilder("a.json#ties", "ties", ["young_person_a", "young_person_b"]);
    builder.addRow(2, ["ash", "bo"]);
    const sheet = builder.finish();
    expect(findHead(sheet)).toEqual({ row: -1, rows: 1, totals: [] });
    expect(rowsOf(tableIn(sheet))).toEqual([["ash", "bo"]]);
  });

  it("is looked for in the first 40 rows only", () => {
    const notes = (count: number) =>
      Array.from({ length: count }, (_, i) => [`Remark ${String(i)}`]);
    const table = [
      ["Child ID", "School", "Start date"],
      ["P1", "Hill", "01/09/2020"],
    ];
    expect(findHead(sheetOf([...notes(39), ...table]))).toMatchObject({ row: 39 });
    expect(findHead(sheetOf([...notes(45), ...table])).row).toBeLessThan(40);
  });
});

describe("odd sheets", () => {
  it("without a row or with one cell give no row and no fault", () => {
    expect(findHead(sheetOf([]))).toEqual({ row: 0, rows: 1, totals: [] });
    expect(tableIn(sheetOf([])).columns).toEqual([]);
    expect(rowsOf(tableOf("hello"))).toEqual([]);
  });

  it("of notes alone keep every note in sight", () => {
    const table = tableOf("This is how to read the data.\nAsk the team.\nDo not share.");
    expect(table.rowNumbers.length + table.leftOut.length).toBe(2);
  });

  it("may have 200 columns", () => {
    const header = Array.from(
      { length: 200 },
      (_, i) => `Column ${String.fromCharCode(97 + (i % 26))}${String(i)}`,
    );
    const sheet = sheetOf([["Run by the team"], header, header.map((_, i) => `v${String(i)}`)]);
    expect(findHead(sheet)).toMatchObject({ row: 1 });
  });
});

const note = fc
  .stringMatching(/^[a-z]{2,9}( [a-z]{2,9}){2,9}$/u)
  .filter((text) => !/\b(?:to|from|id|start|end)\b/u.test(text));

describe("laws", () => {
  it("a contract's table is found below any notes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.array(note, { maxLength: 6 }),
        fc.boolean(),
        ({ columns }, notes, isLoud) => {
          const names = columns.map(({ name }) => (isLoud ? name.toUpperCase() : name));
          const rows = [
            ...notes.map((text) => [text]),
            names,
            names.map((_, i) => `v${String(i)}`),
          ];
          expect(headingsOf(tableIn(sheetOf(rows)))).toEqual(names);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("no row is lost whatever the cells are", () => {
    const cell = fc.oneof(
      fc.constant(""),
      fc.string({ maxLength: 8 }),
      fc.constantFrom("Total", "id", "School 1", "3"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const sheet = sheetOf(rows);
        const head = findHead(sheet);
        const table = tableIn(sheet);
        const heads = sheet.rowNumbers.length === 0 ? 0 : head.rows;
        expect(table.rowNumbers.length + table.leftOut.length + table.refused + heads).toBe(
          sheet.rowNumbers.length,
        );
      }),
      { numRuns: 300 },
    );
  });
});
