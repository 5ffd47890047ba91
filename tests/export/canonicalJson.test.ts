import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCanonicalJson, type Json } from "../../src/export/canonicalJson.ts";

describe("writeCanonicalJson", () => {
  it("keeps keys such as 10 in code-point order, and lists of plain values on one line", () => {
    expect(writeCanonicalJson({ b: [1, 2], "9": { "10": null }, "10": [], a: undefined })).toBe(
      '{\n  "10": [],\n  "9": {\n    "10": null\n  },\n  "b": [1, 2]\n}\n',
    );
  });

  it("writes other than whole numbers to 12 significant digits, and what is not defined as null", () => {
    expect(writeCanonicalJson([231.07142857142856, 1 / 3, 1e21, -0, NaN, Infinity])).toBe(
      "[231.071428571, 0.333333333333, 1e+21, 0, null, null]\n",
    );
  });

  it("writes what any reader reads back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const rounded = JSON.parse(
          JSON.stringify(value, (_, item: unknown) =>
            typeof item === "number" && !Number.isInteger(item)
              ? Number(item.toPrecision(12))
              : item,
          ),
        ) as unknown;
        const read = JSON.parse(writeCanonicalJson(value)) as unknown;
        expect(JSON.stringify(read)).toBe(
          JSON.stringify(JSON.parse(writeCanonicalJson(rounded as Json))),
        );
        expect(read).toEqual(JSON.parse(JSON.stringify(rounded)));
      }),
    );
  });
});
