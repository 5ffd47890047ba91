import { describe, expect, it } from "vitest";
import { writeProblemsFile } from "../../src/import/problemsFile.ts";
import type { Problem } from "../../src/model/problem.ts";
import { sheetOf } from "./sheets/drawnSheet.ts";

function problem(change: Partial<Problem>): Problem {
  const spot = { file: "list.csv", row: null, column: null, value: null };
  return { severity: "error", code: "x", message: "mend it", ...spot, ...change };
}

const wide = sheetOf([Array.from({ length: 28 }, (_, i) => `h${String(i)}`)], "wide");
const list = sheetOf([["id", "end"], ["ash"], [" =1+1", "2020"]], "list");
const lines = (...problems: readonly Problem[]) =>
  writeProblemsFile(problems, [list, wide]).split("\r\n");

describe("the file of problems", () => {
  it("is text that a spreadsheet opens: a mark, a heading, a line for each, an end", () => {
    const text = writeProblemsFile([], [list]);
    expect(text).toBe(
      "\uFEFFfile,row,how serious,kind,column,value,what is wrong and how to mend it\r\n",
    );
  });

  it("gives each problem with its row as it stands, under a spreadsheet's letters", () => {
    const [head, first, second] = lines(
      problem({ row: 2, column: "end", value: "-2" }),
      problem({ row: 3 }),
    );
    expect(head).toMatch(/mend it,A,B$/u);
    expect(first).toBe("list.csv,2,error,x,end,'-2,mend it,ash,");
    expect(second).toContain("mend it,' =1+1,2020");
  });

  it("gives a problem of no row, of a row that is not there or of another file without any", () => {
    expect(lines(problem({}))[1]).toBe("list.csv,,error,x,,,mend it");
    expect(lines(problem({ row: 9 }))[1]).toBe("list.csv,9,error,x,,,mend it");
    expect(lines(problem({ file: "gone.csv", row: 2 }))[1]).toBe("gone.csv,2,error,x,,,mend it");
  });

  it("has a letter for each column of the widest sheet with a problem", () => {
    const [head] = lines(problem({ row: 2 }), problem({ file: "wide.csv", row: 1 }));
    expect(head).toMatch(/,A,B,.*,Y,Z,AA,AB$/u);
  });
});
