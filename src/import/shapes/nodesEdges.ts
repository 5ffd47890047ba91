import { tables, type Table, type TableName } from "../../model/tables.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import { columnsOf } from "../columnNames.ts";
import type { Condition, FieldPlan, OutputPlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { columnOf, columnsUnder, differentTexts, field, hasAll, oneOf } from "./headed.ts";
import { linkOf, tieOf, type NodeKind } from "./nodeLinks.ts";
import type { Shape } from "./shape.ts";
import { shapeWords } from "./words.ts";

/** What network files call the kinds of their nodes, folded. */
const kindOfWord: ReadonlyMap<string, NodeKind> = new Map(
  Object.entries({
    young_people: ["young person", "young people", "yp", "person", "people", "child", "children"],
    adults: ["adult", "adults", "adult of concern", "professional"],
    incidents: ["incident", "incidents", "event", "offence", "crime"],
    institutions: ["institution", "institutions", "school", "setting", "settings"],
    places: ["place", "places", "location", "locations"],
  } satisfies Record<NodeKind, readonly string[]>).flatMap(([kind, words]) =>
    words.map((word) => [foldWord(word), kind as NodeKind] as const),
  ),
);

/** Attributes that may say what a node is. */
const kindHeadings = ["kind", "node_kind", "node_type", "table", "class", "category", "type"];

/** A network file: its nodes and its links, as the formats of networks and their tables give them. */
interface Network {
  readonly nodes: SourceTable;
  readonly edges: SourceTable | null;
  /** The column of the nodes that says what each is; −1 if none does. */
  readonly kindAt: number;
}

function networkOf(table: SourceTable, others: readonly SourceTable[]): Network | null {
  const own = [table, ...others.filter((other) => isOfOneFile(other, table))];
  const edges = own.find((each) => hasAll(each, ["source", "target"])) ?? null;
  const nodes = own.find((each) => each !== edges && isNodes(each)) ?? null;
  return nodes === null ? null : { nodes, edges, kindAt: kindColumn(nodes) };
}

function isNodes(table: SourceTable): boolean {
  return foldWord(table.name).endsWith("nodes") && hasAll(table, ["id"]);
}

/** Sheets of one file, or files that hold one table each. */
function isOfOneFile({ file }: SourceTable, other: SourceTable): boolean {
  const base = (name: string) => (name.includes("#") ? name.slice(0, name.lastIndexOf("#")) : "");
  return base(file) === base(other.file);
}

function kindColumn(nodes: SourceTable): number {
  const columns = columnsUnder(nodes, kindHeadings);
  return (
    columns.find((column) => {
      const words = differentTexts(nodes.columns[column]);
      return words.length > 0 && words.every((word) => kindOfWord.has(foldWord(word)));
    }) ?? -1
  );
}

/**
 * Nodes and links of a network file whose nodes say what they are. Links go by the kinds of their
 * ends; a link for which there is no table (an incident with an incident) is left out.
 */
export const nodesEdges: Shape = {
  id: "nodes-edges",
  name: "Network of nodes and links",
  recognise: (table, others) => {
    const network = networkOf(table, others);
    if (network === null || network.kindAt < 0) return null;
    if (table === network.nodes) return nodeOutputs(network);
    return table === network.edges ? edgeOutputs(network) : null;
  },
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.network());
  },
};

/** Nodes and links of a network file in which nothing says what a node is. */
export const nodesEdgesWithoutKinds: Shape = {
  id: "nodes-edges-without-kinds",
  name: "Network of nodes and links, kinds not given",
  isGuess: true,
  recognise: (table, others) => {
    const network = networkOf(table, others);
    if (network === null || network.kindAt >= 0) return null;
    if (table === network.nodes)
      return [{ table: "young_people", fields: fieldsOf(table, "young_people") }];
    return table === network.edges ? [tieOf(table)] : null;
  },
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.networkWithoutKinds());
  },
};

function kindsIn({ nodes, kindAt }: Network): ReadonlyMap<NodeKind, readonly string[]> {
  const kinds = new Map<NodeKind, string[]>();
  for (const word of differentTexts(nodes.columns[kindAt])) {
    const kind = kindOfWord.get(foldWord(word)) ?? "young_people";
    kinds.set(kind, [...(kinds.get(kind) ?? []), word]);
  }
  return kinds;
}

function nodeOutputs(network: Network): readonly OutputPlan[] {
  const { nodes, kindAt } = network;
  return [...kindsIn(network)].map(([kind, words]) => ({
    table: kind,
    fields: fieldsOf(nodes, kind, kindAt),
    only: [oneOf(kindAt, words)],
  }));
}

/** The fields of a table that stand under its own headings. In: but: a column that means another. */
function fieldsOf(nodes: SourceTable, name: TableName, but = -1): FieldPlan[] {
  const table: Table | undefined = tables.find((each) => each.name === name);
  const fields = (table === undefined ? [] : columnsOf(table)).flatMap((column) =>
    field(column.name, nodes, [column.name]),
  );
  const own = fields.filter(({ from }) => !("column" in from && from.column === but));
  const hasDate = own.some((each) => each.name === "date");
  return name === "incidents" && !hasDate ? [...own, ...field("date", nodes, ["start"])] : own;
}

/**
 * One output for each two kinds whose nodes can be linked, and only the links between such nodes.
 * What is listed nowhere is taken for a young person: the import tells of it then.
 */
function edgeOutputs(network: Network): readonly OutputPlan[] {
  const { edges } = network;
  if (edges === null) return [];
  const kinds = [...new Set<NodeKind>(["young_people", ...kindsIn(network).keys()])];
  return kinds.flatMap((source) =>
    kinds.flatMap((target) => {
      const output = linkOf(source, target, edges);
      if (output === null) return [];
      const only = [...endIs("source", source, network), ...endIs("target", target, network)];
      return [only.length === 0 ? output : { ...output, only }];
    }),
  );
}

function endIs(end: "source" | "target", kind: NodeKind, network: Network): readonly Condition[] {
  const { edges, nodes, kindAt } = network;
  const kinds = kindsIn(network);
  const isPerson = kind === "young_people";
  const words = isPerson
    ? [...kinds].flatMap(([other, found]) => (other === kind ? [] : found))
    : (kinds.get(kind) ?? []);
  if (words.length === 0 || edges === null) return [];
  const listed = {
    sheet: nodes.file,
    column: columnOf(nodes, "id"),
    only: [oneOf(kindAt, words)],
  };
  const column = columnOf(edges, end);
  return [{ column, is: isPerson ? "none_of" : "one_of", isExact: true, listed }];
}
