import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/model/problem.ts";
import { inNeutralProblem } from "../../../src/view/data/neutralProblem.ts";
import { listProblems } from "../../../src/view/data/listedProblems.ts";

function problem(value: string | null): Problem {
  return {
    severity: "warning",
    code: "word_unknown",
    file: "support.csv",
    row: 5,
    column: "Category",
    value,
    message: `“${value ?? ""}” is not in the list of words.`,
  };
}

describe("a problem on the screen", () => {
  it("says a word that blames in neutral words, in its message too", () => {
    const shown = inNeutralProblem(problem("Gang member"));
    expect(shown.value).not.toMatch(/gang/iu);
    expect(shown.message).toBe(`“${shown.value ?? ""}” is not in the list of words.`);
  });

  it("is otherwise just as it is", () => {
    for (const value of ["Early help", "YP4100", null]) {
      const plain = problem(value);
      expect(inNeutralProblem(plain)).toBe(plain);
    }
  });

  it("stands once in the list, though a column feeds two tables, and keeps the file's own word for mending", () => {
    const [only, ...others] = listProblems([problem("Gang member"), problem("Gang member")]);
    expect(others).toEqual([]);
    expect(only?.problem.value).toBe("Gang member");
    expect(only?.shown.value).not.toMatch(/gang/iu);
  });
});
