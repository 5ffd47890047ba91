import { describe, expect, it } from "vitest";
import { saying } from "./suggesting.ts";

const one = (lines: string, name = "sheet") => saying({ [name]: lines })[name];

describe("a guess from headings and cells", () => {
  it("takes a list of pupils with their school for people and attendances", () => {
    expect(
      one(`
        Child ID | Forename | Surname | DOB | Gender | School | Admission date | Leaving date
        P001 | Ann | Smith | 03/04/2008 | F | Hill School | 01/09/2019 |
        P002 | Bob | Jones | 03/04/2008 | M | Mill School | 01/09/2019 | 01/02/2020
        P003 | Cy | Low | 13/04/2008 | M | Mill School | 01/09/2019 | 01/02/2020
      `),
    ).toEqual([
      "guess",
      "attendances: young_person=Child ID institution=School start=Admission date end=Leaving date [School filled]",
      "young_people: id=Child ID sex=Gender",
    ]);
  });

  it("takes schools with their type and address number for institutions too", () => {
    expect(
      one(`
        UPN | Establishment | Estab URN | School type | Date joined | Date left | Reason for leaving
        A1 | Hill | 123456 | academy | 01/09/2019 | 01/02/2020 | managed move
        A1 | Mill | 123457 | PRU | 02/02/2020 | |
        A2 | Mill | 123457 | PRU | 02/02/2020 | |
      `),
    ).toEqual([
      "guess",
      "attendances: young_person=UPN institution=Estab URN start=Date joined end=Date left leaving_reason=Reason for leaving",
      "institutions: id=Estab URN type=School type name=Establishment grouped",
    ]);
  });

  it("groups a crime's rows, one a person, to one incident", () => {
    expect(
      one(`
        Crime Ref No | Offence | Committed On | Location | Nominal Ref | Nominal Role | Age
        CR1 | Robbery | 01/02/2020 | High St | P001 | Victim | 13
        CR1 | Robbery | 01/02/2020 | High St | P002 | Suspect | 14
        CR2 | GBH | 05/02/2020 | Park | P003 | Suspect | 15
      `),
    ).toEqual([
      "guess",
      "involvements: young_person=Nominal Ref incident=Crime Ref No role=Nominal Role",
      "incidents: id=Crime Ref No type=Offence date=Committed On place=Location grouped",
    ]);
  });

  it("takes the role from the heading where each has a column of its own", () => {
    expect(
      one(`
        Crime No | Offence Type | Date Occurred | Victim URN | Suspect URN
        CR1 | Robbery | 01/02/2020 | P001 | P002
        CR1 | Robbery | 01/02/2020 | P001 | P003
        CR2 | GBH | 05/02/2020 | P003 |
      `),
    ).toEqual([
      "guess",
      "involvements: young_person=Suspect URN incident=Crime No role='alleged' [Suspect URN filled]",
      "involvements: young_person=Victim URN incident=Crime No role='victim' [Victim URN filled]",
      "incidents: id=Crime No type=Offence Type date=Date Occurred [Crime No filled] grouped",
    ]);
  });

  it("takes two people in a row for a tie", () => {
    expect(
      one("Subject ID | Linked Nominal | Relationship Type\nP1 | P2 | sibling\nP2 | P3 | friend"),
    ).toEqual([
      "guess",
      "ties: young_person_a=Subject ID young_person_b=Linked Nominal kind=Relationship Type",
    ]);
    expect(one("Person 1 | Person 2 | Relationship | From\nP1 | P2 | sibling | 2019")).toEqual([
      "guess",
      "ties: young_person_a=Person 1 young_person_b=Person 2 kind=Relationship start=From",
    ]);
    expect(one("Source | Target\nP1 | P2\nP2 | P3")).toEqual([
      "guess",
      "ties: young_person_a=Source young_person_b=Target",
    ]);
  });

  it("takes sightings for visits and legal statuses for statuses", () => {
    expect(
      saying({
        seen: "YP ID | Location | Date seen\nP1 | High St | 01/02/2020\nP2 | Park | 03/02/2020",
        legal: `
          Case Ref | Legal Status | Date From | Date To
          P1 | Child in need | 01/01/2020 |
          P2 | looked after | 01/01/2020 | 02/03/2021
        `,
      }),
    ).toEqual({
      seen: ["guess", "visits: young_person=YP ID place=Location start=Date seen"],
      legal: [
        "guess",
        "statuses: young_person=Case Ref status=Legal Status start=Date From end=Date To",
      ],
    });
  });

  it("forgives a slip of the pen", () => {
    expect(one("Chlid Refrence | Estabishment | Admision Date\nP1 | Hill | 01/02/2020")).toEqual([
      "guess",
      "attendances: young_person=Chlid Refrence institution=Estabishment start=Admision Date",
    ]);
  });

  it("has the name of the sheet decide between lists of one shape", () => {
    const lines = "Ref | Name\nX1 | Hill\nX2 | Mill";
    expect(
      saying({ "School list": lines, "Places of concern": lines, "Wards 2024": lines }),
    ).toMatchObject({
      "School list": ["guess", "institutions: id=Ref name=Name"],
      "Places of concern": ["guess", "places: id=Ref name=Name"],
      "Wards 2024": ["guess", "areas: id=Ref name=Name"],
    });
  });

  it("knows a column by the ids that another table lists", () => {
    const people = Array.from({ length: 9 }, (_, i) => `K-${String(100 + i)}`);
    const sheets = {
      young_people: ["id | sex", ...people.map((id) => `${id} | F`)].join("\n"),
      extra: ["Kennung | School", ...people.map((id) => `${id} | Hill`)].join("\n"),
      alone: "Kennung | School\nK-999 | Hill\nK-998 | Hill",
    };
    expect(saying(sheets)).toMatchObject({
      extra: [
        "guess",
        "attendances: young_person=Kennung institution=School [School filled]",
        "young_people: id=Kennung",
      ],
    });
    expect(saying(sheets)["alone"]?.join()).not.toContain("young_person=");
  });

  it("has none where nothing can be told", () => {
    expect(one("Foo | Bar\na | b\nc | d")).toEqual(["guess"]);
    expect(one("")).toEqual(["guess"]);
    expect(one("Some words that nobody can use for anything at all")).toEqual(["guess"]);
  });
});

