import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { padDigits, shapeOfCode } from "../../../../src/import/formats/xlsx/cells/numberFormat.ts";
import { numberText } from "../../../../src/import/formats/xlsx/cells/numberText.ts";
import { daysSince } from "../../../../src/import/formats/xlsx/cells/serial.ts";
import { formatIsoDay } from "../../../../src/model/days.ts";
import { readRows, readSheetXml, rowsOf, textsOf } from "./reading.ts";

const formatted = (number: number | string, format: string) => ({ number, format });

describe("the cells of a workbook", () => {
  it("are texts, numbers, yes and no, and errors, as a person sees them", () => {
    expect(textsOf(["007", 7, 1.1, true, false, { error: "#N/A" }, { inline: " é 😀 " }])).toEqual([
      "007",
      "7",
      "1.1",
      "TRUE",
      "FALSE",
      "#N/A",
      " é 😀 ",
    ]);
  });

  it("keep what XML can't hold, and what only looks like that", () => {
    const odd = [
      "a_x000D_b",
      "\r",
      "\u0001",
      "_x005F_",
      "a\tb\nc",
      "&amp;",
      "]]>",
      "<!--",
      "\uD800",
    ];
    expect(textsOf(odd.map((text) => `${text}!`))).toEqual(odd.map((text) => `${text}!`));
  });

  it("join the runs of a text, and leave out how it is spoken", () => {
    const parts = {
      "xl/sharedStrings.xml":
        '<sst><si><r><rPr><b/></rPr><t>P</t></r><r><t xml:space="preserve"> 1</t></r><rPh sb="0"><t>pee</t></rPh></si></sst>',
    };
    expect(readRows([["any"]], { parts }).rows).toEqual([["P 1"]]);
  });

  it("lose the white space around them only where nothing asks to keep it", () => {
    const parts = {
      "xl/sharedStrings.xml":
        '<sst><si><t>\n  a  b\n</t></si><si><t xml:space="preserve"> c </t></si></sst>',
    };
    expect(readRows([["0", "1"]], { parts }).rows).toEqual([["a  b", " c "]]);
  });

  it("hold the last value of a formula, and tell of one without any", () => {
    const { rows, told } = readRows([
      [
        { formula: "A2", value: "x" },
        { formula: "1+1", value: 2 },
      ],
      ["y", { formula: "A9", value: null }],
      ["z", { formula: "A9", value: "" }],
    ]);
    expect(rows).toEqual([
      ["x", "2"],
      ["y", ""],
      ["z", ""],
    ]);
    expect(told).toEqual(["formulas_read #Sheet1", "formula_without_value #Sheet1:2 B"]);
  });
});

describe("numbers", () => {
  const plain = (written: string) => numberText(written, { kind: "plain" }, false);

  it("keep their digits", () => {
    expect(
      ["0", "7", "-12", "007", "123456789012345", "1.2345678901E10", "1E3", "5.0"].map(plain),
    ).toEqual(["0", "7", "-12", "007", "123456789012345", "12345678901", "1000", "5"]);
  });

  it("lose the noise of their 16th digit", () => {
    expect(["1.1000000000000001", "0.30000000000000004", "-2.5"].map(plain)).toEqual([
      "1.1",
      "0.3",
      "-2.5",
    ]);
  });

  it("that were too long for a spreadsheet look rounded, as they are", () => {
    expect(plain("1.23456789012345E+17")).toBe("123456789012345000");
    expect(plain("1234567890123450")).toBe("1234567890123450");
    expect(plain("1.2E+25")).toBe("1.2E+25");
    expect(plain("1.5E-7")).toBe("1.5E-07");
  });

  it("that are none stay as they are written", () => {
    expect(["abc", "", "1,5", "0x10", "1e400"].map(plain)).toEqual([
      "abc",
      "",
      "1,5",
      "0x10",
      "1e400",
    ]);
  });

  it("show the zeros and letters their format puts before them", () => {
    expect(
      textsOf([
        formatted(7, "000000"),
        formatted(1234567, "000000"),
        formatted(42, '"P"000'),
        formatted(7, '"P"0'),
        formatted(123456, "000-000"),
        formatted(5, "\\U\\R\\N00"),
        formatted(-7, "000"),
        formatted(1.5, "000"),
      ]),
    ).toEqual(["000007", "1234567", "P042", "P7", "123-456", "URN05", "-7", "1.5"]);
  });

  it("are left alone by formats that only change their look", () => {
    const looks = [
      "General",
      "0",
      "0.00",
      "#,##0",
      "0%",
      "[Red]0",
      '0" kg"',
      "0.00E+00",
      "@",
      "£0.00",
    ];
    expect(textsOf(looks.map((format) => formatted(12, format)))).toEqual(looks.map(() => "12"));
  });

  it("fill the places of a format from the last digit", () => {
    expect(padDigits("1234", [2, "/", 1])).toBe("123/4");
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (value, places) => {
        expect(Number(padDigits(String(value), [places]))).toBe(value);
      }),
    );
  });
});

