import type { OutputPlan, TablePlan } from "../../import/plan/plan.ts";
import type { TableName } from "../../model/tables.ts";
import { fileTableNames } from "../data/words.ts";
import type { Target } from "./changePlan.ts";
import { columnsOfTable, isProvenance, isRequired } from "./fields.ts";
import { fieldName } from "./fieldWords.ts";
import { tableWords as words } from "./tableWords.ts";

/** One thing a column can mean, as a select offers it. */
interface TargetOption {
  readonly value: string;
  readonly label: string;
  readonly target: Target;
}

export interface TargetGroup {
  readonly label: string;
  readonly options: readonly TargetOption[];
}

/**
 * All that a column of a sheet can mean, in groups: for one table what it needs, what else it can
 * say and where that comes from; for several tables one group each.
 */
export function targetGroups({ outputs }: TablePlan): TargetGroup[] {
  const tables = tablesIn(outputs);
  const [only] = tables;
  if (tables.length === 1 && only?.outputs.length === 1) return partsOf(only.table, only.outputs);
  return tables.flatMap(({ table, outputs: places }) => {
    const name = fileTableNames[table];
    if (places.length === 1) return [group(name, table, places)];
    return [
      group(words.everyRow(name), table, places),
      ...places.map((place, at) =>
        group(words.oneRow(name, at + 1, places.length), table, [place]),
      ),
    ];
  });
}

/** What a column means now: one value for each thing. None: it is not used. */
export function valuesOf(plan: TablePlan, column: number): string[] {
  return tablesIn(plan.outputs).flatMap(({ table, outputs: places }) => {
    const fields = columnsOfTable(table).map(({ name }) => name);
    return fields.flatMap((field) => {
      const taken = places.filter((place) => takes(plan.outputs[place], field, column));
      if (taken.length === 0) return [];
      return taken.length === places.length
        ? [valueOf(field, taken)]
        : taken.map((place) => valueOf(field, [place]));
    });
  });
}

/** The fields that a table cannot do without and that no column gives yet. */
export function missingFields({ outputs }: TablePlan): string[] {
  const missing = outputs.flatMap(({ table, fields }) => {
    const given = new Set(
      columnsOfTable(table)
        .filter(({ name }) => fields.some((field) => field.name === name))
        .map(({ field }) => field),
    );
    return columnsOfTable(table)
      .filter((column) => isRequired(column) && !given.has(column.field))
      .map(({ name }) => fieldName(table, name));
  });
  return [...new Set(missing)];
}

interface TableIn {
  readonly table: TableName;
  readonly outputs: readonly number[];
}

/** The tables that a plan gives, each with its outputs' places. */
function tablesIn(outputs: readonly OutputPlan[]): TableIn[] {
  const names = [...new Set(outputs.map(({ table }) => table))];
  return names.map((table) => ({
    table,
    outputs: outputs.flatMap((output, place) => (output.table === table ? [place] : [])),
  }));
}

function partsOf(table: TableName, outputs: readonly number[]): TargetGroup[] {
  const columns = columnsOfTable(table);
  const part = (label: string, is: (column: (typeof columns)[number]) => boolean) => ({
    label,
    options: columns.filter(is).map(({ name }) => option(table, name, outputs)),
  });
  return [
    part(words.needed, isRequired),
    part(words.further, (column) => !isRequired(column) && !isProvenance(column)),
    part(words.provenance, isProvenance),
  ].filter(({ options }) => options.length > 0);
}

function group(label: string, table: TableName, outputs: readonly number[]): TargetGroup {
  return {
    label,
    options: columnsOfTable(table).map(({ name }) => option(table, name, outputs)),
  };
}

function option(table: TableName, field: string, outputs: readonly number[]): TargetOption {
  return {
    value: valueOf(field, outputs),
    label: fieldName(table, field),
    target: { field, outputs },
  };
}

function valueOf(field: string, outputs: readonly number[]): string {
  return `${field}@${outputs.join(",")}`;
}

function takes(output: OutputPlan | undefined, name: string, column: number): boolean {
  return (output?.fields ?? []).some((field) => {
    if (field.name !== name) return false;
    const { from } = field;
    return "column" in from
      ? from.column === column
      : "columns" in from && from.columns.includes(column);
  });
}
