import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportPlan, TablePlan } from "../../../src/import/plan/plan.ts";
import { boundPlan } from "../../../src/import/profiles/boundPlan.ts";
import { headByProfile } from "../../../src/import/profiles/headByProfile.ts";
import type { Profile } from "../../../src/import/profiles/profile.ts";
import { profileOf } from "../../../src/import/profiles/profileOf.ts";
import { newColumns, recogniseProfile } from "../../../src/import/profiles/recogniseProfile.ts";
import { readProfiles, writeProfiles } from "../../../src/import/profiles/readProfiles.ts";
import type { SourceTable } from "../../../src/import/sourceTable.ts";
import { drawn, sheetOf, tableIn, tableOf } from "../sheets/drawnSheet.ts";
import { saying, spoken, suggested } from "../suggest/suggesting.ts";

const lines = `
  Kid | Where | When | Left | Told by | Born
  P1 | Hill | 01/09/2019 | 01/02/2020 | Ann | 01/02/2008
  P2 | Mill | 01/09/2019 | | Bob | 01/02/2008
`;
const table = tableOf(lines, "list");

const decided: TablePlan = {
  sheet: "list.csv",
  isUsed: true,
  head: { row: 0, rows: 1, totals: [4] },
  outputs: [
    {
      table: "attendances",
      fields: [
        { name: "young_person", from: { column: 0 }, words: { p1: "P001" } },
        { name: "institution", from: { column: 1 } },
        { name: "start", from: { column: 2 } },
        { name: "kind", from: { text: "main" } },
        {
          name: "leaving_reason",
          from: { columns: [3, 2], join: " " },
          words: { moved: "family_moved" },
        },
      ],
      only: [{ column: 1, is: "filled" }],
    },
  ],
  personal: [
    { column: 4, kind: "name", keep: "as_is", reason: "because of Ann" },
    { column: 5, kind: "date_of_birth", keep: "nothing" },
    { column: 0, kind: "upn", keep: "pseudonym", scheme: "person" },
  ],
  dateOrders: [{ column: 2, order: "day_first" }],
  by: "person",
};
const words = { institutionTypes: { bigschool: "mainstream_school" } };

function made(plan: TablePlan = decided, from: SourceTable = table): Profile {
  const profile = profileOf("Education list", from, plan, words);
  if (profile === null) throw new Error("no profile");
  return profile;
}

