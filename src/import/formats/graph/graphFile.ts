import type { ProblemLog } from "../../problemLog.ts";
import type { SourceSheet } from "../../sourceSheet.ts";
import { GraphSheet, MOST_ROWS, newRow, type GraphRow } from "./graphSheet.ts";
import { graphWords } from "./words.ts";

type LeftOut = "looks" | "openEnds" | "timesOfValues";

/** What a network file says: its nodes, its links, and what has no place in a table. */
export class GraphFile {
  readonly nodes: GraphSheet;
  readonly edges: GraphSheet;
  private readonly open: GraphRow[] = [];
  private readonly waiting: GraphRow[] = [];
  private readonly leftOut = new Map<LeftOut, number>();
  private readonly parts = new Map<string, number>();

  constructor(
    private readonly base: string,
    private readonly log: ProblemLog,
  ) {
    log.expect(base);
    this.nodes = new GraphSheet(base, "nodes", ["id"], ["label", "parent", "start", "end"], log);
    const own = ["kind", "directed", "weight", "label", "start", "end", "edge_id"];
    this.edges = new GraphSheet(base, "edges", ["source", "target"], own, log);
  }

  /** The node whose element is open, if any: the innermost. */
  get openNode(): GraphRow | undefined {
    return this.open.at(-1);
  }

  /** Begins a node; it may hold others, which come after it. */
  openRow(): GraphRow {
    const row = newRow();
    const parent = this.openNode?.own.get("id");
    if (parent !== undefined) row.own.set("parent", parent);
    this.open.push(row);
    if (this.waiting.length <= MOST_ROWS) this.waiting.push(row);
    else this.nodes.countOne();
    return row;
  }

  closeRow(): void {
    this.open.pop();
    if (this.open.length > 0) return;
    for (const row of this.waiting) this.nodes.add(row);
    this.waiting.length = 0;
  }

  /** Counts something that tables have no place for. */
  leave(what: LeftOut): void {
    this.leftOut.set(what, (this.leftOut.get(what) ?? 0) + 1);
  }

  leavePart(name: string): void {
    this.parts.set(name, (this.parts.get(name) ?? 0) + 1);
  }

  finish(): SourceSheet[] {
    const { base, log } = this;
    const sheets = [this.nodes.finish(), this.edges.finish()].filter((sheet) => sheet !== null);
    if (sheets.length === 0) log.add("file_empty", { file: base }, graphWords.nothing());
    for (const [what, count] of this.leftOut)
      log.add(`graph_${codeOf[what]}`, { file: base }, graphWords[what](count));
    for (const [name, count] of this.parts)
      log.add("graph_part_left_out", { file: base, value: name }, graphWords.part(name, count));
    return sheets;
  }
}

const codeOf = {
  looks: "looks_left_out",
  openEnds: "open_ends",
  timesOfValues: "times_left_out",
} as const;
