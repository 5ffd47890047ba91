import { describe, expect, it } from "vitest";
import type { PersonalChoice } from "../../../src/import/plan/plan.ts";
import { accountOf, apply, drawTable, fieldFrom, planFor, rowsOf, told } from "./drawing.ts";

const table = drawTable(
  "roll.csv",
  `
  NHS        | School  | Postcode
  9434765919 | Elm     | E1 6AN
  9434765919 | Oak     |
  Unknown    | Oak     | E1 6AN
  1.23E+11   | Oak     | E1 6AN
             | Oak     | E1 6AN
  `,
);

const outputs = [
  {
    table: "attendances" as const,
    fields: [fieldFrom(table, "young_person", "NHS"), fieldFrom(table, "institution", "School")],
  },
];

const pseudonym = (scheme: string, text: string) => `${scheme}:${text.slice(-3)}`;

function applied(choices: readonly PersonalChoice[], made: typeof pseudonym | null = pseudonym) {
  const plan = planFor(table, outputs, { personal: choices });
  return apply([table], [plan], {}, { pseudonym: made });
}

describe("columns of personal data", () => {
  const asPseudonym = { column: 0, kind: "nhs_number", keep: "pseudonym", scheme: "nhs" } as const;

  it("give pseudonyms for whom they name, and leave what names no one or is damaged", () => {
    const result = applied([asPseudonym]);
    expect(result.mapped.flatMap(rowsOf)).toEqual([
      "2: young_person=nhs:919 institution=Elm",
      "3: young_person=nhs:919 institution=Oak",
      "4: young_person=Unknown institution=Oak",
      "5: young_person=1.23E+11 institution=Oak",
      "6: institution=Oak",
    ]);
    expect(told(result)).toEqual(["pseudonyms_made NHS", "columns_left_out 1"]);
  });

  it("are blank if nothing of them is to come in, or there is no key for pseudonyms", () => {
    const blank = applied([{ column: 0, kind: "nhs_number", keep: "nothing" }]);
    const keyless = applied([asPseudonym], null);
    for (const result of [blank, keyless]) {
      expect(result.mapped.flatMap(rowsOf).map((row) => row.includes("young_person"))).toEqual(
        Array(5).fill(false),
      );
      expect(told(result)).toContain("column_left_out NHS");
      expect(JSON.stringify(result)).not.toContain("9434765919");
    }
    expect(blank.problems.find(({ code }) => code === "column_left_out")?.message).toContain(
      "filled in 4 rows",
    );
  });

  it("come in as they are for a reason that is told without a value", () => {
    const reason = "Court order of 3 May";
    const result = applied([{ column: 0, kind: "nhs_number", keep: "as_is", reason }]);
    expect(result.mapped.flatMap(rowsOf).at(0)).toBe("2: young_person=9434765919 institution=Elm");
    const [notice] = result.problems.filter(({ code }) => code === "personal_kept");
    expect(notice?.message).toContain(reason);
    expect(JSON.stringify(notice)).not.toContain("9434765919");
  });

  it("are told of apart from columns of which nothing was made", () => {
    const postcode = { column: 2, kind: "postcode", keep: "nothing" } as const;
    expect(told(applied([postcode]))).toEqual(["column_left_out Postcode"]);
  });

  it("still decide which rows are chosen", () => {
    const chosen = outputs.map((output) => ({
      ...output,
      only: [{ column: 2, is: "filled" as const }],
    }));
    const personal = [{ column: 2, kind: "postcode", keep: "nothing" }] as const;
    const result = apply([table], [planFor(table, chosen, { personal })]);
    expect(accountOf(result)).toEqual({ placed: 4, merged: 0, refused: 0, leftOut: 1 });
  });

  it("stop nobody from mending a cell first", () => {
    const edits = [{ sheet: "roll.csv", row: 6, column: 0, text: "9434765870" }];
    const plan = planFor(table, outputs, { personal: [asPseudonym] });
    const result = apply([table], [plan], { edits }, { pseudonym });
    expect(result.mapped.flatMap(rowsOf).at(4)).toBe("6: young_person=nhs:870 institution=Oak");
  });
});
