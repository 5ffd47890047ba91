import type { DatasetKey } from "../../model/dataset.ts";
import { compareText } from "../../model/order.ts";
import type { Table } from "../../model/tables.ts";
import { tieKinds } from "../../model/vocabulary/link.ts";
import type { NotASetting } from "../../model/vocabulary/setting.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import { dateIn, inFieldOrder, textIn, writtenForm, type Fields } from "../fields.ts";
import type { Fault, Note } from "../problemLog.ts";
import { rowWords } from "../words.ts";
import type { ReadRow } from "./rowSays.ts";

/** What a whole row says: the record it wants to be, and what should be told of it. */
export interface SettledRow {
  readonly key: DatasetKey;
  readonly fields: Fields;
  readonly remarks: readonly Remark[];
}

/** A note on one field of a row. */
export interface Remark {
  readonly note: Note;
  readonly field: string;
  readonly value: string;
}

/** Why the cells of a row can't stand together. */
export interface RowFault extends Fault {
  readonly field: string;
  readonly value: string;
}

/** Role words that also say how it ended. */
const outcomeOfRole: ReadonlyMap<string, string> = new Map([
  ["convicted", "convicted"],
  ["cautioned", "out_of_court"],
]);

const NO_REMARKS: readonly Remark[] = [];

/** Fields of an attendance that neither a status nor a gap has. */
const onlyOfAttendance = ["kind", "leavingReason", "nature"] as const;

/**
 * What a row's cells say together, or why they contradict each other.
 *
 * In: roleWritten: the role as it stands in the file, which can say more than its code.
 */
export function settleRow(table: Table, row: ReadRow, roleWritten: string): SettledRow | RowFault {
  const backwards = endBeforeStart(row.fields);
  if (backwards !== null) return backwards;
  if (row.notASetting !== null) return withoutSetting(row.fields, row.notASetting);
  if (table.name === "involvements") return settled(table, withRole(row.fields, roleWritten));
  if (table.name === "ties") return selfTie(row.fields) ?? settled(table, asTie(row.fields));
  return settled(table, row.fields);
}

function settled({ key }: Table, fields: Fields): SettledRow {
  return { key, fields, remarks: NO_REMARKS };
}

/** An end that is surely before the start: even its last day is before the start's first. */
function endBeforeStart(fields: Fields): RowFault | null {
  const start = dateIn(fields, "start") ?? dateIn(fields, "date");
  const end = dateIn(fields, "end");
  if (start === undefined || end === undefined) return null;
  const { earliest } = start;
  const { latest } = end;
  if (earliest === null || latest === null || latest >= earliest) return null;
  const message = rowWords.endBeforeStart(end.written, start.written);
  return { code: "end_before_start", field: "end", value: end.written, message };
}

const KEY = "involvements";

/** Someone in an incident is in it in some role; where none is given, it is not known. */
function withRole(fields: Fields, written: string): Fields {
  if (fields["role"] === undefined) return inFieldOrder(KEY, { ...fields, role: "unknown" });
  if (fields["outcome"] !== undefined || fields["role"] === foldWord(written)) return fields;
  const outcome = outcomeOfRole.get(foldWord(written));
  return outcome === undefined ? fields : inFieldOrder(KEY, { ...fields, outcome });
}

/** Whether a role as written says nothing of the outcome. */
export function isPlainRole(written: string): boolean {
  return !outcomeOfRole.has(foldWord(written));
}

function selfTie(fields: Fields): RowFault | null {
  if (fields["a"] !== fields["b"]) return null;
  return { code: "self_tie", field: "b", value: textIn(fields, "b"), message: rowWords.selfTie() };
}

/** An undirected tie holds the smaller id first, so that both ways of writing it are one tie. */
function asTie(fields: Fields): Fields {
  const kind = tieKinds.find(({ code }) => code === fields["kind"]);
  const directed = fields["directed"] ?? kind?.isDirected;
  const [a, b] = [textIn(fields, "a"), textIn(fields, "b")];
  const isTurned = directed !== true && compareText(a, b) > 0;
  if (!isTurned && directed === fields["directed"]) return fields;
  const ends = isTurned ? { a: b, b: a } : { a, b };
  return inFieldOrder("ties", {
    ...fields,
    ...ends,
    ...(directed === undefined ? {} : { directed }),
  });
}

/** An attendance whose institution is a word such as NEET: a status where one fits, else a gap. */
function withoutSetting(fields: Fields, { status }: NotASetting): SettledRow {
  const written = writtenForm(fields["institution"] ?? "");
  const key = status === null ? "gaps" : "statuses";
  const leftOut = onlyOfAttendance.filter((field) => fields[field] !== undefined);
  return {
    key,
    // What a status or a gap has no field for is left behind by the order of its own fields.
    fields: inFieldOrder(key, status === null ? { ...fields, written } : { ...fields, status }),
    remarks: [
      { note: keptAs(written, status), field: "institution", value: written },
      ...leftOut.map((field) => {
        const value = writtenForm(fields[field] ?? "");
        return { note: leftOutNote(field, value), field, value };
      }),
    ],
  };
}

function keptAs(written: string, status: string | null): Note {
  if (status === null)
    return { code: "kept_as_gap", key: written, say: (rows) => rowWords.keptAsGap(written, rows) };
  return {
    code: "kept_as_status",
    key: written,
    say: (rows) => rowWords.keptAsStatus(written, status, rows),
  };
}

function leftOutNote(field: string, value: string): Note {
  return { code: "left_out", key: `${field} ${value}`, say: rowWords.leftOut };
}
