import { describe, expect, it } from "vitest";
import { tables } from "../../src/model/tables.ts";
import { tableOfName } from "../../src/import/tableOf.ts";
import { codes, importing, importTexts, told } from "./importing.ts";

describe("the name of a table", () => {
  it.each(tables.map(({ name }) => name))(
    "%s is known in any spelling and with a prefix",
    (name) => {
      const spoken = name.replaceAll("_", " ");
      const joined = name.replaceAll("_", "");
      for (const each of [
        name,
        spoken,
        spoken.toUpperCase(),
        joined,
        name.replaceAll("_", "-"),
        `borough-${name}`,
        `2024 borough.${name}`,
        `Borough_${spoken} (1)`,
      ])
        expect(tableOfName(each)?.name, each).toBe(name);
    },
  );

  it("is not found within other words", () => {
    for (const each of [
      "activities",
      "workplaces",
      "ties-to-family",
      "young",
      "people",
      "",
      "boroughyoungpeople",
    ])
      expect(tableOfName(each), each).toBeNull();
    expect(tableOfName("boroughYoungPeople")?.name).toBe("young_people");
  });
});

const tableRead = (header: string) => {
  const { tables: read, problems } = importTexts([{ name: "data.csv", text: header }]);
  return [read[0]?.table ?? null, problems.map(({ code }) => code)];
};

describe("a table whose name says nothing", () => {
  it("is known by its columns where they leave no doubt", () => {
    expect(tableRead("id,age_band")).toEqual(["young_people", ["table_from_columns"]]);
    expect(tableRead("Young Person A,young-person-b")).toEqual(["ties", ["table_from_columns"]]);
    expect(tableRead("adult,incident")).toEqual(["involvements", ["table_from_columns"]]);
  });

  it("is refused whole otherwise, with the names to choose from", () => {
    for (const header of ["id", "id,type,name", "id,age_band,shoe_size", "person,context"])
      expect(tableRead(header)).toEqual([null, ["table_unknown"]]);
    const result = importTexts([{ name: "data.csv", text: "id,type\nx,y\nz,y" }]);
    expect(result.tables).toEqual([
      {
        file: "data.csv",
        table: null,
        rows: 2,
        stored: 0,
        merged: 0,
        asStatus: 0,
        asGap: 0,
        refused: 2,
        leftOut: 0,
      },
    ]);
    for (const { name } of tables) expect(result.problems[0]?.message).toContain(name);
  });
});

describe("the columns of a table", () => {
  it("are matched without case, spaces, hyphens or underscores", () => {
    const { dataset } = importing({
      young_people: "ID,Age Band,index-person,HOMEAUTHORITY\nash,16_17,yes,Mill",
    });
    expect(dataset.youngPeople).toEqual([
      { id: "ash", ageBand: "16_17", indexPerson: true, homeAuthority: "Mill" },
    ]);
  });

  it("that are not known are left out with a warning each", () => {
    const result = importing({ young_people: "id,name,shoe size\nash,Ashley,42\nbo,Bo,40" });
    expect(told(result)).toEqual([
      "column_unknown young_people.csv: name",
      "column_unknown young_people.csv: shoe size",
    ]);
    expect(JSON.stringify(result.dataset)).not.toContain("Ashley");
  });

  it("that are required and missing refuse the file", () => {
    const result = importing({ attendances: "young_person,school\nash,S1\nbo,S1" });
    expect(told(result)).toEqual(["missing_column attendances.csv: institution"]);
    expect(result.problems[0]?.message).toMatch(/“institution”.*2 rows.*“school”/u);
    expect(result.tables).toMatchObject([{ table: "attendances", rows: 2, refused: 2 }]);
  });

  it("that stand twice refuse the file, since only one can count", () => {
    const result = importing({ young_people: "id,Age Band,age_band\nash,13_15,16_17" });
    expect(told(result)).toEqual(["duplicate_column young_people.csv: Age Band"]);
    expect(result.tables).toMatchObject([{ rows: 1, refused: 1 }]);
  });

  it("may be 200 at most", () => {
    const header = ["id", ...Array.from({ length: 200 }, (_, i) => `c${i}`)].join(",");
    expect(codes(importing({ young_people: `${header}\nash` }))).toEqual(["too_many_columns"]);
  });

  it("carry provenance on every link", () => {
    const text = "source,reference,grade,basis,contested,recorded,review";
    const values = "Police,R1,1A P,professional opinion,yes,2020-04-01,2021-04-01";
    const { dataset, problems } = importing({
      young_people: "id\nash\nbo",
      adults: `id,${text}\nmr,${values}`,
      incidents: "id,source,reference,grade\nI1,Police,R1,1A P",
      institutions: "id\nS1",
      places: "id\nP1",
      involvements: `young_person,incident,${text}\nash,I1,${values}`,
      attendances: `young_person,institution,${text}\nash,S1,${values}`,
      ties: `young_person_a,young_person_b,${text}\nash,bo,${values}`,
      visits: `young_person,place,${text}\nash,P1,${values}`,
      statuses: `young_person,status,${text}\nash,referred,${values}`,
    });
    expect(problems.filter(({ code }) => code !== "dates_ambiguous")).toEqual([]);
    const { adults, involvements, attendances, ties, visits, statuses } = dataset;
    for (const records of [adults, involvements, attendances, ties, visits, statuses])
      expect(records[0]).toMatchObject({
        sources: ["Police"],
        references: ["R1"],
        grade: "1A P",
        basis: "professional_opinion",
        contested: true,
        recorded: { written: "2020-04-01" },
        review: { written: "2021-04-01" },
      });
    expect(dataset.incidents[0]).toMatchObject({
      sources: ["Police"],
      references: ["R1"],
      grade: "1A P",
    });
  });
});
