import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinDates } from "../../../src/import/apply/joinDates.ts";
import type { OutputPlan } from "../../../src/import/plan/plan.ts";
import type { SourceTable } from "../../../src/import/sourceTable.ts";
import { apply, drawTable, fieldFrom, planFor, rowsOf, tableOf, told } from "./drawing.ts";

const headings = ["Crime ref", "Offence", "Date", "Flags", "Place", "Force"];

function grouped(table: SourceTable) {
  const output: OutputPlan = {
    table: "incidents",
    isGrouped: true,
    fields: [
      fieldFrom(table, "id", "Crime ref"),
      { ...fieldFrom(table, "type", "Offence"), words: { section18: "wounding_gbh" } },
      fieldFrom(table, "date", "Date"),
      fieldFrom(table, "flags", "Flags"),
      fieldFrom(table, "place", "Place"),
      fieldFrom(table, "source", "Force"),
    ],
  };
  return apply([table], [planFor(table, [output])]);
}

describe("rows of one id put together", () => {
  it("are one incident: blanks filled, lists joined, dates a stretch", () => {
    const result = grouped(
      drawTable(
        "crimes.csv",
        `
        Crime ref | Offence    | Date       | Flags        | Place | Force
        C1        | robbery    | 03/02/2024 | knife        |       | Met
        C2        | Section 18 | 01/02/2024 |              | Park  | Met
        C1        | Robbery    | 05/02/2024 | online;knife | Mall  | BTP
        C1        |            | 2024-02-04 |              | Mall  | Met
        `,
      ),
    );
    expect(result.mapped.flatMap(rowsOf)).toEqual([
      "2: id=C1 type=Robbery date=03/02/2024..05/02/2024 place=Mall flags=knife;online source=BTP;Met",
      "3: id=C2 type=wounding_gbh date=01/02/2024 place=Park source=Met",
    ]);
    expect(result.mapped.map(({ merged }) => merged)).toEqual([2]);
    expect(told(result)).toEqual(["rows_grouped 2"]);
  });

  it("keep the first in code-point order of words that differ, and say so", () => {
    const table = drawTable(
      "crimes.csv",
      "Crime ref|Offence|Date|Flags|Place|Force\nC1|robbery|||Q|\nC1|assault|||P|\nC1|robbery|||R|",
    );
    const result = grouped(table);
    expect(result.mapped.flatMap(rowsOf)).toEqual(["2: id=C1 type=assault place=P"]);
    expect(told(result)).toEqual([
      "rows_grouped 2",
      "grouped_values_differ row 2 Offence assault",
      "grouped_values_differ row 2 Place P",
    ]);
    const [, , place] = result.problems;
    expect(place?.message).toContain("“P” is kept, and “Q” and “R” are not");
  });

  it("stay apart without an id, and where none is shared", () => {
    const table = drawTable(
      "crimes.csv",
      "Crime ref|Offence|Date|Flags|Place|Force\n|robbery||||\n|robbery||||\nC1|||||\nc1|||||",
    );
    const result = grouped(table);
    expect(result.mapped.flatMap(rowsOf)).toHaveLength(4);
    expect(result.mapped.map(({ merged }) => merged)).toEqual([undefined]);
    expect(told(result)).toEqual([]);
  });

  it("keep what was written of each word that was read as another", () => {
    const table = drawTable(
      "crimes.csv",
      "Crime ref|Offence|Date|Flags|Place|Force\nC1|Section 18||||\nC1|section-18||||",
    );
    const [mapped] = grouped(table).mapped;
    const offence = mapped?.columns.find(({ column }) => column.name === "type");
    const code = offence?.codes[0] ?? 0;
    expect(offence?.texts[code]).toBe("wounding_gbh");
    expect(["Section 18", "section-18"]).toContain(offence?.written?.[code]);
  });

  it("keep what was written in step where lists are joined", () => {
    const table = drawTable("i.csv", "Ref|Marks\n1|blade\n1|online\n2|blade");
    const output: OutputPlan = {
      table: "incidents",
      isGrouped: true,
      fields: [
        fieldFrom(table, "id", "Ref"),
        { ...fieldFrom(table, "flags", "Marks"), words: { blade: "knife" } },
      ],
    };
    const [mapped] = apply([table], [planFor(table, [output])]).mapped;
    const { texts = [], written = [] } = mapped?.columns[1] ?? {};
    expect(texts).toEqual(["", "knife", ["knife", "online"]]);
    expect(written).toEqual(["", "blade", ["knife", "online"]]);
  });

  it("come to the same whatever their order", () => {
    const cell = fc.constantFrom("", "a", "b;a", "03/02/2024", "2024-02-01", "04/13/2024");
    const row = fc.tuple(fc.constantFrom("C1", "C2"), cell, cell, cell, cell, cell);
    const shuffled = fc
      .array(row, { minLength: 2, maxLength: 6 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    const given = (rows: readonly string[][]) =>
      grouped(tableOf("crimes.csv", headings, rows))
        .mapped.flatMap(rowsOf)
        .map((line) => line.replace(/^\d+: /u, ""))
        .sort();
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(given(others)).toEqual(given(rows));
      }),
    );
  });
});

describe("several dates of one thing", () => {
  it("are the stretch between the first and the last, as they are written", () => {
    expect(joinDates(["05/02/2024", "03/02/2024"], undefined)).toBe("03/02/2024..05/02/2024");
    expect(joinDates(["2024-02", "2024-03-09"], undefined)).toBe("2024-02..2024-03-09");
    expect(joinDates(["02/05/2024", "01/06/2024"], "month_first")).toBe("01/06/2024..02/05/2024");
  });

  it("are nothing where one is no single date", () => {
    for (const date of ["~2024", "2023..2024", "soon", "31/02/2024", ""])
      expect(joinDates(["2024-01-01", date], undefined), date).toBeNull();
    expect(joinDates([], undefined)).toBeNull();
  });
});
