import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importTexts } from "./importing.ts";

const folder = join(import.meta.dirname, "../../fixtures/import/twenty-faults");
const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
const result = importTexts(
  names.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
);

/** The faults as the page beside the files lists them. */
const faults = readFileSync(join(folder, "README.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \w+\.csv/u.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, file = "", row = "", column = "", value = "", code = ""]) => ({
    file,
    row: row === "" ? null : Number(row),
    column: column === "" ? null : column,
    value,
    code,
  }));

describe("twenty faults", () => {
  it("are twenty, and all different", () => {
    expect(faults).toHaveLength(20);
    expect(new Set(faults.map(({ code }) => code)).size).toBe(20);
  });

  it.each(faults)("$code is told of in $file, row $row", ({ file, row, column, value, code }) => {
    const found = result.problems.filter((problem) => problem.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: "error", file, row, column });
    expect(found[0]?.value ?? "").toBe(value);
    expect(found[0]?.message).toMatch(/\.$/u);
  });

  it("are all there is to tell, but for the two dates that can't be read", () => {
    const others = result.problems.filter(
      ({ code }) => !faults.some((fault) => fault.code === code),
    );
    expect(others.map(({ code, file, row }) => [code, file, row])).toEqual([
      ["date_order_unclear", "visits.csv", 3],
      ["date_order_unclear", "visits.csv", 4],
    ]);
  });

  it("do not keep the good rows from arriving", () => {
    const { dataset, tables } = result;
    expect(dataset.youngPeople.map(({ id }) => id)).toEqual(["YP01", "YP02", "YP03"]);
    expect(dataset.youngPeople[0]).toEqual({
      id: "YP01",
      ageBand: "13_15",
      sex: "female",
      birthMonth: "2005-04",
    });
    expect(dataset.adults.map(({ id }) => id)).toEqual(["AD01"]);
    expect(dataset.incidents.map(({ id }) => id)).toEqual(["IN01", "IN04"]);
    expect(dataset.institutions.map(({ id }) => id)).toEqual(["S1", "S3"]);
    expect(dataset.places.map(({ id }) => id)).toEqual(["P1"]);
    expect(dataset.attendances.map((each) => [each.youngPerson, each.institution])).toEqual([
      ["YP01", "S1"],
      ["YP02", "S3"],
    ]);
    expect(dataset.involvements.map((each) => [each.person, each.incident, each.role])).toEqual([
      ["YP01", "IN01", "victim"],
      ["YP03", "IN04", "missing"],
    ]);
    expect(dataset.ties.map((each) => [each.a, each.b])).toEqual([
      ["YP01", "YP02"],
      ["YP01", "YP03"],
    ]);
    expect(dataset.visits.map((each) => [each.person, each.kind])).toEqual([
      ["YP01", "spends_time"],
      ["YP03", "feels_safe"],
    ]);
    expect(dataset.statuses.map((each) => [each.youngPerson, each.status])).toEqual([
      ["YP01", "early_help"],
      ["YP03", "early_help"],
    ]);
    const refused = tables.reduce((sum, each) => sum + each.refused, 0);
    const stored = tables.reduce((sum, each) => sum + each.stored, 0);
    expect({ stored, refused }).toEqual({ stored: 19, refused: 22 });
  });
});
