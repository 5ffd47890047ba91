import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editedVocabularies, standardVocabularies } from "../../../src/model/vocabulary/edited.ts";
import { emptyEdits, type VocabularyEdits } from "../../../src/model/vocabulary/edits.ts";
import { assessmentFactors } from "../../../src/model/vocabulary/factors.ts";
import { vocabularies } from "../../../src/model/vocabulary/index.ts";
import { readEdits } from "../../../src/model/vocabulary/readEdits.ts";
import {
  countsAsSeriousViolence,
  nationalSeriousViolence,
} from "../../../src/model/vocabulary/seriousViolence.ts";
import { blamingWordsIn, inNeutralWords } from "../../../src/model/vocabulary/softened.ts";
import { findTerm, labelOf } from "../../../src/model/vocabulary/term.ts";

function withTerms(terms: VocabularyEdits["terms"]) {
  return editedVocabularies({ ...emptyEdits, terms });
}

describe("edited words", () => {
  it("are the usual ones where nothing is edited", () => {
    expect(editedVocabularies(emptyEdits)).toEqual(standardVocabularies);
    for (const [name, vocabulary] of Object.entries(vocabularies))
      expect(editedVocabularies(emptyEdits), name).toHaveProperty(name, vocabulary);
  });

  it("say a known word by another label, and still read the earlier one", () => {
    const { roles } = withTerms({ roles: [{ code: "victim", label: "hurt", also: ["IP"] }] });
    expect(labelOf(roles, "victim")).toBe("hurt");
    for (const word of ["victim", "harmed", "hurt", "ip", "injured party"])
      expect(findTerm(roles, word)?.code, word).toBe("victim");
    expect(findTerm(roles, "victim")).toMatchObject({ side: "harmed", makesPairs: true });
  });

  it("leave a word alone that is edited to what it is", () => {
    const { roles } = withTerms({ roles: [{ code: "witness", label: "witness" }] });
    expect(roles).toEqual(vocabularies.roles);
  });

  it("never change what a known word does", () => {
    const terms = {
      institutionTypes: [{ code: "foster", label: "foster family", isShared: true }],
      placeTypes: [{ code: "private_address", label: "private", isShared: true }],
    };
    const edited = withTerms(terms);
    expect(findTerm(edited.institutionTypes, "foster")?.isShared).toBe(false);
    expect(findTerm(edited.placeTypes, "private")?.isShared).toBe(false);
    expect(readEdits({ terms }).refused).toHaveLength(2);
  });

  it("add words of the area's own, which do what unknown words do", () => {
    const edited = withTerms({
      institutionTypes: [
        { code: "hub", label: "family hub", group: "community", isShared: false },
        { code: "barge", label: "school barge" },
      ],
      placeTypes: [{ code: "allotment", label: "allotment", isShared: false }],
      incidentTypes: [{ code: "moped", label: "moped theft", group: "theft" }],
      roles: [{ code: "driver", label: "driver" }],
      tieKinds: [{ code: "band", label: "plays in a band with" }],
      outcomes: [{ code: "diverted", label: "diverted" }],
      incidentFlags: [{ code: "fireworks", label: "fireworks" }],
    });
    expect(findTerm(edited.institutionTypes, "Family hub")).toMatchObject({
      group: "community",
      isShared: false,
    });
    expect(findTerm(edited.institutionTypes, "barge")).toMatchObject({
      group: "unknown",
      isShared: true,
    });
    expect(findTerm(edited.placeTypes, "allotment")?.isShared).toBe(false);
    expect(findTerm(edited.incidentTypes, "moped")).toMatchObject({
      makesLinks: true,
      group: "theft",
    });
    expect(findTerm(edited.roles, "driver")).toMatchObject({ side: "other", makesPairs: true });
    expect(findTerm(edited.tieKinds, "band")?.relation).toBe("affinity");
    expect(findTerm(edited.outcomes, "diverted")?.liftsAllegation).toBe(false);
    expect(findTerm(edited.incidentFlags, "fireworks")?.label).toBe("fireworks");
  });

  it("group known types for charts otherwise", () => {
    const { institutionTypes } = withTerms({
      institutionTypes: [{ code: "hospital_school", label: "hospital school", group: "care" }],
    });
    expect(findTerm(institutionTypes, "hospital_school")?.group).toBe("care");
  });

  it("edit which words name no one place, and which are softened", () => {
    const edited = editedVocabularies({
      ...emptyEdits,
      notSettings: {
        added: [{ word: "LAC review", status: "looked_after_order" }],
        removed: ["home", "na"],
      },
      softened: [{ word: "yob", shown: "young person" }],
    });
    expect(findTerm(edited.notSettings, "lac-review")?.status).toBe("looked_after_order");
    expect(findTerm(edited.notSettings, "home")).toBeUndefined();
    expect(findTerm(edited.notSettings, "n/a")).toBeUndefined();
    expect(findTerm(edited.notSettings, "nil")?.code).toBe("none");
    expect(inNeutralWords("yob", edited.softened)).toBe("young person");
    expect(inNeutralWords("absconder", edited.softened)).toBe("person who went missing");
  });
});

