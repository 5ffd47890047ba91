import { describe, expect, it } from "vitest";
import { importing, told } from "../importing.ts";

const links = {
  involvements: "young_person,incident\nash,I1\nbo,I1",
  attendances: "young_person,institution\nash,S1",
  ties: "young_person_a,young_person_b\nash,cy",
  visits: "young_person,place\nbo,P1",
};

const tables = {
  young_people: "id,sex\nash,female\nbo,male\ncy,male",
  incidents: "id,type,place\nI1,robbery,S1",
  institutions: "id,type\nS1,academy",
  places: "id,type\nP1,park",
};

describe("an id that links name and no table lists", () => {
  it("becomes a thing of unknown type, with one warning that counts its rows", () => {
    const result = importing(links);
    expect(result.dataset.youngPeople).toEqual([
      { id: "ash", unlisted: true },
      { id: "bo", unlisted: true },
      { id: "cy", unlisted: true },
    ]);
    expect(result.dataset.incidents).toEqual([{ id: "I1", unlisted: true }]);
    expect(result.dataset.institutions).toEqual([{ id: "S1", unlisted: true }]);
    expect(result.dataset.places).toEqual([{ id: "P1", unlisted: true }]);
    expect(told(result)).toEqual([
      "id_unlisted involvements.csv:2 young_person ash",
      "id_unlisted involvements.csv:2 incident I1",
      "id_unlisted involvements.csv:3 young_person bo",
      "id_unlisted attendances.csv:2 institution S1",
      "id_unlisted ties.csv:2 young_person_b cy",
      "id_unlisted visits.csv:2 place P1",
    ]);
    expect(result.problems[0]?.message).toContain("3 rows");
  });

  it("is not brought in by a row that is refused", () => {
    const result = importing({
      ties: "young_person_a,young_person_b,directed\nash,bo,perhaps\ncy,cy,\ndee,eli,",
    });
    expect(result.dataset.youngPeople.map(({ id }) => id)).toEqual(["dee", "eli"]);
  });

  it("is filled when its table comes, later or at once", () => {
    const first = importing(links);
    const later = importing(tables, first.dataset);
    const atOnce = importing({ ...links, ...tables });
    const tablesFirst = importing(links, importing(tables).dataset);
    expect(later.dataset).toEqual(atOnce.dataset);
    expect(tablesFirst.dataset).toEqual(atOnce.dataset);
    expect(later.dataset.youngPeople.every(({ unlisted }) => unlisted === undefined)).toBe(true);
    expect(later.tables.map(({ rows, stored }) => rows - stored)).toEqual([0, 0, 0, 0]);
    expect(later.problems).toEqual([]);
  });

  it("is told of once, not again with every import", () => {
    const again = importing(links, importing(links).dataset);
    expect(told(again).filter((line) => line.startsWith("id_unlisted"))).toEqual([]);
  });

  it("may turn out to be an adult", () => {
    const first = importing({ ties: "young_person_a,young_person_b\nash,mr" });
    expect(first.dataset.youngPeople).toHaveLength(2);
    const { dataset } = importing({ adults: "id,type\nmr,family" }, first.dataset);
    expect(dataset.youngPeople).toEqual([{ id: "ash", unlisted: true }]);
    expect(dataset.adults).toEqual([{ id: "mr", type: "family" }]);
  });

  it("stays if it was there before, even when nothing names it", () => {
    const { dataset } = importing({ incidents: "id\nI1" });
    const lone = {
      ...dataset,
      places: importing({ visits: "young_person,place\nash,P9" }).dataset.places,
    };
    expect(importing({}, lone).dataset.places).toEqual([{ id: "P9", unlisted: true }]);
  });
});

describe("the place of an incident", () => {
  it("may be a place or an institution; otherwise it is a place that no table lists", () => {
    const result = importing({
      incidents: "id,place\nI1,P1\nI2,S1\nI3,S2\nI4,X",
      places: "id\nP1",
      institutions: "id\nS1",
      attendances: "young_person,institution\nash,S2",
      young_people: "id\nash",
    });
    expect(result.dataset.places).toEqual([{ id: "P1" }, { id: "X", unlisted: true }]);
    expect(result.dataset.institutions).toEqual([{ id: "S1" }, { id: "S2", unlisted: true }]);
    expect(told(result)).toEqual([
      "id_unlisted incidents.csv:4 place S2",
      "id_unlisted incidents.csv:5 place X",
    ]);
  });

  it("may turn out to be an institution", () => {
    const first = importing({ incidents: "id,place\nI1,X" });
    expect(first.dataset.places).toEqual([{ id: "X", unlisted: true }]);
    const { dataset } = importing({ institutions: "id\nX" }, first.dataset);
    expect(dataset.places).toEqual([]);
    expect(dataset.institutions).toEqual([{ id: "X" }]);
  });

  it("that is both a place and an institution is told of", () => {
    const result = importing({
      incidents: "id,place\nI1,X\nI2,X",
      places: "id\nX",
      institutions: "id\nX",
    });
    expect(told(result)).toEqual(["place_or_institution incidents.csv:2 place X"]);
    expect(result.problems[0]?.message).toContain("2 rows");
  });
});
