import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tables } from "../../../src/model/tables.ts";
import type { HeadPlan } from "../../../src/import/plan/plan.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { findHead } from "../../../src/import/sheets/findHead.ts";
import { tableFromSheet } from "../../../src/import/sheets/tableFromSheet.ts";
import type { Shape } from "../../../src/import/shapes/shape.ts";
import { refreshPlan, suggestPlan } from "../../../src/import/suggest/suggestPlan.ts";
import { drawn, sheetOf } from "../sheets/drawnSheet.ts";
import { nothingKnown, saying, spoken, suggested } from "./suggesting.ts";

const shape: Shape = {
  id: "shells",
  name: "A list of shells",
  recognise: ({ columns }) =>
    columns[0]?.heading === "Shell" ? [{ table: "places", fields: [] }] : null,
};

describe("a suggested plan", () => {
  it("knows a table by its name, whatever its prefix and its other columns", () => {
    expect(
      saying({
        "borough-Young People": "ID | Age Band | shoe size\nash | 16_17 | 42",
        "2024 visits (1)": "adult | place\nmr | P1",
      }),
    ).toEqual({
      "borough-Young People": ["name", "young_people: id=ID age_band=Age Band"],
      "2024 visits (1)": ["name", "visits: adult=adult place=place"],
    });
  });

  it("knows a table by its columns where they leave no doubt", () => {
    expect(saying({ data: "Young Person A | young-person-b\na | b" })["data"]).toEqual([
      "columns",
      "ties: young_person_a=Young Person A young_person_b=young-person-b",
    ]);
    expect(saying({ data: "id | type | name\na | b | c" })["data"]?.[0]).toBe("guess");
  });

  it("knows a shape of the field, but not before the contract's own names", () => {
    const known = { profiles: [], shapes: [shape] };
    expect(saying({ list: "Shell | Ref\na | b", ties: "Shell\na" }, known)).toEqual({
      list: ["shape", "places:"],
      ties: ["shape", "places:"],
    });
    expect(saying({ places: "Shell | id\na | b" }, known)).toEqual({
      places: ["name", "places: id=id"],
    });
    const unsure = { ...known, shapes: [{ ...shape, isGuess: true as const }] };
    const { plan } = suggested([drawn("Shell\na", "list")], unsure);
    expect(plan.tables[0]).toMatchObject({ by: "guess", known: "shells" });
  });

  it("guesses the columns of a table whose name is known", () => {
    expect(saying({ attendances: "young_person | school\nash | S1" })["attendances"]).toEqual([
      "guess",
      "attendances: young_person=young_person institution=school",
    ]);
    expect(saying({ young_people: "id | Age Band | age_band\na | 16_17 | 13_15" })).toEqual({
      young_people: ["guess", "young_people: id=id age_band=Age Band"],
    });
  });

  it("says what the name says where nobody is there to agree", () => {
    const known = { ...nothingKnown, isGuessing: false as const };
    expect(
      saying(
        {
          attendances: "young_person | school\nash | S1",
          young_people: "id | Age Band | age_band\na | 16_17 | 13_15",
          pupils: "Child ID | School\na | b",
        },
        known,
      ),
    ).toEqual({
      attendances: ["name", "attendances: young_person=young_person"],
      young_people: ["name", "young_people: id=id age_band=Age Band age_band=age_band"],
      pupils: ["guess"],
    });
  });

  it("asks nothing of a sheet without rows", () => {
    const { plan } = suggested([sheetOf([], "Sheet3"), drawn("Foo\na", "notes")]);
    expect(plan.tables.map(({ isUsed, outputs }) => [isUsed, outputs])).toEqual([
      [false, []],
      [true, []],
    ]);
  });

  it("has a plan for each sheet under the head that was found", () => {
    const { plan } = suggested([drawn("note of some words\nid | type\na | b", "places")]);
    expect(plan).toMatchObject({ words: {}, edits: [] });
    expect(plan.tables[0]).toMatchObject({
      sheet: "places.csv",
      isUsed: true,
      head: { row: 1, rows: 1, totals: [] },
      personal: [],
      dateOrders: [],
      by: "name",
    });
  });
});

describe("a plan after a person moved the headings", () => {
  it("is made afresh for that table alone", () => {
    const sheets = [
      drawn("Child ID | School\nid | type\na | school", "data"),
      drawn("id\nx", "places"),
    ];
    const { plan } = suggested(sheets);
    const decided = {
      ...plan,
      tables: plan.tables.map((each) => ({ ...each, by: "person" as const })),
      edits: plan.tables.map(({ sheet }) => ({ sheet, row: 2, column: 0, text: "y" })),
    };
    const head: HeadPlan = { row: 1, rows: 1, totals: [] };
    const tables = sheets.map((sheet, i) =>
      tableFromSheet(sheet, i === 0 ? head : findHead(sheet), new ProblemLog()),
    );
    const fresh = refreshPlan(decided, "data.csv", head, tables, nothingKnown);
    expect(fresh.tables[1]).toBe(decided.tables[1]);
    expect(fresh.tables[0]).toMatchObject({ head, by: "guess" });
    expect(fresh.tables[0]?.outputs.map((output) => spoken(output, tables[0]))).toEqual([
      "institutions: id=id type=type",
    ]);
    expect(fresh.edits.map(({ sheet }) => sheet)).toEqual(["places.csv"]);
  });
});

