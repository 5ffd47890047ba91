import { describe, expect, it } from "vitest";
import type { Condition, FieldPlan, OutputPlan } from "../../../src/import/plan/plan.ts";
import type { SourceTable } from "../../../src/import/sourceTable.ts";
import {
  accountOf,
  apply,
  drawTable,
  fieldFrom,
  planFor,
  rowsOf,
  tableOf,
  told,
} from "./drawing.ts";

const visits = drawTable(
  "roll.csv",
  `
  Child | School 1 | From    | School 2 | Note
  A     | Elm      | 2020-01 | Oak      | x
  B     | Elm      |         |          |
  C     |          |         |          |
  `,
);

function slot(school: string): OutputPlan {
  return {
    table: "attendances",
    fields: [
      fieldFrom(visits, "young_person", "Child"),
      fieldFrom(visits, "institution", school),
      { name: "kind", from: { text: "main" } },
    ],
    only: [{ column: visits.columns.findIndex((c) => c.heading === school), is: "filled" }],
  };
}

const incidents = (fields: readonly FieldPlan[]): OutputPlan => ({ table: "incidents", fields });

describe("applying a plan", () => {
  it("makes one row of each filled slot of a wide row, and points into the file", () => {
    const applied = apply([visits], [planFor(visits, [slot("School 1"), slot("School 2")])]);
    expect(applied.mapped.map(rowsOf)).toEqual([
      [
        "2: young_person=A institution=Elm kind=main",
        "3: young_person=B institution=Elm kind=main",
      ],
      ["2: young_person=A institution=Oak kind=main"],
    ]);
    expect(applied.mapped.map(({ columns }) => columns.map(({ heading }) => heading))).toEqual([
      ["Child", "School 1", ""],
      ["Child", "School 2", ""],
    ]);
    expect(accountOf(applied)).toEqual({ placed: 2, merged: 0, refused: 0, leftOut: 1 });
    expect(told(applied)).toEqual(["columns_left_out 2", "rows_left_out 1"]);
  });

  it("shares the codes of a column that keeps all its rows", () => {
    const output = incidents([fieldFrom(visits, "id", "Child")]);
    const [mapped] = apply([visits], [planFor(visits, [output])]).mapped;
    expect(mapped?.columns[0]?.codes).toBe(visits.columns[0]?.codes);
    expect(mapped?.columns[0]?.texts).toBe(visits.columns[0]?.texts);
    expect(mapped?.rowNumbers).toBe(visits.rowNumbers);
  });

  it("joins the filled cells of several columns", () => {
    const from = { columns: [1, 2, 3], join: ", " };
    const output = incidents([fieldFrom(visits, "id", "Child"), { name: "area", from }]);
    const [mapped] = apply([visits], [planFor(visits, [output])]).mapped;
    expect(mapped === undefined ? [] : rowsOf(mapped)).toEqual([
      "2: id=A area=Elm, 2020-01, Oak",
      "3: id=B area=Elm",
      "4: id=C",
    ]);
    expect(mapped?.columns[1]?.heading).toBe("School 1 + From + School 2");
  });

  it("reads words as others, each in a list, and keeps what was written for messages", () => {
    const table = drawTable("i.csv", "Ref|What|Marks\n1|Knife fight|Blade;gang\n2|robbery|");
    const words = { knifefight: "stabbing" };
    const output = incidents([
      fieldFrom(table, "id", "Ref"),
      { ...fieldFrom(table, "type", "What"), words },
      fieldFrom(table, "flags", "Marks"),
    ]);
    const choices = { incidentFlags: { blade: "knife", gang: "group" } };
    const [mapped] = apply([table], [planFor(table, [output])], { words: choices }).mapped;
    expect(mapped === undefined ? [] : rowsOf(mapped)).toEqual([
      "2: id=1 type=stabbing flags=knife;group",
      "3: id=2 type=robbery",
    ]);
    expect(mapped?.columns.map(({ written }) => written)).toEqual([
      undefined,
      ["", "Knife fight", "robbery"],
      ["", "Blade;gang"],
    ]);
  });

  it("is not fooled by words that every object has", () => {
    const table = drawTable("i.csv", "Ref|What\n1|constructor\n2|__proto__");
    const output = incidents([
      fieldFrom(table, "id", "Ref"),
      { ...fieldFrom(table, "type", "What"), words: {} },
    ]);
    const words = { incidentTypes: {} };
    const [mapped] = apply([table], [planFor(table, [output])], { words }).mapped;
    expect(mapped?.columns[1]?.texts).toEqual(["", "constructor", "__proto__"]);
  });

  it("gives a row for each code in a cell", () => {
    const table = drawTable("f.csv", "Child|Codes\nA|10A, 13A;10A\nB|21\nC|");
    const output: OutputPlan = {
      table: "statuses",
      fields: [
        fieldFrom(table, "young_person", "Child"),
        { name: "status", from: { text: "assessment_factor" } },
        { name: "note_code", from: { column: 1, each: true } },
      ],
    };
    const applied = apply([table], [planFor(table, [output])]);
    expect(applied.mapped.flatMap(rowsOf)).toEqual([
      "2: young_person=A status=assessment_factor note_code=10A",
      "2: young_person=A status=assessment_factor note_code=13A",
      "3: young_person=B status=assessment_factor note_code=21",
    ]);
    expect(accountOf(applied)).toEqual({ placed: 2, merged: 0, refused: 0, leftOut: 1 });
  });

  it("chooses rows by words that stand in another sheet, as they are written", () => {
    const contexts = drawTable("c.csv", "id|kind\nC-1|event\nC1|club");
    const links = drawTable("l.csv", "who|where\nA|C-1\nB|C1\nD|C9");
    const listed = { sheet: "c.csv", column: 0, only: [condition(1, "one_of", "Event")] };
    const output = (is: "one_of" | "none_of"): OutputPlan => ({
      table: "involvements",
      fields: [fieldFrom(links, "young_person", "who"), fieldFrom(links, "incident", "where")],
      only: [{ column: 1, is, isExact: true, listed }],
    });
    const applied = apply(
      [contexts, links],
      [
        planFor(contexts, [], { isUsed: false }),
        planFor(links, [output("one_of"), output("none_of")]),
      ],
    );
    expect(applied.mapped.map(rowsOf)).toEqual([
      ["2: young_person=A incident=C-1"],
      ["3: young_person=B incident=C1", "4: young_person=D incident=C9"],
    ]);
  });

  it.each<[Condition["is"], string[], number[]]>([
    ["filled", [], [2, 3]],
    ["blank", [], [4]],
    ["one_of", ["ELM"], [2, 3]],
    ["one_of", [""], [4]],
    ["one_of", [], []],
    ["none_of", ["elm"], [4]],
    ["none_of", [""], [2, 3]],
  ])("chooses rows whose cell is %s %j", (is, words, rows) => {
    const output = {
      ...incidents([fieldFrom(visits, "id", "Child")]),
      only: [condition(1, is, ...words)],
    };
    const { mapped } = apply([visits], [planFor(visits, [output])]);
    expect(mapped.flatMap(({ rowNumbers }) => [...rowNumbers])).toEqual(rows);
  });

  it("keeps files of one name apart, by the order of their plans", () => {
    const other = drawTable("roll.csv", "Child\nZ");
    const plans = [planFor(visits, [slot("School 1")]), planFor(other, [], { isUsed: false })];
    const { mapped, unmapped } = apply([visits, other], plans);
    expect(mapped).toHaveLength(1);
    expect(unmapped).toEqual([{ file: "roll.csv", refused: 0, leftOut: 1 }]);
  });

  it("takes the cells that a person mended, and leaves the file's own alone", () => {
    const output = incidents([
      fieldFrom(visits, "id", "Child"),
      fieldFrom(visits, "area", "School 1"),
    ]);
    const edits = [
      { sheet: "roll.csv", row: 4, column: 1, text: "Ash" },
      { sheet: "roll.csv", row: 2, column: 1, text: " " },
      { sheet: "roll.csv", row: 99, column: 1, text: "nowhere" },
      { sheet: "other.csv", row: 3, column: 1, text: "elsewhere" },
    ];
    const [mapped] = apply([visits], [planFor(visits, [output])], { edits }).mapped;
    expect(mapped === undefined ? [] : rowsOf(mapped)).toEqual([
      "2: id=A",
      "3: id=B area=Elm",
      "4: id=C area=Ash",
    ]);
    expect(visits.columns[1]?.texts).toEqual(["", "Elm"]);
  });

  it("holds no text that none of its rows has", () => {
    const output = incidents([fieldFrom(visits, "id", "Child"), fieldFrom(visits, "area", "Note")]);
    const only = [condition(0, "one_of", "b")];
    const edits = [{ sheet: "roll.csv", row: 2, column: 0, text: "Z" }];
    const plans = [planFor(visits, [{ ...output, only }, output])];
    const { mapped } = apply([visits], plans, { edits });
    expect(mapped.map(({ columns }) => columns.map(({ texts }) => texts))).toEqual([
      [["", "B"], [""]],
      [
        ["", "B", "C", "Z"],
        ["", "x"],
      ],
    ]);
  });

  it("passes on a person's word on the order of day and month", () => {
    const output = incidents([fieldFrom(visits, "id", "Child"), fieldFrom(visits, "date", "From")]);
    const dateOrders = [{ column: 2, order: "month_first" as const }];
    const [mapped] = apply([visits], [planFor(visits, [output], { dateOrders })]).mapped;
    expect(mapped?.columns.map(({ dateOrder }) => dateOrder)).toEqual([undefined, "month_first"]);
  });
});

