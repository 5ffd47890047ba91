import { describe, expect, it } from "vitest";
import { totalChanges } from "../../../src/view/data/totalChanges.ts";

describe("what an import changes altogether", () => {
  it("is the sum over its tables, each kind by itself", () => {
    expect(
      totalChanges({
        youngPeople: { added: 1, changed: 20, removed: 300 },
        ties: { added: 4, changed: 50, removed: 600 },
      }),
    ).toEqual({ added: 5, changed: 70, removed: 900 });
  });

  it("is nothing where no table changes", () => {
    expect(totalChanges({})).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});