describe("what a guess never does", () => {
  it("binds a column that names somebody, or a date of birth", () => {
    const bound = one(`
      Child Name | Known as | DOB | Date of birth | School | Postcode | Child
      Ann Smith | Annie | 01/02/2008 | 01/02/2008 | Hill | N1 1AA | Smith, Ann
      Bob Jones | Bob | 01/02/2008 | 01/02/2008 | Hill | N1 1AA | Jones, Bob
    `)?.join(" ");
    for (const heading of ["Child Name", "Known as", "DOB", "Date of birth", "Postcode", "=Child"])
      expect(bound).not.toContain(heading);
  });

  it("takes a month of birth for anything but a year and a month", () => {
    expect(one("Child ID | Month of birth | Sex\nP1 | 2008-03 | F\nP2 | 2009-11 | M")).toEqual([
      "guess",
      "young_people: id=Child ID birth_month=Month of birth sex=Sex",
    ]);
    expect(one("Child ID | Month of birth | Sex\nP1 | 01/03/2008 | F\nP2 | March | M")).toEqual([
      "guess",
      "young_people: id=Child ID sex=Sex",
    ]);
  });

  it("claims what the cells contradict", () => {
    expect(
      one("Child ID | School | Start date\nP1 | Hill | soon\nP2 | Mill | later\nP3 | Mill | 2020"),
    ).toEqual([
      "guess",
      "attendances: young_person=Child ID institution=School [School filled]",
      "young_people: id=Child ID",
    ]);
    // Dates are no ids, a count is not which one, and yes is nobody.
    expect(one("Child | School\n01/02/2020 | Hill\n02/02/2020 | Mill")?.join()).not.toContain(
      "young_person",
    );
    expect(one("Number of pupils | School\n90 | Hill\n80 | Mill")?.join()).not.toContain(
      "young_person",
    );
    expect(one("Crime Ref | Victim\nC1 | yes\nC2 | no\nC3 | yes")?.join()).not.toContain(
      "involvements",
    );
  });
});

