import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf, firmnessOf, isGradedWeak, type Evidence } from "../../src/scene/evidence.ts";

const report: Evidence = {
  isDated: false,
  isWeak: false,
  isContested: false,
  sources: ["police"],
  nature: undefined,
};
const certaintyOf = (...records: Partial<Evidence>[]) =>
  firmnessOf(records.map((record) => ({ ...report, ...record }))).certainty;

describe("a grade", () => {
  it.each(["3A P", "1D P", "2E C", "3e", "D11", "B42", "a5"])("of %s is weak", (grade) => {
    expect(isGradedWeak(grade)).toBe(true);
  });

  it.each(["1A P", "2C", "2B P", "A11", "E21", "b 3 1", "good", "", undefined])(
    "of %s is not",
    (grade) => {
      expect(isGradedWeak(grade)).toBe(false);
    },
  );
});

describe("a link", () => {
  it("is certain when dated, or reported by two independent sources", () => {
    expect(certaintyOf({ isDated: true })).toBe("certain");
    expect(certaintyOf({}, { sources: ["education"] })).toBe("certain");
    expect(certaintyOf({ sources: ["police", "education"] })).toBe("certain");
  });

  it("is possible on one undated report, however often it is repeated", () => {
    expect(certaintyOf({})).toBe("possible");
    expect(certaintyOf({}, {})).toBe("possible");
    expect(certaintyOf({ sources: [] })).toBe("possible");
  });

  it("is never more than possible while all that is firm is contested", () => {
    expect(certaintyOf({ isDated: true, isContested: true })).toBe("possible");
    expect(certaintyOf({ isDated: true, isContested: true }, { isDated: true })).toBe("certain");
  });

  it("is weak only when every record is, and a weak record makes nothing firm", () => {
    expect(certaintyOf({ isDated: true, isWeak: true })).toBe("weak");
    expect(certaintyOf({ isDated: true, isWeak: true }, {})).toBe("possible");
    expect(certaintyOf({ isWeak: true, sources: ["education"] }, {})).toBe("possible");
  });

  it("counts independent sources up to three, each agency once", () => {
    const steps = (...sources: string[]) => firmnessOf([{ ...report, sources }]).sources;
    expect([steps(), steps("a"), steps("a", "a"), steps("a", "b")]).toEqual([1, 1, 1, 2]);
    expect(steps("a", "b", "c", "d")).toBe(3);
  });

  it("is marked by what is said of its nature", () => {
    const mark = (...natures: (string | undefined)[]) =>
      firmnessOf(natures.map((nature) => ({ ...report, nature }))).mark;
    expect(mark(undefined, "neutral", "unknown")).toBe("none");
    expect(mark("supportive")).toBe("supportive");
    expect([mark("harmful"), mark("conflict")]).toEqual(["harmful", "harmful"]);
    expect([mark("mixed"), mark("supportive", "conflict")]).toEqual(["mixed", "mixed"]);
  });

  it("is judged alike in whatever order its records come", () => {
    const record = fc.record({
      isDated: fc.boolean(),
      isWeak: fc.boolean(),
      isContested: fc.boolean(),
      sources: fc.subarray(["a", "b", "c"]),
      nature: fc.constantFrom("supportive", "harmful", undefined),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (records) => {
        expect(firmnessOf(records.toReversed())).toEqual(firmnessOf(records));
      }),
    );
  });
});

describe("a record", () => {
  it("without a source or grade of its own takes those of its incident", () => {
    const parent = { sources: ["Youth Justice", "youth_justice"], grade: "3A P" };
    const evidence = evidenceOf({}, true, parent);
    expect(evidence.isWeak).toBe(true);
    expect(firmnessOf([evidence]).sources).toBe(1);
    expect(evidenceOf({ sources: ["police"], grade: "1A P" }, true, parent)).toMatchObject({
      isWeak: false,
      sources: ["police"],
    });
  });

  it("called weak or uncertain is weak", () => {
    expect(evidenceOf({ strength: "uncertain" }, true).isWeak).toBe(true);
    expect(evidenceOf({ strength: "strong" }, true).isWeak).toBe(false);
  });
});
