import { describe, expect, it } from "vitest";
import { nearCode } from "../../../src/import/apply/nearWord.ts";
import { unknownWords } from "../../../src/import/apply/unknownWords.ts";
import { editedVocabularies, standardVocabularies } from "../../../src/model/vocabulary/edited.ts";
import { emptyEdits } from "../../../src/model/vocabulary/edits.ts";
import { incidentTypes } from "../../../src/model/vocabulary/incident.ts";
import { roles } from "../../../src/model/vocabulary/involvement.ts";
import { tieKinds } from "../../../src/model/vocabulary/link.ts";
import { institutionTypes } from "../../../src/model/vocabulary/setting.ts";
import { apply, drawTable, fieldFrom, planFor } from "./drawing.ts";

const table = drawTable(
  "incidents.csv",
  `
  id | type    | flags       | area
  1  | Robery  | knife;acid  | Nowhere
  2  | robery  | acid; ACID  |
  3  | robbery | knife       |
  4  | 123     |             |
  `,
);
const plan = planFor(table, [
  {
    table: "incidents",
    fields: ["id", "type", "flags", "area"].map((name) => fieldFrom(table, name, name)),
  },
]);

describe("words that no vocabulary knows", () => {
  it("are told once each, with how many rows hold them and what is near", () => {
    expect(unknownWords(apply([table], [plan]).mapped, standardVocabularies)).toEqual([
      { vocabulary: "incidentTypes", word: "Robery", rows: 2, suggested: "robbery" },
      { vocabulary: "incidentTypes", word: "123", rows: 1, suggested: null },
      { vocabulary: "incidentFlags", word: "acid", rows: 2, suggested: null },
    ]);
  });

  it("are known once a person has said what they mean", () => {
    const words = { incidentTypes: { robery: "robbery" }, incidentFlags: { acid: "corrosive" } };
    const { mapped } = apply([table], [plan], { words });
    const left = unknownWords(mapped, standardVocabularies).map(({ word }) => word);
    expect(left).toEqual(["123"]);
  });

  it("are known where the area has added them", () => {
    const own = editedVocabularies({
      ...emptyEdits,
      terms: { incidentTypes: [{ code: "123", label: "robery" }] },
    });
    const left = unknownWords(apply([table], [plan]).mapped, own).map(({ word }) => word);
    expect(left).toEqual(["acid"]);
  });

  it("are not those that no row has", () => {
    const mapped = apply([table], [plan]).mapped.map((each) => ({
      ...each,
      columns: each.columns.map((column) => ({ ...column, codes: new Uint32Array(4) })),
    }));
    expect(unknownWords(mapped, standardVocabularies)).toEqual([]);
  });

  it("are none in tables without rows", () => {
    expect(unknownWords([], standardVocabularies)).toEqual([]);
  });
});

describe("a near word", () => {
  it.each([
    ["stabing", incidentTypes, "stabbing"],
    ["assualt with injury", incidentTypes, "assault_injury"],
    ["Knife crime", incidentTypes, "stabbing"],
    ["robbery of personal property", incidentTypes, "robbery"],
    ["freind", tieKinds, "friend"],
    ["participant", roles, "present_role_unclear"],
    ["witnes", roles, "witness"],
    ["Secondary", institutionTypes, "mainstream_school"],
    ["childrens home (residential)", institutionTypes, "childrens_home"],
  ])("of %s is found", (word, vocabulary, code) => {
    expect(nearCode(vocabulary, word)).toBe(code);
  });

  it.each([
    "",
    "abc",
    "picnic",
    "frond",
    "xwitnes",
    "other assault?!",
    "constructor",
    "x".repeat(5000),
  ])("of %s is not made up", (word) => {
    expect(nearCode(roles, word)).toBeNull();
    expect(nearCode(tieKinds, word)).toBeNull();
  });
});
