import { describe, expect, it } from "vitest";
import { agencyWorkbook } from "../../../fixtures/agency/workbook.ts";
import { xlsx } from "../../../src/import/formats/xlsx/xlsx.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import { shapes } from "../../../src/import/shapes/index.ts";
import { spoken, suggested } from "./suggesting.ts";

const file = { name: "case.xlsx", bytes: agencyWorkbook(), text: null, choices: {} };
const { sheets } = xlsx.read(file, new ProblemLog());
const { plan, tables } = suggested(sheets, { profiles: [], shapes });

const of = (name: string) => {
  const at = tables.findIndex((table) => table.name === name);
  const table = tables[at];
  return {
    rows: table?.rowNumbers.length,
    leftOut: table?.leftOut.map(({ why }) => why),
    outputs: plan.tables[at]?.outputs.map((output) => spoken(output, table)),
  };
};

describe("an agency's workbook", () => {
  it("is understood sheet by sheet, without its notes, merged headings and totals", () => {
    expect(of("Young people")).toEqual({
      rows: 24,
      leftOut: ["note", "note", "note", "total"],
      outputs: [
        "young_people: id=YP ref sex=Sex ethnic_group=Ethnicity area=Ward index_person=Index YP? agencies=Agencies",
      ],
    });
    expect(of("Schools")).toEqual({
      rows: 24,
      leftOut: ["note", "total"],
      outputs: [
        "young_people: id=YP ref",
        ...["1", "2", "3"].map(
          (n) =>
            `attendances: young_person=YP ref institution=School ${n} start=Start ${n} end=End ${n} [School ${n} filled]`,
        ),
      ],
    });
    expect(of("Police crimes")).toEqual({
      rows: 19,
      leftOut: ["note", "total"],
      outputs: [
        "involvements: young_person=Suspect ref incident=Occurrence number role='alleged' reference=Crime number [Suspect ref filled]",
        "involvements: young_person=Victim ref incident=Occurrence number role='victim' reference=Crime number [Victim ref filled]",
        "incidents: id=Occurrence number type=Offence date=Date committed area=Ward flags=Knife [Occurrence number filled] grouped",
      ],
    });
    expect(of("Missing and support").outputs).toEqual([
      "statuses: young_person=YP ref status=Category agency=Agency start=From end=To",
    ]);
    expect(of("Contacts").outputs).toEqual([
      "ties: young_person_a=YP ref 1 young_person_b=YP ref 2 kind=Relationship start=Since source=Told by",
    ]);
  });

  it("waits for a person to agree", () => {
    expect(plan.tables.map(({ by, isUsed }) => [by, isUsed])).toEqual(
      plan.tables.map(() => ["guess", true]),
    );
  });
});
