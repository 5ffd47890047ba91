import type { ProblemLog } from "../../problemLog.ts";
import { stemOf, type SourceFile, type SourceTable } from "../../sourceTable.ts";
import { tableOfName } from "../../tableOf.ts";
import { jsonWords } from "../../words.ts";
import type { Format } from "../format.ts";
import { JsonObject, parseJson, type JsonFault, type JsonValue } from "./parseJson.ts";
import { isRefusedKey, readRows } from "./rows.ts";

/** One object with an array of rows under each table's name, or one such array by itself. */
export const json: Format = {
  id: "json",
  name: "JSON",
  endings: ["json"],
  recognises: (text) => /^\s*[[{]/u.test(text),
  read: readJson,
};

const codeOf = {
  syntax: "json_invalid",
  cut_off: "json_invalid",
  too_deep: "json_too_deep",
} as const;

function readJson(file: SourceFile, log: ProblemLog): SourceTable[] {
  const parsed = parseJson(file.text);
  if ("fault" in parsed) {
    reportFault(parsed.fault, file.name, log);
    return [];
  }
  const { value } = parsed;
  if (value instanceof JsonObject)
    return value.entries.flatMap(([key, rows]) => readTable(file.name, key, rows, log));
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : [];
  return [{ file: file.name, name: stemOf(file.name), ...readRows(items, file.name, log) }];
}

function reportFault({ reason, line }: JsonFault, file: string, log: ProblemLog): void {
  log.add(codeOf[reason], { file }, jsonWords.invalid(reason, line));
}

function readTable(base: string, key: string, value: JsonValue, log: ProblemLog): SourceTable[] {
  const spot = { file: base, column: key };
  if (isRefusedKey(key)) log.add("json_key_refused", spot, jsonWords.keyRefused(key));
  else if (!Array.isArray(value)) reportUnread(key, value, base, log);
  if (!Array.isArray(value)) return [];
  const file = `${base}#${key}`;
  const items = value as readonly JsonValue[];
  log.expect(file);
  if (isRefusedKey(key)) return [{ file, name: key, header: [], rows: [], refused: items.length }];
  return [{ file, name: key, ...readRows(items, file, log) }];
}

function reportUnread(key: string, value: JsonValue, base: string, log: ProblemLog): void {
  const spot = { file: base, column: key };
  const mayHoldRows = tableOfName(key) !== null || value instanceof JsonObject;
  if (mayHoldRows) log.add("json_not_rows", spot, jsonWords.notRows(key));
  else log.add("json_key_unread", spot, jsonWords.keyUnread(key));
}
