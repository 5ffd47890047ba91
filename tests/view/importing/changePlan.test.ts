import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportPlan, OutputPlan, TablePlan } from "../../../src/import/plan/plan.ts";
import {
  chosenWord,
  planOf,
  withAgreed,
  withBinding,
  withDateOrder,
  withEdit,
  withGroupKey,
  withHead,
  withIdsRight,
  withOutput,
  withoutEdit,
  withPersonal,
  withSuggestedPersonal,
  withTotal,
  withWord,
} from "../../../src/view/importing/changePlan.ts";
import { missingFields, targetGroups, valuesOf } from "../../../src/view/importing/targets.ts";

const table = (outputs: readonly OutputPlan[], more: Partial<TablePlan> = {}): TablePlan => ({
  sheet: "a.csv",
  isUsed: true,
  head: { row: 0, rows: 1, totals: [9] },
  outputs,
  personal: [],
  dateOrders: [],
  by: "guess",
  ...more,
});

const planWith = (...tables: TablePlan[]): ImportPlan => ({ tables, words: {}, edits: [] });
const first = (plan: ImportPlan) => {
  const [only] = plan.tables;
  if (only === undefined) throw new RangeError("no table");
  return only;
};
const takes = (name: string, column: number) => ({ name, from: { column } });

const attends: OutputPlan = {
  table: "attendances",
  fields: [takes("young_person", 0), takes("institution", 1), takes("start", 2)],
};

describe("saying what a table is", () => {
  it("binds columns whose headings are a field's own name, and keeps what was bound by name", () => {
    const next = withOutput(planWith(table([attends])), "a.csv", "visits", [
      "who",
      "where",
      "since",
      "Place",
    ]);
    expect(first(next)).toMatchObject({ isUsed: true, by: "person" });
    expect(first(next).outputs).toEqual([
      {
        table: "visits",
        fields: [takes("young_person", 0), takes("place", 3), takes("start", 2)],
      },
    ]);
  });

  it("keeps every output where it is said to be what it was taken for", () => {
    const wide = planWith(table([attends, attends], { by: "shape", known: "a shape" }));
    const next = first(withOutput(wide, "a.csv", "attendances", []));
    expect(next.outputs).toHaveLength(2);
    expect(next.known).toBe("a shape");
  });

  it("forgets the shape it was recognised as when it is something else", () => {
    const shaped = planWith(table([attends], { by: "shape", known: "a shape" }));
    expect(first(withOutput(shaped, "a.csv", "ties", []))).not.toHaveProperty("known");
  });

  it("leaves a table out and takes it in again with its columns", () => {
    const out = withOutput(planWith(table([attends])), "a.csv", null, []);
    expect(first(out)).toMatchObject({ isUsed: false, outputs: [attends] });
    expect(first(withOutput(out, "a.csv", "attendances", []))).toMatchObject({
      isUsed: true,
      outputs: [attends],
    });
  });

  it("touches no other sheet", () => {
    const other = table([attends], { sheet: "b.csv" });
    const plan = planWith(table([]), other);
    expect(withOutput(plan, "a.csv", "ties", []).tables[1]).toBe(other);
  });

  it("agrees with a guess", () => {
    expect(first(withAgreed(planWith(table([attends])), "a.csv")).by).toBe("person");
  });
});

describe("saying what a column means", () => {
  it("takes the field from the column that had it, and frees what the column meant before", () => {
    const next = withBinding(planWith(table([attends])), "a.csv", 2, {
      field: "institution",
      outputs: [0],
    });
    expect(first(next).outputs[0]?.fields).toEqual([
      takes("young_person", 0),
      takes("institution", 2),
    ]);
  });

  it("drops words that belonged to the column before, and a column out of several joined", () => {
    const output: OutputPlan = {
      table: "attendances",
      fields: [
        { ...takes("kind", 3), words: { a: "main" } },
        { name: "reference", from: { columns: [4, 5], join: " " } },
      ],
    };
    const next = withBinding(planWith(table([output])), "a.csv", 4, {
      field: "kind",
      outputs: [0],
    });
    expect(first(next).outputs[0]?.fields).toEqual([
      { name: "reference", from: { columns: [5], join: " " } },
      takes("kind", 4),
    ]);
  });

  it("binds one of several rows of a wide layout alone, or all at once", () => {
    const plan = planWith(table([attends, attends]));
    const one = withBinding(plan, "a.csv", 7, { field: "end", outputs: [1] });
    expect(valuesOf(first(one), 7)).toEqual(["end@1"]);
    const all = withBinding(plan, "a.csv", 7, { field: "source", outputs: [0, 1] });
    expect(valuesOf(first(all), 7)).toEqual(["source@0,1"]);
  });

  it("leaves the column with exactly the one meaning that was chosen, whichever it is", () => {
    const plan = planWith(
      table([
        attends,
        { ...attends, fields: [takes("young_person", 0)] },
        { table: "visits", fields: [] },
      ]),
    );
    const options = targetGroups(first(plan)).flatMap((group) => group.options);
    expect(options.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...options), fc.nat(6), ({ value, target }, column) => {
        const next = withBinding(plan, "a.csv", column, target);
        expect(valuesOf(first(next), column)).toEqual([value]);
        expect(valuesOf(first(withBinding(next, "a.csv", column, null)), column)).toEqual([]);
      }),
    );
  });

  it("says what is still missing, an adult standing in for a young person", () => {
    const visits = table([{ table: "visits", fields: [takes("adult", 0)] }]);
    expect(missingFields(visits)).toEqual(["Place’s id"]);
    expect(missingFields(table([attends]))).toEqual([]);
  });

  it("puts rows together by another column, in incidents and in the parts people had", () => {
    const police = table([
      { table: "incidents", fields: [takes("id", 0)], isGrouped: true },
      { table: "involvements", fields: [takes("incident", 0), takes("young_person", 1)] },
    ]);
    const [incidents, parts] = first(withGroupKey(planWith(police), "a.csv", 4)).outputs;
    expect(incidents?.fields).toEqual([takes("id", 4)]);
    expect(parts?.fields).toEqual([takes("young_person", 1), takes("incident", 4)]);
  });
});

