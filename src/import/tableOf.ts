import { tables, type Table } from "../model/tables.ts";
import { columnsOf, foldHeading } from "./columnNames.ts";
import type { SourceTable } from "./sourceTable.ts";

/** Which table of a case network a table is, and whether its name or its columns say so. */
export interface Recognised {
  readonly table: Table;
  readonly by: "name" | "columns";
}

/**
 * The table that a name means, or null. A prefix is allowed (`borough-ties`), and the number
 * that a second download gets (`ties (1)`).
 */
export function tableOfName(name: string): Table | null {
  const words = wordsOf(name);
  for (let first = 0; first < words.length; first++) {
    const folded = words.slice(first).join("");
    const found = tables.find((table) => foldHeading(table.name) === folded);
    if (found !== undefined) return found;
  }
  return null;
}

/** The words of a name in lower case, parted at spaces, marks and capitals within. */
function wordsOf(name: string): string[] {
  return name
    .replace(/\(\d{1,3}\)\s*$/u, "")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[\s_\-.]+/u)
    .filter((word) => word !== "");
}

/**
 * The table that a name or, failing that, the columns mean; null when neither says so plainly.
 * Columns decide only if every heading is known to one table and to no other.
 */
export function tableOf({ name, header }: SourceTable): Recognised | null {
  const named = tableOfName(name);
  if (named !== null) return { table: named, by: "name" };
  const headings = header.map(foldHeading).filter((heading) => heading !== "");
  const fitting = tables.filter((table) => fits(table, headings));
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? { table: only, by: "columns" } : null;
}

function fits(table: Table, headings: readonly string[]): boolean {
  const columns = columnsOf(table);
  const known = new Map(columns.map((column) => [foldHeading(column.name), column.field]));
  const given = new Set(headings.map((heading) => known.get(heading)));
  return (
    headings.every((heading) => known.has(heading)) &&
    columns.every((column) => column.required !== true || given.has(column.field))
  );
}