describe("wide layouts", () => {
  const wide = (columns: string) => ["guess", ...columns.split("\n").map((line) => line.trim())];

  it("give one output for each numbered group, filled rows only", () => {
    expect(
      one(`
        Child ID | School 1 | School 1 start | School 1 end | School 2 | School 2 start | School 2 end
        P001 | Hill | 01/09/2019 | 01/02/2020 | Mill | 02/02/2020 |
        P002 | Mill | 01/09/2019 | | | |
      `),
    ).toEqual(
      wide(`young_people: id=Child ID
        attendances: young_person=Child ID institution=School 1 start=School 1 start end=School 1 end [School 1 filled]
        attendances: young_person=Child ID institution=School 2 start=School 2 start end=School 2 end [School 2 filled]`),
    );
  });

  it("are known by ordinals, by what programs add, and by headings that repeat", () => {
    const attendances = (school: string, start: string) =>
      `attendances: young_person=Pupil Ref institution=${school} start=${start} [${school} filled]`;
    const cells = "P001 | Hill | 01/09/2019 | Mill | 02/02/2020";
    for (const [school, start, other, otherStart] of [
      ["School", "Start", "School.1", "Start.1"],
      ["First School", "First Start", "Second School", "Second Start"],
      ["Current School", "Current Start", "Previous School", "Previous Start"],
      ["School", "Start", "School", "Start"],
      ["Setting (1)", "From (1)", "Setting (2)", "From (2)"],
      ["School_1_Name", "School_1_From", "School_2_Name", "School_2_From"],
    ] as const) {
      const lines = `Pupil Ref | ${school} | ${start} | ${other} | ${otherStart}\n${cells}`;
      const said = one(lines)?.slice(2).sort();
      expect(said, school).toEqual(
        [attendances(school, start), attendances(other, otherStart)].sort(),
      );
    }
  });

  it("may name several people harmed in one incident", () => {
    expect(
      one(`
        Incident No | Date | Victim 1 | Victim 2 | Suspect 1
        I1 | 01/02/2020 | P1 | P2 | P3
        I2 | 01/03/2020 | P4 | P5 | P1
      `),
    ).toEqual([
      "guess",
      "involvements: young_person=Suspect 1 incident=Incident No role='alleged' [Suspect 1 filled]",
      "incidents: id=Incident No date=Date [Incident No filled]",
      "involvements: young_person=Victim 1 incident=Incident No role='victim' [Victim 1 filled]",
      "involvements: young_person=Victim 2 incident=Incident No role='victim' [Victim 2 filled]",
    ]);
  });

  it("may name several friends", () => {
    expect(one("Pupil | Friend 1 | Friend 2\nP1 | P2 | P3\nP2 | P1 | ")).toEqual([
      "guess",
      "young_people: id=Pupil",
      "ties: young_person_a=Pupil young_person_b=Friend 1 kind='friend' [Friend 1 filled]",
      "ties: young_person_a=Pupil young_person_b=Friend 2 kind='friend' [Friend 2 filled]",
    ]);
  });

  it("are not seen where numbers mean something else", () => {
    expect(one("Child ID | First name | Last name | Sex\nP1 | Ann | Smith | F")).toEqual([
      "guess",
      "young_people: id=Child ID sex=Sex",
    ]);
  });
});
