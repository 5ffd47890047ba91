import { tables as caseTables, type ColumnMeaning } from "../model/tables.ts";
import { columnsOf } from "./columnNames.ts";
import { slashReadings } from "./cells/dateForms.ts";
import { visible } from "./cells/cellReader.ts";
import { idDamage } from "./checks/idDamage.ts";
import type { DamagedIds, DraftTable, PreviewRow } from "./draft.ts";
import type { OutputPlan, TablePlan } from "./plan/plan.ts";
import type { Finding } from "./screening/finding.ts";
import { planProblems } from "./suggest/planProblems.ts";
import { cellAt, type Cell, type SourceColumn, type SourceSheet } from "./sourceSheet.ts";
import type { SourceTable } from "./sourceTable.ts";

const MOST_PREVIEWED = 20;
const MOST_EXAMPLES = 8;
const MOST_DAMAGED = 5;
/** Longer cells are cut where only a look at them is wanted. */
const MOST_SHOWN = 200;

/** What the screen needs of one table: small, whatever the size of the file. */
export function draftTable(
  sheet: SourceSheet,
  table: SourceTable,
  plan: TablePlan,
  findings: readonly Finding[],
): DraftTable {
  return {
    sheet: sheet.file,
    name: table.name,
    isHidden: table.isHidden === true,
    headings: table.columns.map(({ heading }) => heading),
    rows: table.rowNumbers.length,
    preview: firstRows(table.columns, table.rowNumbers),
    top: firstRows(sheet.columns, sheet.rowNumbers),
    leftOut: table.leftOut,
    findings,
    examples: table.columns.map(examplesOf),
    eitherWay: dateColumns(plan).filter((index) => isEitherWay(table.columns[index])),
    faults: planProblems(plan, table).map(({ message }) => message),
    damaged: idColumns(plan).flatMap((index) => damagedIn(index, table.columns[index])),
  };
}

function damagedIn(column: number, ids: SourceColumn | undefined): DamagedIds[] {
  if (ids === undefined) return [];
  return idDamage(ids).map(({ kind, rows, texts }) => ({
    column,
    kind,
    rows,
    examples: texts.slice(0, MOST_DAMAGED).map(shown),
  }));
}

function firstRows(columns: readonly SourceColumn[], rowNumbers: Uint32Array): PreviewRow[] {
  return [...rowNumbers.subarray(0, MOST_PREVIEWED)].map((row, at) => ({
    row,
    cells: columns.map((column) => shown(cellAt(column, at))),
  }));
}

function shown(cell: Cell): string {
  const text = typeof cell === "string" ? cell : cell.join("; ");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** Some different cells of a column, the most frequent first, equals in the order they stand. */
function examplesOf({ texts, codes }: SourceColumn): string[] {
  const rows = new Uint32Array(texts.length);
  for (const code of codes) rows[code] = (rows[code] ?? 0) + 1;
  const frequent: number[] = [];
  for (let code = 1; code < texts.length; code++) {
    const at = frequent.findIndex((other) => (rows[other] ?? 0) < (rows[code] ?? 0));
    if (at >= 0) frequent.splice(at, 0, code);
    else if (frequent.length < MOST_EXAMPLES) frequent.push(code);
    if (frequent.length > MOST_EXAMPLES) frequent.pop();
  }
  return frequent.map((code) => shown(texts[code] ?? ""));
}

/** The columns of a table that a plan reads as dates. */
function dateColumns(plan: TablePlan): number[] {
  return columnsMeaning(plan, ({ as }) => as === "date");
}

/** The columns of a table that a plan reads as ids. */
function idColumns(plan: TablePlan): number[] {
  return columnsMeaning(plan, ({ as }) => as === "id");
}

function columnsMeaning(plan: TablePlan, is: (meaning: ColumnMeaning) => boolean): number[] {
  const found = plan.outputs.flatMap((output) =>
    output.fields.flatMap(({ name, from }) => {
      const meaning = meaningOf(output, name);
      if (meaning === null || !is(meaning)) return [];
      return "column" in from ? [from.column] : [];
    }),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

function meaningOf({ table }: OutputPlan, field: string): ColumnMeaning | null {
  const known = caseTables.find(({ name }) => name === table);
  if (known === undefined) return null;
  return columnsOf(known).find(({ name }) => name === field)?.meaning ?? null;
}

/** Whether nothing in a column of dates tells if the day or the month comes first, or all say month. */
function isEitherWay(column: SourceColumn | undefined): boolean {
  let isAsked = false;
  for (const text of column?.texts ?? [])
    for (const { dayFirst, monthFirst, isSame } of slashReadings(visible(String(text)))) {
      if (dayFirst && !monthFirst) return false;
      if (!isSame) isAsked = true;
    }
  return isAsked;
}
