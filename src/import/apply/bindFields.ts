import type { Column, Table } from "../../model/tables.ts";
import { columnsOf, foldHeading } from "../columnNames.ts";
import type { MappedColumn } from "../mappedTable.ts";
import type { FieldPlan, FieldSource, OutputPlan, TablePlan, WordChoices } from "../plan/plan.ts";
import type { Cell, SourceColumn } from "../sourceSheet.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";
import { textsIn } from "./chooseRows.ts";
import { readAs } from "./readAs.ts";
import { usedTexts } from "./usedTexts.ts";

/** A field of a table and where the plan takes it from. */
export interface BoundField {
  readonly column: Column;
  readonly plan: FieldPlan;
}

/** The fields of an output that its table knows, in the table's own order. */
export function boundFields(output: OutputPlan, table: Table): readonly BoundField[] {
  return columnsOf(table).flatMap((column) =>
    output.fields
      .filter(({ name }) => foldHeading(name) === foldHeading(column.name))
      .map((plan) => ({ column, plan })),
  );
}

/** The columns of the file that a field is taken from. */
export function columnsIn(from: FieldSource): readonly number[] {
  if ("column" in from) return [from.column];
  return "columns" in from ? from.columns : [];
}

/** The first heading that a field is taken from; blank for what stands in no column. */
export function headingOf(from: FieldSource, { columns }: SourceTable): string {
  return columnsIn(from)
    .map((index) => columns[index]?.heading ?? "")
    .join(" + ");
}

/** Rows of a file that give rows of one table: which, and with what in its columns. */
export interface BoundRows {
  /** The place of each in the file's table; null where they are all its rows, each once. */
  readonly rows: Uint32Array | null;
  readonly columns: readonly MappedColumn[];
}

/**
 * The columns of a table as a plan takes them from the file's, for the rows that were chosen.
 *
 * Out: where all rows are taken, a column's codes are the file's own, not a copy. A row whose cell
 *      holds several codes, each for a row of its own, comes as often as there are codes.
 */
export function bindFields(
  source: SourceTable,
  fields: readonly BoundField[],
  chosen: Uint32Array | null,
  plan: TablePlan,
  choices: WordChoices,
): BoundRows {
  const parted = fields.find(({ plan: { from } }) => "column" in from && from.each === true);
  const parts = parted === undefined ? null : partCells(source, parted, chosen);
  const rows = parts === null ? chosen : parts.rows;
  const columns = fields.map((field): MappedColumn => {
    const { column, plan: fieldPlan } = field;
    const { from } = fieldPlan;
    const cells = field === parted && parts !== null ? parts.column : take(source, from, rows);
    const order = orderOf(from, plan);
    return {
      column,
      heading: headingOf(from, source),
      codes: cells.codes,
      ...readAs(cells.texts, fieldPlan, column.meaning, choices),
      ...(column.meaning.as === "date" ? datesOf(source, from, rows, order) : {}),
    };
  });
  return { rows, columns };
}

/** What tells the order of day and month: a person, or the whole column, whichever rows are taken. */
function datesOf(
  source: SourceTable,
  from: FieldSource,
  rows: Uint32Array | null,
  order: MappedColumn["dateOrder"],
): Pick<MappedColumn, "dateOrder" | "whole"> {
  if (order !== undefined) return { dateOrder: order };
  const column = "column" in from ? source.columns[from.column] : undefined;
  if (rows === null || column === undefined) return {};
  const { texts, codes } = column;
  return { whole: { texts, codes, rowNumbers: source.rowNumbers } };
}

function orderOf(from: FieldSource, { dateOrders }: TablePlan): MappedColumn["dateOrder"] {
  const [only] = columnsIn(from);
  return dateOrders.find(({ column }) => column === only)?.order;
}

function take(source: SourceTable, from: FieldSource, rows: Uint32Array | null): SourceColumn {
  const count = rows?.length ?? source.rowNumbers.length;
  if ("text" in from) return { texts: ["", from.text], codes: new Uint32Array(count).fill(1) };
  if ("columns" in from) return joined(source, from.columns, from.join, rows);
  const column = source.columns[from.column] ?? blankColumn(source);
  if (rows === null) return column;
  return usedTexts({ texts: column.texts, codes: rows.map((row) => column.codes[row] ?? 0) });
}

/** A plan may name a column that this file does not have. */
function blankColumn(source: SourceTable): HeadedColumn {
  return { heading: "", texts: [""], codes: new Uint32Array(source.rowNumbers.length) };
}

function joined(
  source: SourceTable,
  indexes: readonly number[],
  join: string,
  rows: Uint32Array | null,
): SourceColumn {
  const columns = indexes.map((index) => source.columns[index] ?? blankColumn(source));
  const interned = new Interning();
  const row = (at: number) => rows?.[at] ?? at;
  const codes = Uint32Array.from({ length: rows?.length ?? source.rowNumbers.length }, (_, at) => {
    const texts = columns.flatMap((column) =>
      textsIn(column.texts[column.codes[row(at)] ?? 0] ?? ""),
    );
    return interned.codeOf(texts.join(join));
  });
  return { texts: interned.texts, codes };
}

/** Holds each different text once. */
class Interning {
  readonly texts: Cell[] = [""];
  private readonly codes = new Map<string, number>([["", 0]]);

  codeOf(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    this.codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** What parts the codes in a cell. */
const BETWEEN_CODES = /[,;|\r\n]/u;

function partCells(
  source: SourceTable,
  { plan: { from } }: BoundField,
  chosen: Uint32Array | null,
): { readonly rows: Uint32Array; readonly column: SourceColumn } {
  const [index = -1] = columnsIn(from);
  const column = source.columns[index] ?? blankColumn(source);
  const interned = new Interning();
  const partsOf = column.texts.map((cell) => {
    const texts = typeof cell === "string" ? cell.split(BETWEEN_CODES) : cell;
    return [...new Set(textsIn(texts))].map((text) => interned.codeOf(text));
  });
  const rows: number[] = [];
  const codes: number[] = [];
  for (const row of chosen ?? source.rowNumbers.keys())
    for (const code of partsOf[column.codes[row] ?? 0] ?? []) {
      rows.push(row);
      codes.push(code);
    }
  return {
    rows: Uint32Array.from(rows),
    column: { texts: interned.texts, codes: Uint32Array.from(codes) },
  };
}
