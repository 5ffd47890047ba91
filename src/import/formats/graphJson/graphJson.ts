import type { ProblemLog } from "../../problemLog.ts";
import type { SourceSheet } from "../../sourceSheet.ts";
import { jsonWords } from "../../words.ts";
import { GraphFile } from "../graph/graphFile.ts";
import { addValue, newRow, type GraphRow, type GraphSheet } from "../graph/graphSheet.ts";
import { JsonObject, type JsonValue } from "../json/parseJson.ts";
import { isRefusedKey } from "../json/rows.ts";
import { networkIn, valueOf, type Network } from "./networkIn.ts";

/** Where an item keeps its attributes, if not beside its id: graphology, Cytoscape. */
const HOLDERS: ReadonlySet<string> = new Set(["attributes", "data"]);

/** What a link says of itself beside its ends. */
const OF_LINKS: ReadonlySet<string> = new Set(["key", "id", "source", "target", "undirected"]);
const OF_NODES: ReadonlySet<string> = new Set(["key", "id"]);

/**
 * The sheets of a network in JSON, as `gexf/gexf.ts` says: Gephi Lite's projects, graphology,
 * the node-link form of networkx and d3, Cytoscape.
 *
 * Out: null if the value is no such network. Rows that can't be read are told to the log.
 */
export function graphSheets(value: JsonValue, file: string, log: ProblemLog): SourceSheet[] | null {
  const network = networkIn(value);
  if (network === null) return null;
  const graph = new GraphFile(file, log);
  for (const part of network.leftOut) graph.leavePart(part);
  if (network.isDrawn) graph.leave("looks");
  addItems(graph.nodes, network.nodes, network.nodeData, (item) => nodeRow(item));
  addItems(graph.edges, network.links, network.linkData, (item) => linkRow(item, network));
  return graph.finish();
}

/** Adds a row for each item, and one for each entry of data that no item has. */
function addItems(
  sheet: GraphSheet,
  items: readonly JsonValue[],
  data: ReadonlyMap<string, JsonValue>,
  rowOf: (item: JsonObject) => GraphRow,
): void {
  const left = new Map(data);
  for (const item of items) {
    const key = keyOf(item);
    sheet.add(item instanceof JsonObject ? withData(rowOf(item), left.get(key)) : noRow());
    left.delete(key);
  }
  for (const [key, attributes] of left)
    sheet.add(withData(rowOf(new JsonObject([["key", key]])), attributes));
}

function noRow(): GraphRow {
  const fault = { code: "json_row_not_object", message: jsonWords.rowNotObject() } as const;
  return { ...newRow(), fault };
}

function nodeRow(item: JsonObject): GraphRow {
  const row = newRow();
  row.own.set("id", keyOf(item));
  addAttributes(row, item, OF_NODES);
  return row;
}

function linkRow(item: JsonObject, { isDirected }: Network): GraphRow {
  const row = newRow();
  for (const end of ["source", "target"]) row.own.set(end, textOf(endOf(item, end)));
  row.own.set("edge_id", keyOf(item));
  row.own.set("directed", directedAs(item) ?? isDirected);
  addAttributes(row, item, OF_LINKS);
  return row;
}

function directedAs(item: JsonObject): string | null {
  const undirected = valueOf(item, "undirected");
  if (undirected === "true") return "no";
  return undirected === "false" ? "yes" : null;
}

function keyOf(item: JsonValue): string {
  if (!(item instanceof JsonObject)) return "";
  return textOf(valueOf(item, "key") ?? endOf(item, "id"));
}

/** A value of the item itself or, in Cytoscape's form, of its data. */
function endOf(item: JsonObject, name: string): JsonValue {
  const data = valueOf(item, "data");
  return valueOf(item, name) ?? (data instanceof JsonObject ? valueOf(data, name) : null);
}

function textOf(value: JsonValue): string {
  return typeof value === "string" ? value : "";
}

function withData(row: GraphRow, data: JsonValue | undefined): GraphRow {
  if (data instanceof JsonObject) addAttributes(row, data, new Set());
  return row;
}

/** Adds what an object says beyond what is known of it already. The first fault refuses the row. */
function addAttributes(row: GraphRow, item: JsonObject, known: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const [key, value] of item.entries) {
    if (seen.has(key)) row.fault ??= { ...fault("json_key_twice", key) };
    seen.add(key);
    if (HOLDERS.has(key) && value instanceof JsonObject)
      addAttributes(row, value, heldBy(key, known));
    else if (!known.has(key)) addAttribute(row, key, value);
  }
}

/** Cytoscape's data hold the ends too; the attributes of graphology are attributes only. */
function heldBy(holder: string, known: ReadonlySet<string>): ReadonlySet<string> {
  return holder === "data" ? known : new Set();
}

function addAttribute(row: GraphRow, key: string, value: JsonValue): void {
  if (isRefusedKey(key)) row.fault ??= fault("json_key_refused", key);
  else if (value instanceof JsonObject) row.fault ??= fault("json_nested", key);
  else if (typeof value === "string") addValue(row, key, value);
  else if (Array.isArray(value)) addList(row, key, value as readonly JsonValue[]);
}

function addList(row: GraphRow, key: string, values: readonly JsonValue[]): void {
  for (const each of values)
    if (typeof each === "string") addValue(row, key, each);
    else if (each !== null) row.fault ??= fault("json_nested", key);
}

const sayFault = {
  json_key_twice: jsonWords.keyTwice,
  json_key_refused: jsonWords.keyRefused,
  json_nested: jsonWords.nested,
} as const;

function fault(code: keyof typeof sayFault, key: string) {
  return { code, message: sayFault[code](key), column: key };
}
