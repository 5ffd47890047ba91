import { describe, expect, it } from "vitest";
import { vocabularies } from "../../src/model/vocabulary/index.ts";
import type { Vocabulary } from "../../src/model/vocabulary/term.ts";

/**
 * Words that label a young person, blame them, or make a suspicion a fact. Here wording is a
 * matter of safety, so the list grows only by review, and shrinks only by review.
 */
const refused: readonly RegExp[] = [
  /\boffend(?:er|ers|ing)\b/iu,
  /\bre-?offend/iu,
  /\bperpetrators?\b/iu,
  /\bculprits?\b/iu,
  /\bcriminals?\b/iu,
  /\bthugs?\b/iu,
  /\bgangs?\b/iu,
  /\bgang[- ](?:member|related|affiliated|involved|nominal)/iu,
  /\bring-?leaders?\b/iu,
  /\bkey[- ]players?\b/iu,
  /\bassociates?\b/iu,
  /\bassociat(?:es|ed|ing) with\b/iu,
  /\bnominals?\b/iu,
  /\btargets?\b/iu,
  /\btargeted\b/iu,
  /\bhot-?spots?\b/iu,
  /\bhigh[- ]risk\b/iu,
  /\brisk[- ](?:score|rating|level|label)s?\b/iu,
  /\brisky\b/iu,
  /\bscor(?:e|es|ed|ing)\b/iu,
  /\bdangerous\b/iu,
  /\blifestyle choices?\b/iu,
  /\bputting (?:themselves|himself|herself) at risk\b/iu,
  /\bprostitut/iu,
  /\bpromiscuous\b/iu,
  /\bstreetwise\b/iu,
  /\bhard[- ]to[- ]reach\b/iu,
  /\bnon-?complian/iu,
  /\babsconder|absconding\b/iu,
  /\bsuspects?\b/iu,
  /\bvictims?\b/iu,
  /\bsubjects?\b/iu,
  /\bjuveniles?\b/iu,
  /\byouths\b/iu,
  /\bsuspicious\b/iu,
  /\bpredict/iu,
  /\bcoming soon\b/iu,
];

/** Sentences that need one of these words, each looked at by a person. */
const reviewed: ReadonlySet<string> = new Set([
  // The name of a defence in law.
  "defence as a victim of trafficking accepted",
  // What was done to a child.
  "child criminal exploitation",
  // The legal name of a kind of setting.
  "young offender institution",
]);

const sources = import.meta.glob<string>("../../src/**/*{w,W}ords.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const measureSources = import.meta.glob<string>("../../src/analysis/measures/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The texts in a source file: what stands between quotation marks, comments left out. */
function textsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu)].map(
    ([, quoted, template]) => quoted ?? template ?? "",
  );
}

function offencesIn(texts: readonly string[]): string[] {
  return texts.filter(
    (text) => !reviewed.has(text) && refused.some((pattern) => pattern.test(text)),
  );
}

describe("the words on the screen", () => {
  it("are found wherever they stand", () => {
    const files = Object.keys(sources);
    for (const room of ["view/data/words", "view/frame/words", "view/people/words", "import/words"])
      expect(files.filter((file) => file.endsWith(`${room}.ts`))).toHaveLength(1);
    expect(textsIn(sources["../../src/view/frame/words.ts"] ?? "")).toContain("Peerscape");
  });

  it.each(Object.entries({ ...sources, ...measureSources }))("label nobody in %s", (_, source) => {
    expect(offencesIn(textsIn(source))).toEqual([]);
  });

  it("label nobody in the vocabularies", () => {
    const all: readonly Vocabulary[] = Object.values(vocabularies);
    const labels = all.flatMap((vocabulary) => vocabulary.map(({ label }) => label));
    expect(labels.length).toBeGreaterThan(100);
    expect(offencesIn(labels)).toEqual([]);
  });

  it("would be refused if they did label someone", () => {
    const labels = [
      "a known offender",
      "Gang 3: 7 members",
      "associates with YP4",
      "key player",
      "high-risk young person",
      "Risk score",
      "the target of the group",
      "a crime hotspot",
      "a lifestyle choice",
    ];
    expect(offencesIn(labels)).toEqual(labels);
    expect(offencesIn(["young person alleged in incident I3", "linked group 1"])).toEqual([]);
  });

  it("hold to no exception that is not needed", () => {
    const needed = [...reviewed].filter((text) => refused.some((pattern) => pattern.test(text)));
    expect(needed).toEqual([...reviewed]);
  });

  it("read a sentence that runs through a template", () => {
    const source = "const words = { a: (n: string) => `${n} is the ringleader` };";
    expect(offencesIn(textsIn(source))).toHaveLength(1);
  });
});