function condition(column: number, is: Condition["is"], ...words: string[]): Condition {
  return { column, is, words };
}

describe("a table that is not read", () => {
  const guess = planFor(visits, [slot("School 1")], { by: "guess" });

  it("is refused if it is only a guess and nobody is there to agree", () => {
    const applied = apply([visits], [guess], {}, { guesses: "refuse" });
    expect(applied.unmapped).toEqual([{ file: "roll.csv", refused: 3, leftOut: 0 }]);
    expect(told(applied)).toEqual(["table_unknown"]);
    expect(apply([visits], [guess]).mapped).toHaveLength(1);
  });

  it("is refused if nobody said what it is, or it has no plan", () => {
    for (const plans of [[planFor(visits, [])], []]) {
      const applied = apply([visits], plans);
      expect(accountOf(applied)).toEqual({ placed: 0, merged: 0, refused: 3, leftOut: 0 });
      expect(told(applied)).toEqual(["table_unknown"]);
    }
  });

  it("is left out if a person switched it off", () => {
    const applied = apply([visits], [{ ...guess, isUsed: false }]);
    expect(accountOf(applied)).toEqual({ placed: 0, merged: 0, refused: 0, leftOut: 3 });
    expect(told(applied)).toEqual(["table_left_out 3"]);
  });

  it("counts its notes and totals as left out, and not its headings", () => {
    const leftOut = (["note", "heading", "total"] as const).map((why, i) => ({
      row: i + 1,
      why,
      text: "…",
    }));
    const table: SourceTable = { ...visits, leftOut, refused: 2 };
    expect(accountOf(apply([table], []))).toEqual({
      placed: 0,
      merged: 0,
      refused: 5,
      leftOut: 2,
    });
    const applied = apply([table], [planFor(table, [slot("School 1")])]);
    expect(accountOf(applied)).toEqual({ placed: 2, merged: 0, refused: 2, leftOut: 3 });
  });
});

