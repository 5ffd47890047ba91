import { deflateSync } from "fflate";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { agencyFacts, agencyWorkbook } from "../../../../fixtures/agency/workbook.ts";
import { crc32 } from "../../../../src/import/formats/xlsx/zip/crc.ts";
import { inflate } from "../../../../src/import/formats/xlsx/zip/inflate.ts";
import { Unreadable } from "../../../../src/import/formats/xlsx/unreadable.ts";
import { workbook } from "../../../support/workbook.ts";
import { read, readRows, rowsOf } from "./reading.ts";

const good = workbook([
  {
    name: "Pupils",
    rows: [
      ["id", "start"],
      ["007", { date: 43831 }],
      [12, "é😀"],
    ],
  },
  { name: "More", rows: [["a"]], hidden: true },
]);

describe("a workbook", () => {
  it("is one sheet for each tab with anything in it, named after file and tab", () => {
    const { sheets, told } = read(
      workbook([
        { name: "Pupils", rows: [["id"], ["P1"]] },
        { name: "Notes", rows: [] },
        { name: "Möre & more", rows: [["x"]], hidden: "very" },
      ]),
    );
    expect(sheets.map(({ file, name }) => [file, name])).toEqual([
      ["book.xlsx#Pupils", "Pupils"],
      ["book.xlsx#Möre & more", "Möre & more"],
    ]);
    expect(sheets.map(({ isHidden = false, header }) => [isHidden, header])).toEqual([
      [false, null],
      [true, null],
    ]);
    expect(told).toEqual(["sheet_empty #Notes", "sheet_hidden #Möre & more"]);
  });

  it("may hold charts, which are passed over with a word", () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": [
        "<Relationships>",
        '<Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>',
        '<Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/>',
        "</Relationships>",
      ].join(""),
    };
    const { sheets, told } = read(
      workbook(
        [
          { name: "Chart", rows: [["no cells"]] },
          { name: "Rows", rows: [[1]] },
        ],
        { parts },
      ),
    );
    expect(sheets.map(({ name }) => name)).toEqual(["Rows"]);
    expect(told).toEqual(["sheet_skipped #Chart"]);
  });

  it("needs neither styles nor shared strings, and finds its parts by what names them", () => {
    const parts = { "xl/styles.xml": null, "xl/sharedStrings.xml": null };
    expect(readRows([[{ inline: "a" }, { date: 7 }]], { parts }).rows).toEqual([["a", "7"]]);
    const moved = {
      "_rels/.rels":
        '<Relationships><Relationship Id="a" Type="t/officeDocument" Target="/other/book.xml"/></Relationships>',
      "other/book.xml":
        '<workbook xmlns:q="rel"><sheets><sheet name="S" q:id="b"/></sheets></workbook>',
      "other/_rels/book.xml.rels":
        '<Relationships><Relationship Id="b" Type="t/worksheet" Target="../tabs/one.xml"/></Relationships>',
      "tabs/one.xml": "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>",
    };
    expect(readRows([["not read"]], { parts: moved }).rows).toEqual([["5"]]);
  });

  it("like a real agency's gives every row that is in it", () => {
    const { sheets, told } = read(agencyWorkbook());
    expect(sheets.map(({ name, rowNumbers }) => [name, rowNumbers.length])).toEqual([
      ["Young people", agencyFacts.youngPeople + 5],
      ["Schools", agencyFacts.youngPeople + 3],
      ["Police crimes", agencyFacts.crimes + 3],
      ["Missing and support", agencyFacts.statuses + 1],
      ["Contacts", agencyFacts.ties + 3],
    ]);
    expect(sheets[0]?.merges).toHaveLength(4);
    expect(told).toContain("sheet_hidden #Contacts");
  });

  it("its README says as many as its lists hold", () => {
    const readme = readFileSync("fixtures/agency/README.md", "utf8");
    const { youngPeople, institutions, attendances, schoolStatuses, incidents } = agencyFacts;
    for (const [what, count] of [
      ["young people", youngPeople],
      ["institutions", institutions],
      ["attendances", attendances],
      ["statuses for education out of School 2 (`NEET`)", schoolStatuses],
      [`incidents (from ${agencyFacts.crimes} crimes)`, incidents],
      ["involvements, each young person once in each part", agencyFacts.involvements],
      ["statuses, besides those two", agencyFacts.statuses],
      ["ties", agencyFacts.ties],
    ] as const)
      expect(readme).toContain(`| ${what} | ${count} |`);
  });
});

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("_x000D_", "\r\n", "_x005F_x0041_", " ", "<&>\"'", "007", "__proto__", "\0"),
);
const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });

