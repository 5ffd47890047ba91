import { SheetBuilder } from "../../../src/import/sheetBuilder.ts";
import { cellAt } from "../../../src/import/sourceSheet.ts";
import { stemOf, type SourceTable } from "../../../src/import/sourceTable.ts";
import {
  applyPlan,
  type AppliedPlan,
  type ApplyTools,
} from "../../../src/import/apply/applyPlan.ts";
import type { MappedTable } from "../../../src/import/mappedTable.ts";
import type { ImportPlan, OutputPlan, TablePlan } from "../../../src/import/plan/plan.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import type { Problem } from "../../../src/model/problem.ts";

/** A table from a drawing: one row a line, cells parted by bars, the headings first. */
export function drawTable(file: string, drawing: string): SourceTable {
  const [head = [], ...rows] = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return tableOf(file, head, rows);
}

/** A table from its headings and rows; the first row is row 2, as under one line of headings. */
export function tableOf(
  file: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): SourceTable {
  const name = stemOf(file.includes("#") ? (file.split("#").at(-1) ?? "") : file);
  const builder = new SheetBuilder(file, name, headings);
  rows.forEach((cells, i) => builder.addRow(i + 2, cells));
  const { rowNumbers, columns } = builder.finish();
  return {
    file,
    name,
    rowNumbers,
    refused: 0,
    leftOut: [],
    columns: headings.map((heading, i) => ({
      heading,
      ...(columns[i] ?? { texts: [""], codes: new Uint32Array(rowNumbers.length) }),
    })),
  };
}

/** A plan for one table, as a person might have made it. */
export function planFor(
  { file }: SourceTable,
  outputs: readonly OutputPlan[],
  more: Partial<TablePlan> = {},
): TablePlan {
  return {
    sheet: file,
    isUsed: true,
    head: { row: 0, rows: 1, totals: [] },
    outputs,
    personal: [],
    dateOrders: [],
    by: "person",
    ...more,
  };
}

/** A field from the column with that heading. */
export function fieldFrom(table: SourceTable, name: string, heading: string) {
  return { name, from: { column: table.columns.findIndex((each) => each.heading === heading) } };
}

export interface Applied extends AppliedPlan {
  readonly problems: readonly Problem[];
}

const noTools: ApplyTools = { pseudonym: null, guesses: "use" };

export function apply(
  tables: readonly SourceTable[],
  plans: readonly TablePlan[],
  more: Partial<Omit<ImportPlan, "tables">> = {},
  tools: Partial<ApplyTools> = {},
): Applied {
  const log = new ProblemLog();
  const plan = { tables: plans, words: {}, edits: [], ...more };
  const applied = applyPlan(tables, plan, log, { ...noTools, ...tools });
  return { ...applied, problems: log.finish() };
}

/** The rows of a mapped table, each `row: column=cell …` without blanks. */
export function rowsOf({ columns, rowNumbers }: MappedTable): string[] {
  return [...rowNumbers].map((number, row) => {
    const cells = columns.flatMap((column) => {
      const text = textOf(cellAt(column, row));
      return text === "" ? [] : [`${column.column.name}=${text}`];
    });
    return `${String(number)}: ${cells.join(" ")}`.trimEnd();
  });
}

function textOf(cell: string | readonly string[]): string {
  return typeof cell === "string" ? cell : cell.join(";");
}

/** Every problem as `code column value`. */
export function told({ problems }: Applied): string[] {
  return problems.map(({ code, row, column, value }) =>
    [code, row === null ? "" : `row ${String(row)}`, column ?? "", value ?? ""]
      .filter((part) => part !== "")
      .join(" "),
  );
}

/** Where the rows of one file went, by the accounts of its tables. */
export function accountOf({ mapped, unmapped }: AppliedPlan) {
  const placed = new Set(mapped.flatMap(({ rowNumbers }) => [...rowNumbers]));
  const all = [...mapped, ...unmapped];
  return {
    placed: placed.size,
    merged: mapped.reduce((sum, { merged = 0 }) => sum + merged, 0),
    refused: all.reduce((sum, { refused }) => sum + refused, 0),
    leftOut: all.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}
