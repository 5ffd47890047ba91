import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTables } from "../../src/export/csvTables.ts";
import { importTexts } from "../import/importing.ts";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import type { InstitutionId, YoungPersonId } from "../../src/model/ids.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { day, sketch } from "../support/sketch.ts";

/** The text of one table, as lines. */
function linesOf(dataset: Dataset, name: string): string[] {
  const file = writeTables(dataset).find((each) => each.name === name);
  return file?.text.split("\r\n") ?? [];
}

function named(name: string): Dataset {
  return { ...emptyDataset, institutions: [{ id: "S1" as InstitutionId, name }] };
}

describe("writeTables", () => {
  it("writes the columns in use, in the contract's order, and the rows in canonical order", () => {
    const drawn = sketch(`
      school S2: bo 2019-09-01..2020-07-31, ash ..
      school S1 roll 900: bo 2020-09-01..
    `);
    expect(linesOf(drawn, "institutions.csv")).toEqual(["id,roll", "S1,900", "S2,", ""]);
    expect(linesOf(drawn, "attendances.csv")).toEqual([
      "young_person,institution,start,end",
      "ash,S2,,",
      "bo,S1,2020-09-01,",
      "bo,S2,2019-09-01,2020-07-31",
      "",
    ]);
  });

  it("writes no table without rows", () => {
    expect(writeTables(emptyDataset)).toEqual([]);
    const names = writeTables(sketch("alone: ash")).map(({ name }) => name);
    expect(names).toEqual(["young_people.csv"]);
  });

  it("puts a word that names no institution back where it stood", () => {
    const gap = {
      youngPerson: "ash" as YoungPersonId,
      written: "awaiting",
      start: day("2020-09-01"),
    };
    const drawn = { ...sketch("school S1: ash 2019-09-01..2020-07-31"), gaps: [gap] };
    expect(linesOf(drawn, "attendances.csv")).toEqual([
      "young_person,institution,start,end",
      "ash,S1,2019-09-01,2020-07-31",
      "ash,awaiting,2020-09-01,",
      "",
    ]);
  });

  it("writes yes and no, lists and numbers as cells", () => {
    const dataset: Dataset = {
      ...emptyDataset,
      youngPeople: [
        {
          id: "a" as YoungPersonId,
          indexPerson: true,
          deceased: false,
          agencies: ["health", "police"],
        },
      ],
    };
    expect(linesOf(dataset, "young_people.csv")).toEqual([
      "id,index_person,agencies,deceased",
      "a,yes,health;police,no",
      "",
    ]);
  });

  it.each([
    ["King's, lower site", '"King\'s, lower site"'],
    ['the "Annexe"', '"the ""Annexe"""'],
    ["two\nlines", '"two\nlines"'],
    [" padded", '" padded"'],
    ["plain; name", "plain; name"],
    ["=1+1", "=1+1"],
  ])("quotes %j where it must", (name, cell) => {
    expect(writeTables(named(name))).toEqual([
      { name: "institutions.csv", text: `id,name\r\nS1,${cell}\r\n` },
    ]);
  });

  it("imports again to the same case network, once rows that say the same are merged", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (drawn) => {
        const merged = importTexts(writeTables(drawn)).dataset;
        expect(merged.youngPeople).toEqual(drawn.youngPeople);
        expect(merged.involvements.length).toBeGreaterThanOrEqual(drawn.incidents.length);
        expect(importTexts(writeTables(merged)).dataset).toEqual(merged);
      }),
    );
  });

  it("lets what only a link names stay unlisted", () => {
    const files = writeTables(sketch("school S1: ash .., bo ..\ntie friend: ash bo"));
    const linksOnly = files.filter(({ name }) => /attendances|ties/u.test(name));
    const { dataset } = importTexts(linksOnly);
    expect(dataset.youngPeople.every(({ unlisted }) => unlisted === true)).toBe(true);
    expect(writeTables(dataset).map(({ name }) => name)).toEqual(linksOnly.map(({ name }) => name));
    expect(importTexts(writeTables(dataset)).dataset).toEqual(dataset);
  });

  it("imports any name again as it was", () => {
    const name = fc
      .string({ unit: fc.constantFrom("a", "é", ",", '"', "\n", ";", " ", "=", "'"), minLength: 1 })
      .map((text) => text.trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(name, (text) => {
        const [institution] = importTexts(writeTables(named(text))).dataset.institutions;
        expect(institution?.name).toBe(text);
      }),
    );
  });
});
