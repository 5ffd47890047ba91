import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition, FieldPlan, OutputPlan, TablePlan } from "../../../src/import/plan/plan.ts";
import { tables } from "../../../src/model/tables.ts";
import { accountOf, apply, fieldFrom, planFor, rowsOf, tableOf } from "./drawing.ts";

const incidents = (fields: readonly FieldPlan[]): OutputPlan => ({ table: "incidents", fields });

const cell = fc.constantFrom(
  "",
  "a",
  "b",
  "A-1",
  "A1",
  "unknown",
  "x;y",
  "__proto__",
  "2020-01-01",
);
const column = fc.integer({ min: -1, max: 4 });
const anyRows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
const anyCondition: fc.Arbitrary<Condition> = fc.record({
  column,
  is: fc.constantFrom("filled", "blank", "one_of", "none_of"),
  words: fc.array(cell, { maxLength: 3 }),
});
const anyOutput: fc.Arbitrary<OutputPlan> = fc
  .tuple(
    fc.constantFrom(...tables),
    fc.array(fc.tuple(column, fc.boolean(), fc.boolean(), fc.boolean()), {
      minLength: 20,
      maxLength: 20,
    }),
    fc.array(anyCondition, { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([table, fields, only, isGrouped]) => ({
    table: table.name,
    only,
    ...(isGrouped ? { isGrouped: true as const } : {}),
    fields: table.columns.flatMap(({ name, required }, at) => {
      const [from, isTaken, isText, isEach] = fields[at] ?? [0, false, false, false];
      if (required !== true && !isTaken) return [];
      const cells = { column: from, ...(isEach ? { each: true as const } : {}) };
      return [{ name, from: isText ? { text: "t" } : cells, words: { a: "b" } }];
    }),
  }));
const anyPlan: fc.Arbitrary<TablePlan> = fc
  .tuple(
    fc.array(anyOutput, { maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom("name", "guess", "person"),
  )
  .map(([outputs, isUsed, by]) =>
    planFor(tableOf("x.csv", [], []), outputs, { isUsed, by: by as TablePlan["by"] }),
  );

describe("the law of rows", () => {
  const headings = ["id", "type", "other"];

  it("holds for any plan over any table: each row is placed, refused or left out once", () => {
    fc.assert(
      fc.property(anyRows, anyPlan, (rows, plan) => {
        const table = tableOf("x.csv", headings, rows);
        const applied = apply([table], [plan], {}, { guesses: "refuse" });
        const { refused, leftOut } = accountOf(applied);
        const grouped = applied.mapped.some(({ merged = 0 }) => merged > 0);
        const { placed } = accountOf(applied);
        if (grouped)
          expect(placed + refused + leftOut).toBeLessThanOrEqual(table.rowNumbers.length);
        else expect(placed + refused + leftOut).toBe(table.rowNumbers.length);
        for (const { columns, rowNumbers } of applied.mapped)
          for (const { codes, texts, written = texts } of columns) {
            expect(codes).toHaveLength(rowNumbers.length);
            expect([...codes].every((code) => code < texts.length)).toBe(true);
            expect(texts[0]).toBe("");
            expect(written).toHaveLength(texts.length);
          }
      }),
    );
  });

  it("holds for rows that are put together: those given and those merged are all that were chosen", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = tableOf("x.csv", headings, rows);
        const fields = ["id", "type"].map((name) => fieldFrom(table, name, name));
        const output: OutputPlan = { table: "incidents", fields, isGrouped: true };
        const [mapped] = apply([table], [planFor(table, [output])]).mapped;
        expect((mapped?.rowNumbers.length ?? 0) + (mapped?.merged ?? 0)).toBe(
          table.rowNumbers.length,
        );
      }),
    );
  });

  it("leaves a table as it is under the plan that changes nothing", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = tableOf("x.csv", ["id", "type", "area"], rows);
        const fields = ["id", "type", "area"].map((name) => fieldFrom(table, name, name));
        const [mapped] = apply([table], [planFor(table, [incidents(fields)])]).mapped;
        expect(mapped?.rowNumbers).toBe(table.rowNumbers);
        expect(
          mapped?.columns.map(({ heading, texts, codes }) => ({ heading, texts, codes })),
        ).toEqual(table.columns);
      }),
    );
  });

  it("does not mind the order of rows", () => {
    const without = (lines: readonly string[]) => lines.map((line) => line.replace(/^\d+: ?/u, ""));
    fc.assert(
      fc.property(anyRows, anyPlan, (rows, plan) => {
        const given = (each: typeof rows) =>
          apply([tableOf("x.csv", headings, each)], [plan])
            .mapped.map((table) => without(rowsOf(table)).sort())
            .map((lines) => lines.join("\n"));
        expect(given([...rows].reverse())).toEqual(given(rows));
      }),
    );
  });
});
