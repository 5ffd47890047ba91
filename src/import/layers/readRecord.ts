import { canonicalKey, inCanonicalOrder } from "../../model/canonical.ts";
import type { Dataset, DatasetKey } from "../../model/dataset.ts";
import { forEachTable } from "../../model/holdings.ts";
import type { RecordedDate } from "../../model/days.ts";
import { compareText } from "../../model/order.ts";
import type { Tie } from "../../model/records.ts";
import { tables, type ColumnMeaning } from "../../model/tables.ts";
import { sortedOnce } from "../cells/plainCells.ts";
import { inFieldOrder, recordsOf, type Fields } from "../fields.ts";
import {
  count,
  fail,
  filledText,
  listOf,
  objectOf,
  objectWith,
  oneOf,
  orNull,
  text,
  wholeNumber,
  yesNo,
  type Reading,
} from "./plainData.ts";

type AnyRecord = Dataset[DatasetKey][number];

const precisions = [
  "day",
  "month",
  "year",
  "academic_year",
  "between",
  "about",
  "by",
  "not_before",
  "current",
] as const;

const plainDate = objectOf({
  earliest: orNull(wholeNumber),
  latest: orNull(wholeNumber),
  precision: oneOf(precisions),
  written: text,
});

const date: Reading<RecordedDate> = (value) => {
  const read = plainDate(value);
  const { earliest, latest } = read;
  return earliest !== null && latest !== null && earliest > latest ? fail() : read;
};

const month: Reading<string> = (value) => {
  const read = text(value);
  return /^\d{4}-\d{2}$/u.test(read) ? read : fail();
};

const texts = listOf(filledText);
const list: Reading<readonly string[]> = (value) => sortedOnce(texts(value));

const readings: Readonly<Record<ColumnMeaning["as"], Reading<unknown>>> = {
  id: filledText,
  text: filledText,
  word: filledText,
  list,
  date,
  month,
  yes_no: yesNo,
  whole_number: count,
};

/** Of an attendance, but not of a gap. */
const notOfGap: ReadonlySet<string> = new Set(["institution", "kind", "leavingReason", "nature"]);

/** What a record of each table must and may hold. */
const shapes = forEachTable((key) => {
  const like = key === "gaps" ? "attendances" : key;
  const fields = (tables.find((each) => each.key === like)?.columns ?? [])
    .filter(({ field }) => key !== "gaps" || !notOfGap.has(field))
    .map(({ field, meaning, required }) => {
      // Someone in an incident is in it in some role, also where no column gave one.
      return [field, readings[meaning.as], required === true || field === "role"] as const;
    });
  return shapeOf(key === "gaps" ? [...fields, ["written", filledText, true]] : fields);
});

function shapeOf(fields: readonly (readonly [string, Reading<unknown>, boolean])[]) {
  const those = (required: boolean) =>
    Object.fromEntries(
      fields.filter(([, , must]) => must === required).map(([field, read]) => [field, read]),
    );
  return objectWith(those(true), those(false));
}

/** What one import says, table by table, each record well formed, once and in canonical order. */
export const readRecords: Reading<Dataset> = (value) => {
  const given = tablesOf(value);
  return forEachTable((key) => inOrder(key, given[key] ?? [])) as unknown as Dataset;
};

const tablesOf = objectWith(
  {},
  forEachTable((key) => listOf((row) => readRecord(key, row))),
);

function inOrder(key: DatasetKey, read: readonly AnyRecord[]): AnyRecord[] {
  const records = inCanonicalOrder(key, read);
  records.forEach((record, at) => {
    const next = records[at + 1];
    if (next !== undefined && canonicalKey(key, record) === canonicalKey(key, next))
      fail(key, "twice");
  });
  return records;
}

function readRecord(key: DatasetKey, row: unknown): AnyRecord {
  const [record] = recordsOf([inFieldOrder(key, shapes[key](row) as Fields)]);
  if (record === undefined) return fail();
  return key === "ties" && !isTie(record as Tie) ? fail() : record;
}

/** Two people, of whom an undirected tie holds the smaller id first. */
function isTie({ a, b, directed }: Tie): boolean {
  return a !== b && (directed === true || compareText(a, b) < 0);
}
