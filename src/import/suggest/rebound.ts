import type { TablePlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { columnsUsed } from "../profiles/movedColumns.ts";
import { outputFor } from "./outputFor.ts";

/** Whether a person has said that a table is one other table of the case network. */
export function isOtherTable(
  { outputs, isUsed }: TablePlan,
  before: TablePlan | undefined,
): boolean {
  const [only] = outputs;
  if (!isUsed || only === undefined || outputs.length > 1) return false;
  return before === undefined || before.outputs.every(({ table }) => table !== only.table);
}

/** The plan of such a table, with each field that nobody has bound from the column that fits it best. */
export function rebound(
  plan: TablePlan,
  renamed: readonly TablePlan[],
  tables: readonly SourceTable[],
): TablePlan {
  const table = tables.find(({ file }) => file === plan.sheet);
  const [only] = plan.outputs;
  if (table === undefined || only === undefined || !renamed.includes(plan)) return plan;
  const names = new Set(only.fields.map(({ name }) => name));
  const used = new Set(columnsUsed(only));
  const fitting = outputFor(table, only.table).fields.filter(
    ({ name, from }) => !names.has(name) && "column" in from && !used.has(from.column),
  );
  return { ...plan, outputs: [{ ...only, fields: [...only.fields, ...fitting] }] };
}
