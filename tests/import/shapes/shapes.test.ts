import { describe, expect, it } from "vitest";
import { findTerm } from "../../../src/model/vocabulary/term.ts";
import { institutionTypes } from "../../../src/model/vocabulary/setting.ts";
import { tables } from "../../../src/model/tables.ts";
import { gias } from "../../../src/import/shapes/gias.ts";
import { shapes } from "../../../src/import/shapes/index.ts";
import { columnsOf } from "../../../src/import/columnNames.ts";
import { accountOf, drawTable, tableOf, told } from "../apply/drawing.ts";
import { applyShapes, rowsByTable, shapeOf } from "./planning.ts";

describe("a list of establishments", () => {
  const headings =
    "URN|LA (code)|LA (name)|EstablishmentName|TypeOfEstablishment (code)|TypeOfEstablishment (name)|EstablishmentStatus (name)|PhaseOfEducation (name)|StatutoryHighAge|NumberOfPupils|Postcode|HeadLastName";

  it("gives institutions with the type by its label, closed ones too", () => {
    const table = drawTable(
      "edubase.csv",
      `${headings}
      123453|204|Hackney|Elm School|34|Academy converter|Open|Secondary|18|900|E1 6AN|Smith
      123454|204|Hackney|Oak Centre|14|Pupil referral unit|Closed|Not applicable|16|40|E1 6AN|Jones
      123455|204|Hackney|Ash|38|Free schools alternative provision|Open|||  |  |
      123456|204|Hackney|New|99|Space academy|Open||||  |`,
    );
    const result = applyShapes(table);
    expect(rowsByTable(result)).toEqual({
      institutions: [
        "2: id=123453 type=mainstream_school name=Elm School area=Hackney roll=900",
        "3: id=123454 type=pupil_referral_unit name=Oak Centre area=Hackney roll=40",
        "4: id=123455 type=ap_free_school name=Ash area=Hackney",
        "5: id=123456 type=Space academy name=New area=Hackney",
      ],
    });
    expect(JSON.stringify(result.mapped)).not.toMatch(/Smith|E1 6AN/u);
  });

  it("goes by the number of the type where there is no label, with or without its zero", () => {
    const table = drawTable(
      "gias.csv",
      "URN|EstablishmentName|TypeOfEstablishment (code)\n1|A|01\n2|B|1\n3|C|24\n4|D|18",
    );
    expect(rowsByTable(applyShapes(table))["institutions"]).toEqual([
      "2: id=1 type=mainstream_school name=A",
      "3: id=2 type=mainstream_school name=B",
      "4: id=3 type=secure_school name=C",
      "5: id=4 type=college_fe name=D",
    ]);
  });

  it("says of each type what the vocabulary says of its label, where that knows it", () => {
    const list = tableOf("x", ["URN", "EstablishmentName", "TypeOfEstablishment (name)"], []);
    const [output] = gias.recognise(list, []) ?? [];
    const type = output?.fields.find(({ name }) => name === "type");
    const words = Object.entries(type?.words ?? {});
    expect(words.length).toBeGreaterThan(40);
    for (const [label, type] of words) {
      expect(institutionTypes.map(({ code }) => code)).toContain(type);
      const known = findTerm(institutionTypes, label);
      // One establishment in two files must not be of two types.
      if (known !== undefined) expect(type, label).toBe(known.code);
    }
  });

  it("is no list of pupils with the number of their school", () => {
    expect(shapeOf(tableOf("x.csv", ["Pupil", "URN", "EstablishmentName"], []))).toBeNull();
  });
});

