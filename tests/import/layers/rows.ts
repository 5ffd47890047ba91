import fc from "fast-check";
import { OpenAccount, type TableAccount } from "../../../src/import/account.ts";
import { inFieldOrder, type Fields, type FieldValue } from "../../../src/import/fields.ts";
import { addImport } from "../../../src/import/layers/addImport.ts";
import { rowCountsOf } from "../../../src/import/layers/rowCounts.ts";
import { mergeInto, type Merged, type MergeOptions } from "../../../src/import/merge/mergeInto.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import type { Candidate, Origin } from "../../../src/import/rows/candidate.ts";
import { datasetKeys, type DatasetKey } from "../../../src/model/dataset.ts";
import type { Holdings } from "../../../src/model/holdings.ts";
import { unrecordedImport } from "../../../src/model/holdings.ts";
import type { ImportRecord } from "../../../src/model/importRecord.ts";
import { tables } from "../../../src/model/tables.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { day } from "../../support/sketch.ts";

/** A row as it reads: its table, its fields, and whether its column is one for adults. */
export interface Row {
  readonly key: DatasetKey;
  readonly fields: Fields;
  readonly isOfAdult?: true;
}

export function row(key: DatasetKey, fields: Fields, isOfAdult = false): Row {
  const ordered = inFieldOrder(key, fields);
  return isOfAdult ? { key, fields: ordered, isOfAdult } : { key, fields: ordered };
}

/** An import that has joined the others, with what its review would show. */
export interface Joined {
  readonly merged: Merged;
  readonly record: ImportRecord;
  readonly problems: readonly Problem[];
  readonly accounts: readonly TableAccount[];
}

/** The rows merged into the holdings, each table of them a file of its own. */
export function join(
  before: Holdings,
  rows: readonly Row[],
  options: Partial<MergeOptions> = {},
): Joined {
  const log = new ProblemLog();
  const origins = new Map(datasetKeys.map((key) => [key, originOf(key, rows)]));
  const candidates = rows.flatMap((each, at): Candidate[] => {
    const origin = origins.get(each.key);
    if (origin === undefined) return [];
    return [{ ...each, row: at + 2, origin, isOfAdult: each.isOfAdult === true }];
  });
  const id = options.id ?? (before.imports.at(-1)?.id ?? 0) + 1;
  const all = { agency: "", replaces: null, ...options, id };
  const merged = mergeInto(before, candidates, [], log, () => undefined, all);
  const accounts = [...origins.values()].map(({ account }) => account.close());
  const record = {
    ...unrecordedImport,
    id,
    date: "2026-11-22",
    rows: rowCountsOf(accounts),
    changes: merged.changes,
    ...(all.replaces === null ? {} : { replaced: all.replaces }),
  };
  return { merged, record, problems: log.finish(), accounts };
}

function originOf(key: DatasetKey, rows: readonly Row[]): Origin {
  const table = tables.find((each) => each.key === (key === "gaps" ? "attendances" : key));
  if (table === undefined) throw new RangeError(`rows: no table ${key}`);
  const file = `${key}.csv`;
  const account = new OpenAccount(file, table.name, rows.filter((each) => each.key === key).length);
  return { file, table, account, headings: new Map() };
}

/** The holdings with one more import of such rows. */
export function adding(
  before: Holdings,
  rows: readonly Row[],
  options: Partial<MergeOptions> = {},
): Holdings {
  const { merged, record, problems } = join(before, rows, options);
  return addImport(merged, record, problems);
}

/** All of the holdings in one text: equal texts are equal bytes. */
export function bytesOf(holdings: Holdings): string {
  const { dataset, from, sets, said, imports, problemsByImport, named } = holdings;
  const numbers = datasetKeys.map((key) => [...from[key]]);
  return JSON.stringify([dataset, numbers, sets, said, imports, problemsByImport, named]);
}

const blankOr = (...values: readonly string[]) => fc.constantFrom(undefined, ...values);
const person = fc.constantFrom("ash", "bo", "cy", "mr");
const setting = fc.constantFrom("S1", "X");
const place = fc.constantFrom("P1", "X");
const date = fc.constantFrom(undefined, day("2020-01-01"), {
  ...day("2020-01-01"),
  written: "01/01/2020",
});
const sources = fc.constantFrom(undefined, ["School"], ["Police", "School"]);
const grade = blankOr("1A P", "2B P");

function anyRow(
  key: DatasetKey,
  fields: Readonly<Record<string, fc.Arbitrary<FieldValue | undefined>>>,
): fc.Arbitrary<Row> {
  return fc.record(fields).map((values) => {
    const filled = Object.entries(values).filter(([, value]) => value !== undefined);
    return row(key, Object.fromEntries(filled) as Fields);
  });
}

const anyOne: fc.Arbitrary<Row> = fc.oneof(
  anyRow("youngPeople", { id: person, sex: blankOr("female", "male"), agencies: sources }),
  anyRow("adults", { id: fc.constantFrom("mr", "ash"), type: blankOr("family"), sources }),
  anyRow("incidents", {
    id: fc.constantFrom("I1", "I2"),
    date,
    place: blankOr("P1", "S1", "X"),
    sources,
  }),
  anyRow("institutions", { id: setting, roll: fc.constantFrom(undefined, 90, 100) }),
  anyRow("places", { id: place, name: blankOr("Park", "Square") }),
  anyRow("areas", { id: fc.constant("Mill"), name: blankOr("Mill") }),
  fc.boolean().chain((isOfAdult) =>
    anyRow("involvements", {
      person: isOfAdult ? fc.constantFrom("mr", "ms") : person,
      incident: fc.constantFrom("I1", "I2", "I3"),
      role: fc.constantFrom("victim", "witness"),
      sources,
      grade,
    }).map((each): Row => (isOfAdult ? { ...each, isOfAdult } : each)),
  ),
  anyRow("attendances", { youngPerson: person, institution: setting, start: date, sources, grade }),
  anyRow("ties", { a: fc.constant("ash"), b: fc.constantFrom("bo", "mr"), start: date, sources }),
  anyRow("visits", { person, place, grade }),
  anyRow("statuses", { youngPerson: person, status: fc.constant("neet"), sources }),
  anyRow("gaps", { youngPerson: person, written: fc.constant("unknown"), grade }),
);

/** The rows of one import: repeated, conflicting, naming what nobody lists. */
export const anyImport: fc.Arbitrary<Row[]> = fc.array(anyOne, { maxLength: 14 });

/** Several imports, one after the other. */
export function anyImports(most: number): fc.Arbitrary<Row[][]> {
  return fc.array(anyImport, { minLength: 1, maxLength: most });
}
