import type { Step } from "../../model/history.ts";
import type { ImportRecord } from "../../model/importRecord.ts";
import type { Project } from "../../model/project.ts";
import { formatList } from "../../text/format.ts";
import { importsWords } from "./importsWords.ts";

const words = importsWords.steps;

/**
 * A step as what was done to the project: what undoing takes back, or doing again repeats.
 *
 * In: way: back, for a step that undoes; on, for one that does again.
 */
export function sayStep(
  { takeOut, putBack }: Step,
  { imports }: Pick<Project, "imports">,
  way: "back" | "on",
): string {
  const goes = takeOut === null ? null : (imports.find(({ id }) => id === takeOut) ?? null);
  const comes = putBack?.record ?? null;
  // What leads back takes out what had been added.
  const [added, removed] = way === "back" ? [goes, comes] : [comes, goes];
  if (added === null) return words.tookOut(namesOf(removed));
  return removed === null ? words.added(namesOf(added)) : words.replaced(namesOf(added));
}

/** The files of an import by name; in words where none were recorded. */
export function namesOf(record: ImportRecord | null): string {
  if (record === null || record.files.length === 0) return importsWords.beforeRecorded;
  const names = record.files.map(({ name }) => name);
  const [first = "", ...others] = names;
  return names.length > 3 ? importsWords.andOthers(first, others.length) : formatList(names);
}
