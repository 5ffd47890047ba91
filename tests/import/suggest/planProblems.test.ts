import { describe, expect, it } from "vitest";
import type { OutputPlan, TablePlan } from "../../../src/import/plan/plan.ts";
import { outputFor } from "../../../src/import/suggest/outputFor.ts";
import { planProblems } from "../../../src/import/suggest/planProblems.ts";
import { suggestFields } from "../../../src/import/suggest/suggestFields.ts";
import { tables } from "../../../src/model/tables.ts";
import { tableOf } from "../sheets/drawnSheet.ts";
import { spoken, suggested } from "./suggesting.ts";
import { drawn } from "../sheets/drawnSheet.ts";

const table = tableOf(`
  Child | School | From | Note | Yes
  P1 | Hill | 01/09/2019 | moved | y
  P2 | Mill | 02/09/2019 | stayed | n
`);

function problemsOf(...outputs: OutputPlan[]) {
  const plan: TablePlan = {
    sheet: "sheet.csv",
    isUsed: true,
    head: { row: 0, rows: 1, totals: [] },
    outputs,
    personal: [],
    dateOrders: [],
    by: "person",
  };
  return planProblems(plan, table);
}

const field = (name: string, column: number) => ({ name, from: { column } });
const whole = [field("young_person", 0), field("institution", 1)];

describe("what is wrong with a plan", () => {
  it("is nothing with one that can be applied", () => {
    expect(problemsOf({ table: "attendances", fields: [...whole, field("start", 2)] })).toEqual([]);
    expect(problemsOf()).toEqual([]);
    expect(problemsOf({ table: "visits", fields: [field("adult", 0), field("place", 1)] })).toEqual(
      [],
    );
  });

  it("is a needed field without a column, said of each output", () => {
    const [found, ...more] = problemsOf(
      { table: "attendances", fields: whole },
      { table: "attendances", fields: [field("young_person", 0)] },
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: "missing", output: 1, field: "institution" });
    expect(found?.message).toContain("“institution”");
  });

  it("is a column or a field chosen twice", () => {
    const kinds = (fields: OutputPlan["fields"]) =>
      problemsOf({ table: "attendances", fields }).map(({ kind, field: name, column }) => [
        kind,
        name,
        column,
      ]);
    expect(kinds([...whole, field("kind", 1)])).toEqual([["twice", "institution", 1]]);
    expect(kinds([...whole, field("institution", 3)])).toEqual([
      ["field_twice", "institution", null],
    ]);
  });

  it("is a column whose cells contradict the field", () => {
    const kinds = (output: OutputPlan) =>
      problemsOf(output).map(({ kind, field: name, column }) => [kind, name, column]);
    expect(kinds({ table: "attendances", fields: [...whole, field("start", 3)] })).toEqual([
      ["contradicted", "start", 3],
    ]);
    expect(kinds({ table: "institutions", fields: [field("id", 1), field("roll", 3)] })).toEqual([
      ["contradicted", "roll", 3],
    ]);
    expect(
      kinds({
        table: "young_people",
        fields: [
          field("id", 2),
          field("birth_month", 3),
          field("deceased", 1),
          field("index_person", 4),
        ],
      }),
    ).toEqual([
      ["contradicted", "id", 2],
      ["contradicted", "birth_month", 3],
      ["contradicted", "deceased", 1],
    ]);
  });

  it("is a column that is not there", () => {
    expect(
      problemsOf({ table: "attendances", fields: [...whole, field("start", 9)] }).map(
        ({ kind }) => kind,
      ),
    ).toEqual(["no_column"]);
  });

  it("is nothing with a suggestion", () => {
    for (const lines of [
      "Child ID | School | Start\nP1 | Hill | 01/02/2020",
      "Crime Ref | Victim | Suspect | Offence\nC1 | P1 | P2 | Robbery",
      "YP | School 1 | Start 1 | School 2 | Start 2\nP1 | Hill | 2020 | Mill | 2021",
    ]) {
      const { plan, tables: read } = suggested([drawn(lines)]);
      const [first] = plan.tables;
      const [source] = read;
      if (first === undefined || source === undefined) throw new Error("no plan");
      expect(first.outputs.length).toBeGreaterThan(0);
      expect(planProblems(first, source)).toEqual([]);
    }
  });
});

describe("fields suggested for columns", () => {
  it("are the best three, the best first, none that the cells contradict", () => {
    const fields = suggestFields(table, "attendances");
    expect(fields.map((each) => each[0]?.name ?? null)).toEqual([
      "young_person",
      "institution",
      "start",
      null,
      null,
    ]);
    expect(fields[0]?.[0]?.sureness).toBe("likely");
    for (const each of fields) expect(each.length).toBeLessThanOrEqual(3);
    expect(fields[3]?.map(({ name }) => name)).not.toContain("start");
  });

  it("make the output a person asks for, each column once", () => {
    expect(spoken(outputFor(table, "visits"), table)).toBe("visits: young_person=Child start=From");
    for (const { name } of tables) {
      const { fields } = outputFor(table, name);
      const columns = fields.map(({ from }) => ("column" in from ? from.column : -1));
      expect(new Set(columns).size, name).toBe(columns.length);
    }
  });
});
