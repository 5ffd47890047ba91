import type { TableName } from "../../model/tables.ts";
import type { OutputPlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { FITS_REQUIRED, fitsOf, requiredOf, tableNamed, type Where } from "./binding.ts";
import { compose } from "./compose.ts";
import { underHeading, type ColumnFacts } from "./facts.ts";
import { headingTokens } from "./headingTokens.ts";
import type { KnownIds } from "./knownIds.ts";
import { rolePeople } from "./rolePeople.ts";
import { layoutOf } from "./slots.ts";

/** Wider tables are looked at from the left: nobody can check a guess on more. */
const MOST_COLUMNS = 200;

/**
 * What a table may give, as far as its headings and cells tell. It waits for a person's yes.
 *
 * In:  facts: of its columns.
 *      ids: those that the other tables list, once they are known.
 * Out: none where no table of the case network can be filled.
 */
export function guessOutputs(
  table: SourceTable,
  facts: readonly ColumnFacts[],
  ids: KnownIds | null,
): readonly OutputPlan[] {
  const columns = facts.slice(0, MOST_COLUMNS);
  const where: Where = { sheet: table.file, ids };
  const name = headingTokens(table.name);
  const { shared, slots } = layoutOf(columns, (facts) => isThing(facts, where));
  if (slots.length === 0) return compose(columns, where, name);
  const pair = asPair(shared, slots, where);
  if (pair !== null) return compose(pair, where, name);
  return wideOutputs(shared, slots, where, name);
}

/** Each slot's own outputs, then what the columns without a number say, once. */
function wideOutputs(
  shared: readonly ColumnFacts[],
  slots: readonly (readonly ColumnFacts[])[],
  where: Where,
  name: readonly string[],
): OutputPlan[] {
  const perSlot = slots.flatMap((slot) => {
    const own = new Set(slot.map(({ index }) => index));
    return compose([...shared, ...slot], where, name)
      .filter(({ fields }) =>
        fields.some(
          ({ name: field, from }) => isId(field) && "column" in from && own.has(from.column),
        ),
      )
      .map((output) => withNeeds(output, own));
  });
  const whole = compose(shared, where, name);
  // A list of people whose schools are in slots says at least who they are.
  return [...whole, ...perSlot];
}

function isId(field: string): boolean {
  return ["id", "young_person", "young_person_b", "incident", "institution", "place"].includes(
    field,
  );
}

/** A slot left blank in a row gives nothing. */
function withNeeds(output: OutputPlan, own: ReadonlySet<number>): OutputPlan {
  const ids = output.fields.flatMap(({ name, from }) =>
    isId(name) && "column" in from && own.has(from.column) ? [from.column] : [],
  );
  const only = ids.map((column) => ({ column, is: "filled" as const }));
  return { ...output, only };
}

/** Whether a column names a thing or a person by an id. */
function isThing(facts: ColumnFacts, where: Where): boolean {
  const alone = [facts];
  const things = ["institutions", "incidents", "places", "young_people"] as const;
  return (
    things.some((name) => hasOf(name, alone, where)) ||
    rolePeople(alone, where).length > 0 ||
    fitsOf(tableNamed("ties"), alone, where, FITS_REQUIRED).some(
      ({ column }) => column.name === "young_person_b",
    )
  );
}

/** "Person 1" and "Person 2" with nobody else in the row are the two ends of a tie. */
function asPair(
  shared: readonly ColumnFacts[],
  slots: readonly (readonly ColumnFacts[])[],
  where: Where,
): ColumnFacts[] | null {
  if (slots.length !== 2 || hasOf("young_people", shared, where)) return null;
  if (hasOf("incidents", shared, where)) return null;
  const people = slots.flatMap((slot) => idOf("young_people", slot, where) ?? []);
  const [a, b] = people;
  if (a === undefined || b === undefined) return null;
  return [...shared, underHeading(a, ["person", "a"]), underHeading(b, ["person", "b"])];
}

function hasOf(name: TableName, columns: readonly ColumnFacts[], where: Where): boolean {
  return idOf(name, columns, where) !== undefined;
}

/** The column that may be the id of such a thing. */
function idOf(
  name: TableName,
  columns: readonly ColumnFacts[],
  where: Where,
): ColumnFacts | undefined {
  return requiredOf(tableNamed(name), columns, where)?.get("id")?.facts;
}
