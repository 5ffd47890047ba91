import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "../../src/text/csvLine.ts";
import { spreadsheetSafe } from "../../src/text/spreadsheetSafe.ts";

describe("a cell that a spreadsheet may open", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "|calc",
    "%0A",
    "  =1",
    "\t=1",
    "\u200B=1",
    "\uFF1D1+1",
    "\uFF0B1",
    "\uFF0D1",
    "\uFF201",
    "\rtext",
    "\0=1",
  ])("gets an apostrophe before %j", (text) => {
    expect(spreadsheetSafe(text)).toBe(`'${text}`);
  });

  it.each(["", "007", "P-001", "a=b", "1-2", "12/03/2020", "~2020-03"])(
    "is left alone where it can start nothing: %j",
    (text) => {
      expect(spreadsheetSafe(text)).toBe(text);
    },
  );

  it("never starts with a sign that starts a formula, whatever it says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(spreadsheetSafe(text)).not.toMatch(/^[\s\p{Cf}]*[=+\-@|%\t\r]/u);
      }),
    );
  });
});

describe("a line of CSV", () => {
  it("quotes only the cells that must be", () => {
    expect(csvLine(["a", "b,c", 'd"e', " f", "g\nh", ""])).toBe('a,"b,c","d""e"," f","g\nh",');
  });
});
