import { describe, expect, it } from "vitest";
import { part, rawZip, type RawPart } from "../../fixtures/awkward/xlsx/rawZip.ts";
import { listCells, textCells } from "../../src/import/cells/plainCells.ts";
import { csv } from "../../src/import/formats/csv/csv.ts";
import { parseJson } from "../../src/import/formats/json/parseJson.ts";
import { within } from "../../src/import/formats/xlsx/cells/cellText.ts";
import { Grid } from "../../src/import/formats/xlsx/grid/grid.ts";
import { Unreadable } from "../../src/import/formats/xlsx/unreadable.ts";
import { XmlScanner } from "../../src/import/formats/xlsx/xml/scanner.ts";
import { readDirectory } from "../../src/import/formats/xlsx/zip/directory.ts";
import { openFiles } from "../../src/import/open/openFiles.ts";
import { ProblemLog } from "../../src/import/problemLog.ts";

/*
 * Every limit just below and just above: what lies at it is read, what lies beyond is refused.
 * What a file beyond its limit does to the whole import is for the awkward files to show.
 */

const MIB = 1024 * 1024;
const LONGEST = 32_767;
const utf8 = (text: string) => new TextEncoder().encode(text);

function open(name: string, bytes: Uint8Array) {
  const log = new ProblemLog();
  const [file] = openFiles([{ name, bytes }], new Map(), null, log, () => undefined);
  const sheets = file?.sheets ?? [];
  return {
    hash: file?.hash,
    rows: sheets.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0),
    refused: sheets.reduce((sum, { refused }) => sum + refused, 0),
    columns: sheets[0]?.columns.length ?? 0,
    codes: log.finish().map(({ code }) => code),
  };
}

/** Why a workbook, or a part of one, can't be read; null if it can. */
function reasonOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof Unreadable ? error.reason : String(error);
  }
}

describe("a file", () => {
  it("may have 100 MiB; what is larger is refused before anything of it is looked at", () => {
    // A name of no known kind is refused too, but only once the size has been.
    expect(open("x.docx", new Uint8Array(100 * MIB + 1))).toMatchObject({
      codes: ["file_too_large"],
      hash: "",
    });
    const bytes = new Uint8Array(100 * MIB);
    const log = new ProblemLog();
    openFiles([{ name: "x.docx", bytes, hash: "known" }], new Map(), null, log, () => undefined);
    expect(log.finish().map(({ code }) => code)).toEqual(["file_kind_unknown"]);
  });
});

describe("a text of rows", () => {
  it("may have 1,048,576 rows, headings included", () => {
    const most = utf8("a\n".repeat(1_048_577));
    const read = (bytes: Uint8Array) =>
      csv.read({ name: "a.csv", bytes, text: null, choices: {} }, new ProblemLog()).sheets[0];
    expect(read(most.subarray(2))?.rowNumbers).toHaveLength(1_048_576);
    expect(read(most)).toMatchObject({ refused: 1_048_577 });
  });

  it("may have 200 columns", () => {
    const table = (columns: number) => {
      const row = Array.from({ length: columns }, (_, i) => `c${String(i)}`).join();
      return open("a.csv", utf8(`${row}\n${row}`));
    };
    expect(table(200)).toMatchObject({ rows: 2, refused: 0, columns: 200, codes: [] });
    expect(table(201)).toMatchObject({ rows: 0, refused: 2, codes: ["too_many_columns"] });
  });

  it.each([
    ["letters of one byte", (length: number) => "a".repeat(length)],
    ["letters of three bytes", (length: number) => "€".repeat(length)],
    ["doubled quotes", (length: number) => `"${'""'.repeat(length)}"`],
  ])("may have cells of 32,767 characters: %s", (_, cell) => {
    const table = (length: number) => open("a.csv", utf8(`id,x\n1,${cell(length)}\n2,y`));
    expect(table(LONGEST)).toMatchObject({ rows: 3, refused: 0, codes: [] });
    expect(table(LONGEST + 1)).toMatchObject({ rows: 2, refused: 1, codes: ["cell_too_long"] });
  });
});

