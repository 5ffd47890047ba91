import { describe, expect, it } from "vitest";
import { importing, told } from "../importing.ts";

const nodes = {
  young_people: "id\nash\nbo",
  incidents: "id\nI1",
  institutions: "id\nS1",
  places: "id\nP1",
};

describe("duplicate links", () => {
  it("are one: sources and references are joined, blanks filled, and the rows counted", () => {
    const result = importing({
      ...nodes,
      involvements: `
        young_person,incident,role,outcome,source,reference,grade
        ash,I1,victim,,School,R2,
        ash,I1,Harmed,,Police;School,R1,1A P
        ash,I1,witness,,School,,`,
    });
    expect(result.dataset.involvements).toEqual([
      {
        person: "ash",
        incident: "I1",
        role: "victim",
        sources: ["Police", "School"],
        references: ["R1", "R2"],
        grade: "1A P",
      },
      { person: "ash", incident: "I1", role: "witness", sources: ["School"] },
    ]);
    expect(result.tables.at(-1)).toMatchObject({ rows: 3, stored: 2, merged: 1 });
    expect(told(result)).toEqual(["rows_merged involvements.csv:  1"]);
  });

  it("that differ in a single value keep the first in the order of their content, with a warning", () => {
    for (const rows of ["ash,I1,2B P\nash,I1,1A P", "ash,I1,1A P\nash,I1,2B P"]) {
      const result = importing({ ...nodes, involvements: `young_person,incident,grade\n${rows}` });
      expect(result.dataset.involvements[0]?.grade).toBe("1A P");
      const row = rows.startsWith("ash,I1,2B") ? 2 : 3;
      expect(told(result)).toContain(`merged_values_differ involvements.csv:${row} grade 2B P`);
      expect(result.problems.map(({ severity }) => severity)).not.toContain("error");
    }
  });

  it("are told by person, context, start, end and kind", () => {
    const result = importing({
      ...nodes,
      attendances: `
        young_person,institution,start,end,kind,nature
        ash,S1,2020-01-01,,main,
        ash,S1,01/01/2020,,main,neutral
        ash,S1,2020-01-01,,dual,
        ash,S1,2020-01,,main,
        ash,S1,2020-01-01,2020-02-01,main,`,
      visits: "young_person,place,kind\nash,P1,seen_at\nash,P1,\nash,P1,seen at",
      statuses: "young_person,status,agency\nash,neet,A\nash,neet,B\nash,NEET,A",
    });
    expect(result.dataset.attendances).toHaveLength(4);
    expect(result.dataset.visits).toHaveLength(2);
    expect(result.dataset.statuses).toHaveLength(2);
  });

  it("a status from a column of institutions is the same as one from the table of statuses", () => {
    const result = importing({
      ...nodes,
      attendances: "young_person,institution,start,source\nash,NEET,2020-01-01,School",
      statuses: "young_person,status,start,source\nash,neet,2020-01-01,Careers",
    });
    expect(result.dataset.statuses).toMatchObject([{ sources: ["Careers", "School"] }]);
    const [attendances, statuses] = result.tables.slice(-2);
    expect((attendances?.asStatus ?? 0) + (statuses?.stored ?? 0)).toBe(1);
    expect((attendances?.merged ?? 0) + (statuses?.merged ?? 0)).toBe(1);
  });
});

describe("a tie", () => {
  it("without direction is one whichever way round it is written, with the smaller id first", () => {
    const result = importing({
      ...nodes,
      ties: `
        young_person_a,young_person_b,kind,directed
        bo,ash,friend,
        ash,bo,friend,no
        bo,ash,friend,yes
        ash,bo,friend,yes`,
    });
    expect(result.dataset.ties).toEqual([
      { a: "ash", b: "bo", kind: "friend", directed: false },
      { a: "ash", b: "bo", kind: "friend", directed: true },
      { a: "bo", b: "ash", kind: "friend", directed: true },
    ]);
  });

  it("of a kind that runs one way keeps its direction", () => {
    const ties = "young_person_a,young_person_b,kind\nbo,ash,exploits\nash,bo,exploits";
    const { dataset } = importing({ ...nodes, ties });
    expect(dataset.ties.map(({ a, b, directed }) => [a, b, directed])).toEqual([
      ["ash", "bo", true],
      ["bo", "ash", true],
    ]);
  });

  it("of someone with themselves is refused", () => {
    const result = importing({ ...nodes, ties: "young_person_a,young_person_b\nash, ash\nash,bo" });
    expect(told(result)).toEqual([
      "self_tie ties.csv:2 young_person_b ash",
      "id_cleaned ties.csv:2 young_person_b  ash",
    ]);
  });
});
