import type { DraftTable, ImportDraft, PreviewRow } from "../../../src/import/draft.ts";
import type {
  FieldPlan,
  ImportPlan,
  OutputPlan,
  TablePlan,
} from "../../../src/import/plan/plan.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { ImportDesk } from "../../../src/view/importing/importDesk.ts";
import { idleImport } from "../../support/idleImport.ts";

/*
 * Made-up imports as the worker would give them: a clean one, whose tables are known by name, and
 * one of what agencies send, with a question of every kind. Nothing in them is about a real person.
 */

/** Rows of a preview from lines of cells parted by bars, the first one being row 2. */
function preview(lines: string, first = 2): PreviewRow[] {
  return lines
    .trim()
    .split("\n")
    .map((line, at) => ({ row: first + at, cells: line.split("|").map((cell) => cell.trim()) }));
}

/** Fields that are taken from the columns of the same place: `id type` is 0 and 1; `-` is none. */
function fields(names: string): FieldPlan[] {
  return names
    .split(" ")
    .flatMap((name, column) => (name === "-" ? [] : [{ name, from: { column } }]));
}

function draftTable(
  sheet: string,
  headings: readonly string[],
  rows: readonly PreviewRow[],
  more: Partial<DraftTable> = {},
): DraftTable {
  return {
    sheet,
    name: sheet.includes("#") ? (sheet.split("#")[1] ?? "") : sheet,
    isHidden: false,
    faults: [],
    headings,
    rows: rows.length,
    preview: rows,
    top: [{ row: 1, cells: headings }, ...rows].slice(0, 20),
    leftOut: [],
    findings: [],
    examples: headings.map((_, at) => [
      ...new Set(rows.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== "")),
    ]),
    eitherWay: [],
    damaged: [],
    ...more,
  };
}

function tablePlan(
  sheet: string,
  outputs: readonly OutputPlan[],
  more: Partial<TablePlan> = {},
): TablePlan {
  return {
    sheet,
    isUsed: true,
    head: { row: 0, rows: 1, totals: [] },
    outputs,
    personal: [],
    dateOrders: [],
    by: "name",
    ...more,
  };
}

const file = (name: string, more: Partial<ImportDraft["files"][number]> = {}) => ({
  name,
  bytes: 48_213,
  hash: "9f2c".repeat(16),
  format: "csv",
  encoding: "utf-8" as const,
  isEncodingSure: true,
  delimiter: ",",
  ...more,
});

const account = (
  name: string,
  table: ImportDraft["accounts"][number]["table"],
  rows: number,
  more: Partial<ImportDraft["accounts"][number]> = {},
) => ({
  file: name,
  table,
  rows,
  stored: rows,
  merged: 0,
  asStatus: 0,
  asGap: 0,
  refused: 0,
  leftOut: 0,
  ...more,
});

export function problem(
  code: string,
  severity: Problem["severity"],
  more: Partial<Problem> = {},
): Problem {
  return {
    severity,
    code,
    file: "moves.csv",
    row: null,
    column: null,
    value: null,
    message: "What is wrong and how to mend it.",
    ...more,
  };
}

/** Two tables under the contract's own names, with nothing to ask. */
export const cleanDraft: ImportDraft = {
  files: [file("young_people.csv"), file("attendances.csv")],
  tables: [
    draftTable("young_people.csv", ["id", "sex"], preview("YP1 | female\nYP2 | male")),
    draftTable(
      "attendances.csv",
      ["young_person", "institution", "start", "end"],
      preview("YP1 | S1 | 2019-09-01 | 2020-07-31\nYP2 | S1 | 2019-09-01 | NEET"),
    ),
  ],
  plan: {
    tables: [
      tablePlan("young_people.csv", [{ table: "young_people", fields: fields("id sex") }]),
      tablePlan("attendances.csv", [
        { table: "attendances", fields: fields("young_person institution start end") },
      ]),
    ],
    words: {},
    edits: [],
  },
  words: [],
  questions: [],
  accounts: [
    account("young_people.csv", "young_people", 57),
    account("attendances.csv", "attendances", 212, { stored: 200, merged: 8, asStatus: 4 }),
  ],
  problems: [],
  changes: {
    youngPeople: { added: 57, changed: 0, removed: 0 },
    attendances: { added: 200, changed: 0, removed: 0 },
  },
  sameAs: [],
  mayReplace: [],
};

