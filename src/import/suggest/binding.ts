import { tables, type Column, type Table, type TableName } from "../../model/tables.ts";
import { compareText } from "../../model/order.ts";
import { columnsOf } from "../columnNames.ts";
import type { ColumnFacts } from "./facts.ts";
import { FITS, fitOf, type Place } from "./fit.ts";

/** A field that a row can't do without needs a better reason than one that may stay blank. */
export const FITS_REQUIRED = 0.6;

/** A column that may be a field, and how well it fits. */
export interface Fit {
  readonly column: Column;
  readonly facts: ColumnFacts;
  readonly fit: number;
}

export interface Where {
  readonly sheet: string;
  readonly ids: Place["ids"];
}

export function tableNamed(name: TableName): Table {
  const found = tables.find((table) => table.name === name);
  if (found === undefined)
    throw new RangeError(`suggest/binding: no table "${name}"; use a name of the contract`);
  return found;
}

/** Every pair of field and column that fit, the best first; of equals, by the heading. */
export function fitsOf(
  table: Table,
  columns: readonly ColumnFacts[],
  where: Where,
  least = FITS,
): Fit[] {
  const place: Place = { table: table.name, ...where };
  return columnsOf(table)
    .flatMap((column) =>
      columns.map((facts) => ({ column, facts, fit: fitOf(facts, column, place) })),
    )
    .filter(({ fit }) => fit >= least)
    .sort(byFit);
}

function byFit(a: Fit, b: Fit): number {
  return (
    b.fit - a.fit || compareText(a.facts.folded, b.facts.folded) || a.facts.index - b.facts.index
  );
}

/** Columns for all fields that a table can't do without, each its own; null if one is not there. */
export function requiredOf(
  table: Table,
  columns: readonly ColumnFacts[],
  where: Where,
): ReadonlyMap<string, Fit> | null {
  const bound = new Map<string, Fit>();
  const used = new Set<number>();
  for (const fit of fitsOf(table, columns, where, FITS_REQUIRED)) {
    const { column, facts } = fit;
    if (column.required !== true || bound.has(column.name) || used.has(facts.index)) continue;
    bound.set(column.name, fit);
    used.add(facts.index);
  }
  const needed = table.columns.filter(({ required }) => required === true);
  return needed.every(({ name }) => bound.has(name)) ? bound : null;
}
