import { describe, expect, it } from "vitest";
import type { MappedTable } from "../../../src/import/mappedTable.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { readTable } from "../../../src/import/rows/readTable.ts";
import {
  editedVocabularies,
  standardVocabularies,
  type Vocabularies,
} from "../../../src/model/vocabulary/edited.ts";
import { emptyEdits } from "../../../src/model/vocabulary/edits.ts";
import { mapped } from "../../support/mapped.ts";

function reading(table: MappedTable, vocabularies: Vocabularies = standardVocabularies) {
  const log = new ProblemLog();
  const ticks: number[] = [];
  const read = readTable(table, log, vocabularies, (rows) => ticks.push(rows));
  const told = log
    .finish()
    .map(({ code, row, column, value }) =>
      [code, String(row ?? ""), column ?? "", value ?? ""].join(" ").trimEnd(),
    );
  return { ...read, told, ticks };
}

describe("a table with its columns known", () => {
  it("gives a candidate for each row that reads well, with its fields in the table's order", () => {
    const { candidates, told, account } = reading(
      mapped(
        "attendances",
        ["kind", "institution", "young_person", "start"],
        ["main", "S1", "ash", "2020-01-01"],
        ["", "S2", "bo", ""],
      ),
    );
    expect(told).toEqual([]);
    expect(candidates.map(({ key, row }) => [key, row])).toEqual([
      ["attendances", 2],
      ["attendances", 3],
    ]);
    expect(Object.keys(candidates[0]?.fields ?? {})).toEqual([
      "youngPerson",
      "institution",
      "start",
      "kind",
    ]);
    expect(candidates[1]?.fields).toEqual({ youngPerson: "bo", institution: "S2" });
    expect(candidates[1]?.fields).toBe(candidates[1]?.fields);
    expect(account.close()).toMatchObject({ rows: 2, refused: 0, leftOut: 0 });
  });

  it("counts what was refused, left out or merged before it came here", () => {
    const table = mapped("young_people", ["id"], ["ash"], [""]);
    const { account, told } = reading({ ...table, refused: 2, leftOut: 3, merged: 4 });
    expect(account.close()).toMatchObject({ rows: 11, refused: 3, leftOut: 3, merged: 4 });
    expect(told).toEqual(["missing_value 3 id"]);
  });

  it("takes the words of the area, also for what is no institution", () => {
    const edited = editedVocabularies({
      ...emptyEdits,
      terms: { attendanceKinds: [{ code: "respite", label: "respite", also: ["short break"] }] },
      notSettings: { added: [{ word: "Limbo", status: null }], removed: ["various"] },
    });
    const table = mapped(
      "attendances",
      ["young_person", "institution", "kind"],
      ["ash", "limbo", ""],
      ["ash", "various", "Short break"],
    );
    const read = reading(table, edited);
    expect(read.candidates.map(({ key }) => key)).toEqual(["gaps", "attendances"]);
    expect(read.candidates[1]?.fields["kind"]).toBe("respite");
    expect(reading(table).candidates.map(({ key }) => key)).toEqual(["attendances", "gaps"]);
  });

  it("reads dates in the order that a person chose, without a word", () => {
    const { columns, ...table } = mapped(
      "visits",
      ["young_person", "place", "start"],
      ["ash", "P1", "03/04/2020"],
      ["ash", "P2", "02/13/2020"],
      ["ash", "P3", "13/02/2020"],
    );
    const chosen = (dateOrder: "day_first" | "month_first") =>
      reading({ ...table, columns: columns.map((column) => ({ ...column, dateOrder })) });
    const american = chosen("month_first");
    expect(american.told).toEqual(["date_no_such_day 4 start 13/02/2020"]);
    // 4 March, and written so that nobody reads it as 3 April when it leaves.
    expect(american.candidates[0]?.fields["start"]).toMatchObject({
      earliest: 18_325,
      written: "2020-03-04",
    });
    const british = chosen("day_first");
    expect(british.told).toEqual(["date_no_such_day 3 start 02/13/2020"]);
    expect(british.candidates[0]?.fields["start"]).toMatchObject({ earliest: 18_355 }); // 3 April
  });

  it("shows the file's own word where a plan read another", () => {
    const table = mapped("young_people", ["id", "deceased"], ["ash", "maybe"]);
    const columns = table.columns.map((column) => ({ ...column, written: ["", "¿?"] }));
    expect(reading({ ...table, columns }).told).toEqual(["not_yes_or_no 2 deceased ¿?"]);
  });

  it("without a column that is needed, or with one twice, is refused whole", () => {
    const table = mapped("attendances", ["young_person", "start"], ["ash", ""], ["bo", "2020"]);
    const read = reading(table);
    expect(read.told).toEqual(["missing_column  institution"]);
    expect(read.account.close()).toMatchObject({ rows: 2, refused: 2 });
    const twice = mapped("young_people", ["id", "sex", "sex"], ["ash", "male", "female"]);
    expect(reading(twice).told).toEqual(["duplicate_column  sex"]);
  });

  it("tells its progress some thousands of rows at a time, and of every row", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`P${String(i)}`]);
    const { ticks } = reading(mapped("young_people", ["id"], ...rows));
    expect(ticks).toEqual([4096, 4096, 1808]);
  });

  it("cuts what a message shows of a very long cell", () => {
    const table = mapped("young_people", ["id", "deceased"], ["ash", "x".repeat(30_000)]);
    expect(reading(table).told[0]?.length).toBeLessThan(1100);
  });
});
