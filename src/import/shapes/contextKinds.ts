import { incidentTypes } from "../../model/vocabulary/incident.ts";
import { institutionTypes, placeTypes } from "../../model/vocabulary/setting.ts";
import { findTerm, foldWord } from "../../model/vocabulary/term.ts";
import { visible } from "../cells/cellReader.ts";
import { cellAt } from "../sourceSheet.ts";
import type { SourceTable } from "../sourceTable.ts";
import { columnOf } from "./headed.ts";

/** What a context is: something that happened, somewhere with a roll, a place. */
export type ContextKind = "incident" | "institution" | "place";

/** Words in every vocabulary that say nothing of the kind. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(["other", "unknown", ""]);

/**
 * The kind of the contexts of each type in a table of contexts, by folded type; blank for those
 * without one. A type that is known says so itself; of any other the dates do: what begins and
 * ends on one day, each time, is an event.
 */
export function contextKinds(contexts: SourceTable): ReadonlyMap<string, ContextKind> {
  const at = columnOf(contexts, "type", "kind");
  const lasting = new Map<string, boolean>();
  const written = new Map<string, string>();
  for (let row = 0; row < contexts.rowNumbers.length; row++) {
    const type = textAt(contexts, at, row);
    const key = foldWord(type);
    lasting.set(key, (lasting.get(key) ?? false) || isLasting(contexts, row));
    written.set(key, written.get(key) ?? type);
  }
  return new Map(
    [...lasting].map(([key, lasts]) => [
      key,
      kindOfWord(written.get(key) ?? "") ?? (lasts ? "institution" : "incident"),
    ]),
  );
}

function kindOfWord(type: string): ContextKind | null {
  if (TELLS_NOTHING.has(foldWord(type))) return null;
  if (findTerm(incidentTypes, type) !== undefined) return "incident";
  if (findTerm(institutionTypes, type) !== undefined) return "institution";
  return findTerm(placeTypes, type) === undefined ? null : "place";
}

function isLasting(contexts: SourceTable, row: number): boolean {
  const start = textAt(contexts, columnOf(contexts, "start"), row);
  const end = textAt(contexts, columnOf(contexts, "end"), row);
  if (start === "" && end === "") return true;
  return end !== "" && end !== start;
}

/** The text of a cell, without spaces around it; blank where there is no such column. */
function textAt({ columns }: SourceTable, column: number, row: number): string {
  const found = columns[column];
  const cell = found === undefined ? "" : cellAt(found, row);
  return visible(typeof cell === "string" ? cell : cell.join(";"));
}
