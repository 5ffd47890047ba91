import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/import/formats/csv/csv.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { cellAt } from "../../../src/import/sourceSheet.ts";
import { codes, importTexts, toCsv, told } from "../importing.ts";

/** The rows of a text that has commas, as long as the widest; blank rows are none. */
function records(text: string): string[][] {
  const bytes = new TextEncoder().encode(text);
  const file = { name: "a.csv", bytes, text, choices: { delimiter: "," } };
  const { columns = [], rowNumbers = [] } = csv.read(file, new ProblemLog()).sheets[0] ?? {};
  return [...rowNumbers].map((_, row) => columns.map((column) => String(cellAt(column, row))));
}

const isFilled = (cell: string) => cell.trim() !== "";

/** A row without the blank cells at its end; cells of nothing but white space are blank. */
function filledPart(cells: readonly string[]): string[] {
  const last = cells.findLastIndex(isFilled);
  return cells.slice(0, last + 1).map((cell) => (isFilled(cell) ? cell : ""));
}

const ids = (text: string, name = "young_people.csv") => {
  const result = importTexts([{ name, text }]);
  return { ids: result.dataset.youngPeople.map(({ id }) => id as string), told: told(result) };
};

describe("the records of a CSV text", () => {
  it("keep commas, line ends and doubled quotes inside quotes", () => {
    expect(records('a,"b,c","d\r\ne","f ""g"""\nh,,,')).toEqual([
      ["a", "b,c", "d\r\ne", 'f "g"'],
      ["h", "", "", ""],
    ]);
  });

  it("end with LF, CRLF or CR, also mixed", () => {
    expect(records("a\nb\r\nc\rd")).toEqual([["a"], ["b"], ["c"], ["d"]]);
    // Lines without a filled cell are no rows.
    expect(records("a\n\nb\r\r\n")).toEqual([["a"], ["b"]]);
  });

  it("leave a quote inside a plain cell alone, and spaces around a quoted one", () => {
    expect(records('6" nails, "a, b" ,c')).toEqual([['6" nails', "a, b", "c"]]);
  });

  it("come back as they were written, whatever is in them", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", " ", '"', ",", "\n", "\r", ";", "é", "😀"),
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n", "\r"), ([header = [], ...rows], newline) => {
        // A plain cell that opens with a quote would not be plain; the writer quotes those.
        const expected = [header, ...rows].filter((cells) => cells.some(isFilled)).map(filledPart);
        const read = records(toCsv({ name: "", header, rows }, newline)).map(filledPart);
        expect(read).toEqual(expected);
      }),
    );
  });
});

