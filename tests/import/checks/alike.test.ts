import { describe, expect, it } from "vitest";
import { mixedLetterNotes } from "../../../src/import/checks/mixedLetters.ts";
import { importing, told } from "../importing.ts";

const people = (...ids: readonly string[]) =>
  told(importing({ young_people: ["id", ...ids].join("\n") }));

describe("ids that could be slips of one another", () => {
  it("differ only in case, in look-alike characters or in blanks, and are told of once", () => {
    expect(people("ash", "ASH", "Ash")).toEqual(["ids_alike young_people.csv:2 id ash"]);
    expect(people("P１", "x", "P1")).toContain("ids_alike young_people.csv:2 id P１");
    expect(people("a  b", "a b")).toEqual(["ids_alike young_people.csv:2 id a  b"]);
    expect(people("ash", "bo")).toEqual([]);
  });

  it("differ only in the zeros before them", () => {
    expect(people("12", "012", "P12", "P012")).toContain("leading_zeros young_people.csv:2 id 12");
    expect(people("P12", "P012")).toEqual([]);
  });

  it("are looked for among things of one kind, wherever they are named", () => {
    const both = importing({
      ties: `
        young_person_a,young_person_b
        ash,bo
        cy,ASH`,
      institutions: `
        id
        BO`,
    });
    const alike = told(both).filter((each) => each.startsWith("ids_alike"));
    expect(alike).toEqual(["ids_alike ties.csv:2 young_person_a ash"]);
  });

  it("may have lost their zeros, all of a column", () => {
    expect(people("0123", "456")).toContain("leading_zeros young_people.csv: id 456");
    expect(people("1", "2", "10")).toEqual([]);
  });
});

describe("ids with letters of another script", () => {
  const noted = (...ids: readonly string[]) => [...mixedLetterNotes(ids).keys()];

  it("are told of in a column that is otherwise plain", () => {
    expect(noted("P001", "\u0420001", "P002", "")).toEqual([1]);
    expect(noted("P001", "P00\u0661", "P002")).toEqual([1]);
    expect(noted("P001", "Zoë", "P002")).toEqual([]);
  });

  it("are told of up to half; where most are so, only those that mix both scripts", () => {
    expect(noted("P1", "\u0420\u0430")).toEqual([1]);
    expect(noted("\u0420\u0430", "\u0420\u0431", "\u0420a")).toEqual([2]);
  });
});
