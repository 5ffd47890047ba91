import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../../../src/import/formats/index.ts";
import { importFiles } from "../../../src/import/importFiles.ts";
import { openFiles } from "../../../src/import/open/openFiles.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { workbook, type WorkbookSheet } from "../../support/workbook.ts";
import { codes, importTexts } from "../importing.ts";

const root = join(import.meta.dirname, "../../../fixtures/import");

interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Workbooks are made, so that what is in them can be read here. */
const workbooks = {
  good: [
    {
      name: "attendances",
      rows: [
        ["Young Person", "institution", "start", "end", "kind"],
        ["YP001", "S1", { date: 43831 }, "current", "main"],
        ["YP002", "S1", { date: 43832 }, "2020-03", "dual"],
        ["YP003", "S2", "2019/20", null, "main"],
        ["007", "S2", null, null, null],
      ],
    },
  ],
  broken: [
    {
      name: "attendances",
      rows: [
        ["young_person", "institution", "start", "end"],
        ["YP001", "S1", "31/02/2020"],
        ["YP002", "S1", "02/13/2020"],
        ["YP003", "S1", "2020-05-01", "2020-04-30"],
        ["unknown", "S1"],
        [null, "S1", "2020-05-01"],
        [{ inline: "1.23457E+11" }, "S1"],
        ["YP007", "S1", "spring"],
        ["YP008", "S1", null, null, "too much"],
      ],
    },
  ],
} as const satisfies Record<string, readonly WorkbookSheet[]>;

function fixture(format: string, kind: "good" | "broken"): Fixture {
  if (format === "xlsx") return { name: `${kind}.xlsx`, bytes: workbook(workbooks[kind]) };
  const folder = join(root, format);
  const name = existsSync(folder)
    ? readdirSync(folder).find((each) => each.startsWith(`${kind}.`))
    : undefined;
  if (name === undefined) throw new Error(`fixtures/import/${format}/${kind}.* is missing: add it`);
  return { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}

function opened(file: Fixture) {
  return openFiles([file], new Map(), null, new ProblemLog(), noProgress)[0];
}

/** What every format owes; a new one joins by its line in the list and its two fixtures. */
describe("the formats", () => {
  it("are there, each under its own name and endings", () => {
    expect(formats.length).toBeGreaterThan(1);
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    const endings = formats.flatMap((format) => format.endings);
    expect(new Set(endings).size).toBe(endings.length);
  });

  describe.each(formats.map((format) => [format.id, format] as const))("%s", (id, format) => {
    const good = fixture(id, "good");
    const broken = fixture(id, "broken");

    it("reads its good fixture without refusing a row", () => {
      const { tables, problems } = importFiles([good]);
      expect(tables.length).toBeGreaterThan(0);
      expect(tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(3);
      expect(tables.map(({ refused }) => refused)).toEqual(tables.map(() => 0));
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    });

    it("reads the same whatever the file is called", () => {
      const { dataset } = importFiles([good]);
      expect(importFiles([{ ...good, name: "data" }]).dataset).toEqual(dataset);
      expect(importFiles([{ ...good, name: `My file.${format.endings[0]}` }]).dataset).toEqual(
        dataset,
      );
    });

    it("is the one that recognises its own fixtures", () => {
      for (const each of [good, broken]) {
        expect(opened(each)?.format).toBe(id);
        expect(opened({ ...each, name: "data" })?.format).toBe(id);
      }
    });

    it("tells of everything that is broken, and never throws", () => {
      const { tables, problems } = importFiles([
        { ...broken, name: `attendances.${format.endings[0]}` },
      ]);
      const errors = problems.filter(({ severity }) => severity === "error");
      expect(new Set(errors.map(({ code }) => code)).size).toBeGreaterThan(6);
      for (const { message } of problems) expect(message.length).toBeGreaterThan(20);
      for (const { rows, stored, merged, asStatus, asGap, refused, leftOut } of tables)
        expect(stored + merged + asStatus + asGap + refused + leftOut).toBe(rows);
    });

    it("survives its good fixture being cut off anywhere", () => {
      const step = Math.ceil(good.bytes.length / 400);
      for (let end = 0; end < good.bytes.length; end += step) {
        const { tables } = importFiles([{ ...good, bytes: good.bytes.subarray(0, end) }]);
        for (const { rows, stored, merged, asStatus, asGap, refused, leftOut } of tables)
          expect(stored + merged + asStatus + asGap + refused + leftOut).toBe(rows);
      }
    });
  });
});

describe("a file", () => {
  const text = "young_person,institution\nash,S1\n";
  const read = (name: string, content = text) => codes(importTexts([{ name, text: content }]));

  it("is refused when its ending promises something else than it holds", () => {
    expect(read("ties.json")).toEqual(["file_kind_mismatch"]);
    expect(read("ties.csv", '{"ties": []}')).toEqual(["file_kind_mismatch"]);
  });

  it("is refused when it is of no kind that is read", () => {
    expect(read("ties.docx")).toEqual(["file_kind_unknown"]);
    expect(read("ties.csv", "PK\u0003\u0004\0\0")).toEqual(["file_kind_mismatch"]);
    expect(read("ties.json", "%PDF-1.7")).toEqual(["file_not_text"]);
    expect(read("ties", "\0\0\0\n")).toEqual(["file_not_text"]);
  });

  it("that is empty is told of", () => {
    expect(read("ties.csv", "")).toEqual(["file_empty"]);
    expect(read("ties.csv", "\uFEFF\n \n")).toEqual(["file_empty"]);
  });

  it("with headings only is a table without rows", () => {
    const { tables, problems } = importTexts([
      { name: "ties.csv", text: "young_person_a,young_person_b" },
    ]);
    expect(problems).toEqual([]);
    expect(tables).toMatchObject([{ table: "ties", rows: 0 }]);
  });
});