describe("the rows of headings and totals", () => {
  it("keeps the totals when the headings move, and takes one back as data", () => {
    const moved = withHead(planWith(table([])), "a.csv", { row: 3, rows: 2 });
    expect(first(moved).head).toEqual({ row: 3, rows: 2, totals: [9] });
    expect(first(withTotal(moved, "a.csv", 9, false)).head.totals).toEqual([]);
    expect(first(withTotal(moved, "a.csv", 9, true)).head.totals).toEqual([9]);
  });
});

describe("personal data", () => {
  const finding = (column: number, suggested: "nothing" | "pseudonym") =>
    ({ column, kind: "upn", matches: 1, of: 1, sureness: "firm", suggested }) as const;

  it("has one choice a column, the last", () => {
    const left = withPersonal(planWith(table([])), "a.csv", {
      column: 1,
      kind: "name",
      keep: "nothing",
    });
    const kept = { column: 1, kind: "name", keep: "as_is", reason: "court order" } as const;
    expect(first(withPersonal(left, "a.csv", kept)).personal).toEqual([kept]);
  });

  it("takes suggestions only where nobody has decided", () => {
    const decided = { column: 1, kind: "upn", keep: "nothing" } as const;
    const plan = planWith(table([], { personal: [decided] }));
    const next = withSuggestedPersonal(plan, [
      { sheet: "a.csv", findings: [finding(1, "pseudonym"), finding(2, "pseudonym")] },
    ]);
    expect(first(next).personal).toEqual([
      decided,
      { column: 2, kind: "upn", keep: "pseudonym", scheme: "upn" },
    ]);
  });

  it("takes ids for right only with their table", () => {
    const out = withOutput(planWith(table([attends])), "a.csv", null, []);
    const right = withIdsRight(withIdsRight(out, "a.csv", 0), "a.csv", 0);
    expect(first(right)).toMatchObject({ isUsed: true, idsAreRight: [0] });
  });
});

describe("words, dates and cells", () => {
  it("maps a word in any spelling, and forgets it again", () => {
    const plan = withWord(planWith(), "roles", "Agressor ", "alleged");
    expect(plan.words.roles).toEqual({ agressor: "alleged" });
    expect(chosenWord(plan, "roles", "AGRESSOR")).toBe("alleged");
    expect(chosenWord(withWord(plan, "roles", "agressor", null), "roles", "agressor")).toBeNull();
    expect(chosenWord(plan, "roles", "toString")).toBeNull();
    expect(chosenWord(withWord(plan, "roles", "__proto__", "alleged"), "roles", "x")).toBeNull();
  });

  it("keeps one order of day and month a column", () => {
    const day = withDateOrder(planWith(table([])), "a.csv", { column: 2, order: "day_first" });
    const month = withDateOrder(day, "a.csv", { column: 2, order: "month_first" });
    expect(first(month).dateOrders).toEqual([{ column: 2, order: "month_first" }]);
  });

  it("keeps one text a cell, and gives the file's own back", () => {
    const cell = { sheet: "a.csv", row: 4, column: 1 };
    const twice = withEdit(withEdit(planWith(), { ...cell, text: "x" }), { ...cell, text: "y" });
    const other = withEdit(twice, { ...cell, row: 5, text: "z" });
    expect(other.edits.map(({ text }) => text)).toEqual(["y", "z"]);
    expect(withoutEdit(other, cell).edits.map(({ text }) => text)).toEqual(["z"]);
  });

  it("never changes the plan it was given", () => {
    const plan = planWith(table([attends]));
    const before = JSON.stringify(plan);
    withOutput(plan, "a.csv", "ties", []);
    withBinding(plan, "a.csv", 0, null);
    withWord(plan, "roles", "x", "y");
    withEdit(plan, { sheet: "a.csv", row: 1, column: 1, text: "x" });
    expect(JSON.stringify(plan)).toBe(before);
    expect(planOf(plan, "elsewhere.csv")).toBeUndefined();
  });
});
