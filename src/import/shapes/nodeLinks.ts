import { tables, type TableName } from "../../model/tables.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import type { FieldPlan, OutputPlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { columnOf, differentTexts, field } from "./headed.ts";

/** The tables that a node of a network file can be of. */
export type NodeKind = "young_people" | "adults" | "incidents" | "institutions" | "places";

/** Nodes that are people. */
const personKinds: ReadonlySet<NodeKind> = new Set(["young_people", "adults"]);

interface Link {
  readonly table: TableName;
  /** The columns that name the person and the context. */
  readonly person: string;
  readonly context: string;
}

const linkTo: Partial<Record<NodeKind, Partial<Record<NodeKind, Link>>>> = {
  young_people: {
    incidents: { table: "involvements", person: "young_person", context: "incident" },
    institutions: { table: "attendances", person: "young_person", context: "institution" },
    places: { table: "visits", person: "young_person", context: "place" },
  },
  adults: {
    incidents: { table: "involvements", person: "adult", context: "incident" },
    places: { table: "visits", person: "adult", context: "place" },
  },
};

/** What a link between two kinds of nodes is; null where there is no table for it. */
export function linkOf(source: NodeKind, target: NodeKind, edges: SourceTable): OutputPlan | null {
  if (personKinds.has(source) && personKinds.has(target)) return tieOf(edges);
  const isTurned = personKinds.has(target);
  const link = isTurned ? linkTo[target]?.[source] : linkTo[source]?.[target];
  if (link === undefined) return null;
  const [from, to] = [columnOf(edges, "source"), columnOf(edges, "target")];
  return output(link.table, edges, [
    { name: link.person, from: { column: isTurned ? to : from } },
    { name: link.context, from: { column: isTurned ? from : to } },
  ]);
}

/** A link between two people. */
export function tieOf(edges: SourceTable): OutputPlan {
  const tie = output("ties", edges, [
    { name: "young_person_a", from: { column: columnOf(edges, "source") } },
    { name: "young_person_b", from: { column: columnOf(edges, "target") } },
  ]);
  const saysDirected = tie.fields.some(({ name }) => name === "directed");
  return saysDirected ? tie : { ...tie, fields: [...tie.fields, ...direction(edges)] };
}

/** Tables of links of Gephi say under "Type" whether a link is directed. */
function direction(edges: SourceTable): FieldPlan[] {
  const words = { directed: "yes", undirected: "no" };
  const types = differentTexts(edges.columns[columnOf(edges, "type")]);
  const isDirection = types.every((type) => Object.hasOwn(words, foldWord(type)));
  return types.length > 0 && isDirection ? field("directed", edges, ["type"], words) : [];
}

/** The ends of a link, and what else stands under the table's own headings. */
function output(name: TableName, edges: SourceTable, ends: readonly FieldPlan[]): OutputPlan {
  const columns = tables.find((table) => table.name === name)?.columns ?? [];
  const others = columns
    // Elsewhere a source is an agency; here it is where a link begins.
    .filter((column) => column.required !== true && column.name !== "source")
    .flatMap((column) => field(column.name, edges, [column.name]));
  const hasRole = others.some((each) => each.name === "role");
  const role = name === "involvements" && !hasRole ? field("role", edges, ["kind"]) : [];
  return { table: name, fields: [...ends, ...others, ...role] };
}
