import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "../../../src/model/vocabulary/involvement.ts";
import { vocabularies } from "../../../src/model/vocabulary/index.ts";
import {
  blamingWords,
  blamingWordsIn,
  inNeutralWords,
} from "../../../src/model/vocabulary/softened.ts";
import { labelOf } from "../../../src/model/vocabulary/term.ts";

describe("a word that blames or labels a child", () => {
  it.each([
    ["gang member", "linked to a group"],
    ["Known Gang_Member", "Known linked to a group"],
    ["GANG-RELATED incident", "group-related incident"],
    ["socially unacceptable behaviour", "behaviour that worried others"],
    ["lifestyle  choice", "circumstances"],
    ["a child prostitute", "a sexual exploitation"],
    ["putting herself at risk again", "at risk of harm again"],
    ["absconded x3", "went missing x3"],
    ["associating with older males", "in contact with older males"],
    ["persistent offender (robbery)", "persistent person alleged (robbery)"],
    ["nominal", "person on record"],
    ["sexually active", "possible sexual harm"],
  ])("%s is shown as %s", (written, shown) => {
    expect(inNeutralWords(written)).toBe(shown);
    expect(labelOf(roles, written)).toBe(shown);
  });

  it("is not seen in other words, or in the names of the law", () => {
    for (const text of [
      "young offender institution",
      "HM Young Offender Institution (north)",
      "Youth Offending Team",
      "gangway",
      "pressgang",
      "association football",
      "nominally open",
      "phenomenal",
      "",
    ])
      expect(inNeutralWords(text), text).toBe(text);
  });

  it("is named as it is written", () => {
    expect(blamingWordsIn("Gang nominal, absconds; a young offender institution")).toEqual([
      "Gang nominal",
      "absconds",
    ]);
    expect(blamingWordsIn("harmed by another child")).toEqual([]);
  });

  it("may have an area's own wording", () => {
    const own = [...blamingWords, { word: "gang", shown: "peer group" }];
    expect(inNeutralWords("gang", own)).toBe("peer group");
    expect(inNeutralWords("county lines nominal", own)).toBe("county lines person on record");
  });

  it("is shown in words that blame nobody themselves", () => {
    expect(blamingWords.length).toBeGreaterThan(60);
    for (const { word, shown } of blamingWords) {
      expect(blamingWordsIn(shown), shown).toEqual([]);
      expect(inNeutralWords(word), word).toBe(shown);
    }
  });

  it("stands in no label of our own", () => {
    for (const vocabulary of Object.values(vocabularies))
      for (const { label } of vocabulary) expect(blamingWordsIn(label), label).toEqual([]);
  });

  it("is gone from any text, and a text once softened stays", () => {
    const word = fc.constantFrom(...blamingWords.map((each) => each.word), "raid", "-", "Elm");
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" / "));
    fc.assert(
      fc.property(text, (written) => {
        const shown = inNeutralWords(written);
        expect(blamingWordsIn(shown)).toEqual([]);
        expect(inNeutralWords(shown)).toBe(shown);
      }),
    );
  });
});