const pupils = "autumn return.xlsx#Pupils";
const visits = "autumn return.xlsx#Sheet3";
const police = "crime extract.csv";
const moves = "moves.csv";

const wide = (place: number): OutputPlan => ({
  table: "attendances",
  fields: [
    { name: "young_person", from: { column: 0 } },
    { name: "institution", from: { column: place } },
    { name: "start", from: { column: place + 1 } },
    { name: "source", from: { text: "Education" } },
  ],
});

const messyPlan: ImportPlan = {
  tables: [
    tablePlan(pupils, [wide(3), wide(5), wide(7)], {
      by: "columns",
      head: { row: 2, rows: 1, totals: [41] },
      personal: [
        { column: 0, kind: "upn", keep: "pseudonym", scheme: "upn" },
        { column: 1, kind: "name", keep: "nothing" },
        { column: 2, kind: "date_of_birth", keep: "nothing" },
      ],
    }),
    tablePlan(visits, [{ table: "visits", fields: fields("young_person place - start") }], {
      by: "guess",
      head: { row: 0, rows: 1, totals: [] },
    }),
    tablePlan(
      police,
      [
        { table: "incidents", fields: fields("id type date"), isGrouped: true },
        {
          table: "involvements",
          fields: [
            { name: "incident", from: { column: 0 } },
            { name: "young_person", from: { column: 3 } },
            { name: "role", from: { column: 4 } },
          ],
          only: [{ column: 3, is: "filled" }],
        },
      ],
      { by: "shape", known: "police extract, one row for each person" },
    ),
    tablePlan(moves, [
      { table: "attendances", fields: fields("young_person institution start end") },
    ]),
    tablePlan("notes.csv", [], { by: "guess" }),
  ],
  words: {},
  edits: [],
};

const backwards = (row: number): Problem =>
  problem("end_before_start", "error", {
    row,
    column: "end",
    value: "2018-07-31",
    message: "The end, 31 July 2018, is before the start, 1 September 2019. Mend one of them.",
  });