describe("whatever is in it,", () => {
  it("a table of texts comes back as it was written", () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, isInline) => {
        const written = rows.map((row) => row.map((text) => (isInline ? { inline: text } : text)));
        const { sheets } = read(workbook([{ name: "S", rows: written }]));
        const isBlank = (text: string) => text.trim() === "";
        const kept = rows
          .map((row, index) => ({ row, index }))
          .filter(({ row }) => !row.every(isBlank));
        expect(Array.from(sheets[0]?.rowNumbers ?? [])).toEqual(kept.map(({ index }) => index + 1));
        const back = sheets[0] === undefined ? [] : rowsOf(sheets[0]);
        kept.forEach(({ row }, index) => {
          const width = back[index]?.length ?? 0;
          const expected = Array.from({ length: width }, (_, at) => row[at] ?? "");
          expect(back[index]).toEqual(expected.map((text) => (isBlank(text) ? "" : text)));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("any bytes at all are read or refused, and never throw", () => {
    const starts = [[], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0]];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const { sheets, problems } = read(Uint8Array.from([...start, ...rest]));
        expect(sheets.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it("a good workbook with a few bytes changed is refused, or reads the same", () => {
    const before = read(good).sheets.map(rowsOf);
    const change = fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = good.slice();
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        const { sheets, problems } = read(bytes);
        const isRefused =
          sheets.length === 0 && problems.some(({ severity }) => severity === "error");
        if (!isRefused) expect(sheets.map(rowsOf)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("a good workbook cut off anywhere is refused", () => {
    for (let end = 4; end < good.length; end += 7) {
      const { sheets, problems } = read(good.slice(0, end));
      expect(sheets).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(["file_cut_off"]);
    }
  });

  it("a sheet's XML with a few letters changed never throws", () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43831</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
    const letter = fc.constantFrom(...Array.from("<>/\"'=&;! -[]?xrcvt019A:"));
    const change = fc.tuple(fc.nat({ max: xml.length - 1 }), letter);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const letters = Array.from(xml);
        for (const [at, to] of changes) letters[at] = to;
        const parts = { "xl/worksheets/sheet1.xml": letters.join("") };
        const { sheets, problems } = read(workbook([{ name: "S", rows: [["a"]] }], { parts }));
        expect(sheets.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the unpacking of a part", () => {
  const data = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.array(fc.constantFrom(1, 2, 3), { maxLength: 3000 }).map((list) => Uint8Array.from(list)),
    fc.nat({ max: 70_000 }).map((length) => new Uint8Array(length).fill(65)),
  );

  it("gives back what another program packed, at any level", () => {
    fc.assert(
      fc.property(data, fc.constantFrom(0, 1, 6, 9), (bytes, level) => {
        const packed = deflateSync(bytes, { level: level as 0 });
        expect(Buffer.from(inflate(packed, bytes.length)).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it("refuses a stream that holds more or less than it should, or is cut off", () => {
    fc.assert(
      fc.property(data, fc.nat(), (bytes, cut) => {
        fc.pre(bytes.length > 20);
        const packed = deflateSync(bytes);
        expect(() => inflate(packed, bytes.length - 1)).toThrow(Unreadable);
        expect(() => inflate(packed, bytes.length + 1)).toThrow(Unreadable);
        const short = packed.subarray(0, cut % (packed.length - 1));
        expect(() => inflate(short, bytes.length)).toThrow(Unreadable);
      }),
    );
  });

  it("ends for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 2000 }), (packed, size) => {
        try {
          expect(inflate(packed, size)).toHaveLength(size);
        } catch (reason) {
          expect(reason).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });

  it("checks the sum that every zip has", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

describe("beside read-excel-file", () => {
  it("the cells are the same", async () => {
    const rows = [
      ["id", "start", "n", "flag", "text"],
      ["007", { date: 43831 }, 12, true, "é😀 & <x>"],
      ["P2", { number: 44000, format: "dd/mm/yyyy" }, 1.5, false, { inline: "in line" }],
      ["P3", null, -3, null, { formula: "A1", value: "worked out" }],
    ];
    const bytes = workbook([{ name: "S", rows }]);
    const [theirs] = await readExcelFile(bytes.slice().buffer);
    const asText = (value: unknown): string => {
      if (value === null) return "";
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      return typeof value === "boolean"
        ? String(value).toUpperCase()
        : (value as string | number).toString();
    };
    const data = (theirs?.data ?? []).map((row) => row.map(asText));
    expect(data).toHaveLength(4);
    expect(rowsOf(read(bytes).sheets[0])).toEqual(data);
  });
});
