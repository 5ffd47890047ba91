import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingTokens } from "../../../src/import/suggest/headingTokens.ts";
import { likeness, slips } from "../../../src/import/suggest/likeness.ts";

describe("a heading as words", () => {
  it("is without case, marks, plurals and small words", () => {
    for (const [heading, words] of [
      ["ChildID", "child id"],
      ["child_id", "child id"],
      ["Child's Ref. No", "child id"],
      ["Date of Offence", "date offence"],
      ["School1Start", "school 1 start"],
      ["SCHOOLS", "school"],
      ["Legal Status", "legal status"],
      ["Number of pupils", "count pupil"],
      ["Ｅｓｔａｂ No", "establishment id"],
      ["", ""],
    ] as const)
      expect(headingTokens(heading).join(" "), heading).toBe(words);
  });
});

describe("likeness", () => {
  const of = (one: string, other: string) => likeness(one.split(" "), other.split(" "));

  it("is whole for the same and nothing for what shares nothing", () => {
    expect(of("child id", "child id")).toBe(1);
    expect(of("child id", "crime ref")).toBe(0);
    expect(likeness([], ["a"])).toBe(0);
    expect(likeness([], [])).toBe(0);
  });

  it("forgives one slip in a word of five letters, two in ten, none in shorter ones", () => {
    expect(of("scholo", "school")).toBe(0.85);
    expect(of("chld", "child")).toBe(0);
    expect(of("estbalishmnt", "establishment")).toBe(0.85);
    expect(of("sex", "set")).toBe(0);
  });

  it("counts shared words, fewer for longer headings", () => {
    expect(of("victim nominal id", "nominal id")).toBeGreaterThan(
      of("id of some victim", "nominal id"),
    );
  });

  it("counts slips as a person would", () => {
    for (const [a, b, count] of [
      ["", "abc", 3],
      ["abc", "abc", 0],
      ["abc", "acb", 1],
      ["abcd", "abd", 1],
      ["kitten", "sitting", 3],
      ["ca", "abc", 3],
    ] as const)
      expect(slips(a, b), `${a} ${b}`).toBe(count);
  });

  it("is the same both ways for slips, and never more than the longer word", () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a));
        expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips(a, b) === 0).toBe(a === b);
      }),
      { numRuns: 200 },
    );
  });
});
