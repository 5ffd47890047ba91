import { describe, expect, it } from "vitest";
import { OpenAccount } from "../../../src/import/account.ts";
import { rowCountsOf } from "../../../src/import/layers/rowCounts.ts";

describe("the rows of an import", () => {
  it("are those of all its tables together, wherever they went", () => {
    const one = new OpenAccount("a.csv", "ties", 10);
    one.count("stored", 4);
    one.count("merged", 1);
    one.count("refused", 2);
    one.count("leftOut", 3);
    const other = new OpenAccount("b.csv", "attendances", 3);
    other.count("asStatus", 2);
    other.count("asGap", 1);
    expect(rowCountsOf([one.close(), other.close()])).toEqual({
      rows: 13,
      stored: 4,
      merged: 1,
      asStatus: 2,
      asGap: 1,
      refused: 2,
      leftOut: 3,
    });
    expect(rowCountsOf([]).rows).toBe(0);
  });
});
