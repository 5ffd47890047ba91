import { tables } from "../../model/tables.ts";
import { vocabularies, type VocabularyName } from "../../model/vocabulary/index.ts";
import { columnsOf } from "../columnNames.ts";
import {
  personalKinds,
  type Condition,
  type FieldPlan,
  type FieldSource,
  type OutputPlan,
  type WordChoices,
} from "../plan/plan.ts";
import type { Profile, ProfilePlan } from "./profile.ts";
import { choice, isRecord, listOf, oneOf, shortText, textsByText, type Reader } from "./reading.ts";

const MOST_HEADINGS = 1000;
const MOST_OUTPUTS = 200;
const MOST_FIELDS = 100;

/** A profile from a value that may be anything; null where anything in it does not fit. */
export function readProfile(value: unknown): Profile | null {
  if (!isRecord(value)) return null;
  const name = shortText(value["name"]);
  const fingerprint = listOf(shortText, MOST_HEADINGS)(value["fingerprint"]);
  const words = readWords(value["words"]);
  if (name === null || name.trim() === "" || fingerprint === null || words === null) return null;
  const plan = readPlan(value["plan"], columnWithin(fingerprint.length));
  return plan === null ? null : { name, fingerprint, plan, words };
}

/** Reads the place of a column among so many. */
function columnWithin(columns: number): Reader<number> {
  return (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value < columns
      ? value
      : null;
}

function readPlan(value: unknown, column: Reader<number>): ProfilePlan | null {
  if (!isRecord(value)) return null;
  const isUsed = value["isUsed"];
  const outputs = listOf((each) => readOutput(each, column), MOST_OUTPUTS)(value["outputs"]);
  const personal = listOf((each) => readPersonal(each, column), MOST_HEADINGS)(value["personal"]);
  const dateOrders = listOf((each) => readOrder(each, column), MOST_HEADINGS)(value["dateOrders"]);
  if (typeof isUsed !== "boolean") return null;
  if (outputs === null || personal === null || dateOrders === null) return null;
  return { isUsed, outputs, personal, dateOrders };
}

function readOutput(value: unknown, column: Reader<number>): OutputPlan | null {
  if (!isRecord(value)) return null;
  const table = tables.find(({ name }) => name === value["table"]);
  if (table === undefined) return null;
  const names = columnsOf(table).map(({ name }) => name);
  const fields = listOf((each) => readField(each, names, column), MOST_FIELDS)(value["fields"]);
  const only = listOf((each) => readCondition(each, column), MOST_FIELDS)(value["only"] ?? []);
  const isGrouped = value["isGrouped"] ?? false;
  if (fields === null || only === null || typeof isGrouped !== "boolean") return null;
  return {
    table: table.name,
    fields,
    ...(value["only"] === undefined ? {} : { only }),
    ...(isGrouped ? { isGrouped } : {}),
  };
}

function readField(
  value: unknown,
  names: readonly string[],
  column: Reader<number>,
): FieldPlan | null {
  if (!isRecord(value)) return null;
  const name = oneOf(names)(value["name"]);
  const from = readSource(value["from"], column);
  const words = value["words"] === undefined ? {} : textsByText(value["words"]);
  if (name === null || from === null || words === null) return null;
  return { name, from, ...(value["words"] === undefined ? {} : { words }) };
}

function readSource(value: unknown, column: Reader<number>): FieldSource | null {
  if (!isRecord(value)) return null;
  if (value["text"] !== undefined) {
    const text = shortText(value["text"]);
    return text === null ? null : { text };
  }
  if (value["column"] !== undefined) {
    const place = column(value["column"]);
    if (place === null) return null;
    return value["each"] === true ? { column: place, each: true } : { column: place };
  }
  const columns = listOf(column, MOST_FIELDS)(value["columns"]);
  const join = shortText(value["join"]);
  return columns === null || join === null ? null : { columns, join };
}

const conditions = ["filled", "blank", "one_of", "none_of"] as const;

function readCondition(value: unknown, column: Reader<number>): Condition | null {
  if (!isRecord(value)) return null;
  const place = column(value["column"]);
  const is = oneOf(conditions)(value["is"]);
  const words = listOf(shortText, MOST_HEADINGS)(value["words"] ?? []);
  if (place === null || is === null || words === null) return null;
  return {
    column: place,
    is,
    ...(value["words"] === undefined ? {} : { words }),
    ...(value["isExact"] === true ? { isExact: true } : {}),
  };
}

function readPersonal(
  value: unknown,
  column: Reader<number>,
): ProfilePlan["personal"][number] | null {
  if (!isRecord(value)) return null;
  const place = column(value["column"]);
  const kind = oneOf(personalKinds)(value["kind"]);
  if (place === null || kind === null) return null;
  if (value["keep"] === "nothing") return { column: place, kind, keep: "nothing" };
  const scheme = shortText(value["scheme"]);
  if (value["keep"] !== "pseudonym" || scheme === null) return null;
  return { column: place, kind, keep: "pseudonym", scheme };
}

const orders = ["day_first", "month_first"] as const;

function readOrder(
  value: unknown,
  column: Reader<number>,
): ProfilePlan["dateOrders"][number] | null {
  return choice(value, { column, order: oneOf(orders) });
}

function readWords(value: unknown): WordChoices | null {
  if (!isRecord(value)) return null;
  const names = Object.keys(vocabularies) as VocabularyName[];
  const words: [VocabularyName, Readonly<Record<string, string>>][] = [];
  for (const [key, each] of Object.entries(value)) {
    const name = oneOf(names)(key);
    const read = textsByText(each);
    if (name === null || read === null) return null;
    words.push([name, read]);
  }
  return Object.fromEntries(words);
}