/** The same table with its columns in another order. */
function shuffled<T>(rows: readonly (readonly T[])[], order: readonly number[]): T[][] {
  return rows.map((cells) => order.flatMap((column) => cells[column] ?? []));
}

const samples: Readonly<Record<string, readonly (readonly string[])[]>> = {
  pupils: [
    ["Child ID", "Gender", "School", "Admission date", "Leaving date", "Ethnicity", "Ward"],
    ["P1", "F", "Hill", "01/09/2019", "", "white", "North"],
    ["P2", "M", "Mill", "01/09/2019", "03/04/2020", "mixed", "South"],
    ["P3", "M", "Mill", "01/09/2019", "03/04/2020", "mixed", "South"],
  ],
  crimes: [
    ["Crime Ref", "Offence", "Committed on", "Victim", "Suspect", "Outcome", "Agency"],
    ["C1", "Robbery", "01/02/2020", "P1", "P2", "NFA", "Police"],
    ["C1", "Robbery", "01/02/2020", "P1", "P3", "NFA", "Police"],
  ],
  "two for each": [
    ["Client ID", "Child ID", "School", "College", "Date joined", "Admission date", "Ward"],
    ["P1", "Q1", "Hill", "North", "01/09/2019", "02/09/2019", "East"],
    ["P2", "Q2", "Mill", "North", "01/09/2019", "02/09/2019", "East"],
  ],
  wide: [
    ["YP", "School 1", "Start 1", "End 1", "School 2", "Start 2", "End 2"],
    ["P1", "Hill", "01/09/2019", "03/04/2020", "Mill", "04/04/2020", ""],
    ["P2", "Hill", "01/09/2019", "03/04/2020", "", "", ""],
  ],
};

describe("laws", () => {
  it("the order of the columns changes their places and nothing else", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 });
    const said = (rows: readonly (readonly string[])[]) => {
      const { plan, tables: read } = suggested([sheetOf(rows, "data")]);
      return plan.tables.map(({ by, outputs }) => [
        by,
        ...outputs.map((output) => spoken(output, read[0])),
      ]);
    };
    for (const rows of Object.values(samples))
      fc.assert(
        fc.property(order, (columns) => {
          expect(said(shuffled(rows, columns))).toEqual(said(rows));
        }),
        { numRuns: 6 },
      );
  });

  it("a contract's table is known whatever its prefix, case and notes above", () => {
    const notes = fc.array(fc.constantFrom("Extract run 03/04/2024 by the team", "Do not share"), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.constantFrom("", "borough-", "2024 ", "Ash Borough_"),
        fc.boolean(),
        notes,
        ({ name, columns }, prefix, isLoud, above) => {
          const headings = columns.map((column) =>
            isLoud ? column.name.toUpperCase().replaceAll("_", " ") : column.name,
          );
          const rows = [...above.map((note) => [note]), headings, headings.map(() => "x1")];
          const { plan } = suggested([sheetOf(rows, `${prefix}${name}`)]);
          expect(plan.tables[0]).toMatchObject({
            by: "name",
            outputs: [
              {
                table: name,
                fields: columns.map((column, place) => ({
                  name: column.name,
                  from: { column: place },
                })),
              },
            ],
          });
        },
      ),
      { numRuns: 80 },
    );
  });

  it("no texts at all make it throw", () => {
    const cell = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        "School 1",
        "School 2",
        "id",
        "Victim",
        "P1",
        "01/02/2020",
        "__proto__",
        "toString",
      ),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 2 }), (sheets) => {
        const { plan } = suggested(sheets.map((each, i) => sheetOf(each, `s${String(i)}`)));
        expect(plan.tables).toHaveLength(sheets.length);
      }),
      { numRuns: 25 },
    );
  });

  it("a very long text costs no more than its beginning", () => {
    const long = "Victim School 1 ".repeat(60_000);
    const rows = [
      ["Child ID", long, "School"],
      ["P1", long, long],
    ];
    const before = process.cpuUsage();
    suggestPlan(
      [tableFromSheet(sheetOf(rows), { row: 0, rows: 1, totals: [] }, new ProblemLog())],
      [],
      nothingKnown,
    );
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
