import { shapes } from "../../../src/import/shapes/index.ts";
import type { Shape } from "../../../src/import/shapes/shape.ts";
import type { SourceTable } from "../../../src/import/sourceTable.ts";
import { apply, planFor, rowsOf, type Applied } from "../apply/drawing.ts";

/** The shape that has a table, among all the tables of an import. */
export function shapeOf(table: SourceTable, all: readonly SourceTable[] = [table]): Shape | null {
  const others = all.filter((other) => other !== table);
  return shapes.find((shape) => shape.recognise(table, others) !== null) ?? null;
}

/** What tables give under the shapes that are recognised in them. */
export function applyShapes(...tables: readonly SourceTable[]): Applied {
  const plans = tables.map((table) => {
    const shape = shapeOf(table, tables);
    const others = tables.filter((other) => other !== table);
    return planFor(table, shape?.recognise(table, others) ?? [], {
      by: "shape",
      ...(shape === null ? {} : { known: shape.id }),
    });
  });
  return apply(tables, plans);
}

/** The rows of each table that comes of it, under its name. */
export function rowsByTable({ mapped }: Applied): Record<string, string[]> {
  const rows: Record<string, string[]> = {};
  for (const table of mapped)
    rows[table.table.name] = [...(rows[table.table.name] ?? []), ...rowsOf(table)];
  return rows;
}
