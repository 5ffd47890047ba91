import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextSort, sortRows, type SortValue } from "../../../src/view/table/sortRows.ts";

const same = (value: SortValue) => value;

describe("sorting rows", () => {
  it("puts ids in the order people read them", () => {
    expect(sortRows(["YP10", "YP2", "yp1"], same, "ascending")).toEqual(["yp1", "YP2", "YP10"]);
    expect(sortRows(["YP10", "YP2", "yp1"], same, "descending")).toEqual(["YP10", "YP2", "yp1"]);
  });

  it("puts rows with nothing there last in either direction", () => {
    const values = [3, null, 1, Number.NaN, 2];
    expect(sortRows(values, same, "ascending")).toEqual([1, 2, 3, null, Number.NaN]);
    expect(sortRows(values, same, "descending")).toEqual([3, 2, 1, null, Number.NaN]);
  });

  it("keeps equal rows in the order they came in, whichever way round", () => {
    const rows = ["a1", "b1", "c0", "d1"];
    const digit = (row: string) => Number(row[1]);
    expect(sortRows(rows, digit, "ascending")).toEqual(["c0", "a1", "b1", "d1"]);
    expect(sortRows(rows, digit, "descending")).toEqual(["a1", "b1", "d1", "c0"]);
  });

  it("loses no row, and leaves the rows given as they were", () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        fc.array(value),
        fc.constantFrom("ascending", "descending"),
        (rows, direction) => {
          const before = [...rows];
          const sorted = sortRows(rows, same, direction);
          expect(sorted).toHaveLength(rows.length);
          expect(new Set(sorted)).toEqual(new Set(rows));
          expect(rows).toEqual(before);
        },
      ),
    );
  });
});

describe("pressing a heading", () => {
  it("starts figures with the largest and words with the first", () => {
    expect(nextSort(null, "count", true)).toEqual({ column: "count", direction: "descending" });
    expect(nextSort(null, "name", false)).toEqual({ column: "name", direction: "ascending" });
  });

  it("turns the order round, then gives back the table's own", () => {
    const first = nextSort(null, "name", false);
    const second = nextSort(first, "name", false);
    expect(second).toEqual({ column: "name", direction: "descending" });
    expect(nextSort(second, "name", false)).toBeNull();
  });

  it("begins anew with another column", () => {
    const sort = nextSort(null, "name", false);
    expect(nextSort(sort, "count", true)).toEqual({ column: "count", direction: "descending" });
  });
});
