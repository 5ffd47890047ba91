import type { TableName } from "../../model/tables.ts";
import type { FieldPlan, OutputPlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { fitsOf, tableNamed } from "./binding.ts";
import { factsOf } from "./facts.ts";
import type { KnownIds } from "./knownIds.ts";

/**
 * What a table gives if a person says which table of the case network it is: each field from the
 * column that fits it best, each column once. Fields without a fitting column are not bound.
 */
export function outputFor(
  table: SourceTable,
  name: TableName,
  ids: KnownIds | null = null,
): OutputPlan {
  const target = tableNamed(name);
  const fields = new Map<string, FieldPlan>();
  const used = new Set<number>();
  for (const { column, facts } of fitsOf(target, factsOf(table), { sheet: table.file, ids })) {
    if (fields.has(column.name) || used.has(facts.index)) continue;
    fields.set(column.name, { name: column.name, from: { column: facts.index } });
    used.add(facts.index);
  }
  const order = [...fields.values()];
  const places = target.columns.map((column) => column.name);
  order.sort((a, b) => places.indexOf(a.name) - places.indexOf(b.name));
  return { table: name, fields: order };
}
