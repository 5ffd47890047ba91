import { describe, expect, it } from "vitest";
import { vocabularies } from "../../src/model/vocabulary/index.ts";
import { findTerm, foldWord, labelOf } from "../../src/model/vocabulary/term.ts";
import { roles } from "../../src/model/vocabulary/involvement.ts";
import { institutionTypes, notSettings } from "../../src/model/vocabulary/setting.ts";
import { tables } from "../../src/model/tables.ts";

const all = Object.entries(vocabularies);

describe("the vocabularies", () => {
  it.each(all)("%s gives each word one meaning", (_, vocabulary) => {
    const seen = new Map<string, string>();
    for (const { code, label, also = [] } of vocabulary)
      for (const word of [code, label, ...also]) {
        const before = seen.get(foldWord(word));
        expect(before ?? code, word).toBe(code);
        seen.set(foldWord(word), code);
      }
    expect(seen.size).toBeGreaterThan(1);
  });

  it("finds a word however it is spelled", () => {
    expect(findTerm(institutionTypes, "Pupil-Referral Unit")?.code).toBe("pupil_referral_unit");
    expect(findTerm(institutionTypes, "PRU")?.code).toBe("pupil_referral_unit");
    expect(findTerm(notSettings, "N/K")?.code).toBe("unknown");
    expect(findTerm(institutionTypes, "Hogwarts")).toBeUndefined();
  });

  it("takes words of blame for alleged, and shows neutral ones", () => {
    expect(findTerm(roles, "Perpetrator")?.code).toBe("alleged");
    expect(labelOf(roles, "victim")).toBe("harmed");
    expect(labelOf(roles, "bystander")).toBe("bystander");
  });
});

describe("the tables", () => {
  it("are eleven, each with its required columns", () => {
    const required = tables.map(({ name, columns }) => [
      name,
      columns.filter((column) => column.required).map((column) => column.name),
    ]);
    expect(Object.fromEntries(required)).toEqual({
      young_people: ["id"],
      adults: ["id"],
      incidents: ["id"],
      institutions: ["id"],
      places: ["id"],
      areas: ["id"],
      involvements: ["young_person", "incident"],
      attendances: ["young_person", "institution"],
      ties: ["young_person_a", "young_person_b"],
      visits: ["young_person", "place"],
      statuses: ["young_person", "status"],
    });
  });
});
