import { describe, expect, it } from "vitest";
import { tables } from "../../../src/model/tables.ts";
import { withAgreed, withOutput, withPersonal } from "../../../src/view/importing/changePlan.ts";
import { faultsOf } from "../../../src/view/importing/cellFaults.ts";
import { dateReadings } from "../../../src/view/importing/dateReadings.ts";
import { columnsOfTable } from "../../../src/view/importing/fields.ts";
import { fieldName } from "../../../src/view/importing/fieldWords.ts";
import { openQuestions } from "../../../src/view/importing/openQuestions.ts";
import { canAdd, reviewTotals, summaryOf } from "../../../src/view/importing/reviewTotals.ts";
import { unusualWords } from "../../../src/view/importing/unusualWords.ts";
import { sheetLabel, words } from "../../../src/view/importing/words.ts";
import { cleanDraft, messyDraft, problem } from "./drafts.ts";

const account = { ...messyDraft.accounts[3]!, file: "moves.csv" };
const backwards = problem("end_before_start", "error");

describe("the summary", () => {
  it("says how many rows need mending and why, and how many are ready", () => {
    expect(summaryOf([account], [backwards, backwards])).toBe(
      "14 rows need mending: the end is before the start. The other 812 are ready.",
    );
    expect(
      summaryOf(
        [{ ...account, rows: 2, stored: 1, merged: 0, asStatus: 0, asGap: 0, refused: 1 }],
        [],
      ),
    ).toBe("1 row needs mending. The other 1 is ready.");
  });

  it("names the two most frequent causes of several, and counts the others", () => {
    const problems = [
      backwards,
      backwards,
      problem("missing_value", "error"),
      problem("json_nested", "error"),
      problem("more_problems", "error", { value: "7" }),
      problem("word_unknown", "warning"),
    ];
    expect(summaryOf([account], problems)).toContain(
      "mending: the end is before the start (2), JSON cell holds more than one value (1) and 1 other kind.",
    );
  });

  it("says when all is ready, when nothing is, and what is left out", () => {
    const ready = { ...account, rows: 3, stored: 3, merged: 0, asStatus: 0, asGap: 0, refused: 0 };
    expect(summaryOf([ready], [])).toBe("All 3 rows are ready.");
    expect(summaryOf([{ ...ready, rows: 4, leftOut: 1 }], [])).toMatch(
      /^All 3 .* 1 row is left out/u,
    );
    expect(summaryOf([{ ...ready, stored: 0, leftOut: 3 }], [])).toMatch(/None of these rows/u);
    expect(summaryOf([], [])).toBe("These files hold no rows.");
  });

  it("adds up to all rows", () => {
    const { rows, ready, refused, leftOut } = reviewTotals(messyDraft.accounts);
    expect(rows).toBe(1140);
    expect(rows).toBe(ready + refused + leftOut);
  });

  it("lets tables without rows be added, but not rows of which none is ready", () => {
    const empty = { ...account, rows: 0, stored: 0, merged: 0, asStatus: 0, asGap: 0, refused: 0 };
    expect(canAdd([empty])).toBe(true);
    expect(canAdd([{ ...empty, table: null }])).toBe(false);
    expect(canAdd([{ ...empty, rows: 1, refused: 1 }])).toBe(false);
  });
});