describe("factors of assessments", () => {
  const table = drawTable(
    "cin.csv",
    `
    LAchildID | UPN | AssessmentAuthorisationDate | AssessmentFactors
    K1        |     | 2024-03-01                  | 10A,13A
    K2        |     | 2024-03-02                  | 18A
    K3        |     | 2024-03-03                  | 21; 2A
    K4        |     | 2024-03-04                  | 21
    K5        |     | 2024-03-04                  |
    `,
  );

  it("give a status for each code, and tell of those that can't be", () => {
    const result = applyShapes(table);
    expect(rowsByTable(result)["statuses"]).toEqual([
      "2: young_person=K1 status=assessment_factor start=2024-03-01 note_code=10A",
      "2: young_person=K1 status=assessment_factor start=2024-03-01 note_code=13A",
      "3: young_person=K2 status=assessment_factor start=2024-03-02 note_code=18A",
      "4: young_person=K3 status=assessment_factor start=2024-03-03 note_code=21",
      "4: young_person=K3 status=assessment_factor start=2024-03-03 note_code=2A",
      "5: young_person=K4 status=assessment_factor start=2024-03-04 note_code=21",
    ]);
    expect(told(result).filter((line) => line.startsWith("factor"))).toEqual([
      "factor_retired row 3 AssessmentFactors 18A",
      "factor_not_alone row 4 AssessmentFactors 21",
    ]);
    expect(accountOf(result)).toEqual({ placed: 4, merged: 0, refused: 0, leftOut: 1 });
  });

  it("are not seen in a column of other words", () => {
    expect(shapeOf(drawTable("x.csv", "ChildID|Factors\n1|poverty"))).toBeNull();
    expect(shapeOf(drawTable("x.csv", "ChildID|Factors\n1|24a|"))?.id).toBe("cin-factors");
  });
});

describe("people, contexts and links", () => {
  const people = drawTable("people.csv", "id|label\nP1|Ann Other\nP2|\nP3|");
  const links = drawTable(
    "links.csv",
    `
    person | context | role        | start      | end        | weight
    P1     | C1      | participant | 1911-03-01 | 1911-03-01 | 1
    P2     | C1      | organiser   | 1911-03-01 | 1911-03-01 | 1
    P3     | C2      |             | 1912-01-01 | 1913-01-01 | 1
    P3     | C3      |             |            |            | 1
    P3     | C9      | victim      |            |            | 1
    `,
  );
  const events = drawTable(
    "contexts.csv",
    "id|type|label|start|end|place\nC1|arrest/court|x (WM)|1911-03-01|1911-03-01|WM",
  );
  const mixed = drawTable(
    "contexts.csv",
    `
    id | type    | label | start      | end        | place
    C1 | arrest  | a     | 1911-03-01 | 1911-03-01 | WM
    C2 | union   | b     | 1912-01-01 | 1913-01-01 |
    C3 | park    | c     |            |            |
    C4 | robbery | d     | 1912-01-01 | 1912-01-03 |
    `,
  );

  it("give incidents and involvements where all contexts are events, and no label", () => {
    const result = applyShapes(people, events, links);
    expect(rowsByTable(result)).toEqual({
      young_people: ["2: id=P1", "3: id=P2", "4: id=P3"],
      incidents: ["2: id=C1 type=arrest/court date=1911-03-01"],
      involvements: [
        "2: young_person=P1 incident=C1 role=present_role_unclear",
        "3: young_person=P2 incident=C1 role=organiser",
        "4: young_person=P3 incident=C2",
        "5: young_person=P3 incident=C3",
        "6: young_person=P3 incident=C9 role=victim",
      ],
    });
    expect(JSON.stringify(result.mapped)).not.toContain("Ann Other");
  });

  it("give settings and places where contexts last, each link to its own kind", () => {
    const result = applyShapes(people, mixed, links);
    expect(rowsByTable(result)).toMatchObject({
      incidents: ["2: id=C1 type=arrest date=1911-03-01", "5: id=C4 type=robbery date=1912-01-01"],
      institutions: ["3: id=C2 type=union"],
      places: ["4: id=C3 type=park"],
      involvements: [
        "2: young_person=P1 incident=C1 role=present_role_unclear",
        "3: young_person=P2 incident=C1 role=organiser",
        "6: young_person=P3 incident=C9 role=victim",
      ],
      attendances: ["4: young_person=P3 institution=C2 start=1912-01-01 end=1913-01-01"],
      visits: ["5: young_person=P3 place=C3"],
    });
    expect(accountOf(result)).toEqual({ placed: 3 + 4 - 2, merged: 0, refused: 0, leftOut: 0 });
  });

  it("take contexts without a date for lasting ones", () => {
    const undated = drawTable("contexts.csv", "id|type|start|end\nC1|club||\nC2|meeting|1911|");
    expect(rowsByTable(applyShapes(people, undated, links))).toMatchObject({
      institutions: ["2: id=C1 type=club"],
      incidents: ["3: id=C2 type=meeting date=1911"],
    });
  });

  it("come to the same in any order of files", () => {
    const inOrder = rowsByTable(applyShapes(people, mixed, links));
    expect(rowsByTable(applyShapes(links, mixed, people))).toEqual(inOrder);
  });

  it("are nothing by themselves", () => {
    for (const table of [people, events, links]) expect(shapeOf(table)).toBeNull();
    expect(shapeOf(links, [links, people])).toBeNull();
  });
});

