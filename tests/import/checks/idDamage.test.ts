import { describe, expect, it } from "vitest";
import { idDamage } from "../../../src/import/checks/idDamage.ts";
import { mapped } from "../../support/mapped.ts";

const damage = (...ids: string[]) => {
  const [column] = mapped("young_people", ["id"], ...ids.map((id) => [id])).columns;
  return column === undefined ? null : idDamage(column);
};

describe("what a spreadsheet did to a column of ids", () => {
  it("is seen by its kind, with the ids and the rows that have them", () => {
    expect(damage("1.23457E+11", "P1", "1E+05", "1.23457E+11")).toEqual([
      { kind: "scientific", texts: ["1.23457E+11", "1E+05"], rows: 3 },
    ]);
    expect(damage("1234567890123450", "1234567890123456")).toEqual([
      { kind: "rounded", texts: ["1234567890123450"], rows: 1 },
    ]);
    expect(damage("0123", "0456", "789", "", "789")).toEqual([
      { kind: "lost_zeros", texts: ["789"], rows: 2 },
    ]);
  });

  it("is nothing where ids are whole: letters, one length, plain counting, 1E5", () => {
    for (const ids of [
      ["P1", "P22", "P333"],
      ["1234", "5678"],
      ["1", "2", "10", "11"],
      ["1E5", "2E6"],
      ["", " "],
      [],
    ])
      expect(damage(...ids), ids.join()).toEqual(ids.length === 0 ? [] : []);
  });
});
