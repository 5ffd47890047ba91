import { tables } from "../../model/tables.ts";
import { columnsOf, foldHeading } from "../columnNames.ts";
import type { Condition, FieldPlan, OutputPlan, TablePlan, WordChoices } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { columnsUsed } from "./movedColumns.ts";
import type { Profile } from "./profile.ts";

/**
 * What was decided about a table as a profile for the next of its kind.
 *
 * Out: null where the plan itself holds ids of people (a row chosen by an id, one id for all rows):
 *      they have no place in a profile.
 */
export function profileOf(
  name: string,
  { columns }: SourceTable,
  plan: TablePlan,
  words: WordChoices,
): Profile | null {
  if (plan.outputs.some(holdsIds)) return null;
  return {
    name,
    fingerprint: columns.map(({ heading }) => foldHeading(heading)),
    plan: {
      isUsed: plan.isUsed,
      outputs: plan.outputs.map(withoutIdWords),
      personal: plan.personal.filter((choice) => choice.keep !== "as_is"),
      dateOrders: plan.dateOrders,
    },
    words,
  };
}

/** Whether an output names people by id: in a condition, or as one id for every row. */
function holdsIds(output: OutputPlan): boolean {
  const people = output.fields.filter((field) => isPerson(output, field));
  const columns = new Set(
    people.flatMap((field) => columnsUsed({ ...output, fields: [field], only: [] })),
  );
  const isChosen = ({ column, words = [] }: Condition) => columns.has(column) && words.length > 0;
  const { only = [] } = output;
  // Words that stand in another sheet are of that file alone.
  const isOfOneFile = only.some(({ listed }) => listed !== undefined);
  return isOfOneFile || people.some(({ from }) => "text" in from) || only.some(isChosen);
}

function isPerson(output: OutputPlan, { name }: FieldPlan): boolean {
  const meaning = meaningOf(output, name);
  return meaning?.as === "id" && ["youngPerson", "adult", "person"].includes(meaning.of);
}

function meaningOf(output: OutputPlan, name: string) {
  const table = tables.find((each) => each.name === output.table);
  if (table === undefined) return undefined;
  return columnsOf(table).find((column) => column.name === name)?.meaning;
}

/** Words that were read as others are kept for vocabularies only: of ids they would be ids. */
function withoutIdWords(output: OutputPlan): OutputPlan {
  const fields = output.fields.map((field): FieldPlan => {
    const as = meaningOf(output, field.name)?.as;
    if (as === "word" || as === "list") return field;
    return { name: field.name, from: field.from };
  });
  return { ...output, fields };
}
