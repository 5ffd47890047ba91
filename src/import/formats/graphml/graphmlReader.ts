import type { GraphFile } from "../graph/graphFile.ts";
import { addValue, newRow, type GraphFault, type GraphRow } from "../graph/graphSheet.ts";
import { graphWords } from "../graph/words.ts";
import type { XmlElement, XmlHandler } from "../xml/readXml.ts";

type Attributes = XmlElement["attributes"];

interface Key {
  readonly id: string;
  /** node, edge, graph, port, hyperedge or all. */
  readonly of: string;
  readonly title: string;
  /** It says how a node or link is drawn. */
  readonly isLooks: boolean;
  otherwise: string;
}

/** Elements that are only a frame around others. */
const FRAMES: ReadonlySet<string> = new Set(["graphml", "endpoint"]);

/** Within drawing instructions, where the words stand that a person sees on a node or a link. */
const DRAWN_LABELS: ReadonlySet<string> = new Set(["NodeLabel", "EdgeLabel"]);

/** Hears the elements of a GraphML document and tells the graph what they say. */
export class GraphmlReader implements XmlHandler {
  private readonly keys = new Map<string, Key>();
  /** Of each graph that is open, the innermost last. */
  private readonly isDirected: string[] = [];
  private key: Key | null = null;
  private edge: GraphRow | null = null;
  private data: { readonly key: string; text: string } | null = null;
  private drawnLabel: string | null = null;
  private isInDefault = false;

  constructor(private readonly graph: GraphFile) {}

  hasKey(id: string): boolean {
    return this.keys.has(id);
  }

  open({ name, attributes }: XmlElement): void {
    const open = this.opening.get(name);
    if (this.data !== null) this.openInData(name);
    else if (open !== undefined) open(attributes);
    else if (!FRAMES.has(name)) this.graph.leavePart(name);
  }

  text(text: string): void {
    if (this.drawnLabel !== null) this.drawnLabel += text;
    else if (this.data !== null) this.data.text += text;
    else if (this.isInDefault && this.key !== null) this.key.otherwise += text;
  }

  close(name: string): void {
    if (this.drawnLabel !== null && DRAWN_LABELS.has(name)) this.closeDrawnLabel();
    else if (this.data !== null && name !== "data") return;
    else this.closing.get(name)?.();
  }

  private readonly opening = new Map<string, (attributes: Attributes) => void>([
    ["key", (attributes) => this.openKey(attributes)],
    ["default", () => (this.isInDefault = true)],
    ["graph", ({ edgedefault }) => this.isDirected.push(directedAs(edgedefault))],
    ["node", ({ id = "" }) => this.graph.openRow().own.set("id", id)],
    ["edge", (attributes) => this.openEdge(attributes)],
    ["hyperedge", () => this.openHyperedge()],
    ["data", ({ key = "" }) => (this.data = { key, text: "" })],
  ]);

  private readonly closing = new Map<string, () => void>([
    ["key", () => this.closeKey()],
    ["default", () => (this.isInDefault = false)],
    ["graph", () => this.isDirected.pop()],
    ["node", () => this.graph.closeRow()],
    ["edge", () => this.closeEdge()],
    ["hyperedge", () => this.closeEdge()],
    ["data", () => this.closeData()],
  ]);

  private openKey(attributes: Attributes): void {
    const { id = "" } = attributes;
    const looks = attributes["yfiles.type"] ?? "";
    this.key = {
      id,
      of: attributes["for"] ?? "all",
      title: attributes["attr.name"] ?? "",
      isLooks: looks !== "",
      otherwise: "",
    };
  }

  private closeKey(): void {
    const { key } = this;
    this.key = null;
    if (key === null) return;
    this.keys.set(key.id, key);
    if (key.isLooks) return;
    const { nodes, edges } = this.graph;
    if (key.of === "node" || key.of === "all") nodes.declare(key.id, key.title, key.otherwise);
    if (key.of === "edge" || key.of === "all") edges.declare(key.id, key.title, key.otherwise);
  }

  private openEdge({ id, source, target, directed, sourceport, targetport }: Attributes): void {
    const row = newRow();
    row.own.set("source", source ?? "");
    row.own.set("target", target ?? "");
    if (id !== undefined) row.own.set("edge_id", id);
    row.own.set(
      "directed",
      directed === undefined ? (this.isDirected.at(-1) ?? "") : yesNo(directed),
    );
    if (sourceport !== undefined || targetport !== undefined)
      row.fault = { code: "graph_port", message: graphWords.port() };
    this.edge = row;
  }

  private openHyperedge(): void {
    const fault: GraphFault = { code: "graph_hyperedge", message: graphWords.hyperedge() };
    this.edge = { ...newRow(), fault };
  }

  private closeEdge(): void {
    if (this.edge !== null) this.graph.edges.add(this.edge);
    this.edge = null;
  }

  private openInData(name: string): void {
    if (DRAWN_LABELS.has(name)) this.drawnLabel = "";
  }

  private closeDrawnLabel(): void {
    const label = (this.drawnLabel ?? "").trim();
    const own = (this.edge ?? this.graph.openNode)?.own;
    if (label !== "" && own !== undefined && !own.has("label")) own.set("label", label);
    this.drawnLabel = null;
  }

  private closeData(): void {
    const row = this.edge ?? this.graph.openNode;
    const { data } = this;
    this.data = null;
    if (data === null) return;
    if (this.keys.get(data.key)?.isLooks === true) this.graph.leave("looks");
    else if (row === undefined) this.graph.leavePart("data");
    else addValue(row, data.key, data.text);
  }
}

function directedAs(edgedefault: string | undefined): string {
  if (edgedefault === "directed") return "yes";
  return edgedefault === "undirected" ? "no" : "";
}

/** Of an edge: true or false. Any other word stays, and is told of when it is read. */
function yesNo(directed: string): string {
  if (directed === "true") return "yes";
  return directed === "false" ? "no" : directed;
}
