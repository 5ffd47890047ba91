import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileChoices } from "../../../src/import/formats/format.ts";
import { openFiles } from "../../../src/import/open/openFiles.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { cellAt, type SourceSheet } from "../../../src/import/sourceSheet.ts";

const encoder = new TextEncoder();

function open(name: string, content: string | Uint8Array, choices: FileChoices = {}) {
  const log = new ProblemLog();
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  const [file] = openFiles(
    [{ name, bytes }],
    new Map([[name, choices]]),
    null,
    log,
    () => undefined,
  );
  if (file === undefined) throw new Error("no file came back");
  return {
    ...file,
    rows: file.sheets.flatMap(rowsOf),
    codes: log.finish().map(({ code }) => code),
  };
}

function rowsOf({ columns, rowNumbers }: SourceSheet): string[][] {
  return [...rowNumbers].map((_, row) => columns.map((column) => String(cellAt(column, row))));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("the letters of a file", () => {
  const text = "id,area\nash,Møll\n";
  const rows = [
    ["id", "area"],
    ["ash", "Møll"],
  ];

  it.each([
    ["UTF-8", encoder.encode(text), "utf-8"],
    ["UTF-8 with a mark", encoder.encode(`\uFEFF${text}`), "utf-8"],
    ["UTF-16 with a mark", utf16(`\uFEFF${text}`, true), "utf-16le"],
    ["UTF-16 the other way round", utf16(`\uFEFF${text}`, false), "utf-16be"],
    ["UTF-16 without a mark", utf16(text, true), "utf-16le"],
    ["UTF-16 the other way round without a mark", utf16(text, false), "utf-16be"],
  ] as const)("in %s are known for sure", (_, bytes, encoding) => {
    const opened = open("places.csv", bytes);
    expect(opened).toMatchObject({ rows, encoding, isEncodingSure: true, codes: [] });
  });

  it("that are nothing else are read as Windows-1252, and a person is told", () => {
    expect(open("places.csv", latin(text))).toMatchObject({
      rows,
      encoding: "windows-1252",
      isEncodingSure: false,
      codes: ["encoding_guessed"],
    });
    expect(open("places.csv", Uint8Array.of(105, 100, 10, 0x80, 49)).rows).toEqual([
      ["id"],
      ["€1"],
    ]);
  });

  it("are what a person says, if they can be", () => {
    const chosen = open("places.csv", encoder.encode(text), { encoding: "windows-1252" });
    expect(chosen.rows[1]).toEqual(["ash", "MÃ¸ll"]);
    expect(chosen).toMatchObject({ isEncodingSure: true, codes: [] });
    expect(open("places.csv", latin(text), { encoding: "utf-8" }).codes).toEqual([
      "encoding_wrong",
    ]);
  });

  it("that stop within one are a file cut off, and binary is no text", () => {
    const bytes = encoder.encode("id\nMøll\nMø");
    expect(open("places.csv", bytes.subarray(0, bytes.length - 1)).codes).toEqual(["file_cut_off"]);
    expect(
      open(
        "places.csv",
        Uint8Array.from({ length: 999 }, (_, i) => (i * 97) % 256),
      ),
    ).toMatchObject({ codes: ["file_not_text"], sheets: [] });
  });
});

describe("a file", () => {
  it("has the hash of its bytes, which the edge may know already", () => {
    const bytes = encoder.encode("id\nash");
    const hash = createHash("sha256").update(bytes).digest("hex");
    expect(open("places.csv", bytes)).toMatchObject({ hash, bytes: 6 });
    const known = [{ name: "a.csv", bytes, hash: "known" }];
    const [file] = openFiles(known, new Map(), null, new ProblemLog(), () => undefined);
    expect(file?.hash).toBe("known");
  });

  it.each([
    ["ties.csv", "<html><body><table>", "file_kind_mismatch"],
    ["ties.xls", "<table>", "file_kind_unknown"],
    ["ties.csv", "<?xml version='1.0'?><gexf><graph/></gexf>", "file_kind_mismatch"],
    ["ties.json", "a,b\n1,2", "file_kind_mismatch"],
    ["ties.csv", '[{"id":"ash"}]', "file_kind_mismatch"],
    ["ties.xlsx", "a,b\n1,2", "file_kind_mismatch"],
    ["ties.csv", "\u001f\u008b", "file_not_text"],
    ["ties.csv", " \n\t", "file_empty"],
  ])("called %s that holds %s is %s", (name, text, code) => {
    expect(open(name, latin(text)).codes).toEqual([code]);
  });

  it("may have headings in square brackets, as databases write them", () => {
    expect(open("ties.csv", "[id],[area]\nash,Mill").rows[0]).toEqual(["[id]", "[area]"]);
  });

  it("tells how far it is, in bytes of all files", () => {
    const heard: [number, number][] = [];
    const bytes = encoder.encode(`id\n${"ash,Mill\n".repeat(400_000)}`);
    const files = [1, 2].map((i) => ({ name: `${String(i)}.csv`, bytes, hash: "" }));
    openFiles(files, new Map(), null, new ProblemLog(), (done, of) => heard.push([done, of]));
    expect(heard.length).toBeGreaterThan(6);
    expect(heard.at(-1)).toEqual([2 * bytes.length, 2 * bytes.length]);
    expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).sort((a, b) => a - b));
  });

  it("of any bytes at all never throws, and its rows stay within its lines", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "\0", "é") })
        .map((each) => encoder.encode(each)),
    );
    const name = fc.constantFrom("a", "a.csv", "a.json", "a.xlsx", "a.gexf", "a.graphml");
    fc.assert(
      fc.property(bytes, name, (each, called) => {
        const { sheets } = open(called, each);
        const lines = decodeLines(each);
        for (const { rowNumbers, refused, columns } of sheets) {
          expect(rowNumbers.length + refused).toBeLessThanOrEqual(lines);
          for (const { codes, texts } of columns) {
            expect(codes).toHaveLength(rowNumbers.length);
            expect(codes.every((code) => code < texts.length)).toBe(true);
            expect(new Set(texts.map(String)).size).toBe(texts.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** At most so many lines are in some bytes, whatever their letters. */
function decodeLines(bytes: Uint8Array): number {
  return 1 + bytes.filter((byte) => byte === 10 || byte === 13).length;
}
