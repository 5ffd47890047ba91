import { describe, expect, it } from "vitest";
import { deal } from "../../src/generate/deal.ts";
import { cellOf, readDrawing, readList, readWords } from "../../src/generate/drawing.ts";
import { drawFrom, drawTable } from "../../src/generate/drawTable.ts";
import { present } from "../../src/generate/present.ts";
import { seededRandom } from "../../src/model/random.ts";

describe("drawTable", () => {
  it("draws in proportion to the weights, and never what weighs nothing", () => {
    const draw = drawTable([0, 1, 0, 2, 1, 0]);
    const random = seededRandom(3);
    const counts = new Array<number>(6).fill(0);
    for (let time = 0; time < 8000; time++) counts[draw(random)]!++;
    expect([counts[0], counts[2], counts[5]]).toEqual([0, 0, 0]);
    expect(Math.abs(counts[3]! - 4000)).toBeLessThan(250);
    expect(Math.abs(counts[1]! - 2000)).toBeLessThan(250);
  });

  it("refuses weights that are all nothing", () => {
    expect(() => drawTable([])).toThrow(RangeError);
    expect(() => drawTable([0])).toThrow(RangeError);
  });

  it("draws the items themselves", () => {
    const draw = drawFrom<string | undefined>([
      ["a", 0],
      [undefined, 1],
    ]);
    expect(draw(seededRandom(1))).toBeUndefined();
  });
});

describe("deal", () => {
  it("gives each value to as many as asked for, each of them different people", () => {
    const dealt = deal(
      seededRandom(1),
      ["p", "q", "r", "s", "t"],
      [
        ["yes", 2],
        ["no", 1],
      ],
    );
    expect([...dealt.values()].sort()).toEqual(["no", "yes", "yes"]);
    expect(dealt.size).toBe(3);
  });

  it("refuses to deal more than there are people", () => {
    expect(() => deal(seededRandom(1), ["p"], [["yes", 2]])).toThrow(RangeError);
  });
});

describe("readDrawing", () => {
  it("reads a row a line, blanks where a hyphen stands, and leaves out empty lines", () => {
    const rows = readDrawing(`
      a  1 -

      b  - x;y
    `);
    expect(rows).toEqual([
      ["a", "1", undefined],
      ["b", undefined, "x;y"],
    ]);
    expect(readList(rows[1]?.[2])).toEqual(["x", "y"]);
    expect(readList(undefined)).toBeUndefined();
  });

  it("names the row in which a cell is missing", () => {
    expect(() => cellOf(["a", undefined], 1)).toThrow('nothing in place 1 of "a "');
  });

  it("reads no words from nothing", () => {
    expect(readWords(" ")).toEqual([]);
    expect(readWords("a4  b3")).toEqual(["a4", "b3"]);
  });
});

describe("present", () => {
  it("leaves out what is undefined, and nothing else", () => {
    const row = present<{ a: string; b?: number; c?: boolean }>({ a: "", b: 0, c: undefined });
    expect(Object.keys(row)).toEqual(["a", "b"]);
  });
});
