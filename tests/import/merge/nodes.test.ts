import { describe, expect, it } from "vitest";
import { importing, told } from "../importing.ts";

describe("rows of the same id", () => {
  it("are merged when they are equal or fill blanks, and lists are joined", () => {
    const result = importing({
      young_people: `
        id,sex,area,agencies
        ash,female,,School
        ash,,Mill,Youth justice
        ash,female,,School`,
    });
    expect(result.dataset.youngPeople).toEqual([
      { id: "ash", sex: "female", area: "Mill", agencies: ["School", "Youth justice"] },
    ]);
    expect(result.tables).toMatchObject([{ rows: 3, stored: 1, merged: 2, refused: 0 }]);
    expect(told(result)).toEqual(["rows_merged young_people.csv:  2"]);
  });

  it("that contradict each other: the later in the order of their content is refused", () => {
    const rows = ["ash,male,Mill", "ash,female,", "ash,male,"];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const result = importing({
        young_people: `id,sex,area\n${order.map((i) => rows[i]).join("\n")}`,
      });
      expect(result.dataset.youngPeople).toEqual([{ id: "ash", sex: "female" }]);
      expect(told(result).sort()).toEqual(
        [order.indexOf(0) + 2, order.indexOf(2) + 2]
          .sort()
          .map((row) => `id_conflict young_people.csv:${row} sex male`),
      );
      expect(result.tables).toMatchObject([{ rows: 3, stored: 1, refused: 2 }]);
    }
  });

  it("say the same of a date however it is written", () => {
    const result = importing({ incidents: "id,date\nI1,2020-03-31\nI1,31/03/2020" });
    expect(result.dataset.incidents).toHaveLength(1);
    expect(told(result)).toEqual(["rows_merged incidents.csv:  1"]);
    const vague = importing({ incidents: "id,date\nI1,2020-03-31\nI1,2020-03" });
    expect(told(vague)).toEqual(["id_conflict incidents.csv:2 date 2020-03-31"]);
  });

  it("are unique within a table only", () => {
    const result = importing({ incidents: "id\nX", institutions: "id\nX", places: "id\nX" });
    expect(result.problems).toEqual([]);
    expect(result.dataset.places).toHaveLength(1);
  });
});

describe("young people and adults", () => {
  it("an id in both tables is an error; the young person stands", () => {
    const result = importing({
      young_people: "id,birth_month\nash,\nbo,nonsense",
      adults: "id,type\nash,adult_of_concern\nbo,adult_of_concern\nmr,family",
    });
    expect(result.dataset.adults).toEqual([{ id: "mr", type: "family" }]);
    expect(told(result)).toEqual([
      "not_a_month young_people.csv:3 birth_month nonsense",
      "id_in_two_tables adults.csv:2 id ash",
      "id_in_two_tables adults.csv:3 id bo",
    ]);
  });

  it("who was an adult before stays one, and who attended somewhere is no adult", () => {
    const before = importing({
      adults: "id\nmr",
      attendances: "young_person,institution\ncy,S1",
      institutions: "id\nS1",
    });
    const result = importing({ young_people: "id\nmr", adults: "id\ncy" }, before.dataset);
    expect(told(result)).toEqual([
      "id_in_two_tables young_people.csv:2 id mr",
      "id_in_two_tables adults.csv:2 id cy",
    ]);
    expect(result.dataset).toEqual(before.dataset);
  });

  it("a refused row about a young person does not unmake an adult of before", () => {
    const before = importing({ adults: "id\nmr", incidents: "id\nI1" });
    const result = importing(
      { young_people: "id\nmr", involvements: "adult,incident\nmr,I1" },
      before.dataset,
    );
    expect(told(result)).toEqual(["id_in_two_tables young_people.csv:2 id mr"]);
    expect(result.dataset.involvements).toHaveLength(1);
  });

  it("adults can be involved, tied and seen at places, but not attend or have a status", () => {
    const result = importing({
      young_people: "id\nash",
      adults: "id\nmr",
      incidents: "id\nI1",
      places: "id\nP1",
      institutions: "id\nS1",
      involvements: "young_person,incident\nmr,I1",
      ties: "young_person_a,young_person_b\nash,mr",
      visits: "young_person,place\nmr,P1",
      attendances: "young_person,institution\nmr,S1\nmr,NEET",
      statuses: "young_person,status\nmr,referred",
    });
    expect(told(result).filter((line) => !line.startsWith("kept"))).toEqual([
      "not_a_young_person attendances.csv:2 young_person mr",
      "not_a_young_person attendances.csv:3 young_person mr",
      "not_a_young_person statuses.csv:2 young_person mr",
    ]);
    expect(result.dataset.adults).toEqual([{ id: "mr" }]);
    expect(result.dataset.youngPeople).toEqual([{ id: "ash" }]);
  });

  it("a column of its own may name the adult; one row names one person", () => {
    const result = importing({
      young_people: "id\nash",
      incidents: "id\nI1",
      involvements: `
        young_person,adult,incident,role
        ash,,I1,victim
        ,mr,I1,alleged
        ash,mr,I1,witness
        ,,I1,witness
        ,ash,I1,witness`,
    });
    expect(result.dataset.involvements.map(({ person, role }) => [person, role])).toEqual([
      ["ash", "victim"],
      ["mr", "alleged"],
    ]);
    expect(result.dataset.adults).toEqual([{ id: "mr", unlisted: true }]);
    expect(told(result)).toEqual([
      "id_unlisted involvements.csv:3 adult mr",
      "two_people involvements.csv:4 adult mr",
      "missing_value involvements.csv:5 young_person",
      "not_an_adult involvements.csv:6 adult ash",
    ]);
    const later = importing({ adults: "id,type\nmr,family" }, result.dataset);
    expect(later.dataset.adults).toEqual([{ id: "mr", type: "family" }]);
    const young = importing({ young_people: "id\nmr" }, result.dataset);
    expect(young.dataset.adults).toEqual([]);
    expect(young.dataset.youngPeople.map(({ id }) => id)).toEqual(["ash", "mr"]);
  });
});
