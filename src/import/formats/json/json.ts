import type { ProblemLog } from "../../problemLog.ts";
import { SheetBuilder } from "../../sheetBuilder.ts";
import type { SourceSheet } from "../../sourceSheet.ts";
import { stemOf } from "../../sourceTable.ts";
import { tableOfName } from "../../tableOf.ts";
import { fileWords, jsonWords } from "../../words.ts";
import type { FileContent, Format, ReadFile } from "../format.ts";
import { looksLikeBundle } from "../../layers/readBundle.ts";
import { graphSheets } from "../graphJson/graphJson.ts";
import { bundleSheets } from "./bundleSheets.ts";
import { JsonObject, parseJson, type JsonFault, type JsonValue } from "./parseJson.ts";
import { isRefusedKey, readRows } from "./rows.ts";

/** One object with an array of rows under each table's name, or one such array by itself. */
export const json: Format = {
  id: "json",
  name: "JSON",
  endings: ["json"],
  recognises: ({ text }) => text !== null && /^\s*[[{]/u.test(text.slice(0, LOOK_CHARACTERS)),
  read: readJson,
};

const LOOK_CHARACTERS = 4096;

const codeOf = {
  syntax: "json_invalid",
  cut_off: "json_invalid",
  too_deep: "json_too_deep",
} as const;

function readJson({ name, text }: FileContent, log: ProblemLog): ReadFile {
  if (text !== null && looksLikeBundle(text.slice(0, LOOK_CHARACTERS)))
    return { sheets: bundleSheets(text, name, log) };
  const parsed = parseJson(text ?? "");
  if ("fault" in parsed) {
    reportFault(parsed.fault, name, log);
    return { sheets: [] };
  }
  const { value } = parsed;
  const graph = graphSheets(value, name, log);
  if (graph !== null) return { sheets: graph };
  if (value instanceof JsonObject && value.entries.length === 0)
    log.add("file_empty", { file: name }, fileWords.empty());
  if (value instanceof JsonObject)
    return { sheets: value.entries.flatMap(([key, rows]) => readKey(name, key, rows, log)) };
  return { sheets: [readRows(itemsOf(value), name, stemOf(name), log)] };
}

function reportFault({ reason, line }: JsonFault, file: string, log: ProblemLog): void {
  log.add(codeOf[reason], { file }, jsonWords.invalid(reason, line));
}

function itemsOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

/** The sheet under a key; of an object that holds lists of rows itself, one for each of them. */
function readKey(base: string, key: string, value: JsonValue, log: ProblemLog): SourceSheet[] {
  const spot = { file: base, column: key };
  if (isRefusedKey(key)) log.add("json_key_refused", spot, jsonWords.keyRefused(key));
  else if (holdsRows(value))
    return value.entries.flatMap(([inner, rows]) => readInner(base, key, inner, rows, log));
  else if (!Array.isArray(value)) reportUnread(key, value, base, log);
  return Array.isArray(value) ? [readList(base, key, itemsOf(value), log)] : [];
}

function readInner(
  base: string,
  outer: string,
  key: string,
  value: JsonValue,
  log: ProblemLog,
): SourceSheet[] {
  const spot = { file: base, column: `${outer}.${key}` };
  if (isRefusedKey(key)) log.add("json_key_refused", spot, jsonWords.keyRefused(key));
  else if (!Array.isArray(value)) log.add("json_key_unread", spot, () => jsonWords.keyUnread(key));
  return Array.isArray(value) ? [readList(base, key, itemsOf(value), log, outer)] : [];
}

function readList(
  base: string,
  key: string,
  items: readonly JsonValue[],
  log: ProblemLog,
  outer = "",
): SourceSheet {
  const file = `${base}#${outer === "" ? "" : `${outer}.`}${key}`;
  log.expect(file);
  if (!isRefusedKey(key)) return readRows(items, file, key, log);
  const refused = new SheetBuilder(file, key, []);
  items.forEach(() => {
    refused.refuseRow();
  });
  return refused.finish();
}

function holdsRows(value: JsonValue): value is JsonObject {
  if (!(value instanceof JsonObject)) return false;
  return value.entries.some(([, list]) => itemsOf(list).some((item) => item instanceof JsonObject));
}

function reportUnread(key: string, value: JsonValue, base: string, log: ProblemLog): void {
  const spot = { file: base, column: key };
  const mayHoldRows = tableOfName(key) !== null || value instanceof JsonObject;
  if (mayHoldRows) log.add("json_not_rows", spot, jsonWords.notRows(key));
  else log.add("json_key_unread", spot, () => jsonWords.keyUnread(key));
}