describe("a network file", () => {
  const nodes = drawTable(
    "net.gexf#nodes",
    `
    id | label | kind         | type     | date       | sex
    A  | Ann   | young person |          |            | female
    B  | Bob   | young person |          |            |
    M  | Mr X  | adult        |          |            |
    I  | raid  | incident     | stabbing | 2024-01-01 |
    S  | Elm   | institution  | academy  |            |
    P  | park  | place        | park     |            |
    `,
  );
  const edges = drawTable(
    "net.gexf#edges",
    `
    source | target | kind   | directed | start
    A      | B      | friend | no       | 2023
    M      | A      |        | yes      |
    I      | B      | victim | no       |
    A      | S      |        | no       | 2022
    S      | B      |        | no       |
    M      | P      |        | no       |
    M      | S      |        | no       |
    Z      | I      |        | no       |
    `,
  );

  it("goes by the kinds of its nodes, and its links by the kinds of their ends", () => {
    const result = applyShapes(nodes, edges);
    expect(rowsByTable(result)).toEqual({
      young_people: ["2: id=A sex=female", "3: id=B"],
      adults: ["4: id=M"],
      incidents: ["5: id=I type=stabbing date=2024-01-01"],
      institutions: ["6: id=S type=academy"],
      places: ["7: id=P type=park"],
      ties: [
        "2: young_person_a=A young_person_b=B kind=friend start=2023 directed=no",
        "3: young_person_a=M young_person_b=A directed=yes",
      ],
      involvements: ["9: young_person=Z incident=I", "4: young_person=B incident=I role=victim"],
      attendances: [
        "5: young_person=A institution=S start=2022",
        "6: young_person=B institution=S",
      ],
      visits: ["7: adult=M place=P"],
    });
    // An adult attends no institution: there is no table for it, and it is told.
    expect(told(result)).toContain("rows_left_out 1");
    expect(JSON.stringify(result.mapped)).not.toMatch(/Ann|Bob|Mr X/u);
  });

  it("is a guess of young people and ties where nothing says what its nodes are", () => {
    const plain = drawTable("nodes.csv", "Id|Label\nA|Ann\nB|Bob");
    const typed = drawTable("edges.csv", "Source|Target|Type|Weight\nA|B|Undirected|1");
    expect(shapeOf(plain, [plain, typed])).toMatchObject({ isGuess: true });
    expect(rowsByTable(applyShapes(plain, typed))).toEqual({
      young_people: ["2: id=A", "3: id=B"],
      ties: ["2: young_person_a=A young_person_b=B directed=no"],
    });
  });

  it("is not mixed with another file's", () => {
    const other = drawTable("other.gexf#nodes", "id|kind\nQ|adult");
    expect(shapeOf(edges, [edges, other])).toBeNull();
    expect(shapeOf(edges, [edges, other, nodes])?.id).toBe("nodes-edges");
  });

  it("may have no links", () => {
    expect(Object.keys(rowsByTable(applyShapes(nodes)))).toHaveLength(5);
    expect(shapeOf(edges)).toBeNull();
  });
});

describe("every shape", () => {
  it("has an id and a name of its own", () => {
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
    expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
  });

  it.each(tables)("leaves the contract's own table $name alone", (table) => {
    const own = tableOf(
      `${table.name}.csv`,
      columnsOf(table).map(({ name }) => name),
      [],
    );
    const all = tables.map(({ name, columns }) =>
      tableOf(
        `${name}.csv`,
        columns.map((column) => column.name),
        [],
      ),
    );
    expect(shapeOf(own, [own, ...all])).toBeNull();
  });
});