describe("a CSV file", () => {
  it("may part its cells by semicolons or tabs, if its header says so plainly", () => {
    const expected = { ids: ["ash", "bo,x"], told: [] };
    expect(ids("id;sex\nash;female\nbo,x;male")).toEqual(expected);
    expect(ids("id\tsex\nash\tfemale\nbo,x\tmale", "young_people.tsv")).toEqual(expected);
    expect(ids('sep=;\r\nid;sex\r\nash;female\r\n"bo,x";male')).toEqual(expected);
    expect(ids("id,a;b;c\nash,x").ids).toEqual(["ash"]);
    expect(ids('id,"sex;"\nash,x').told).toEqual(["column_unknown young_people.csv: sex;"]);
  });

  it("counts rows as a spreadsheet does: empty lines and line breaks in cells included", () => {
    const text = 'id,home authority,birth_month\n\nash,"two\nlines",\n,,\nbo,,2008\n';
    expect(ids(text).told).toEqual(["not_a_month young_people.csv:5 birth_month 2008"]);
    expect(ids("sep=,\nid,birth_month\nash,2008").told).toEqual([
      "not_a_month young_people.csv:2 birth_month 2008",
    ]);
  });

  it("may have short rows; a value under no heading refuses the row", () => {
    expect(ids("id,sex,area\nash\nbo,male,Mill,,\ncy,male,Mill,more\n")).toEqual({
      ids: ["ash", "bo"],
      told: ["ragged_row young_people.csv:4  more"],
    });
    expect(ids("id,sex,\nash,male,oops").told).toEqual(["ragged_row young_people.csv:2  oops"]);
  });

  it("refuses the row of a quote that is never closed, and reads the lines after it", () => {
    const result = importTexts([
      { name: "young_people.csv", text: 'id,area\nash,Mill\nbo,"Mill\ncy,Mill\ndee\neli,Mill' },
    ]);
    expect(told(result)).toEqual([
      "quote_unclosed young_people.csv:3",
      "quote_unclosed young_people.csv:5",
    ]);
    expect(result.problems[0]?.message).toContain("3 lines after it");
    expect(result.problems[1]?.message).toContain("row 3");
    expect(result.dataset.youngPeople.map(({ id }) => id)).toEqual(["ash", "cy", "eli"]);
    expect(result.tables).toMatchObject([{ rows: 5, stored: 3, refused: 2 }]);
  });

  it("takes no line within an open quote for a row unless it is whole and has no quote", () => {
    const text =
      'id,area,cohort\nash,"Mill,x\nbo,Hi"ll,y\ncy,Mill,z\ndee,Mill,"z\n\neli,Mill\nfay,"Mill\n",x';
    expect(ids(text)).toEqual({
      ids: ["cy"],
      told: [
        "quote_misplaced young_people.csv:2",
        "quote_misplaced young_people.csv:3",
        "quote_misplaced young_people.csv:5",
        "quote_misplaced young_people.csv:7",
        "quote_misplaced young_people.csv:8",
        "quote_unclosed young_people.csv:9",
      ],
    });
  });

  it("refuses text after a closing quote, and reads on", () => {
    expect(ids('id,area\nash,"Mill" Road\nbo,Mill')).toEqual({
      ids: ["bo"],
      told: ["quote_misplaced young_people.csv:2"],
    });
  });

  it("whose headings can't be read is refused whole", () => {
    const result = importTexts([
      { name: "young_people.csv", text: 'id,"sex" x\nash,male\nbo,male' },
    ]);
    expect(told(result)).toEqual(["header_unreadable young_people.csv:1"]);
    expect(result.tables).toMatchObject([{ rows: 2, refused: 2 }]);
  });

  it("keeps headings such as __proto__ as plain text", () => {
    const result = importTexts([
      { name: "young_people.csv", text: "id,__proto__,constructor\nash,x,y" },
    ]);
    expect(told(result)).toEqual([
      "column_unknown young_people.csv: __proto__",
      "column_unknown young_people.csv: constructor",
    ]);
    expect(result.dataset.youngPeople).toEqual([{ id: "ash" }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("tells of a column without a heading that holds something", () => {
    expect(ids("id,,sex\nash,,male\nbo,lost,male").told).toEqual([
      "column_unnamed young_people.csv:3  lost",
    ]);
    expect(ids("id,,sex\nash,,male").told).toEqual([]);
  });

  it("refuses a NUL in a cell that matters, whatever else is in the row", () => {
    expect(ids("id,sex\na\0sh,male\nbo,male").ids).toEqual(["bo"]);
  });

  it("gets through hostile texts in a moment", () => {
    const quotes = importTexts([{ name: "ties.csv", text: '"'.repeat(1_000_001) }]);
    expect(codes(quotes)).toEqual(["header_unreadable"]);
    const wide = importTexts([{ name: "ties.csv", text: ",a".repeat(100_000) }]);
    expect(codes(wide)).toEqual(["too_many_columns"]);
    const ragged = importTexts([
      { name: "young_people.csv", text: `id\n${"a,b\n".repeat(50_000)}` },
    ]);
    expect(ragged.tables).toMatchObject([{ rows: 50_000, refused: 50_000 }]);
    expect(ragged.problems).toHaveLength(1001);
    const long = importTexts([{ name: "young_people.csv", text: `id\n${"a".repeat(40_000)}` }]);
    expect(codes(long)).toEqual(["cell_too_long"]);
  });
});
