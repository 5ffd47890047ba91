import { describe, expect, it } from "vitest";
import {
  draws,
  namingSentences,
  negativeTexts,
  peopleNames,
  plainSentences,
  positives,
} from "../../../fixtures/screening/measuredSet.ts";
import { screenText } from "../../../src/import/screening/screenText.ts";
import { screenColumn } from "./screened.ts";

/*
 * The rules and the set were written by the same hand, which flatters the rules. The figures here
 * are those that docs tell; a change of either shows as a changed figure.
 */

const SIZES = [3, 10, 50];

/** Cells from a list, some of them blank or "N/K" as in real files. */
function columnOf(texts: readonly string[], size: number, seed: number): string[] {
  const draw = draws(seed);
  return Array.from({ length: size }, (_, row) =>
    row > 2 && draw(10) === 0
      ? (["", "N/K"][draw(2)] ?? "")
      : (texts[(row + seed) % texts.length] ?? ""),
  );
}

const outOf = (part: number, whole: number): string => `${String(part)} of ${String(whole)}`;

describe("the screening, on the measured set", () => {
  it("finds at least 95 % of structured values in single cells", () => {
    const cells = positives()
      .filter(({ inOneCell }) => inOneCell)
      .flatMap(({ kind, texts }) => texts.map((text) => ({ kind, text })));
    const missed = cells.filter(({ kind, text }) => !screenText(text).includes(kind));
    expect(missed.length / cells.length).toBeLessThanOrEqual(0.05);
    expect(outOf(cells.length - missed.length, cells.length)).toBe("527 of 527");
  });

  it("finds at least 95 % of columns of structured values", () => {
    const columns = positives().flatMap(({ kind, heading = "Field", texts }) =>
      SIZES.map((size) => ({ kind, found: screenColumn(heading, columnOf(texts, size, 7)) })),
    );
    const hits = columns.filter(
      ({ kind, found }) => found?.kind === kind || found?.also?.includes(kind) === true,
    );
    expect(hits.length / columns.length).toBeGreaterThanOrEqual(0.95);
    expect(outOf(hits.length, columns.length)).toBe("132 of 132");
  });

  it("finds one value of a kind that counts from the first cell on among 200 others", () => {
    const ids = Array.from({ length: 199 }, (_, row) => `YP${String(row)}`);
    const single = positives().filter(
      ({ kind, style, inOneCell }) =>
        inOneCell && style !== "no space" && /email|phone|postcode|ni_number/u.test(kind),
    );
    const found = single.map(({ kind, texts }) => ({
      kind,
      finding: screenColumn("Field", [...ids, texts[0] ?? ""]),
    }));
    expect(found.length).toBe(25);
    for (const { kind, finding } of found)
      expect(finding).toMatchObject({ kind, matches: 1, of: 200 });
  });

  it("raises at most 2 % false alarms on pseudonyms, references and codes in single cells", () => {
    const texts = negativeTexts(60, 1).flatMap(({ texts: all }) => all);
    const alarms = texts.filter((text) => screenText(text).length > 0);
    expect(alarms.length / texts.length).toBeLessThanOrEqual(0.02);
    // 60 of them are one series of references with the very form of NI numbers.
    expect(outOf(alarms.length, texts.length)).toBe("61 of 3600");
  });

  it("raises at most 2 % false alarms on columns of them", () => {
    const columns = [1, 2, 3, 4].flatMap((seed) =>
      negativeTexts(50, seed).flatMap(({ texts }) =>
        [1, ...SIZES].map((size) => screenColumn("Field", texts.slice(0, size))),
      ),
    );
    const alarms = columns.filter((found) => found !== undefined);
    expect(alarms.length / columns.length).toBeLessThanOrEqual(0.02);
    expect(outOf(alarms.length, columns.length)).toBe("8 of 960");
  });

  it("finds most names, and says that it is best effort", () => {
    const named = peopleNames.filter((name) => screenText(name).includes("name"));
    expect(outOf(named.length, peopleNames.length)).toBe("57 of 70");
    const naming = namingSentences.filter((text) => screenText(text).includes("name"));
    expect(outOf(naming.length, namingSentences.length)).toBe("7 of 8");
    expect(plainSentences.filter((text) => screenText(text).includes("name"))).toEqual([]);
  });

  it("finds a column of names under any heading", () => {
    for (const heading of ["Field", "Name", "Pupil name", "Mother", "Text1"])
      for (const size of [1, 3, 10, 70])
        expect(screenColumn(heading, peopleNames.slice(0, size))?.kind).toBe("name");
  });
});
