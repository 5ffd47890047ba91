import { describe, expect, it } from "vitest";
import { emptyEdits } from "../../../../src/model/vocabulary/edits.ts";
import { institutionTypes } from "../../../../src/model/vocabulary/setting.ts";
import {
  termsUnder,
  withoutTerm,
  withTerm,
} from "../../../../src/view/data/wordLists/editTerms.ts";

const LIST = "institutionTypes";
const [usual] = institutionTypes;
const code = usual?.code ?? "";
const find = (edits: typeof emptyEdits, wanted: string) =>
  termsUnder(edits, LIST).find((term) => term.code === wanted);

describe("the words of a list", () => {
  it("are the usual ones where nothing was changed", () => {
    const terms = termsUnder(emptyEdits, LIST);
    expect(terms.map((term) => term.code)).toEqual(institutionTypes.map((term) => term.code));
    expect(find(emptyEdits, code)).toEqual({
      code,
      label: usual?.label,
      group: usual?.group,
      isOwn: false,
    });
  });

  it("take another label or group, and keep what was changed of them before", () => {
    const labelled = withTerm(emptyEdits, LIST, { code, label: "Secondary" });
    expect(find(labelled, code)).toMatchObject({ label: "Secondary", group: usual?.group });
    const both = withTerm(labelled, LIST, { code, group: "care" });
    expect(find(both, code)).toEqual({ code, label: "Secondary", group: "care", isOwn: false });
    expect(both.terms[LIST]).toHaveLength(1);
    const grouped = withTerm(emptyEdits, LIST, { code, group: "care" });
    expect(find(grouped, code)).toMatchObject({ label: usual?.label, group: "care" });
  });

  it("end with the area's own, which can be taken out again; others stay", () => {
    const one = withTerm(emptyEdits, LIST, { code: "hub", label: "Youth hub" });
    const two = withTerm(one, LIST, { code: "bus" });
    expect(termsUnder(two, LIST).slice(-2)).toEqual([
      { code: "hub", label: "Youth hub", group: null, isOwn: true },
      { code: "bus", label: "bus", group: null, isOwn: true },
    ]);
    expect(withoutTerm(two, LIST, "hub").terms[LIST]).toEqual([{ code: "bus", label: "bus" }]);
    expect(find(withoutTerm(two, LIST, "hub"), "hub")).toBeUndefined();
  });

  it("of other lists, and all other edits, stay as they are", () => {
    const before = withTerm(emptyEdits, "roles", { code: "victim", label: "Harmed" });
    const after = withoutTerm(withTerm(before, LIST, { code, label: "x" }), LIST, code);
    expect(after).toEqual({ ...before, terms: { ...before.terms, [LIST]: [] } });
  });
});