describe("a profile", () => {
  it("keeps the headings and the decisions, and no cell, no id and no reason", () => {
    const text = JSON.stringify(made());
    for (const cell of ["P1", "P001", "Hill", "Ann", "01/09", "list.csv", "totals"])
      expect(text, cell).not.toContain(cell);
    expect(made()).toMatchObject({
      name: "Education list",
      fingerprint: ["kid", "where", "when", "left", "toldby", "born"],
      words,
      plan: { isUsed: true, dateOrders: decided.dateOrders },
    });
    expect(made().plan.personal.map(({ column, keep }) => [column, keep])).toEqual([
      [5, "nothing"],
      [0, "pseudonym"],
    ]);
  });

  it("is not made where the plan itself names people", () => {
    const [output] = decided.outputs;
    if (output === undefined) throw new Error("no output");
    const chosen = { column: 0, is: "one_of", words: ["p1"] } as const;
    const constant = { name: "young_person", from: { text: "P1" } };
    for (const outputs of [
      [{ ...output, only: [chosen] }],
      [{ ...output, fields: [constant, ...output.fields.slice(1)] }],
    ])
      expect(profileOf("x", table, { ...decided, outputs }, words)).toBeNull();
    const byRole = [{ ...output, only: [{ ...chosen, column: 3 }] }];
    expect(profileOf("x", table, { ...decided, outputs: byRole }, words)).not.toBeNull();
  });

  it("knows the next file, its columns in any order and new ones among them", () => {
    const next = tableOf(
      "New | born | LEFT | when | told-by | Where | Kid\n| | | 01/01/2021 | | Hill | P9",
      "next",
    );
    const profile = made();
    expect(recogniseProfile([profile], next)).toBe(profile);
    expect(newColumns(profile, next)).toEqual([0]);
    const bound = boundPlan(profile, next);
    expect(bound.outputs.map((output) => spoken(output, next))).toEqual([
      "attendances: young_person=Kid institution=Where start=when kind='main' leaving_reason=LEFT+when [Where filled]",
    ]);
    expect(bound.personal.map(({ column }) => column)).toEqual([1, 6]);
    expect(bound.dateOrders).toEqual([{ column: 3, order: "day_first" }]);
  });

  it("does without a column it does not use, and not without one it does", () => {
    const profile = made();
    const fewer = tableOf("Kid | Where | When | Left | Told by\nP1 | Hill | 2020 | |", "next");
    expect(recogniseProfile([profile], fewer)).toBe(profile);
    expect(boundPlan(profile, fewer).personal.map(({ column }) => column)).toEqual([0]);
    const without = tableOf("Kid | Where | Left | Told by | Born\nP1 | Hill | | |", "next");
    expect(recogniseProfile([profile], without)).toBeNull();
    expect(() => boundPlan(profile, without)).toThrow(/profiles\/boundPlan: no column "when"/u);
  });

  it("does not claim a table that has little in common with it", () => {
    const small = made({
      ...decided,
      outputs: [{ table: "young_people", fields: [{ name: "id", from: { column: 0 } }] }],
    });
    expect(recogniseProfile([small], tableOf("Kid | A | B | C\nP1 | x | y | z"))).toBeNull();
    const many = [
      "Kid",
      "Where",
      "When",
      "Left",
      "Told by",
      "Born",
      ..."a b c d e f g".split(" "),
    ].join(" | ");
    expect(recogniseProfile([small], tableOf(`${many}\nP1`))).toBeNull();
    expect(recogniseProfile([small], tableOf(""))).toBeNull();
  });

  it("is the nearest of several", () => {
    const wider = tableOf("Kid | Where | When | Left | Told by | Born | Extra\nP1", "wide");
    const other = made(decided, wider);
    expect(recogniseProfile([other, made()], table)).toEqual(made());
    expect(recogniseProfile([made(), other], wider)).toBe(other);
  });

  it("tells columns of one heading apart by which comes first", () => {
    const twins = tableOf("Kid | School | School\nP1 | Hill | Mill", "twins");
    const outputs = [1, 2].map((column) => ({
      table: "attendances" as const,
      fields: [
        { name: "young_person", from: { column: 0 } },
        { name: "institution", from: { column } },
      ],
    }));
    const profile = made({ ...decided, outputs, personal: [], dateOrders: [] }, twins);
    const next = tableOf("School | School | Kid\nHill | Mill | P1", "next");
    expect(boundPlan(profile, next).outputs.map(({ fields }) => fields[1]?.from)).toEqual([
      { column: 0 },
      { column: 1 },
    ]);
  });

  it("finds its headings again where a person had to point them out", () => {
    const rows = "School | Victim | Suspect | Crime | Start | End";
    const below = `${rows}\n${rows}\n${lines.trim()}`;
    expect(headByProfile(drawn(below), [made()])).toEqual({ row: 2, rows: 1, totals: [] });
    const merged = "a\n | | When | | Told |\nKid | Where | | Left | by | Born\nP1\nTotal 1 | |";
    expect(headByProfile(drawn(merged), [made()])).toEqual({ row: 1, rows: 2, totals: [5] });
    expect(headByProfile(drawn(rows), [made()])).toBeNull();
    expect(headByProfile(drawn(below), [])).toBeNull();
  });

  it("comes before every other way of knowing a table", () => {
    const ties = tableOf("young_person_a | young_person_b\na | b", "ties");
    const profile = made({ ...decided, outputs: [], personal: [], dateOrders: [] }, ties);
    const { plan } = suggested(
      [
        sheetOf(
          [
            ["young_person_a", "young_person_b"],
            ["a", "b"],
          ],
          "ties",
        ),
      ],
      {
        profiles: [profile],
        shapes: [],
      },
    );
    expect(plan.tables[0]).toMatchObject({ by: "profile", known: "Education list", outputs: [] });
    expect(plan.words).toEqual(words);
    expect(saying({ list: lines }, { profiles: [made()], shapes: [] })["list"]?.[0]).toBe(
      "profile",
    );
  });
});

