import { describe, expect, it } from "vitest";
import { severityOf } from "../../src/import/problemCodes.ts";
import { MOST_LISTED, ProblemLog } from "../../src/import/problemLog.ts";
import { countProblems } from "../../src/model/problem.ts";
import { importing } from "./importing.ts";

describe("the list of problems", () => {
  it("names at most a thousand of a kind, and counts the rest exactly", () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `yp${i},never`).join("\n");
    const { problems, tables } = importing({ young_people: `id,birth_month,x\n${rows}` });
    const more = problems.at(-1);
    expect(problems.filter(({ code }) => code === "not_a_month")).toHaveLength(MOST_LISTED);
    expect(more).toMatchObject({
      severity: "error",
      code: "more_problems",
      value: "500",
      row: null,
    });
    expect(more?.message).toContain("500");
    expect(countProblems(problems)).toEqual({ error: 1500, warning: 1, notice: 0 });
    expect(tables).toMatchObject([{ rows: 1500, refused: 1500 }]);
  });

  it("is in the order of files and rows", () => {
    const log = new ProblemLog();
    log.expect("b.csv");
    log.add("self_tie", { file: "a.csv", row: 3 }, "");
    log.add("missing_value", { file: "b.csv", row: 9 }, "");
    log.add("missing_value", { file: "b.csv", row: 2 }, "");
    log.add("column_unknown", { file: "b.csv", column: "x" }, "");
    const found = log.finish();
    expect(found.map(({ file, row }) => [file, row])).toEqual([
      ["b.csv", null],
      ["b.csv", 2],
      ["b.csv", 9],
      ["a.csv", 3],
    ]);
    expect(found[0]).toMatchObject({ severity: "warning", column: "x", value: null });
  });

  it("tells once of what it meets in many rows", () => {
    const log = new ProblemLog();
    const note = { code: "word_unknown", key: "x", say: (rows: number) => String(rows) } as const;
    log.tally(note, { file: "a.csv", row: 2 });
    log.tally({ ...note }, { file: "a.csv", row: 7 });
    expect(log.finish()).toMatchObject([{ code: "word_unknown", row: 2, message: "2" }]);
  });

  it("has a severity for each of its codes, and codes that scripts can rely on", () => {
    expect(Object.keys(severityOf).length).toBeGreaterThan(50);
    for (const code of Object.keys(severityOf)) expect(code).toMatch(/^[a-z][a-z0-9_]+$/u);
  });
});
