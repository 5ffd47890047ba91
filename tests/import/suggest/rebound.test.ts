import { describe, expect, it } from "vitest";
import type { TablePlan } from "../../../src/import/plan/plan.ts";
import { isOtherTable, rebound } from "../../../src/import/suggest/rebound.ts";
import { tableOf } from "../sheets/drawnSheet.ts";

const table = tableOf(
  `
  young_person | institution | start | school
  ash | S1 | 2020-01-01 | S2
  bo | S1 | 2020-01-01 | S2
`,
  "list",
);
const plan: TablePlan = {
  sheet: table.file,
  isUsed: true,
  head: { row: 0, rows: 1, totals: [] },
  outputs: [{ table: "attendances", fields: [{ name: "institution", from: { column: 3 } }] }],
  personal: [],
  dateOrders: [],
  by: "person",
};
const ties: TablePlan = { ...plan, outputs: [{ table: "ties", fields: [] }] };

describe("a table that a person calls another", () => {
  it("is one that is used and is now one table it was not before", () => {
    expect(isOtherTable(plan, ties)).toBe(true);
    expect(isOtherTable(plan, undefined)).toBe(true);
    expect(isOtherTable(plan, { ...plan, outputs: [] })).toBe(true);
    expect(isOtherTable(plan, plan)).toBe(false);
    expect(isOtherTable({ ...plan, isUsed: false }, ties)).toBe(false);
    expect(isOtherTable({ ...plan, outputs: [] }, ties)).toBe(false);
    expect(isOtherTable({ ...plan, outputs: [...plan.outputs, ...plan.outputs] }, ties)).toBe(
      false,
    );
  });

  it("has its free fields bound to the columns that fit, and keeps what was bound", () => {
    const [only] = rebound(plan, [plan], [table]).outputs;
    expect(only?.fields).toEqual([
      { name: "institution", from: { column: 3 } },
      { name: "young_person", from: { column: 0 } },
      { name: "start", from: { column: 2 } },
    ]);
  });

  it("gives no column to two fields", () => {
    const taken: TablePlan = {
      ...plan,
      outputs: [{ table: "attendances", fields: [{ name: "source", from: { column: 0 } }] }],
    };
    const [only] = rebound(taken, [taken], [table]).outputs;
    expect(only?.fields.filter(({ from }) => "column" in from && from.column === 0)).toHaveLength(
      1,
    );
  });

  it("is left alone where nobody renamed it, or nothing is known of it", () => {
    expect(rebound(plan, [], [table])).toBe(plan);
    expect(rebound(plan, [plan], [])).toBe(plan);
  });
});