describe("a JSON file", () => {
  const keyed = (columns: number, from = 0) =>
    Object.fromEntries(Array.from({ length: columns }, (_, i) => [`k${String(from + i)}`, "x"]));
  const list = (...rows: readonly object[]) => open("a.json", utf8(JSON.stringify(rows)));

  it("may have 200 different keys in all its rows", () => {
    expect(list(keyed(100), keyed(100, 100))).toMatchObject({ rows: 2, refused: 0, columns: 200 });
    expect(list(keyed(100), keyed(101, 100))).toMatchObject({
      rows: 0,
      refused: 2,
      codes: ["too_many_columns"],
    });
  });

  it("may have 200 keys in one row; of one with more the others stay", () => {
    expect(list(keyed(200))).toMatchObject({ rows: 1, refused: 0, codes: [] });
    expect(list(keyed(201), keyed(2))).toMatchObject({
      rows: 1,
      refused: 1,
      codes: ["too_many_columns"],
    });
  });

  it("may have cells of 32,767 characters, also in a list", () => {
    for (const cell of [(n: number) => "a".repeat(n), (n: number) => ["b", "a".repeat(n)]]) {
      expect(list({ id: cell(LONGEST) })).toMatchObject({ rows: 1, refused: 0, codes: [] });
      expect(list({ id: cell(LONGEST + 1) }, { id: "b" })).toMatchObject({
        rows: 1,
        refused: 1,
        codes: ["cell_too_long"],
      });
    }
  });

  it("goes 32 deep, objects and lists together", () => {
    const nested = (pairs: number) => '{"a":['.repeat(pairs) + "]}".repeat(pairs);
    expect(parseJson(nested(16))).toHaveProperty("value");
    expect(parseJson(`[${nested(16)}]`)).toMatchObject({ fault: { reason: "too_deep" } });
  });
});

describe("a cell", () => {
  it("may have 32,767 characters, and so may each text of a list", () => {
    const [most, more] = ["a".repeat(LONGEST), "a".repeat(LONGEST + 1)];
    expect(textCells()(most)).toEqual({ value: most });
    expect(textCells()(more)).toMatchObject({ fault: { code: "cell_too_long" } });
    expect(listCells()([most, "b"])).toEqual({ value: [most, "b"] });
    expect(listCells()([more, "b"])).toMatchObject({ fault: { code: "cell_too_long" } });
    expect(within(most)).toBe(most);
    expect(within(more)).toBeNull();
  });
});

describe("a workbook", () => {
  /** A part that says what it unpacks to; nothing of it is unpacked here. */
  const said = (name: string, size: number, packed = 1): RawPart => ({
    ...part(name, ""),
    size,
    packed: new Uint8Array(packed),
  });
  const parts = (count: number, size = 0) =>
    Array.from({ length: count }, (_, i) => said(`${String(i)}.xml`, size));
  const zipFault = (all: readonly RawPart[]) => reasonOf(() => readDirectory(rawZip(all)));

  it("may have 30 MiB", () => {
    expect(reasonOf(() => readDirectory(new Uint8Array(30 * MIB)))).toBe("cut_off");
    expect(reasonOf(() => readDirectory(new Uint8Array(30 * MIB + 1)))).toBe("too_large");
  });

  it("may have 1,000 parts", () => {
    expect(zipFault(parts(1000))).toBeNull();
    expect(zipFault(parts(1001))).toBe("too_large");
  });

  it("may unpack to 300 MiB in all its parts together", () => {
    expect(zipFault(parts(300, MIB))).toBeNull();
    expect(zipFault([...parts(300, MIB), said("more", 1)])).toBe("bomb");
  });

  it("may have parts 200 times as large as they are packed, and any up to 1 MiB", () => {
    expect(zipFault([said("a", 10_000 * 200, 10_000)])).toBeNull();
    expect(zipFault([said("a", 10_000 * 200 + 1, 10_000)])).toBe("bomb");
    expect(zipFault([said("a", MIB)])).toBeNull();
    expect(zipFault([said("a", MIB + 1)])).toBe("bomb");
  });

  it("may have 250,000 rows and 200 columns in a sheet", () => {
    const filled = (rows: number, width: number) => {
      const grid = new Grid();
      for (let row = 1; row <= rows; row++) {
        grid.startRow(row);
        grid.put(grid.column(0), 0, grid.column(0)?.ofNumber(1) ?? 0);
      }
      grid.put(grid.column(width - 1), width - 1, grid.column(width - 1)?.ofText("x") ?? 1);
      return [grid.isTooLarge, grid.height, grid.width];
    };
    expect(filled(250_000, 2)).toEqual([false, 250_000, 2]);
    expect(filled(250_001, 2)).toEqual([true, 250_001, 2]);
    expect(filled(3, 200)).toEqual([false, 3, 200]);
    expect(filled(3, 201)).toEqual([true, 3, 201]);
  });

  const scanned = (xml: string) => () => {
    const scanner = new XmlScanner(utf8(xml));
    scanner.enter(0);
    scanner.skip();
  };

  it("may nest its elements 64 deep", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(reasonOf(scanned(nested(64)))).toBeNull();
    expect(reasonOf(scanned(nested(65)))).toBe("too_deep");
  });

  it("may have 256 attributes in an element", () => {
    const withAttributes = (count: number) =>
      `<a ${Array.from({ length: count }, (_, i) => `n${String(i)}=""`).join(" ")}/>`;
    expect(reasonOf(scanned(withAttributes(256)))).toBeNull();
    expect(reasonOf(scanned(withAttributes(257)))).toBe("damaged");
  });
});
