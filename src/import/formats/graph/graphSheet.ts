import type { ProblemCode } from "../../problemCodes.ts";
import type { ProblemLog } from "../../problemLog.ts";
import { SheetBuilder } from "../../sheetBuilder.ts";
import type { Cell, SourceSheet } from "../../sourceSheet.ts";
import { fileWords } from "../../words.ts";
import { graphWords } from "./words.ts";

/** Rows of one sheet, at most. */
export const MOST_ROWS = 250_000;
/** Attributes of a node or a link, at most. */
const MOST_COLUMNS = 200;
/** Characters of one cell, at most: as many as a spreadsheet takes. */
const MOST_CHARACTERS = 32_767;

/** Why a node or link can't be a row. */
export interface GraphFault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly column?: string;
}

/** A node or a link while it is being read. */
export interface GraphRow {
  /** What the format itself says of it, by heading. */
  readonly own: Map<string, Cell>;
  /** Attributes by the key under which the file declares them. */
  readonly attributes: Map<string, string[]>;
  fault: GraphFault | null;
}

interface Attribute {
  readonly title: string;
  readonly otherwise: string;
  readonly column: number;
}

/**
 * One of the two sheets of a network file. Its first columns are the format's own (id, label …),
 * each left out if it is blank throughout and not needed; then one for each attribute.
 */
export class GraphSheet {
  readonly file: string;
  private readonly builder: SheetBuilder;
  private readonly attributes = new Map<string, Attribute>();
  /** Told only once the whole file is known to be sound: until then there are no rows. */
  private readonly faults: { readonly row: number; readonly fault: GraphFault }[] = [];
  private rows = 0;

  /** In: needed: headings without which nothing is a row. own: the others that the format has. */
  constructor(
    base: string,
    private readonly name: "nodes" | "edges",
    private readonly needed: readonly string[],
    private readonly own: readonly string[],
    private readonly log: ProblemLog,
  ) {
    this.file = `${base}#${name}`;
    this.builder = new SheetBuilder(this.file, name, []);
  }

  /** Declares an attribute. In: otherwise: the value of rows that do not give it. */
  declare(key: string, title: string, otherwise = ""): void {
    if (this.attributes.has(key)) return;
    const column = this.needed.length + this.own.length + this.attributes.size;
    this.attributes.set(key, { title: title.trim() === "" ? key : title, otherwise, column });
  }

  add(row: GraphRow): void {
    this.rows++;
    for (const key of row.attributes.keys()) this.declare(key, key);
    if (this.isTooLarge()) return;
    const cells = this.cellsOf(row);
    const fault = row.fault ?? this.faultOf(cells);
    if (fault === null) this.builder.addRow(this.rows + 1, cells);
    else this.refuse(fault);
  }

  /** Counts a row of a sheet that has too many to be read. */
  countOne(): void {
    this.rows++;
  }

  /** The sheet; null if it holds nothing at all. */
  finish(): SourceSheet | null {
    if (this.rows === 0) return null;
    if (this.isTooLarge()) return this.refuseAll();
    this.reportFaults();
    const sheet = this.builder.finish();
    const headings = this.headings();
    const kept = headings.flatMap((_, index) => {
      const isBlank = (sheet.columns[index]?.texts.length ?? 1) === 1;
      const isOptional = index >= this.needed.length && index < this.firstAttribute();
      return isBlank && isOptional ? [] : [index];
    });
    const blank = { texts: [""], codes: new Uint32Array(sheet.rowNumbers.length) };
    return {
      ...sheet,
      header: told(kept.map((index) => headings[index] ?? "")),
      columns: kept.map((index) => sheet.columns[index] ?? blank),
    };
  }

  private cellsOf({ own, attributes }: GraphRow): Cell[] {
    const cells: Cell[] = [...this.needed, ...this.own].map((heading) => own.get(heading) ?? "");
    for (const [key, { otherwise }] of this.attributes) {
      const values = attributes.get(key) ?? [otherwise];
      cells.push(values.length === 1 ? (values[0] ?? "") : values);
    }
    return cells;
  }

  private faultOf(cells: readonly Cell[]): GraphFault | null {
    const missing = this.needed.find(
      (_, index) => cells[index] === "" || cells[index] === undefined,
    );
    if (missing !== undefined)
      return { code: "missing_value", message: graphWords.missing(missing), column: missing };
    const long = cells.findIndex(isTooLong);
    if (long < 0) return null;
    const column = this.headings()[long] ?? "";
    return { code: "cell_too_long", message: graphWords.tooLong(MOST_CHARACTERS), column };
  }

  private refuse(fault: GraphFault): void {
    this.faults.push({ row: this.rows + 1, fault });
    this.builder.refuseRow();
  }

  private reportFaults(): void {
    for (const { row, fault } of this.faults) {
      const { code, message, column } = fault;
      const spot = { file: this.file, row };
      this.log.add(code, column === undefined ? spot : { ...spot, column }, message);
    }
  }

  private isTooLarge(): boolean {
    return this.rows > MOST_ROWS || this.attributes.size > MOST_COLUMNS;
  }

  private refuseAll(): SourceSheet {
    const { file, name, rows } = this;
    if (rows > MOST_ROWS)
      this.log.add("too_many_rows", { file }, fileWords.tooManyRows(MOST_ROWS, rows));
    else {
      const message = fileWords.tooManyColumns(this.attributes.size, MOST_COLUMNS, rows);
      this.log.add("too_many_columns", { file }, message);
    }
    return { file, name, header: [], rowNumbers: new Uint32Array(), columns: [], refused: rows };
  }

  private firstAttribute(): number {
    return this.needed.length + this.own.length;
  }

  private headings(): string[] {
    const titles = [...this.attributes.values()].map(({ title }) => title);
    return [...this.needed, ...this.own, ...titles];
  }
}

function isTooLong(cell: Cell): boolean {
  const texts = typeof cell === "string" ? [cell] : cell;
  return texts.reduce((sum, { length }) => sum + length, 0) > MOST_CHARACTERS;
}

/** Headings told apart: of several that read the same, the later ones are numbered. */
function told(headings: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const key = heading.trim().toLowerCase();
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return times === 1 ? heading : `${heading} (${String(times)})`;
  });
}

export function newRow(): GraphRow {
  return { own: new Map(), attributes: new Map(), fault: null };
}

/** Adds a value of an attribute: a row may give several. */
export function addValue({ attributes }: GraphRow, key: string, value: string): void {
  const known = attributes.get(key);
  if (known === undefined) attributes.set(key, [value]);
  else known.push(value);
}
