import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../../../src/import/formats/index.ts";
import { importFiles } from "../../../src/import/importFiles.ts";
import { codes } from "../importing.ts";

const root = join(import.meta.dirname, "../../../fixtures/import");

function fixture(format: string, kind: "good" | "broken"): { name: string; text: string } {
  const folder = join(root, format);
  const name = existsSync(folder)
    ? readdirSync(folder).find((each) => each.startsWith(`${kind}.`))
    : undefined;
  if (name === undefined) throw new Error(`fixtures/import/${format}/${kind}.* is missing: add it`);
  return { name, text: readFileSync(join(folder, name), "utf8") };
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
      for (const { text } of [good, broken])
        expect(formats.find(({ recognises }) => recognises(text.replace(/^\uFEFF/u, "")))?.id).toBe(
          id,
        );
    });

    it("tells of everything that is broken, and never throws", () => {
      const { tables, problems } = importFiles([
        { ...broken, name: `attendances.${format.endings[0]}` },
      ]);
      const errors = problems.filter(({ severity }) => severity === "error");
      expect(new Set(errors.map(({ code }) => code)).size).toBeGreaterThan(6);
      for (const { message } of problems) expect(message.length).toBeGreaterThan(20);
      for (const { rows, stored, merged, asStatus, asGap, refused } of tables)
        expect(stored + merged + asStatus + asGap + refused).toBe(rows);
    });

    it("survives its good fixture being cut off anywhere", () => {
      for (let end = 0; end < good.text.length; end++) {
        const { tables } = importFiles([{ ...good, text: good.text.slice(0, end) }]);
        for (const { rows, stored, merged, asStatus, asGap, refused } of tables)
          expect(stored + merged + asStatus + asGap + refused).toBe(rows);
      }
    });
  });
});

describe("a file", () => {
  const text = "young_person,institution\nash,S1\n";
  const read = (name: string, content = text) => codes(importFiles([{ name, text: content }]));

  it("is refused when its ending promises something else than it holds", () => {
    expect(read("ties.json")).toEqual(["file_kind_mismatch"]);
    expect(read("ties.csv", '{"ties": []}')).toEqual(["file_kind_mismatch"]);
  });

  it("is refused when it is of no kind that is read", () => {
    expect(read("ties.docx")).toEqual(["file_kind_unknown"]);
    expect(read("ties.csv", "PK\u0003\u0004\0\0")).toEqual(["file_not_text"]);
    expect(read("ties", "\0\0\0\n")).toEqual(["file_not_text"]);
  });

  it("that is empty is told of", () => {
    expect(read("ties.csv", "")).toEqual(["file_empty"]);
    expect(read("ties.csv", "\uFEFF\n \n")).toEqual(["file_empty"]);
  });

  it("with headings only is a table without rows", () => {
    const { tables, problems } = importFiles([
      { name: "ties.csv", text: "young_person_a,young_person_b" },
    ]);
    expect(problems).toEqual([]);
    expect(tables).toMatchObject([{ table: "ties", rows: 0 }]);
  });
});
