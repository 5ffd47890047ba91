import { tables, type Table } from "../../model/tables.ts";
import { columnsOf, foldHeading } from "../columnNames.ts";
import type { FieldPlan, OutputPlan } from "../plan/plan.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";
import { tableOfName } from "../tableOf.ts";
import { tableNamed } from "./binding.ts";

/** What a table is by its own name, and whether its headings say all that is needed. */
export interface Named {
  readonly output: OutputPlan;
  /** Every column that is needed is there, and none stands twice. */
  readonly isWhole: boolean;
}

/** What a table gives that bears a name of the contract; null for another name. */
export function namedOutput({ name, columns }: SourceTable): Named | null {
  const table = tableOfName(name);
  if (table === null) return null;
  const fields = exactFields(table, columns);
  const output = { table: table.name, fields };
  return { output, isWhole: hasRequired(output) && !hasTwins(fields) };
}

/**
 * What a table gives whose headings are all known to one table of the contract and to no other;
 * null if they leave a doubt.
 */
export function outputByColumns({ columns }: SourceTable): OutputPlan | null {
  const fitting = tables.filter((table) => fits(table, columns));
  const [only] = fitting;
  if (only === undefined || fitting.length !== 1) return null;
  const fields = exactFields(only, columns);
  return hasTwins(fields) ? null : { table: only.name, fields };
}

/** The fields that headings name exactly, in the table's own order; a twin stands twice. */
function exactFields(table: Table, columns: readonly HeadedColumn[]): FieldPlan[] {
  return columnsOf(table).flatMap(({ name }) => {
    const folded = foldHeading(name);
    return columns.flatMap(({ heading }, column) =>
      foldHeading(heading) === folded ? [{ name, from: { column } }] : [],
    );
  });
}

function fits(table: Table, columns: readonly HeadedColumn[]): boolean {
  const known = new Set(columnsOf(table).map(({ name }) => foldHeading(name)));
  const headings = columns.map(({ heading }) => foldHeading(heading)).filter(Boolean);
  return (
    headings.every((heading) => known.has(heading)) &&
    hasRequired({ table: table.name, fields: exactFields(table, columns) })
  );
}

/** Whether every field that its table can't do without is bound. */
export function hasRequired({ table: name, fields }: OutputPlan): boolean {
  const table = tableNamed(name);
  const named = new Set(fields.map(({ name }) => name));
  const given = new Set(
    columnsOf(table).flatMap(({ name, field }) => (named.has(name) ? [field] : [])),
  );
  return table.columns.every(({ required, field }) => required !== true || given.has(field));
}

function hasTwins(fields: readonly FieldPlan[]): boolean {
  return new Set(fields.map(({ name }) => name)).size < fields.length;
}
