import { describe, expect, it } from "vitest";
import { hashOf, viewOfHash } from "../../src/app/route.ts";

describe("the address", () => {
  it.each(["data", "contexts", "map", "people"] as const)("of %s leads there and back", (view) => {
    expect(hashOf(view)).toBe(`#/${view}`);
    expect(viewOfHash(hashOf(view))).toBe(view);
  });

  it.each(["", "#", "#/", "#/nowhere", "#/map/YP1", "#map"])("%j leads to Data", (hash) => {
    expect(viewOfHash(hash)).toBe("data");
  });
});
