import { describe, expect, it } from "vitest";
import { severityOf } from "../../../src/import/problemCodes.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { countProblems } from "../../../src/model/problem.ts";
import { groupProblems } from "../../../src/view/data/problemGroups.ts";
import { problemName } from "../../../src/view/data/problemWords.ts";
import { monthsAfter } from "../../../src/view/data/reviewDate.ts";

function problem(
  code: string,
  severity: Problem["severity"],
  value: string | null = null,
): Problem {
  return { severity, code, file: "a.csv", row: 2, column: null, value, message: "…" };
}

describe("grouping problems", () => {
  const problems = [
    problem("word_unknown", "warning"),
    problem("word_unknown", "warning"),
    problem("id_cleaned", "warning"),
    problem("end_before_start", "error"),
    problem("rows_merged", "notice"),
    problem("ids_alike", "warning"),
  ];

  it("puts what costs rows first, then what is most frequent, then by code", () => {
    expect(groupProblems(problems)).toEqual([
      { severity: "error", code: "end_before_start", count: 1 },
      { severity: "warning", code: "word_unknown", count: 2 },
      { severity: "warning", code: "id_cleaned", count: 1 },
      { severity: "warning", code: "ids_alike", count: 1 },
      { severity: "notice", code: "rows_merged", count: 1 },
    ]);
  });

  it("counts those that are not listed one by one as well", () => {
    const more = [...problems, problem("more_problems", "error", "250")];
    expect(countProblems(more)).toEqual({ error: 251, warning: 4, notice: 1 });
    expect(groupProblems(more)[0]).toEqual({
      severity: "error",
      code: "more_problems",
      count: 250,
    });
  });

  it("has nothing to say of nothing", () => {
    expect(groupProblems([])).toEqual([]);
  });
});

describe("the name of a kind of problem", () => {
  it("is plain words for every code an import can give", () => {
    const named = Object.keys(severityOf).map(problemName);
    expect(named.length).toBeGreaterThan(50);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((name) => name.includes("_"))).toEqual([]);
  });

  it("is the code itself, readable, where it is not known", () => {
    expect(problemName("brand_new_code")).toBe("brand new code");
  });
});

describe("three months ahead", () => {
  it.each([
    ["2026-01-15", "2026-04-15"],
    ["2026-11-30", "2027-02-28"],
    ["2027-11-30", "2028-02-29"],
    ["2026-12-31", "2027-03-31"],
    ["2026-09-30", "2026-12-30"],
  ])("of %s is %s", (today, then) => {
    expect(monthsAfter(today, 3)).toBe(then);
  });
});
