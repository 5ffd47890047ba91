import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/import/formats/index.ts";
import { importing, lostRows } from "./wholeImport.ts";

const root = join(import.meta.dirname, "../../fixtures/import");

/** The good fixture of every format that has one. */
const good = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[^/]+\/good\.\w+$/u.test(path))
  .map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(join(root, path))) }));

const anyName = fc
  .constantFrom("young_people", "ties", "case", "x", "__proto__", "")
  .chain((stem) =>
    fc
      .constantFrom(...formats.flatMap(({ endings }) => endings), "", "docx", "age")
      .map((ending) => (ending === "" ? stem : `${stem}.${ending}`)),
  );

/** Texts that get further into the formats than bytes by chance do. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', ",", ";", "\t", "\n", "\r", "\r\n", " ", "sep=;\n", "\uFEFF"),
      fc.constantFrom("{", "}", "[", "]", ":", '"id"', "null", "1e5", "\\u0000", '"__proto__":'),
      fc.constantFrom(
        "<gexf>",
        "<graph>",
        "<nodes>",
        '<node id="a"/>',
        "</nodes>",
        "<!--",
        "&amp;",
      ),
      fc.constantFrom('<edge source="a" target="b"/>', "<graphml>", '<data key="k">', "<![CDATA["),
      fc.constantFrom("id", "young_person", "young_person_a", "start", "2020-01-01", "P001"),
      fc.string({ maxLength: 4, unit: "binary" }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => new TextEncoder().encode(parts.join("")));

const anyContent = fc.oneof(fc.uint8Array({ maxLength: 300 }), anyText);

function expectHonest(name: string, bytes: Uint8Array): void {
  const result = importing(name, bytes);
  expect(lostRows(result)).toEqual([]);
  expect(result.seconds).toBeLessThan(5);
  if (result.tables.length === 0) expect(result.problems).not.toEqual([]);
  const refused = result.tables.reduce((sum, table) => sum + table.refused, 0);
  const errors = result.problems.filter(({ severity }) => severity === "error");
  if (refused > 0) expect(errors).not.toEqual([]);
}

describe("the import", () => {
  it("is tried on good files of several formats", () => {
    expect(good.length).toBeGreaterThan(3);
  });

  it("never throws, hangs or loses a row, whatever the bytes and the name", () => {
    fc.assert(fc.property(anyName, anyContent, expectHonest), { numRuns: 400 });
    expect(Object.getOwnPropertyNames({})).toEqual([]);
  });

  it("never loses a row of a file that was cut off anywhere", () => {
    const anyCut = fc
      .constantFrom(...good)
      .chain(({ name, bytes }) =>
        fc.nat(bytes.length).map((end) => [name, bytes.slice(0, end)] as const),
      );
    fc.assert(
      fc.property(anyCut, ([name, bytes]) => {
        expectHonest(name, bytes);
      }),
      { numRuns: 200 },
    );
  });

  it("never loses a row of a file in which bytes were changed", () => {
    const anyDamage = fc.constantFrom(...good).chain(({ name, bytes }) =>
      fc
        .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
        .map((changes) => {
          const damaged = bytes.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          return [name, damaged] as const;
        }),
    );
    fc.assert(
      fc.property(anyDamage, ([name, bytes]) => {
        expectHonest(name, bytes);
      }),
      { numRuns: 200 },
    );
  });

  it("reads nothing of a network that was cut off", () => {
    const networks = good.filter(({ name }) => /\.(?:gexf|graphml)$/u.test(name));
    expect(networks).toHaveLength(2);
    for (const { name, bytes } of networks) {
      const closing = bytes.lastIndexOf(">".charCodeAt(0));
      for (let end = 40; end <= closing; end += 37) {
        const { tables, problems } = importing(name, bytes.slice(0, end));
        expect(tables).toEqual([]);
        expect(problems.map(({ code }) => code)).toEqual(["file_cut_off"]);
      }
    }
  });
});
