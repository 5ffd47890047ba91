import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/import/formats/csv/csv.ts";
import { HASH_START, HASH_STEP, hashOf } from "../../../src/import/formats/csv/bytesColumn.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { cellAt } from "../../../src/import/sourceSheet.ts";

const encoder = new TextEncoder();

function read(text: string) {
  const log = new ProblemLog();
  const bytes = encoder.encode(text);
  const before = process.cpuUsage();
  const { sheets, delimiter } = csv.read({ name: "a.csv", bytes, text: null, choices: {} }, log);
  const { user, system } = process.cpuUsage(before);
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("no sheet came back");
  const rows = [...sheet.rowNumbers].map((_, row) =>
    sheet.columns.map((column) => String(cellAt(column, row))),
  );
  const codes = [...new Set(log.finish().map(({ code }) => code))];
  return { rows, delimiter, codes, refused: sheet.refused, seconds: (user + system) / 1e6 };
}

describe("the public corpus csv-spectrum", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("csv-spectrum"));
  const names = readdirSync(join(folder, "csvs")).map((name) => name.replace(/\.csv$/u, ""));

  it("is there", () => {
    expect(names.length).toBeGreaterThan(10);
  });

  // Its own answer for this one drops a cell that the CSV has.
  it.each(names.filter((name) => name !== "location_coordinates"))(
    "%s is read as it says",
    (name) => {
      const { rows } = read(readFileSync(join(folder, "csvs", `${name}.csv`), "utf8"));
      const expected = JSON.parse(
        readFileSync(join(folder, "json", `${name}.json`), "utf8"),
      ) as readonly Readonly<Record<string, string>>[];
      const [header = [], ...data] = rows;
      expect(
        data.map((cells) => Object.fromEntries(header.map((key, i) => [key, cells[i]]))),
      ).toEqual(expected);
    },
  );
});

describe("a hostile text of rows", () => {
  it.each([
    ["quotes alone", `id,area\na,b\n${'"'.repeat(2_000_001)}`],
    ["a quote opening on every line", `id,area\na,b\n${'"a\n'.repeat(500_000)}`],
    ["text after each closing quote", `id,area\na,b\n${'"a"b,c\n'.repeat(250_000)}`],
    ["doubled quotes that never close", `id,area\na,b\n"${'""\n'.repeat(500_000)}`],
    ["one open quote before half a million rows", `id,area\na,"b\n${"c,d\n".repeat(500_000)}`],
  ])("%s is read in a moment", (_, text) => {
    const { rows, refused, seconds } = read(text);
    expect(rows.length + refused).toBeGreaterThan(2);
    // A second is meant; a busy machine takes its share of even CPU time.
    expect(seconds).toBeLessThan(3);
  });

  it("loses no row to an open quote", () => {
    const { rows, refused, codes } = read(`id,area\na,"b\n${"c,d\n".repeat(1000)}e`);
    expect([rows.length, refused, codes]).toEqual([1001, 2, ["quote_unclosed"]]);
  });

  it("of cells chosen to have the same hash is read as any other", () => {
    const same = collisions();
    expect(same.length).toBeGreaterThan(2000);
    expect(new Set(same.map((cell) => hashOf(encoder.encode(cell), 0, cell.length))).size).toBe(1);
    const texts = Array.from({ length: 20_000 }, (_, i) => `x${String(i)}`);
    const { rows } = read(`id\n${[...same, ...texts, ...same].join("\n")}`);
    expect(rows.map(([id]) => id)).toEqual(["id", ...same, ...texts, ...same]);
  });

  it("with a cell or a row that is too long keeps the others", () => {
    const long = read(
      `id,area\na,${"b".repeat(40_000)}\nc,${"é".repeat(32_767)}\nd,"${'""'.repeat(32_768)}"`,
    );
    expect([long.rows.length, long.refused, long.codes]).toEqual([2, 2, ["cell_too_long"]]);
    const wide = read(`id,area\na,b\nc${",x".repeat(200)}\nd,e${",".repeat(500)}`);
    expect([wide.rows.length, wide.refused, wide.codes]).toEqual([3, 1, ["ragged_row"]]);
  });

  it("with more rows than a spreadsheet holds is refused whole", () => {
    const { rows, refused, codes } = read(`id\n${"a\n".repeat(1_048_576)}`);
    expect([rows.length, refused, codes]).toEqual([0, 1_048_577, ["too_many_rows"]]);
  });
});

describe("the delimiter", () => {
  it.each([
    [",", "id,agencies\nash,School;Police;Health\nbo,School;Police;Health"],
    [";", "id;roll;share\nS1;900;1,5\nS2;800;2,5"],
    ["\t", "id\tname\nash\tHill, Dale\nbo\tMill, Moor"],
    ["|", "id|name|area\nash|Hill, Dale|x\nbo|Mill, Moor|y"],
    [";", "List of pupils, autumn\n\nid;sex;area\nash;male;Mill\nbo;male;Mill"],
    [",", 'id,"a;b;c;d"\nash,x\nbo,y'],
    [",", "id\nash\nbo"],
    [";", "sep=;\nid,x;area\nash,y;Mill"],
  ])("is %j where most rows agree on it", (delimiter, text) => {
    expect(read(text).delimiter).toBe(delimiter);
  });

  it("may be what a person says", () => {
    const bytes = encoder.encode("id,a;b\nash,c;d");
    const file = { name: "a.csv", bytes, text: null, choices: { delimiter: ";" } };
    expect(csv.read(file, new ProblemLog()).delimiter).toBe(";");
  });
});

/**
 * Two thousand different cells with one hash: eleven parts, each one of two that lead from the
 * hash before it to the same next one.
 */
function collisions(): string[] {
  let hash = HASH_START;
  let cells = [""];
  for (let part = 0; part < 11; part++) {
    const [one, other, next] = pairFrom(hash);
    cells = cells.flatMap((cell) => [cell + one, cell + other]);
    hash = next;
  }
  return cells;
}

function pairFrom(start: number): readonly [string, string, number] {
  const known = new Map<number, string>();
  for (let i = 0; ; i++) {
    const text = (Math.imul(i, 0x9e3779b1) >>> 0).toString(36);
    let hash = start;
    for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), HASH_STEP);
    const other = known.get(hash);
    if (other !== undefined) return [other, text, hash];
    known.set(hash, text);
  }
}
