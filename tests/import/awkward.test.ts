import { describe, expect, it } from "vitest";
import type { AwkwardCase } from "../../fixtures/awkward/awkwardCase.ts";
import { awkwardCases } from "../../fixtures/awkward/index.ts";
import { openFiles } from "../../src/import/open/openFiles.ts";
import { ProblemLog } from "../../src/import/problemLog.ts";
import { importing, lostRows } from "./wholeImport.ts";

/** A second is meant; the rest is for a machine that does other things too. */
const MOST_SECONDS = 5;
const MOST_MEGABYTES = 700;

/** Larger files are opened once only: their rows are counted with the smaller ones of their kind. */
const MOST_OPENED_TWICE = 4_000_000;

describe("an awkward file", () => {
  it("is there of each kind", () => {
    expect(Object.keys(awkwardCases).length).toBeGreaterThan(4);
    for (const cases of Object.values(awkwardCases)) expect(cases.length).toBeGreaterThan(5);
  });

  describe.each(Object.entries(awkwardCases))("of %s", (_kind, cases) => {
    it.each(cases.map((each) => [each.name, each.why, each] as const))(
      "%s, which %s, ends as it should",
      (name, _why, { make, expect: expected }) => {
        const bytes = make();
        const held = process.resourceUsage().maxRSS;
        const result = importing(name, bytes);

        expect(lostRows(result)).toEqual([]);
        expectOutcome(expected, result);
        if (expected.outcome === "read" && bytes.length < MOST_OPENED_TWICE)
          expect(rowsOpened(name, bytes)).toBe(expected.rows);
        expect(result.seconds).toBeLessThan(MOST_SECONDS);
        expect((process.resourceUsage().maxRSS - held) / 1024).toBeLessThan(MOST_MEGABYTES);
        expect(Object.getOwnPropertyNames({})).toEqual([]);
        expect("polluted" in {}).toBe(false);
      },
    );
  });
});

function expectOutcome(
  expected: AwkwardCase["expect"],
  result: ReturnType<typeof importing>,
): void {
  const errors = result.problems.filter(({ severity }) => severity === "error");
  for (const { message } of result.problems) expect(message.length).toBeGreaterThan(15);
  if (expected.outcome === "refused") {
    expect(result.problems.map(({ code }) => code)).toContain(expected.code);
    expect(result.tables.map(({ rows, refused }) => rows - refused)).toEqual(
      result.tables.map(() => 0),
    );
    return;
  }
  for (const code of expected.codes ?? [])
    expect(result.problems.map((problem) => problem.code)).toContain(code);
  const refused = result.tables.reduce((sum, table) => sum + table.refused, 0);
  if (refused > 0) expect(errors).not.toEqual([]);
}

/** Rows of all sheets that could be read, headings and notes included. */
function rowsOpened(name: string, bytes: Uint8Array): number {
  const files = openFiles([{ name, bytes }], new Map(), null, new ProblemLog(), () => undefined);
  const sheets = files.flatMap((file) => file.sheets);
  return sheets.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0);
}