/** What agencies send: a question of every kind, and fourteen rows that need mending. */
export const messyDraft: ImportDraft = {
  files: [
    file("autumn return.xlsx", {
      format: "xlsx",
      encoding: null,
      delimiter: null,
      bytes: 1_840_000,
    }),
    file(police, { encoding: "windows-1252", isEncodingSure: false, delimiter: ";" }),
    file(moves),
    file("notes.csv", { delimiter: "\t", bytes: 512 }),
  ],
  tables: [
    draftTable(
      pupils,
      ["UPN", "Pupil", "DOB", "School 1", "From 1", "School 2", "From 2", "School 3", "From 3", ""],
      preview(
        `
        A801200001001 | Test Pupil One | 03/04/2005 | Northgate School | 01/09/2016 | Bridge Lane PRU | 04/11/2019 | | |
        B801200001002 | Test Pupil Two | 11/12/2004 | Larkmoor School | 01/09/2015 | Northgate School | 07/01/2018 | Bridge Lane PRU | 02/03/2020 |
        H801200001003 | Test Pupil Three | 30/01/2006 | Northgate School | 31/02/2017 | | | | | x
        `,
        4,
      ),
      {
        rows: 37,
        top: [
          { row: 1, cells: ["Autumn return of moves, draft", "", "", "", ""] },
          { row: 2, cells: ["", "", "", "", ""] },
          { row: 3, cells: ["UPN", "Pupil", "DOB", "School 1", "From 1", "School 2", "From 2"] },
          { row: 4, cells: ["A801200001001", "Test Pupil One", "03/04/2005", "Northgate School"] },
        ],
        leftOut: [
          { row: 1, why: "note", text: "Autumn return of moves, draft" },
          { row: 3, why: "heading", text: "UPN" },
          { row: 41, why: "total", text: "Total" },
        ],
        findings: [
          { column: 0, kind: "upn", matches: 37, of: 37, sureness: "firm", suggested: "pseudonym" },
          {
            column: 1,
            kind: "name",
            matches: 35,
            of: 37,
            sureness: "likely",
            suggested: "nothing",
            byHeading: true,
          },
          {
            column: 2,
            kind: "date_of_birth",
            matches: 36,
            of: 37,
            sureness: "firm",
            suggested: "nothing",
          },
        ],
        eitherWay: [6],
      },
    ),
    draftTable(
      visits,
      ["Who", "Where", "Remark", "When"],
      preview("YP1 | Mill Field | quiet | 12/10/2020\nYP2 | Mill Field | | 13/10/2020"),
      { rows: 60, isHidden: true },
    ),
    draftTable(
      police,
      ["CRIME_REF", "OFFENCE", "DATE", "NOMINAL", "INVOLVEMENT", "SCENE"],
      preview(
        `
        1.23E+11 | Wounding | 02/10/2020 | P1 | Victim | Café Zoë, Mill Lane
        1.23E+11 | Wounding | 02/10/2020 | P2 | gang member | Café Zoë, Mill Lane
        1.24E+11 | Affray | 19/10/2020 | P3 | agressor | Mill Field
        `,
      ),
      {
        rows: 215,
        damaged: [{ column: 0, kind: "scientific", rows: 215, examples: ["1.23E+11", "1.24E+11"] }],
      },
    ),
    draftTable(
      moves,
      ["young_person", "institution", "start", "end"],
      preview(
        `
        YP1 | S1 | 2019-09-01 | 2018-07-31
        YP2 | S1 | 2019-09-01 | 2020-07-31
        YP3 | | 2019-09-01 | 2020-07-31
        YP4 | S2 | 2019-09-01 | 2018-07-31
        `,
      ),
      { rows: 826 },
    ),
    draftTable("notes.csv", ["a", "b"], preview("1 | x\n2 | y"), { rows: 2 }),
  ],
  plan: messyPlan,
  words: [
    { vocabulary: "roles", word: "agressor", rows: 14, suggested: "alleged" },
    { vocabulary: "roles", word: "gang member", rows: 6, suggested: null },
    { vocabulary: "incidentTypes", word: "Affray", rows: 22, suggested: "public_order" },
  ],
  questions: [
    { kind: "encoding", file: police },
    { kind: "dates", sheet: pupils, column: 6 },
    { kind: "table", sheet: visits },
    { kind: "damaged_ids", sheet: police, column: 0 },
    { kind: "table", sheet: "notes.csv" },
    { kind: "key" },
  ],
  accounts: [
    account(pupils, "attendances", 37, { stored: 36, refused: 1 }),
    account(visits, "visits", 60),
    account(police, "incidents", 215, { stored: 180, merged: 35 }),
    account(moves, "attendances", 826, {
      stored: 800,
      merged: 6,
      asStatus: 4,
      asGap: 2,
      refused: 14,
    }),
    account("notes.csv", null, 2, { stored: 0, leftOut: 2 }),
  ],
  problems: [
    ...Array.from({ length: 14 }, (_, at) => backwards(2 + 3 * at)),
    problem("missing_value", "error", {
      row: 4,
      column: "institution",
      message: "An attendance needs an institution. Fill it in, or write “unknown”.",
    }),
    problem("date_no_such_day", "error", {
      file: pupils,
      row: 6,
      column: "From 1",
      value: "31/02/2017",
      message: "There is no 31 February.",
    }),
    problem("word_unknown", "warning", {
      file: police,
      row: 4,
      column: "INVOLVEMENT",
      value: "agressor",
      message: "This word is not known; it is kept as written.",
    }),
    problem("column_left_out", "notice", { file: pupils, column: "DOB" }),
  ],
  changes: {
    youngPeople: { added: 40, changed: 3, removed: 0 },
    attendances: { added: 836, changed: 12, removed: 0 },
    incidents: { added: 96, changed: 0, removed: 0 },
  },
  sameAs: [],
  mayReplace: [2],
};

/** What the review is given for a draft. */
export function deskFor(draft: ImportDraft, more: Partial<ImportDesk> = {}): ImportDesk {
  return {
    ...idleImport,
    state: { kind: "done", result: draft },
    isNew: true,
    today: "2026-11-22",
    imports: [
      {
        id: 2,
        date: "2026-05-03",
        files: [],
        agency: "Education",
        purpose: "",
        agreement: "",
        mayBeSeenBy: "",
        rows: { rows: 0, stored: 0, merged: 0, asStatus: 0, asGap: 0, refused: 0, leftOut: 0 },
        changes: {},
        overrides: [],
        mended: 0,
      },
    ],
    profiles: [{ name: "Autumn return" }],
    ...more,
  };
}
