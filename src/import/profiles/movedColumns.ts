import type { Condition, FieldPlan, FieldSource, OutputPlan } from "../plan/plan.ts";

/** Where a column is now, by where it was. */
export type Move = (column: number) => number;

/** An output whose columns stand elsewhere. */
export function movedOutput(output: OutputPlan, move: Move): OutputPlan {
  return {
    ...output,
    fields: output.fields.map((field) => movedField(field, move)),
    ...(output.only === undefined
      ? {}
      : { only: output.only.map((condition) => movedCondition(condition, move)) }),
  };
}

function movedField(field: FieldPlan, move: Move): FieldPlan {
  return { ...field, from: movedSource(field.from, move) };
}

function movedSource(from: FieldSource, move: Move): FieldSource {
  if ("column" in from) return { ...from, column: move(from.column) };
  return "columns" in from ? { ...from, columns: from.columns.map(move) } : from;
}

function movedCondition(condition: Condition, move: Move): Condition {
  return { ...condition, column: move(condition.column) };
}

/** Every column that an output looks at. */
export function columnsUsed({ fields, only = [] }: OutputPlan): number[] {
  return [
    ...fields.flatMap(({ from }) => {
      if ("column" in from) return [from.column];
      return "columns" in from ? from.columns : [];
    }),
    ...only.map(({ column }) => column),
  ];
}
