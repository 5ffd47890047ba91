import { describe, expect, it } from "vitest";
import { importing, importTexts, told } from "../importing.ts";

const people = (...ids: string[]) => {
  const text = `id\n${ids.map((id) => `"${id}"`).join("\n")}`;
  const result = importTexts([{ name: "young_people.csv", text }]);
  return { ids: result.dataset.youngPeople.map(({ id }) => id as string), told: told(result) };
};

describe("an id", () => {
  it("stays as written: zeros, case and 1E5 survive", () => {
    expect(people("007", "yp1", "1E5")).toEqual({
      ids: ["007", "1E5", "yp1"],
      told: ["id_like_number young_people.csv:4 id 1E5"],
    });
  });

  it("loses spaces around it and characters that can't be seen, with one warning a column", () => {
    expect(people(" ash", "b\u200bo", "\u202ecy\u202c", "d e")).toEqual({
      ids: ["ash", "bo", "cy", "d e"],
      told: ["id_cleaned young_people.csv:2 id  ash"],
    });
  });

  it("that a spreadsheet has damaged refuses its row", () => {
    expect(people("1.23457E+11", "1E+05", "1,2E5", "#N/A", "#REF!", "ash").told).toEqual([
      "id_damaged young_people.csv:2 id 1.23457E+11",
      "id_damaged young_people.csv:3 id 1E+05",
      "id_damaged young_people.csv:4 id 1,2E5",
      "id_damaged young_people.csv:5 id #N/A",
      "id_damaged young_people.csv:6 id #REF!",
    ]);
  });

  it("with control characters refuses its row; several in a cell are told of", () => {
    expect(people("a\u0007sh", "b\tc", "P1;P2")).toEqual({
      ids: ["P1;P2"],
      told: [
        "control_character young_people.csv:2 id a\u0007sh",
        "control_character young_people.csv:3 id b\tc",
        "id_several young_people.csv:4 id P1;P2",
      ],
    });
  });

  it("that looks like another is kept apart from it, with a warning", () => {
    expect(people("YP1", "yp1", "ＹＰ１", "YP2")).toEqual({
      ids: ["YP1", "YP2", "yp1", "ＹＰ１"],
      told: [
        "ids_alike young_people.csv:2 id YP1",
        "id_mixed_letters young_people.csv:4 id ＹＰ１",
      ],
    });
    expect(people("YP1", "ＹＰ１").told).toContain("ids_alike young_people.csv:2 id YP1");
    const across = importing({
      young_people: "id\nash",
      places: "id\nP1",
      visits: "young_person,place\nASH,P1",
    });
    expect(told(across)).toContain("ids_alike young_people.csv:2 id ash");
  });

  it("with a letter or digit of another script in a plain column is warned of", () => {
    expect(people("P001", "\u0420002", "P00\u0663", "Pé4", "P005").told).toEqual([
      "id_mixed_letters young_people.csv:3 id \u0420002",
      "id_mixed_letters young_people.csv:4 id P00\u0663",
    ]);
    expect(people("\u0420001", "\u0420002", "P003").told).toEqual([]);
    expect(people("\u0420001", "\u0420P02").told).toEqual([
      "id_mixed_letters young_people.csv:3 id \u0420P02",
    ]);
  });

  it("that may have lost its zeros is warned of; plain counting is not", () => {
    expect(people("0123", "0456", "789").told).toEqual(["leading_zeros young_people.csv: id 789"]);
    expect(people("12345", "2345", "34567").told).toEqual([
      "leading_zeros young_people.csv: id 2345",
    ]);
    expect(people("007", "7").told).toEqual([
      "leading_zeros young_people.csv: id 7",
      "leading_zeros young_people.csv:2 id 007",
    ]);
    expect(people("1", "10", "11", "12").told).toEqual([]);
    expect(people("3", "45", "67", "100", "5").told).toEqual([]);
    expect(people("12", "345", "A1").told).toEqual([]);
  });

  it("that a spreadsheet may have rounded is warned of", () => {
    expect(people("1234567890123450", "1234567890123456").told).toEqual([
      "id_maybe_rounded young_people.csv:2 id 1234567890123450",
    ]);
  });
});

describe("a word that names no one thing", () => {
  it("is nobody in a column of people, in any table", () => {
    const result = importing({
      young_people: "id\nash\nN/K",
      adults: "id\nvarious",
      ties: "young_person_a,young_person_b\nash,none\nUN3,ash",
      attendances: "young_person,institution\nunknown,S1",
    });
    expect(told(result)).toEqual([
      "no_one_person young_people.csv:3 id N/K",
      "no_one_person adults.csv:2 id various",
      "no_one_person ties.csv:2 young_person_b none",
      "no_one_person ties.csv:3 young_person_a UN3",
      "no_one_person attendances.csv:2 young_person unknown",
    ]);
  });

  it("is no incident, place, institution or area of its own", () => {
    const result = importing({
      young_people: "id\nash",
      incidents: "id\nunknown",
      institutions: "id\nNEET",
      places: "id\nhome",
      areas: "id\nout of borough",
      involvements: "young_person,incident\nash,n/k",
      visits: "young_person,place\nash,various",
    });
    expect(told(result).map((line) => line.split(" ")[0])).toEqual([
      "no_one_incident",
      "no_one_institution",
      "no_one_place",
      "no_one_area",
      "no_one_incident",
      "no_one_place",
    ]);
    expect(result.dataset.institutions).toEqual([]);
  });

  it("leaves an incident without its place, and the incident stays", () => {
    const result = importing({ incidents: "id,place\nI1,unknown\nI2,Unknown\nI3,unknown" });
    expect(result.dataset.incidents).toEqual([{ id: "I1" }, { id: "I2" }, { id: "I3" }]);
    expect(told(result)).toEqual([
      "place_not_recorded incidents.csv:2 place unknown",
      "place_not_recorded incidents.csv:3 place Unknown",
    ]);
    expect(result.problems[0]?.message).toContain("2 rows");
  });

  it("makes an attendance a status where one fits, and a gap where none does", () => {
    const result = importing({
      young_people: "id\nash",
      attendances: `
        young_person,institution,start,end,kind,leaving_reason,source,grade,basis
        ash,NEET,2020-01-01,2020-02-01,main,,School,1A P,fact
        ash,awaiting,2020-02-02,current,,completed,School,,
        ash,CME,2021,,,,,,`,
    });
    expect(result.dataset.attendances).toEqual([]);
    expect(result.dataset.statuses).toMatchObject([
      { youngPerson: "ash", status: "missing_education" },
      {
        youngPerson: "ash",
        status: "neet",
        sources: ["School"],
        grade: "1A P",
        basis: "recorded_fact",
      },
    ]);
    expect(Object.keys(result.dataset.statuses[1] ?? {})).not.toContain("kind");
    expect(result.dataset.gaps).toMatchObject([
      { youngPerson: "ash", written: "awaiting", sources: ["School"] },
    ]);
    expect(result.tables[1]).toMatchObject({
      rows: 3,
      stored: 0,
      asStatus: 2,
      asGap: 1,
      refused: 0,
    });
    expect(told(result).sort()).toEqual([
      "kept_as_gap attendances.csv:3 institution awaiting",
      "kept_as_status attendances.csv:2 institution NEET",
      "kept_as_status attendances.csv:4 institution CME",
      "left_out attendances.csv:2 kind main",
      "left_out attendances.csv:3 leaving_reason completed",
    ]);
  });
});
