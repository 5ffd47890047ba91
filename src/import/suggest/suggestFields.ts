import type { TableName } from "../../model/tables.ts";
import type { SourceTable } from "../sourceTable.ts";
import { fitsOf, tableNamed } from "./binding.ts";
import { factsOf } from "./facts.ts";
import type { KnownIds } from "./knownIds.ts";

/** A field that a column may be, and how sure that is. */
export interface FieldSuggestion {
  /** The contract's name of the column. */
  readonly name: string;
  readonly sureness: "likely" | "possible";
}

const MOST_SUGGESTED = 3;
/** Below what a guess would bind: offered to a person, not taken. */
const POSSIBLE = 0.35;
const LIKELY = 0.75;

/**
 * What each column of a table may be if the table is what a person says: the best three fields, the
 * best first; none where its cells speak against all.
 *
 * In: ids: those listed by the other tables of the import, if known.
 */
export function suggestFields(
  table: SourceTable,
  name: TableName,
  ids: KnownIds | null = null,
): readonly (readonly FieldSuggestion[])[] {
  const facts = factsOf(table);
  const fits = fitsOf(tableNamed(name), facts, { sheet: table.file, ids }, POSSIBLE);
  return facts.map(({ index }) =>
    fits
      .filter((fit) => fit.facts.index === index)
      .slice(0, MOST_SUGGESTED)
      .map(({ column, fit }) => ({
        name: column.name,
        sureness: fit >= LIKELY ? "likely" : "possible",
      })),
  );
}
