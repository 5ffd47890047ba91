import type { GraphFile } from "../graph/graphFile.ts";
import { addValue, newRow, type GraphRow } from "../graph/graphSheet.ts";
import { rowsByPeriod, withPeriods, type Period } from "../graph/periods.ts";
import type { XmlElement, XmlHandler } from "../xml/readXml.ts";

type Attributes = XmlElement["attributes"];

/** Elements that are only a frame around others, or say nothing of a node or a link. */
const FRAMES: ReadonlySet<string> = new Set(
  "gexf meta creator description keywords title nodes edges attvalues spells parents options".split(
    " ",
  ),
);

/** How a node or link is drawn. */
const LOOKS: ReadonlySet<string> = new Set(["color", "position", "size", "shape", "thickness"]);

/** What a node or an edge says of itself and has a heading for; all else becomes an attribute. */
const TIMES = ["start", "end", "startopen", "endopen", "timestamp"];
const OF_NODES: ReadonlySet<string> = new Set(["id", "label", "pid", ...TIMES]);
const OF_EDGES: ReadonlySet<string> = new Set(
  ["id", "source", "target", "type", "kind", "weight", "label"].concat(TIMES),
);

/** Hears the elements of a GEXF document and tells the graph what they say. */
export class GexfReader implements XmlHandler {
  private defaultType = "undirected";
  private declaredClass = "";
  private declared: { key: string; title: string; otherwise: string } | null = null;
  private isInDefault = false;
  private edge: GraphRow | null = null;
  private readonly periods = new Map<GraphRow, Map<string, Period>>();

  constructor(private readonly graph: GraphFile) {}

  open({ name, attributes }: XmlElement): void {
    const open = this.opening.get(name);
    if (open !== undefined) open(attributes);
    else if (LOOKS.has(name)) this.graph.leave("looks");
    else if (!FRAMES.has(name)) this.graph.leavePart(name);
  }

  text(text: string): void {
    if (this.isInDefault && this.declared !== null) this.declared.otherwise += text;
  }

  close(name: string): void {
    if (name === "default") this.isInDefault = false;
    else if (name === "attribute") this.closeAttribute();
    else if (name === "node") this.closeNode();
    else if (name === "edge") this.closeEdge();
  }

  private readonly opening = new Map<string, (attributes: Attributes) => void>([
    ["graph", ({ defaultedgetype }) => (this.defaultType = defaultedgetype ?? "undirected")],
    ["attributes", (attributes) => (this.declaredClass = attributes["class"] ?? "")],
    ["attribute", (attributes) => this.openAttribute(attributes)],
    ["default", () => (this.isInDefault = true)],
    ["node", (attributes) => this.openNode(attributes)],
    ["parent", (attributes) => this.addTo("parent", "parent", attributes["for"])],
    ["edge", (attributes) => this.openEdge(attributes)],
    ["attvalue", (attributes) => this.addAttvalue(attributes)],
    ["spell", (attributes) => this.addSpell(attributes)],
  ]);

  private openAttribute({ id = "", title = "" }: Attributes): void {
    this.declared = { key: id, title, otherwise: "" };
  }

  private closeAttribute(): void {
    if (this.declared === null) return;
    const { key, title, otherwise } = this.declared;
    const { nodes, edges } = this.graph;
    (this.declaredClass === "edge" ? edges : nodes).declare(key, title, otherwise);
    this.declared = null;
  }

  private openNode(attributes: Attributes): void {
    const row = this.graph.openRow();
    take(row, attributes, { id: "id", label: "label", parent: "pid" });
    this.addRest(row, attributes, OF_NODES);
  }

  private closeNode(): void {
    const row = this.graph.openNode;
    if (row !== undefined) withPeriods(row, this.takePeriods(row));
    this.graph.closeRow();
  }

  private openEdge(attributes: Attributes): void {
    const row = newRow();
    take(row, attributes, {
      source: "source",
      target: "target",
      kind: "kind",
      weight: "weight",
      label: "label",
      edge_id: "id",
    });
    row.own.set("directed", directedAs(attributes["type"] ?? this.defaultType));
    this.addRest(row, attributes, OF_EDGES);
    this.edge = row;
  }

  private closeEdge(): void {
    if (this.edge === null) return;
    const rows = rowsByPeriod(this.edge, this.takePeriods(this.edge));
    for (const row of rows) this.graph.edges.add(row);
    this.edge = null;
  }

  /** What stands in the element itself: its period, and whatever no heading is kept for. */
  private addRest(row: GraphRow, attributes: Attributes, known: ReadonlySet<string>): void {
    this.addPeriod(row, attributes);
    for (const [name, value] of Object.entries(attributes))
      if (!known.has(name) && !name.includes(":") && name !== "xmlns")
        row.attributes.set(name, [value]);
  }

  private addAttvalue(attributes: Attributes): void {
    if (TIMES.some((time) => attributes[time] !== undefined)) this.graph.leave("timesOfValues");
    this.addTo("attvalue", attributes["for"] ?? attributes["id"] ?? "", attributes["value"]);
  }

  /** Adds a value to what is open. In: part: the element that gives it. */
  private addTo(part: string, key: string, value = ""): void {
    const row = this.edge ?? this.graph.openNode;
    if (row === undefined) this.graph.leavePart(part);
    else addValue(row, key, value);
  }

  private addSpell(attributes: Attributes): void {
    const row = this.edge ?? this.graph.openNode;
    if (row === undefined) this.graph.leavePart("spell");
    else this.addPeriod(row, attributes);
  }

  private addPeriod(row: GraphRow, attributes: Attributes): void {
    const period = periodOf(attributes);
    if (period.start === "" && period.end === "") return;
    const { startopen, endopen } = attributes;
    if (startopen !== undefined || endopen !== undefined) this.graph.leave("openEnds");
    const known = this.periods.get(row) ?? new Map<string, Period>();
    this.periods.set(row, known.set(JSON.stringify(period), period));
  }

  private takePeriods(row: GraphRow): readonly Period[] {
    const periods = this.periods.get(row);
    this.periods.delete(row);
    return [...(periods?.values() ?? [])];
  }
}

function periodOf(attributes: Attributes): Period {
  const { timestamp = "" } = attributes;
  return {
    start: attributes["start"] ?? attributes["startopen"] ?? timestamp,
    end: attributes["end"] ?? attributes["endopen"] ?? timestamp,
  };
}

/** Puts an element's attributes under their headings. In: names: the attribute by heading. */
function take({ own }: GraphRow, attributes: Attributes, names: Readonly<Record<string, string>>) {
  for (const [heading, name] of Object.entries(names)) {
    const value = attributes[name];
    if (value !== undefined && value !== "") own.set(heading, value);
  }
}

/** Yes or no; any other word stays, and is told of when it is read. */
function directedAs(type: string): string {
  if (["directed", "dir"].includes(type)) return "yes";
  return ["undirected", "undir", "mutual", "double"].includes(type) ? "no" : type;
}
