import { describe, expect, it } from "vitest";
import { importing, told } from "../importing.ts";

const base = { young_people: "id\nash\nbo\ncy\ndee\neli", incidents: "id\nI1" };

describe("a coded word", () => {
  it("is read in any spelling; one that is not known is kept as written and told of once", () => {
    const result = importing({
      institutions: `
        id,type
        S1,Pupil-Referral Unit
        S2,Hogwarts
        S3,pru
        S4,Hogwarts
        S5,hogwarts`,
    });
    expect(result.dataset.institutions.map(({ type }) => type)).toEqual([
      "pupil_referral_unit",
      "Hogwarts",
      "pupil_referral_unit",
      "Hogwarts",
      "hogwarts",
    ]);
    expect(told(result)).toEqual([
      "word_unknown institutions.csv:3 type Hogwarts",
      "word_unknown institutions.csv:6 type hogwarts",
    ]);
    expect(result.problems[0]?.message).toContain("2 rows");
  });

  it("is told of once also when it stands in several files", () => {
    const result = importing({
      "a-visits": "young_person,place,kind\nash,P1,lurks",
      "b-visits": "young_person,place,kind\nbo,P1,lurks",
      young_people: base.young_people,
      places: "id\nP1",
    });
    expect(told(result)).toEqual(["word_unknown a-visits.csv:2 kind lurks"]);
  });

  it("may stand in a list, each once and in order", () => {
    const result = importing({ incidents: "id,flags\nI1,Knife; online ;knife;odd" });
    expect(result.dataset.incidents[0]?.flags).toEqual(["knife", "odd", "online"]);
    expect(told(result)).toEqual(["word_unknown incidents.csv:2 flags Knife; online ;knife;odd"]);
  });

  it("of blame is read as alleged, with the outcome only where one is given", () => {
    const result = importing({
      ...base,
      involvements: `
        young_person,incident,role,outcome
        ash,I1,Offender,
        bo,I1,convicted,
        cy,I1,cautioned_or_convicted,
        dee,I1,convicted,acquitted
        eli,I1,cautioned,`,
    });
    expect(result.dataset.involvements.map(({ role, outcome }) => [role, outcome])).toEqual([
      ["alleged", undefined],
      ["alleged", "convicted"],
      ["alleged", undefined],
      ["alleged", "acquitted"],
      ["alleged", "out_of_court"],
    ]);
    expect(told(result)[0]).toBe("role_word_read involvements.csv:2 role Offender");
  });

  it("is “unknown” for a role that is not given", () => {
    const result = importing({ ...base, involvements: "young_person,incident\nash,I1" });
    expect(result.dataset.involvements).toEqual([
      { person: "ash", incident: "I1", role: "unknown" },
    ]);
    expect(result.problems).toEqual([]);
  });
});

describe("a plain value", () => {
  it("is yes, no or blank; anything else refuses the row", () => {
    const result = importing({
      young_people: "id,index_person,deceased\nash,YES,n\nbo,true,0\ncy,unknown,\ndee,maybe,no",
    });
    expect(result.dataset.youngPeople).toEqual([
      { id: "ash", indexPerson: true, deceased: false },
      { id: "bo", indexPerson: true, deceased: false },
      { id: "cy" },
    ]);
    expect(told(result)).toEqual(["not_yes_or_no young_people.csv:5 index_person maybe"]);
  });

  it("is a whole number or blank", () => {
    const result = importing({
      institutions: 'id,roll\nS1,900\nS2,"1,200"\nS3,12.5\nS4,-3\nS5,"1,2"\nS6,not known',
    });
    expect(result.dataset.institutions).toEqual([
      { id: "S1", roll: 900 },
      { id: "S2", roll: 1200 },
      { id: "S6" },
    ]);
    expect(told(result)).toHaveLength(3);
  });

  it("is a year and month, never a date of birth", () => {
    const result = importing({
      young_people: "id,birth_month\nash,2008-03\nbo,2008-13\ncy,14/03/2008",
    });
    expect(result.dataset.youngPeople).toEqual([{ id: "ash", birthMonth: "2008-03" }]);
    expect(told(result)).toEqual([
      "not_a_month young_people.csv:3 birth_month 2008-13",
      "not_a_month young_people.csv:4 birth_month 14/03/2008",
    ]);
  });

  it("every fault of a row is told, not only the first", () => {
    const result = importing({ young_people: "id,birth_month,deceased\n,x,y?" });
    expect(told(result)).toEqual([
      "not_a_month young_people.csv:2 birth_month x",
      "not_yes_or_no young_people.csv:2 deceased y?",
      "missing_value young_people.csv:2 id",
    ]);
    expect(result.tables).toMatchObject([{ rows: 1, refused: 1 }]);
  });
});
