import { JsonObject, type JsonValue } from "../json/parseJson.ts";

/** A network in JSON, whichever program wrote it. */
export interface Network {
  readonly nodes: readonly JsonValue[];
  readonly links: readonly JsonValue[];
  /** Attributes that stand apart from the items, by key. */
  readonly nodeData: ReadonlyMap<string, JsonValue>;
  readonly linkData: ReadonlyMap<string, JsonValue>;
  /** Of links that do not say so themselves: yes, no, or blank. */
  readonly isDirected: string;
  readonly isDrawn: boolean;
  /** Parts of the file that say something and have no place. */
  readonly leftOut: readonly string[];
}

/** What says how the network as a whole is kept, or how it looks. */
const FRAME: ReadonlySet<string> = new Set(
  "nodes edges links attributes options directed multigraph graph type version".split(" "),
);

const NONE: ReadonlyMap<string, JsonValue> = new Map();

/** The network that a JSON value holds; null if it holds none. */
export function networkIn(value: JsonValue): Network | null {
  if (!(value instanceof JsonObject)) return null;
  if (valueOf(value, "type") === "gephi-lite") return gephiLite(value);
  const elements = valueOf(value, "elements");
  return plain(elements instanceof JsonObject ? elements : value);
}

/** The first value under a key; null if there is none. */
export function valueOf({ entries }: JsonObject, name: string): JsonValue {
  return entries.find(([key]) => key === name)?.[1] ?? null;
}

function plain(graph: JsonObject): Network | null {
  const nodes = valueOf(graph, "nodes");
  const links = valueOf(graph, "edges") ?? valueOf(graph, "links");
  if (!isListWith(nodes, ["key", "id"], 1) || !isListWith(links, ["source", "target"], 2))
    return null;
  return {
    nodes,
    links,
    nodeData: NONE,
    linkData: NONE,
    isDirected: directedAs(graph),
    isDrawn: false,
    leftOut: graph.entries.map(([key]) => key).filter((key) => !FRAME.has(key)),
  };
}

/** A project of Gephi Lite: the graph, and what is known of its nodes and links, apart. */
function gephiLite(project: JsonObject): Network | null {
  const dataset = valueOf(project, "graphDataset");
  if (!(dataset instanceof JsonObject)) return null;
  const graph = valueOf(dataset, "fullGraph");
  if (!(graph instanceof JsonObject)) return null;
  return {
    nodes: listOf(valueOf(graph, "nodes")),
    links: listOf(valueOf(graph, "edges")),
    nodeData: byKey(valueOf(dataset, "nodeData")),
    linkData: byKey(valueOf(dataset, "edgeData")),
    isDirected: directedAs(graph),
    isDrawn: true,
    leftOut: [],
  };
}

function byKey(value: JsonValue): ReadonlyMap<string, JsonValue> {
  return new Map(value instanceof JsonObject ? value.entries : []);
}

function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

/** Whether it is a list, empty or of objects of which the first has so many of the names. */
function isListWith(
  value: JsonValue,
  names: readonly string[],
  least: number,
): value is readonly JsonValue[] {
  if (!Array.isArray(value)) return false;
  const [first] = value as readonly JsonValue[];
  if (first === undefined) return true;
  if (!(first instanceof JsonObject)) return false;
  const data = valueOf(first, "data");
  const has = (name: string) =>
    valueOf(first, name) !== null || (data instanceof JsonObject && valueOf(data, name) !== null);
  return names.filter(has).length >= least;
}

/** graphology says it as the type of the graph and takes a link for directed; networkx says yes or no. */
function directedAs(graph: JsonObject): string {
  const options = valueOf(graph, "options");
  const type = options instanceof JsonObject ? valueOf(options, "type") : null;
  if (type !== null) return type === "undirected" ? "no" : "yes";
  const directed = valueOf(graph, "directed");
  if (typeof directed !== "string") return "";
  return directed === "true" ? "yes" : "no";
}
