import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draws, nhsNumber, uln, upn } from "../../../fixtures/screening/measuredSet.ts";
import { writeTables } from "../../../src/export/csvTables.ts";
import { generateCaseNetwork } from "../../../src/generate/generateCaseNetwork.ts";
import { personalDataReport } from "../../../src/import/screening/personalDataReport.ts";
import { screenTable } from "../../../src/import/screening/screenTable.ts";
import { screenColumn, tableOf, tableOfCsv } from "./screened.ts";

const draw = draws(11);
const many = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => make(index));
const tenDigits = () => `1${many(9, () => String(draw(10))).join("")}`;

describe("screenTable", () => {
  it("finds nothing in the example", () => {
    const folder = "fixtures/borough";
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(files.length).toBe(11);
    const found = files.flatMap((name) =>
      screenTable(tableOfCsv(name.slice(0, -4), readFileSync(`${folder}/${name}`, "utf8"))),
    );
    expect(found).toEqual([]);
  });

  it("finds nothing in generated data", () => {
    const files = writeTables(generateCaseNetwork({ people: 500, seed: 1 }));
    expect(files.length).toBe(11);
    for (const { name, text } of files)
      expect(screenTable(tableOfCsv(name.replace(".csv", ""), text))).toEqual([]);
  });

  it("judges numbers with a check by the column: half of the NHS numbers must pass", () => {
    const good = many(30, () => nhsNumber(draw));
    const mixed = [...good, ...many(25, tenDigits)];
    expect(screenColumn("Field", mixed)).toMatchObject({ kind: "nhs_number", sureness: "firm" });
    const few = [...good.slice(0, 10), ...many(25, tenDigits)];
    expect(screenColumn("Field", few)).toBeUndefined();
    expect(screenColumn("NHS No", few)).toMatchObject({ kind: "nhs_number", byHeading: true });
  });

  it("counts different numbers and not rows, so that one lucky id alarms nobody", () => {
    const lucky = nhsNumber(draw);
    const others = ["4000000100", "4000000107", "4000000114", "4000000128"];
    expect(screenColumn("ref", [...many(500, () => lucky), ...others])).toBeUndefined();
  });

  it("is only likely where one or two numbers pass, unless they are laid out as such", () => {
    expect(screenColumn("Field", ["9990000018"])).toMatchObject({ sureness: "likely" });
    expect(screenColumn("Field", ["999 000 0018"])).toMatchObject({ sureness: "firm" });
  });

  it("tells in how many of the filled rows", () => {
    const cells = ["07700 900123", "", "N/K", "07700 900123", "01632 960 555", " "];
    expect(screenColumn("Field", cells)).toEqual({
      column: 0,
      kind: "phone",
      matches: 3,
      of: 4,
      sureness: "firm",
      suggested: "nothing",
    });
  });

  it("never takes a date alone for a date of birth, nor a month of birth", () => {
    const dates = ["03/04/2008", "21/11/2007"];
    expect(screenColumn("date", dates)).toBeUndefined();
    expect(screenColumn("DOB", dates)?.kind).toBe("date_of_birth");
    expect(screenColumn("birth_month", ["2008-04", "2007-11"])).toBeUndefined();
    expect(screenColumn("birth_month", [...dates, "2008-04"])).toMatchObject({ matches: 2, of: 3 });
    expect(screenColumn("place_of_birth", ["Leeds", "Larkmoor"])).toBeUndefined();
  });

  it("lets names of schools, places and areas through, whatever their heading", () => {
    const places = [
      "Larkmoor School",
      "Bridge Lane PRU",
      "Mill Field",
      "St Mary's",
      "Copper Street",
    ];
    for (const heading of ["name", "School", "Establishment name", "where", "label"])
      expect(screenColumn(heading, places)).toBeUndefined();
    const towns = ["Larkmoor", "Pellhurst", "Wexholt"];
    expect(screenColumn("name", towns, "areas")).toBeUndefined();
    expect(
      screenColumn("name", ["Ashley", "Kingsley Hope", "Devon Ray"], "places"),
    ).toBeUndefined();
  });

  it("takes names where the heading says so, though none is in a list", () => {
    const names = ["Quillfeather", "Ozymandar", "Thistlewaite-Om"];
    for (const heading of ["Surname", "last_name", "LegalSurname", "Child's name", "PupilForename"])
      expect(screenColumn(heading, names)).toMatchObject({ kind: "name", sureness: "firm" });
    expect(screenColumn("name", names, "young_people")?.kind).toBe("name");
    expect(screenColumn("mother", ["1", "0"])).toBeUndefined();
    expect(screenColumn("mother", ["yes", "no", "unknown"])).toBeUndefined();
    expect(screenColumn("surname", ["YP001", "YP002"])).toBeUndefined();
  });

  it("takes names mixed with places, as in the nodes of a graph", () => {
    const labels = ["Annie Kenney", "Caxton Hall School", "Amina Khan", "Tyrese Bell", "Mill Road"];
    expect(screenColumn("Label", labels)).toMatchObject({ kind: "name", matches: 3, of: 5 });
  });

  it("takes officers by rank and number, and no titles without a name", () => {
    expect(screenColumn("OIC", ["PC 1234 Jones", "DC 887 Patel"])?.kind).toBe("name");
    expect(screenColumn("HeadTitle (name)", ["Mr", "Mrs"])).toBeUndefined();
  });

  it("takes phone numbers without their 0 for no other number", () => {
    // As ten digits it would pass for an NHS number.
    const found = screenColumn("Emergency contact no", ["7700900124"]);
    expect(found).toMatchObject({ kind: "phone", byHeading: true });
    expect(found?.also).toBeUndefined();
  });

  it("finds addresses, and what else stands in them", () => {
    expect(screenColumn("Home", ["12 Mill Road, Northborough, QQ", "Flat 3, Mill House"])).toEqual(
      expect.objectContaining({ kind: "address", sureness: "likely", matches: 2 }),
    );
    const whole = screenColumn("Home address", ["12 Mill Road SE15 4AB", "The Old Mill"]);
    expect(whole).toMatchObject({ kind: "postcode", matches: 1, also: ["address"] });
  });

  it("says likely of addresses and phones of schools", () => {
    const table = tableOf(
      { URN: ["100001"], EstablishmentName: ["Larkmoor School"], Postcode: ["SE15 4AB"] },
      "edubasealldata",
    );
    expect(screenTable(table)).toEqual([
      expect.objectContaining({ column: 2, kind: "postcode", sureness: "likely" }),
    ]);
  });

  it("finds notes, and names within them", () => {
    const notes = ["Seen with Amina outside the shop and was told to leave.", "no contact", "N/K"];
    expect(screenColumn("Field", notes)).toMatchObject({ kind: "name", also: ["free_text"] });
    expect(screenColumn("comments", ["was late again today"])).toMatchObject({ kind: "free_text" });
    expect(screenColumn("note_code", ["N1", "N2"])).toBeUndefined();
  });

  it("takes references that all begin alike for no NI numbers", () => {
    const series = many(20, (i) => `CR${String(i).padStart(6, "0")}A`);
    expect(screenColumn("ref", series)).toBeUndefined();
    const prefixes = "AA AB CE EG GH HJ JK KL LM MP PR RS ST TW WX".split(" ");
    const numbers = prefixes.map((prefix, i) => `${prefix}0000${String(10 + i)}`);
    expect(screenColumn("ref", numbers)).toMatchObject({ kind: "ni_number", sureness: "likely" });
    expect(screenColumn("NINO", numbers.slice(0, 1))).toMatchObject({ sureness: "firm" });
  });

  it("suggests a pseudonym only where the column is what the rows are told apart by", () => {
    const upns = many(10, () => upn(draw));
    const nhs = many(10, () => nhsNumber(draw));
    const suggested = (columns: Parameters<typeof tableOf>[0]) =>
      screenTable(tableOf(columns)).map((finding) => finding.suggested);
    expect(suggested({ UPN: upns })).toEqual(["pseudonym"]);
    expect(suggested({ UPN: upns, "NHS number": nhs })).toEqual(["pseudonym", "nothing"]);
    expect(suggested({ id: many(10, (i) => `YP${String(i)}`), UPN: upns })).toEqual(["nothing"]);
    expect(suggested({ young_person: upns, NHS: nhs })).toEqual(["pseudonym", "nothing"]);
    expect(suggested({ NHS: nhs, child: upns })).toEqual(["nothing", "pseudonym"]);
    expect(suggested({ "Contact number": ["07700 900123"], UPN: upns })).toEqual([
      "nothing",
      "pseudonym",
    ]);
    expect(suggested({ DOB: ["03/04/2008"] })).toEqual(["nothing"]);
    expect(suggested({ ULN: many(5, () => uln(draw)) })).toEqual(["pseudonym"]);
  });

  it("is quiet on an empty table, and on columns without a filled cell", () => {
    expect(screenTable(tableOf({}))).toEqual([]);
    expect(screenTable(tableOf({ DOB: ["", ""], name: [] }))).toEqual([]);
  });

  it("gives the same for any order of rows, and as much for rows given twice", () => {
    const cell = fc.constantFrom(
      "9990000018",
      "07700 900123",
      "Amina Khan",
      "YP1",
      "",
      "N/K",
      "1A P",
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const once = screenTable(tableOf({ Field: cells }));
        const turned = screenTable(tableOf({ Field: [...cells].reverse() }));
        const twice = screenTable(tableOf({ Field: [...cells, ...cells] }));
        expect(turned).toEqual(once);
        expect(twice).toEqual(
          once.map((found) => ({ ...found, matches: 2 * found.matches, of: 2 * found.of })),
        );
      }),
    );
  });

  it("never throws, and never counts more than there is", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.string(), (cells, heading) => {
        for (const { matches, of } of screenTable(tableOf({ [heading]: cells }))) {
          expect(matches).toBeGreaterThan(0);
          expect(matches).toBeLessThanOrEqual(of);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("personalDataReport", () => {
  it("says what and where, and never a value", () => {
    const table = tableOf({
      UPN: ["B801200005001"],
      "07700 900123": ["01632 960 555"],
      " ": ["a@b.co"],
    });
    const report = personalDataReport(table, screenTable(table));
    expect(report).toEqual([
      {
        file: "export.csv",
        column: "UPN",
        kind: "upn",
        matches: 1,
        of: 1,
        sureness: "firm",
        suggested: "pseudonym",
        also: [],
      },
      {
        file: "export.csv",
        column: "column B",
        kind: "phone",
        matches: 1,
        of: 1,
        sureness: "firm",
        suggested: "nothing",
        also: [],
      },
      {
        file: "export.csv",
        column: "column C",
        kind: "email",
        matches: 1,
        of: 1,
        sureness: "firm",
        suggested: "nothing",
        also: [],
      },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/B8012|07700|555|a@b/u);
  });
});