describe("dates", () => {
  it("are days where the cell's style says so, built in or written out", () => {
    const formats = [
      "dd/mm/yyyy",
      "yyyy-mm-dd;@",
      "[$-F800]dddd, mmmm dd, yyyy",
      "mmm",
      'd "of" mmmm',
      "m/d/yy h:mm",
    ];
    expect(
      textsOf([{ date: 43831 }, ...formats.map((format) => formatted(43831, format))]),
    ).toEqual(Array.from({ length: 7 }, () => "2020-01-01"));
  });

  it("carry their time, and a time alone stays one", () => {
    expect(
      textsOf([
        formatted(43831.75, "dd/mm/yyyy"),
        formatted("43831.999999", "dd/mm/yyyy"),
        formatted(0.5, "hh:mm"),
        formatted(43831.5, "hh:mm"),
        formatted("0.51041666666666663", "h:mm AM/PM"),
        formatted(1.5, "[h]:mm"),
        formatted("43831.000011574", "dd/mm/yyyy"),
      ]),
    ).toEqual([
      "2020-01-01 18:00",
      "2020-01-02",
      "12:00",
      "2020-01-01 12:00",
      "12:15",
      "36:00",
      "2020-01-01 00:00:01",
    ]);
  });

  it("know the day that never was, and count from 1904 if told", () => {
    const days = [0, 1, 59, 60, 61, 25569, 2958465];
    expect(days.map((day) => daysSince(day, false))).toEqual([
      "1900-01-00",
      "1900-01-01",
      "1900-02-28",
      "1900-02-29",
      "1900-03-01",
      "1970-01-01",
      "9999-12-31",
    ]);
    expect([0, 42369, 2957003].map((day) => daysSince(day, true))).toEqual([
      "1904-01-01",
      "2020-01-01",
      "9999-12-31",
    ]);
    expect([-1, 2958466].map((day) => daysSince(day, false))).toEqual([null, null]);
    expect(textsOf([{ date: 42369 }], { date1904: true })).toEqual(["2020-01-01"]);
    expect(textsOf([{ date: -1 }, { date: 99999999 }])).toEqual(["-1", "99999999"]);
  });

  it("run through the calendar without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (day) => {
        expect(daysSince(day, false)).toBe(formatIsoDay(day - 25569));
        expect(daysSince(day, false)).toBe(
          day < 1462 ? daysSince(day, false) : daysSince(day - 1462, true),
        );
      }),
    );
  });

  it("may be written out, as newer editions do", () => {
    const cell = (value: string) => ({ xml: `<c t="d"><v>${value}</v></c>` });
    expect(
      textsOf([cell("2020-01-01T00:00:00Z"), cell("2020-01-01"), cell("2020-01-01T10:30")]),
    ).toEqual(["2020-01-01", "2020-01-01", "2020-01-01 10:30"]);
  });

  it("are not seen where a letter of a date is quoted, escaped or in brackets", () => {
    const codes = ['0 "days"', "0\\d", "[Red]0", "0.00E+00", "General", '"y"', "_d0", "[<5]0"];
    expect(codes.filter((code) => !["plain", "padded"].includes(shapeOfCode(code).kind))).toEqual(
      [],
    );
  });
});

describe("where cells stand", () => {
  it("is told by their references, or by their order without any", () => {
    const { sheets } = readSheetXml(
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c t="s"><v>1</v></c></row>',
    );
    expect(Array.from(sheets[0]?.rowNumbers ?? [])).toEqual([3, 4]);
    expect(rowsOf(sheets[0])).toEqual([
      ["", "1", "2"],
      ["shared 1", "", ""],
    ]);
  });

  it("may come in any order, a row even in parts", () => {
    const { sheets, told } = readSheetXml(
      '<row r="9"><c r="A9"><v>9</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="9"><c r="B9"><v>10</v></c></row>',
    );
    expect(Array.from(sheets[0]?.rowNumbers ?? [])).toEqual([2, 9]);
    expect(rowsOf(sheets[0])).toEqual([
      ["1", "2"],
      ["9", "10"],
    ]);
    expect(told).toEqual([]);
  });

  it("is taken by one cell only: two that differ refuse their row", () => {
    const { sheets, told } = readSheetXml(
      '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>',
    );
    expect(rowsOf(sheets[0])).toEqual([["1"]]);
    expect(sheets[0]?.refused).toBe(1);
    expect(told).toEqual(["cell_twice #S:2 A"]);
  });

  it("is never a blank row, and a far corner takes no room", () => {
    const { sheet } = readRows([["a"], null, [" ", ""], ["b"]]);
    expect(Array.from(sheet?.rowNumbers ?? [])).toEqual([1, 4]);
    const far = readSheetXml('<row r="1048576"><c r="GR1048576"><v>1</v></c></row>').sheets[0];
    expect(Array.from(far?.rowNumbers ?? [])).toEqual([1048576]);
    expect(far?.columns).toHaveLength(200);
  });

  it("is one column for all its equal texts, whatever kind of cell they are in", () => {
    const { sheet } = readRows([
      ["7"],
      [7],
      [{ inline: "7" }],
      [{ formula: "x", value: "7" }],
      ["8"],
    ]);
    expect(sheet?.columns[0]?.texts).toEqual(["", "7", "8"]);
    expect(Array.from(sheet?.columns[0]?.codes ?? [])).toEqual([1, 1, 1, 1, 2]);
  });

  it("is under merged cells for none but the first, and the merge is told", () => {
    const { rows, sheet } = readRows(
      [
        ["Home", "hidden", "c"],
        ["hidden", "hidden", "d"],
        ["e", "f", "g"],
      ],
      { merges: ["A1:B2", "C9:D9"] },
    );
    expect(rows).toEqual([
      ["Home", "", "c"],
      ["", "", "d"],
      ["e", "f", "g"],
    ]);
    expect(sheet?.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 }]);
  });
});