describe("what still needs an answer", () => {
  const kinds = (draft: typeof messyDraft, hasKey = false) =>
    openQuestions(draft, hasKey).map(({ kind }) => kind);

  it("is nothing for tables under the contract's names", () => {
    expect(openQuestions(cleanDraft, false)).toEqual([]);
  });

  it("follows the plan on the screen before the counts arrive", () => {
    expect(kinds(messyDraft)).toEqual([
      "encoding",
      "dates",
      "table",
      "damaged_ids",
      "table",
      "key",
    ]);
    const agreed = withAgreed(messyDraft.plan, "autumn return.xlsx#Sheet3");
    const out = withOutput(agreed, "crime extract.csv", null, []);
    expect(kinds({ ...messyDraft, plan: out }, true)).toEqual(["encoding", "dates", "table"]);
  });

  it("is a reason for a column that is to come in as it is", () => {
    const keep = (reason: string) => ({
      ...cleanDraft,
      plan: withPersonal(cleanDraft.plan, "young_people.csv", {
        column: 0,
        kind: "name",
        keep: "as_is",
        reason,
      }),
    });
    expect(openQuestions(keep(" "), false)).toEqual([
      { kind: "personal", sheet: "young_people.csv", column: 0 },
    ]);
    expect(openQuestions(keep("court order"), false)).toEqual([]);
  });

  it("is a key as soon as pseudonyms are asked for", () => {
    const plan = withPersonal(cleanDraft.plan, "young_people.csv", {
      column: 0,
      kind: "upn",
      keep: "pseudonym",
      scheme: "upn",
    });
    expect(openQuestions({ ...cleanDraft, plan }, false)).toEqual([{ kind: "key" }]);
    expect(openQuestions({ ...cleanDraft, plan }, true)).toEqual([]);
  });
});

describe("faults of cells", () => {
  const at = (row: number, column: string | null, severity: "error" | "warning" | "notice") =>
    problem("x", severity, { file: "a.csv", row, column });
  const faults = faultsOf(
    [
      at(2, "end", "warning"),
      at(2, "end", "error"),
      at(3, "end", "error"),
      at(4, "end", "notice"),
      at(5, "elsewhere", "error"),
      { ...at(6, "end", "error"), file: "b.csv" },
    ],
    "a.csv",
    ["start", "end"],
  );

  it("stand at their cell, the worst first, or at the row where no column has them", () => {
    expect(faults.at(2, "end")).toMatchObject({ severity: "error" });
    expect(faults.at(2, "end")?.messages).toHaveLength(2);
    expect(faults.at(5, null)?.severity).toBe("error");
    expect(faults.at(4, "end")).toBeUndefined();
    expect(faults.at(6, "end")).toBeUndefined();
  });

  it("are counted under their heading", () => {
    expect(faults.worstIn("end")).toEqual({ severity: "error", count: 2 });
    expect(faults.worstIn("start")).toBeUndefined();
  });
});

describe("dates in both readings", () => {
  it("are three at most, those that differ first", () => {
    const read = dateReadings([
      "05/05/2019",
      "03/04/2019",
      "x",
      "31/01/20",
      "1.2.2020",
      "2020-01-02",
    ]);
    expect(read.map(({ written }) => written)).toEqual(["03/04/2019", "31/01/20", "1.2.2020"]);
    expect(read[0]).toEqual({
      written: "03/04/2019",
      dayFirst: "3 April 2019",
      monthFirst: "4 March 2019",
    });
    expect(read[1]?.monthFirst).toBeNull();
  });
});

describe("the words of the review", () => {
  it("name every field of every table, none of them twice within a table", () => {
    for (const { name } of tables) {
      const named = columnsOfTable(name).map((column) => fieldName(name, column.name));
      expect(named.filter((each) => each.includes("_"))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      expect(named.every((each) => /^\p{Lu}/u.test(each))).toBe(true);
    }
    expect(tables).toHaveLength(11);
  });

  it("show the letters that tell how a file is written", () => {
    expect(unusualWords("crime extract.csv", messyDraft)).toEqual(["Café", "Zoë,"]);
    expect(unusualWords("moves.csv", messyDraft)).toEqual([]);
  });

  it("name sheets and sizes as people do", () => {
    expect(sheetLabel("case.xlsx#Pupils")).toBe("Pupils in case.xlsx");
    expect(words.files.bytes(512)).toBe("512 bytes");
    expect(words.files.bytes(48_213)).toBe("47 kB");
    expect(words.files.bytes(1_840_000)).toBe("1.8 MB");
  });
});
