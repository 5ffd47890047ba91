import { describe, expect, it } from "vitest";
import { institutionTypes } from "../../../src/model/vocabulary/setting.ts";
import { ethnicGroups } from "../../../src/model/vocabulary/person.ts";
import { leavingReasons } from "../../../src/model/vocabulary/link.ts";
import { statusWords } from "../../../src/model/vocabulary/status.ts";
import {
  ethnicGroupOf,
  institutionTypeOf,
  leavingReasonOf,
  settingPlaces,
  statusOf,
} from "../../../src/import/shapes/ssda903Codes.ts";
import { accountOf, drawTable, tableOf, told } from "../apply/drawing.ts";
import { applyShapes, rowsByTable, shapeOf } from "./planning.ts";

const header = drawTable(
  "header.csv",
  `
  CHILD | SEX | DOB        | ETHNIC | UPN           | MOTHER | MC_DOB
  101   | 1   | 03/04/2009 | WBRI   | B801200005001 |        |
  102   | 2   | 01/01/2008 | BAFR   | UN1           | 1      | 02/02/2024
  `,
);
const episodes = drawTable(
  "episodes.csv",
  `
  CHILD | DECOM      | RNE | LS | CIN | PLACE | PLACE_PROVIDER | DEC        | REC | REASON_PLACE_CHANGE | HOME_POST | PL_POST | URN
  101   | 03/01/2023 | S   | V2 | N1  | K2    | PR4            | 01/06/2023 | X1  | CARPL               | E1 6AN    | N1 1AA  | SC001
  101   | 01/06/2023 | P   | C2 | N1  | U1    | PR1            |            |     |                     | E1 6AN    | N1 1AA  | SC777
  102   | 05/05/2023 | S   | J1 | N1  | R5    | PR5            |            |     |                     | E1 6AN    | N1 1AA  | XXXXXXX
  102   | 09/09/2023 | L   | L1 | N1  | H5    | PR4            |            |     | CUSTOD              |           |         | SC001
  `,
);
const missing = drawTable(
  "missing.csv",
  `
  CHILD | DOB        | MISSING | MIS_START  | MIS_END
  101   | 03/04/2009 | M       | 01/02/2023 | 03/02/2023
  101   | 03/04/2009 | A       | 05/02/2023 | 06/02/2023
  `,
);
const oc2 = drawTable(
  "oc2.csv",
  "CHILD|DOB|SDQ_SCORE|CONVICTED|TEETH_CHECK\n101|03/04/2009|12|1|1",
);

describe("the SSDA903 return", () => {
  it("gives young people from its header, and nothing that is private", () => {
    const result = applyShapes(header);
    expect(rowsByTable(result)).toEqual({
      young_people: [
        "2: id=101 sex=male ethnic_group=white",
        "3: id=102 sex=female ethnic_group=black",
      ],
    });
    expect(JSON.stringify(result.mapped)).not.toMatch(/2009|B8012/u);
    expect(told(result)).toEqual(["shape_read", "columns_left_out 4"]);
  });

  it("gives statuses of its episodes, and placements only in homes with a number", () => {
    const result = applyShapes(episodes);
    expect(rowsByTable(result)).toEqual({
      statuses: [
        "2: young_person=101 status=looked_after_s20 start=03/01/2023 end=01/06/2023 note_code=V2",
        "3: young_person=101 status=looked_after_order start=01/06/2023 note_code=C2",
        "4: young_person=102 status=remand start=05/05/2023 note_code=J1",
        "5: young_person=102 status=other start=09/09/2023 note_code=L1",
      ],
      attendances: [
        "2: young_person=101 institution=SC001 start=03/01/2023 end=01/06/2023 kind=placement leaving_reason=placement_changed",
        "5: young_person=102 institution=SC001 start=09/09/2023 kind=placement leaving_reason=remand_or_sentence",
      ],
      institutions: ["2: id=SC001 type=childrens_home"],
    });
    expect(told(result)).toContain("grouped_values_differ row 2 PLACE childrens_home");
    expect(JSON.stringify(result.mapped)).not.toMatch(/E1 6AN|N1 1AA|XXXXXXX|SC777|U1/u);
    expect(accountOf(result)).toEqual({ placed: 4, merged: 1, refused: 0, leftOut: 0 });
  });

  it("gives statuses alone where there are no numbers of placements", () => {
    const table = drawTable("episodes.csv", "CHILD|DECOM|LS|PLACE\n101|03/01/2023|V2|K2");
    expect(Object.keys(rowsByTable(applyShapes(table)))).toEqual(["statuses"]);
  });

  it("keeps being away without leave apart from being missing", () => {
    expect(rowsByTable(applyShapes(missing))).toEqual({
      statuses: [
        "2: young_person=101 status=missing start=01/02/2023 end=03/02/2023",
        "3: young_person=101 status=other start=05/02/2023 end=06/02/2023 note_code=away without leave",
      ],
    });
  });

  it("gives of its other parts only who is in them", () => {
    expect(rowsByTable(applyShapes(oc2))).toEqual({ young_people: ["2: id=101"] });
    const uasc = drawTable("uasc.csv", "CHILD|SEX|DOB|DUC\n101|1|03/04/2009|");
    expect(shapeOf(uasc)?.id).toBe("ssda903-other");
  });

  it("is recognised by its headings in any case, with rows or without", () => {
    const lower = tableOf("x.csv", ["child", "decom", "ls", "place", "urn"], []);
    expect(shapeOf(lower)?.id).toBe("ssda903-episodes");
    expect(shapeOf(tableOf("x.csv", ["CHILD", "DOB"], []))).toBeNull();
    expect(shapeOf(tableOf("x.csv", [], []))).toBeNull();
  });

  it("reads its codes as words that are known", () => {
    const codesOf = (vocabulary: readonly { readonly code: string }[]) =>
      new Set(vocabulary.map(({ code }) => code));
    for (const [words, vocabulary] of [
      [statusOf, statusWords],
      [institutionTypeOf, institutionTypes],
      [ethnicGroupOf, ethnicGroups],
      [leavingReasonOf, leavingReasons],
    ] as const) {
      const codes = codesOf(vocabulary);
      expect(Object.values(words).length).toBeGreaterThan(5);
      for (const code of Object.values(words)) expect(codes).toContain(code);
    }
    for (const place of settingPlaces)
      expect(institutionTypeOf).toHaveProperty(place.toLowerCase());
  });
});
