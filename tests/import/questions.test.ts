import { describe, expect, it } from "vitest";
import type { OpenedFile } from "../../src/import/openedFile.ts";
import type { PersonalChoice, TablePlan } from "../../src/import/plan/plan.ts";
import { needsKey, questionsOf, type AskedTable } from "../../src/import/questions.ts";

const sheet = "list.csv";
const quiet = { eitherWay: [], damaged: [], faults: [] };
const plan: TablePlan = {
  sheet,
  isUsed: true,
  head: { row: 0, rows: 1, totals: [] },
  outputs: [{ table: "ties", fields: [] }],
  personal: [],
  dateOrders: [],
  by: "name",
};
const pseudonym: PersonalChoice = { column: 0, kind: "upn", keep: "pseudonym", scheme: "upn" };

function ask(change: Partial<TablePlan>, draft: Partial<AskedTable["draft"]> = {}, hasKey = false) {
  const table = { plan: { ...plan, ...change }, draft: { ...quiet, ...draft } };
  return questionsOf([], new Map(), [table], hasKey);
}

describe("what a person is asked of a table", () => {
  it("is nothing where all is plain", () => {
    expect(ask({})).toEqual([]);
  });

  it("is what it is, where nobody knows, it was guessed, or its plan has a fault", () => {
    const question = [{ kind: "table", sheet }];
    expect(ask({ outputs: [] })).toEqual(question);
    expect(ask({ by: "guess" })).toEqual(question);
    expect(ask({}, { faults: ["no column for the second person"] })).toEqual(question);
  });

  it("is the order of each column of dates and the ids of each column, unless decided", () => {
    const draft = {
      eitherWay: [2, 3],
      damaged: [
        { column: 0, kind: "rounded", rows: 1, examples: [] },
        { column: 0, kind: "scientific", rows: 1, examples: [] },
        { column: 1, kind: "lost_zeros", rows: 1, examples: [] },
      ] as const,
    };
    const decided = { dateOrders: [{ column: 2, order: "day_first" } as const], idsAreRight: [1] };
    expect(ask(decided, draft)).toEqual([
      { kind: "dates", sheet, column: 3 },
      { kind: "damaged_ids", sheet, column: 0 },
    ]);
  });

  it("is a reason for personal data kept as they are, and a key for pseudonyms", () => {
    const keep = (reason: string): PersonalChoice => {
      return { column: 4, kind: "email", keep: "as_is", reason };
    };
    expect(ask({ personal: [keep(" ")] })).toEqual([{ kind: "personal", sheet, column: 4 }]);
    expect(ask({ personal: [keep("agreed")] })).toEqual([]);
    expect(ask({ personal: [pseudonym] })).toEqual([{ kind: "key" }]);
    expect(ask({ personal: [pseudonym] }, {}, true)).toEqual([]);
    expect(needsKey({ tables: [{ ...plan, personal: [pseudonym] }] })).toBe(true);
  });

  it("is nothing where the table does not come in", () => {
    const all = { by: "guess", personal: [pseudonym], isUsed: false } as const;
    expect(ask(all, { eitherWay: [1], faults: ["x"] })).toEqual([]);
    expect(needsKey({ tables: [{ ...plan, ...all }] })).toBe(false);
  });
});

describe("what a person is asked of a file", () => {
  const file: OpenedFile = {
    name: "a.csv",
    bytes: 1,
    hash: "",
    format: "csv",
    encoding: "windows-1252",
    isEncodingSure: false,
    delimiter: ",",
    sheets: [],
  };
  const asked = (change: Partial<OpenedFile>, chosen?: "windows-1252") =>
    questionsOf([{ ...file, ...change }], new Map([["a.csv", chosen]]), [], false);

  it("is its letters where they were guessed and nobody has looked at them", () => {
    expect(asked({})).toEqual([{ kind: "encoding", file: "a.csv" }]);
    expect(asked({}, "windows-1252")).toEqual([]);
    expect(asked({ isEncodingSure: true })).toEqual([]);
    expect(asked({ encoding: null })).toEqual([]);
  });
});