describe("profiles as a text", () => {
  it("come back equal", () => {
    const profiles = [made(), { ...made(), name: "Other" }];
    expect(readProfiles(writeProfiles(profiles))).toEqual({ profiles });
    expect(readProfiles(writeProfiles([]))).toEqual({ profiles: [] });
  });

  const good = JSON.parse(writeProfiles([made()])) as { profiles: Record<string, unknown>[] };
  const withProfile = (change: Record<string, unknown>) =>
    JSON.stringify({ ...good, profiles: [{ ...good.profiles[0], ...change }] });
  const withPlan = (change: Record<string, unknown>) =>
    withProfile({ plan: { ...(good.profiles[0]?.["plan"] as object), ...change } });

  it("are refused with the reason", () => {
    for (const text of ["", "null", "[]", "{}", "{", '{"format":"other"}', "[".repeat(200_000)])
      expect(readProfiles(text), text.slice(0, 20)).toEqual({ fault: "not_profiles" });
    expect(readProfiles(JSON.stringify({ ...good, version: 2 }))).toEqual({ fault: "newer" });
    expect(readProfiles(JSON.stringify({ ...good, version: "1" }))).toEqual({ fault: "damaged" });
    expect(readProfiles(" ".repeat(5_000_000))).toEqual({ fault: "too_large" });
  });

  it("are refused whole where anything in them does not fit", () => {
    const output = { table: "ties", fields: [] };
    const field = (change: object) => ({
      outputs: [{ table: "ties", fields: [{ name: "kind", from: { column: 0 }, ...change }] }],
    });
    const bad = [
      withProfile({ name: "" }),
      withProfile({ name: 3 }),
      withProfile({ name: "x".repeat(2000) }),
      withProfile({ fingerprint: ["a", 1] }),
      withProfile({ fingerprint: [] }),
      withProfile({ words: { nosuch: {} } }),
      withProfile({ words: { roles: { a: 1 } } }),
      withProfile({ plan: null }),
      withPlan({ isUsed: "yes" }),
      withPlan({ outputs: [{ ...output, table: "people" }] }),
      withPlan({ outputs: [{ ...output, isGrouped: "yes" }] }),
      withPlan({ outputs: [{ ...output, only: [{ column: 0, is: "odd" }] }] }),
      withPlan(field({ name: "nosuch" })),
      withPlan(field({ from: { column: 99 } })),
      withPlan(field({ from: { column: -1 } })),
      withPlan(field({ from: { column: 0.5 } })),
      withPlan(field({ from: { columns: [0, 99], join: " " } })),
      withPlan(field({ from: {} })),
      withPlan(field({ words: { a: {} } })),
      withPlan({ personal: [{ column: 0, kind: "name", keep: "as_is", reason: "x" }] }),
      withPlan({ personal: [{ column: 0, kind: "shoe", keep: "nothing" }] }),
      withPlan({ dateOrders: [{ column: 0, order: "odd" }] }),
      `{"format":"peerscape-profiles","version":1,"profiles":[{"__proto__":{"name":"x"}}]}`,
      withProfile({ words: JSON.parse('{"roles":{"__proto__":"x"}}') as object }),
    ];
    for (const text of bad) expect(readProfiles(text), text).toEqual({ fault: "damaged" });
    expect(readProfiles(withPlan(field({ from: { text: "friend" } })))).toHaveProperty("profiles");
  });

  it("keep nothing that they should not hold", () => {
    const text = withProfile({
      secret: "Ann Smith",
      plan: { ...(good.profiles[0]?.["plan"] as object), head: "P1" },
    });
    expect(JSON.stringify(readProfiles(text))).not.toMatch(/Ann Smith|"head"/u);
  });
});

describe("laws", () => {
  it("a profile made of a table knows it again, however its columns are shuffled", () => {
    const heading = fc.constantFrom("Kid", "Where", "When", "School", "School", "", "Type", "x y");
    const rows = fc
      .array(heading, { minLength: 2, maxLength: 8 })
      .filter((all) => all.some(Boolean));
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (headings, random) => {
        const from = tableIn(sheetOf([[...headings, "End"], headings.map(() => "v")]));
        const { plan }: { plan: ImportPlan } = suggested([
          sheetOf([[...headings, "End"], headings.map(() => "v")]),
        ]);
        const [suggestion] = plan.tables;
        if (suggestion === undefined) throw new Error("no plan");
        const profile = made({ ...suggestion, personal: [], dateOrders: [] }, from);
        const order = from.columns.map((column) => ({ column, at: random.next().value }));
        order.sort((a, b) => a.at - b.at);
        const shuffled = { ...from, columns: order.map(({ column }) => column) };
        expect(recogniseProfile([profile], shuffled)).toBe(profile);
        const headingsUsed = (outputs: TablePlan["outputs"], of: SourceTable) =>
          outputs.map((output) => spoken(output, of));
        expect(headingsUsed(boundPlan(profile, shuffled).outputs, shuffled)).toEqual(
          headingsUsed(suggestion.outputs, from),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("no text makes reading throw", () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const text = JSON.stringify({
          format: "peerscape-profiles",
          version: 1,
          profiles: [one, { name: "x", fingerprint: ["a"], words: {}, plan: other }],
        });
        expect(readProfiles(text)).toEqual({ fault: "damaged" });
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => "fault" in readProfiles(text)),
      { numRuns: 100 },
    );
  });
});
