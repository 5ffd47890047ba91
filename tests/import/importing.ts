import fc from "fast-check";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import { noProgress, type Progress } from "../../src/model/progress.ts";
import { importFiles, type ImportResult } from "../../src/import/importFiles.ts";
import { holdingsOf } from "../../src/model/holdings.ts";

/** A file as its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What an import of files of text gives. */
export function importTexts(
  texts: readonly TextFile[],
  base: Dataset = emptyDataset,
  progress: Progress = noProgress,
): ImportResult {
  const encoder = new TextEncoder();
  const raw = texts.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  return importFiles(raw, holdingsOf(base), progress);
}

/** Files from their texts: the name of each is its key with `.csv`. Lines may be indented. */
function files(texts: Readonly<Record<string, string>>): TextFile[] {
  return Object.entries(texts).map(([name, text]) => ({ name: `${name}.csv`, text: lines(text) }));
}

function lines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^ +/u, ""))
    .join("\n")
    .replace(/^\n+/u, "");
}

/** What an import of such files gives. */
export function importing(
  texts: Readonly<Record<string, string>>,
  base: Dataset = emptyDataset,
): ImportResult {
  return importTexts(files(texts), base);
}

/** Every problem as one line: `code file:row column value`. */
export function told({ problems }: ImportResult): string[] {
  return problems.map(({ code, file, row, column, value }) =>
    [code, `${file}:${String(row ?? "")}`, column ?? "", value ?? ""].join(" ").trimEnd(),
  );
}

/** The codes of all problems, each as often as it was found. */
export function codes({ problems }: ImportResult): string[] {
  return problems.map(({ code }) => code);
}

/** A table of text cells, and its CSV. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function toCsv({ header, rows }: Sheet, newline = "\n"): string {
  return [header, ...rows].map((cells) => cells.map(quoted).join(",")).join(newline);
}

function quoted(cell: string): string {
  return /["\n\r,]/u.test(cell) || /^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function asFiles(sheets: readonly Sheet[]): TextFile[] {
  return sheets.map((sheet) => ({ name: `${sheet.name}.csv`, text: toCsv(sheet) }));
}

const person = fc.constantFrom("ash", "bo", "cy", "dee", "mr", "Ash", "unknown", "");
const incident = fc.constantFrom("I1", "I2", "various");
const setting = fc.constantFrom("S1", "S2", "NEET", "n/k", "X");
const place = fc.constantFrom("P1", "X", "home");
const date = fc.constantFrom(
  "",
  "2020-01-01",
  "01/01/2020",
  "2020-03",
  "~2019",
  "2020-02-30",
  "current",
);
const source = fc.constantFrom("", "School", "Police", "Police;School");
const grade = fc.constantFrom("", "1A P", "2B P");

function sheet(name: string, columns: Readonly<Record<string, fc.Arbitrary<string>>>) {
  const cells = fc.tuple(...Object.values(columns));
  return fc
    .array(cells, { maxLength: 6 })
    .map((rows): Sheet => ({ name, header: Object.keys(columns), rows }));
}

/** Small networks full of faults: repeated, conflicting, blank and impossible rows. */
export const anySheets: fc.Arbitrary<Sheet[]> = fc
  .tuple(
    sheet("young_people", {
      id: person,
      sex: fc.constantFrom("", "female", "male"),
      agencies: source,
    }),
    sheet("adults", {
      id: fc.constantFrom("mr", "ms", "ash"),
      type: fc.constantFrom("", "family"),
    }),
    sheet("incidents", {
      id: incident,
      date,
      end: date,
      place: fc.constantFrom("", "P1", "S1", "X"),
    }),
    sheet("institutions", { id: setting, roll: fc.constantFrom("", "90", "many") }),
    sheet("involvements", {
      young_person: person,
      adult: fc.constantFrom("", "", "", "mr", "ms"),
      incident,
      role: fc.constantFrom("", "victim", "convicted", "bystander"),
      source,
      grade,
    }),
    sheet("attendances", {
      young_person: person,
      institution: setting,
      start: date,
      end: date,
      source,
      grade,
    }),
    sheet("ties", {
      young_person_a: person,
      young_person_b: person,
      kind: fc.constantFrom("", "friend", "exploits"),
      directed: fc.constantFrom("", "yes", "no"),
      grade,
      source,
    }),
    sheet("visits", { young_person: person, place, start: date, grade }),
    sheet("statuses", {
      young_person: person,
      status: fc.constantFrom("neet", "early_help"),
      start: date,
      source,
    }),
  )
  .map((sheets) => [...sheets]);