describe("columns that are not read", () => {
  const table = drawTable("incidents.csv", "id|tpye||\n1|robbery|x|\n2||y|");

  it("are told of one by one where the table's own headings were looked for", () => {
    const plan = planFor(table, [incidents([fieldFrom(table, "id", "id")])], { by: "name" });
    expect(told(apply([table], [plan]))).toEqual(["column_unknown tpye", "column_unnamed row 2 x"]);
  });

  it("are told of together elsewhere", () => {
    const plan = planFor(table, [incidents([fieldFrom(table, "id", "id")])]);
    const [problem] = apply([table], [plan]).problems;
    expect(problem?.code).toBe("columns_left_out");
    expect(problem?.message).toBe("Nothing was made of 2 columns: “tpye” and “no heading”.");
  });

  it("refuse all rows where one is needed and missing, or is given twice", () => {
    const missing = apply(
      [table],
      [planFor(table, [incidents([fieldFrom(table, "type", "tpye")])])],
    );
    expect(told(missing).at(0)).toBe("missing_column id");
    expect(accountOf(missing)).toEqual({ placed: 0, merged: 0, refused: 2, leftOut: 0 });
    const id = fieldFrom(table, "id", "id");
    const doubled = apply(
      [table],
      [planFor(table, [incidents([id, { ...id, from: { column: 1 } }])])],
    );
    expect(told(doubled).at(0)).toBe("duplicate_column id");
    expect(accountOf(doubled)).toEqual({ placed: 0, merged: 0, refused: 2, leftOut: 0 });
  });

  it("refuse no row that another output has", () => {
    const sound = {
      ...incidents([fieldFrom(table, "id", "id")]),
      only: [condition(0, "one_of", "1")],
    };
    const broken = incidents([fieldFrom(table, "type", "tpye")]);
    for (const outputs of [
      [sound, broken],
      [broken, sound],
    ]) {
      const applied = apply([table], [planFor(table, outputs)]);
      expect(accountOf(applied)).toEqual({ placed: 1, merged: 0, refused: 1, leftOut: 0 });
    }
  });

  it("are blank where a plan names one that the file does not have", () => {
    const plan = planFor(table, [
      incidents([fieldFrom(table, "id", "id"), { name: "area", from: { column: 99 } }]),
    ]);
    expect(apply([table], [plan]).mapped.flatMap(rowsOf)).toEqual(["2: id=1", "3: id=2"]);
  });
});

describe("an odd table", () => {
  it("may have no rows or no columns", () => {
    const empty = tableOf("incidents.csv", ["id"], []);
    const none = tableOf("none.csv", [], []);
    const plans = [
      planFor(empty, [incidents([fieldFrom(empty, "id", "id")])]),
      planFor(none, [incidents([])]),
    ];
    const applied = apply([empty, none], plans);
    expect(applied.mapped.map(({ rowNumbers }) => rowNumbers.length)).toEqual([0, 0]);
    expect(told(applied)).toEqual([]);
  });

  it("may have no row that the plan asks for", () => {
    const output = { ...slot("School 1"), only: [condition(0, "one_of", "Z")] };
    const applied = apply([visits], [planFor(visits, [output])]);
    expect(accountOf(applied)).toEqual({ placed: 0, merged: 0, refused: 0, leftOut: 3 });
  });
});
