import type { Column } from "../../model/tables.ts";
import { columnsOf } from "../columnNames.ts";
import type { OutputPlan, TablePlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { columnsUsed } from "../profiles/movedColumns.ts";
import { tableNamed } from "./binding.ts";
import { factsOf, type ColumnFacts } from "./facts.ts";
import { planProblemWords as words } from "./words.ts";

/** Something in a plan that can't work, to be said while a person edits it. */
export interface PlanProblem {
  readonly kind: "missing" | "twice" | "field_twice" | "contradicted" | "no_column";
  /** Which of the table's outputs. */
  readonly output: number;
  /** The contract's name of the field, where one is meant. */
  readonly field: string | null;
  /** The column's place in the table, where one is meant. */
  readonly column: number | null;
  readonly message: string;
}

type Found = Omit<PlanProblem, "output">;

const HALF = 0.5;

/**
 * What is missing or impossible in a table plan: a field that is needed and has no column, a column
 * or a field chosen twice, a column whose cells contradict what it is chosen for.
 *
 * Out: none for a plan that can be applied, and for a table that is not used.
 */
export function planProblems(plan: TablePlan, table: SourceTable): readonly PlanProblem[] {
  if (!plan.isUsed) return [];
  const facts = factsOf(table);
  return plan.outputs.flatMap((output, index) =>
    [
      ...absent(output, table),
      ...missing(output),
      ...columnsTwice(output, table),
      ...fieldsTwice(output, table),
      ...contradicted(output, table, facts),
    ].map((found) => ({ ...found, output: index })),
  );
}

function absent(output: OutputPlan, { columns }: SourceTable): Found[] {
  return output.fields
    .filter((field) =>
      columnsUsed({ ...output, fields: [field], only: [] }).some(
        (column) => columns[column] === undefined,
      ),
    )
    .map(({ name }) => ({
      kind: "no_column",
      field: name,
      column: null,
      message: words.noColumn(name),
    }));
}

function missing({ table, fields }: OutputPlan): Found[] {
  const target = tableNamed(table);
  const known = columnsOf(target);
  const bound = new Set(
    fields.flatMap(({ name }) =>
      known.filter((each) => each.name === name).map(({ field }) => field),
    ),
  );
  return target.columns
    .filter(({ required, field }) => required === true && !bound.has(field))
    .map(({ name }) => ({
      kind: "missing",
      field: name,
      column: null,
      message: words.missing(name, table),
    }));
}

function columnsTwice(output: OutputPlan, { columns }: SourceTable): Found[] {
  const fieldsByColumn = new Map<number, string[]>();
  for (const { name, from } of output.fields)
    if ("column" in from)
      fieldsByColumn.set(from.column, [...(fieldsByColumn.get(from.column) ?? []), name]);
  return [...fieldsByColumn]
    .filter(([, fields]) => fields.length > 1)
    .map(([column, fields]) => ({
      kind: "twice",
      field: fields[0] ?? null,
      column,
      message: words.twice(columns[column]?.heading ?? "", fields, output.table),
    }));
}

function fieldsTwice(output: OutputPlan, { columns }: SourceTable): Found[] {
  const names = [...new Set(output.fields.map(({ name }) => name))];
  return names.flatMap((name): Found[] => {
    const all = output.fields.filter((field) => field.name === name);
    if (all.length < 2) return [];
    const headings = all.flatMap((field) =>
      columnsUsed({ ...output, fields: [field], only: [] }).map(
        (column) => columns[column]?.heading ?? "",
      ),
    );
    return [
      { kind: "field_twice", field: name, column: null, message: words.fieldTwice(name, headings) },
    ];
  });
}

function contradicted(
  output: OutputPlan,
  { columns }: SourceTable,
  facts: readonly ColumnFacts[],
): Found[] {
  const known = columnsOf(tableNamed(output.table));
  return output.fields.flatMap(({ name, from }): Found[] => {
    if (!("column" in from)) return [];
    const column = known.find((each) => each.name === name);
    const found = facts[from.column];
    const heading = columns[from.column]?.heading ?? "";
    const message =
      column === undefined || found === undefined || found.texts.length === 0
        ? null
        : contradiction(column, found, heading);
    return message === null
      ? []
      : [{ kind: "contradicted", field: name, column: from.column, message }];
  });
}

function contradiction({ meaning }: Column, facts: ColumnFacts, heading: string): string | null {
  const of = facts.texts.length;
  switch (meaning.as) {
    case "date":
      if (facts.dates >= HALF) return null;
      return words.notDates(heading, Math.round(facts.dates * of), of);
    case "whole_number":
      return facts.wholeNumbers < HALF ? words.notNumbers(heading) : null;
    case "yes_no":
      return facts.yesNo < HALF ? words.notYesNo(heading) : null;
    case "month":
      return facts.months < HALF ? words.notMonths(heading) : null;
    case "id":
      return facts.plainDates >= HALF ? words.datesAsIds(heading) : null;
    default:
      return null;
  }
}
