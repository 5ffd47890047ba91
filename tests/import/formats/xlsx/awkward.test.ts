import { describe, expect, it } from "vitest";
import type { AwkwardCase } from "../../../../fixtures/awkward/awkwardCase.ts";
import { cases as markup } from "../../../../fixtures/awkward/xlsx/markup.ts";
import { cases as otherKinds } from "../../../../fixtures/awkward/xlsx/otherKinds.ts";
import { cases as sheets } from "../../../../fixtures/awkward/xlsx/sheets.ts";
import { cases as zips } from "../../../../fixtures/awkward/xlsx/zips.ts";
import { xlsx } from "../../../../src/import/formats/xlsx/xlsx.ts";
import { severityOf, type ProblemCode } from "../../../../src/import/problemCodes.ts";
import { read } from "./reading.ts";

const all: readonly AwkwardCase[] = [...markup, ...otherKinds, ...sheets, ...zips];
/** Not for this format to say: no workbook of any kind is in it. */
const isOurs = ({ expect: { outcome }, name }: AwkwardCase) =>
  outcome === "read" || name !== "hello.xlsx";

/** CPU milliseconds, which a busy machine makes no longer. */
function cpuOf<Result>(run: () => Result): { ms: number; result: Result } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

describe("an awkward workbook", () => {
  it("has a name of its own", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(all.filter(isOurs).map((each) => [each.name, each] as const))("%s", (name, each) => {
    const bytes = each.make();
    expect(xlsx.recognises({ name, bytes, text: null, choices: {} })).toBe(true);
    const { ms, result } = cpuOf(() => read(bytes, name));
    const codes = result.problems.map(({ code }) => code);
    const rows = result.sheets.reduce((sum, sheet) => sum + sheet.rowNumbers.length, 0);
    if (each.expect.outcome === "refused") {
      expect(codes).toContain(each.expect.code);
      expect(rows).toBe(0);
      expect(ms).toBeLessThan(1000);
    } else {
      expect(rows).toBe(each.expect.rows);
      expect(codes).toEqual(expect.arrayContaining([...(each.expect.codes ?? [])]));
      const errors = codes.filter((code) => severityOf[code as ProblemCode] === "error");
      expect(errors.length).toBe(result.sheets.reduce((sum, { refused }) => sum + refused, 0));
    }
  });

  it("is left to others where it is none", () => {
    const hello = otherKinds.find(({ name }) => name === "hello.xlsx");
    const bytes = hello?.make() ?? new Uint8Array();
    expect(xlsx.recognises({ name: "hello.xlsx", bytes, text: "hello", choices: {} })).toBe(false);
  });
});