describe("edits from outside", () => {
  const refusedWhys = (value: unknown) => readEdits(value).refused.map(({ why }) => why);

  it("are read as they are where they are sound", () => {
    const edits: VocabularyEdits = {
      terms: {
        roles: [{ code: "victim", label: "hurt" }],
        institutionTypes: [
          { code: "hub", label: "hub", also: ["centre"], group: "community", isShared: false },
        ],
      },
      notSettings: { added: [{ word: "camp", status: null }], removed: ["home"] },
      softened: [{ word: "yob", shown: "young person" }],
      seriousViolence: { name: "Ours", types: ["robbery"], flags: ["knife"] },
    };
    expect(readEdits(JSON.parse(JSON.stringify(edits)))).toEqual({ edits, refused: [] });
    expect(readEdits(undefined)).toEqual({ edits: emptyEdits, refused: [] });
  });

  it("may label nobody", () => {
    const { edits, refused } = readEdits({
      terms: { roles: [{ code: "gm", label: "gang member" }] },
      softened: [{ word: "x", shown: "offender" }],
      notSettings: { added: [{ word: "absconder", status: null }] },
      seriousViolence: { name: "Gang violence", types: [], flags: [] },
    });
    expect(edits.terms.roles).toEqual([]);
    expect(edits.softened).toEqual([]);
    expect(edits.notSettings.added).toEqual([]);
    expect(edits.seriousViolence.name).toBe(nationalSeriousViolence.name);
    expect(refused.map(({ what }) => what)).toEqual([
      "gang member",
      "absconder",
      "offender",
      "Gang violence",
    ]);
    expect(refused[0]?.why).toContain("“gang member” blames or labels a child");
  });

  it("may read a word that blames as one that does not", () => {
    const edits = {
      terms: { roles: [{ code: "present_role_unclear", label: "present", also: ["gang member"] }] },
    };
    expect(readEdits(edits).refused).toEqual([]);
  });

  it("give one word one meaning", () => {
    const role = (code: string, label: string) => ({ code, label });
    expect(refusedWhys({ terms: { roles: [role("onlooker", "Witness")] } })).toHaveLength(1);
    expect(refusedWhys({ terms: { roles: [role("a", "same"), role("b", "SAME")] } })).toHaveLength(
      1,
    );
    expect(refusedWhys({ terms: { roles: [role("witness", "onlooker")] } })).toEqual([]);
  });

  it("hold no other group, behaviour or status than there are", () => {
    const type = { code: "hub", label: "hub" };
    expect(
      refusedWhys({ terms: { institutionTypes: [{ ...type, group: "space" }] } }),
    ).toHaveLength(1);
    expect(refusedWhys({ terms: { roles: [{ ...type, isShared: true }] } })).toHaveLength(1);
    expect(refusedWhys({ terms: { placeTypes: [{ ...type, isShared: "no" }] } })).toHaveLength(1);
    const notSettings = { added: [{ word: "camp", status: "happy" }], removed: ["n/k"] };
    expect(refusedWhys({ notSettings })).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ["a text", "x"],
    ["null", null],
    ["a list", []],
    ["a number", 7],
    ["other lists of words", { terms: { heroes: [] } }],
    ["a list that is none", { terms: { roles: { length: 3 } } }],
    ["too long a list", { terms: { roles: Array(1001).fill({ code: "a", label: "b" }) } }],
    ["no label", { terms: { roles: [{ code: "a" }] } }],
    ["too long a label", { terms: { roles: [{ code: "a", label: "x".repeat(81) }] } }],
    ["an invisible letter", { terms: { roles: [{ code: "a\u202e", label: "b" }] } }],
    [
      "a name that every object has",
      JSON.parse('{"terms":{"__proto__":[{"code":"a","label":"b"}]}}'),
    ],
  ])("are refused with a reason where they are %s", (_, value) => {
    const { edits, refused } = readEdits(value);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ why }) => why.endsWith("."))).toBe(true);
    expect(editedVocabularies(edits)).toEqual(standardVocabularies);
  });

  it("never throw, whatever they are, and what is let through is used", () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        for (const value of [anything, json, { terms: json }, { terms: { roles: [json] } }]) {
          const { edits } = readEdits(value);
          expect(readEdits(edits)).toEqual({ edits, refused: [] });
          expect(editedVocabularies(edits).roles.length).toBeGreaterThan(8);
        }
      }),
    );
  });
});

describe("serious violence", () => {
  it("is what the area says: any of its types or flags", () => {
    const counts = (incident: Parameters<typeof countsAsSeriousViolence>[0]) =>
      countsAsSeriousViolence(incident, nationalSeriousViolence);
    expect(counts({ type: "stabbing" })).toBe(true);
    expect(counts({ type: "robbery" })).toBe(false);
    expect(counts({ type: "robbery", flags: ["online", "knife"] })).toBe(true);
    expect(counts({ flags: [] })).toBe(false);
    expect(counts({})).toBe(false);
    const own = { name: "Ours", types: ["robbery"], flags: [] };
    expect(countsAsSeriousViolence({ type: "robbery" }, own)).toBe(true);
    expect(countsAsSeriousViolence({ type: "stabbing", flags: ["knife"] }, own)).toBe(false);
  });

  it("begins with types and flags that there are", () => {
    const { types, flags } = nationalSeriousViolence;
    for (const type of types) expect(findTerm(vocabularies.incidentTypes, type)?.code).toBe(type);
    for (const flag of flags) expect(findTerm(vocabularies.incidentFlags, flag)?.code).toBe(flag);
    expect(types.length * flags.length).toBeGreaterThan(0);
  });
});

describe("the factors of assessments", () => {
  it("have one code each, and labels that blame nobody", () => {
    const codes = assessmentFactors.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of ["1A", "6C", "10A", "13A", "14A", "18B", "19C", "21", "24A"])
      expect(codes).toContain(code);
    for (const { label } of assessmentFactors) expect(blamingWordsIn(label), label).toEqual([]);
    expect(labelOf(assessmentFactors, "13A")).toBe("harm through groups");
  });
});
