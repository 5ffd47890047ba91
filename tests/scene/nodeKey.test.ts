import { describe, expect, it } from "vitest";
import { nodeKey, readNodeKey } from "../../src/scene/nodeKey.ts";

describe("a node's name", () => {
  it("gives back its kind and the user's own id, colons and all", () => {
    expect(readNodeKey(nodeKey("place", "P:1"))).toEqual({ kind: "place", id: "P:1" });
    expect(readNodeKey("youngPerson:007")).toEqual({ kind: "youngPerson", id: "007" });
  });

  it("of no known kind is refused with what was given", () => {
    expect(() => readNodeKey("area:A1")).toThrow(/"area:A1"/u);
    expect(() => readNodeKey("")).toThrow(RangeError);
  });
});
