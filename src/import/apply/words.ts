import { formatCount, formatCounted, formatList } from "../../text/format.ts";
import type { PersonalKind } from "../plan/plan.ts";

/* What applying a plan has to say. Where it is stands beside the words, so they don't repeat it. */

const MOST_SHOWN = 60;
const MOST_NAMED = 20;

function quoted(value: string): string {
  return value.length > MOST_SHOWN ? `“${value.slice(0, MOST_SHOWN)}…”` : `“${value}”`;
}

function quotedList(values: readonly string[]): string {
  const shown = values.slice(0, MOST_NAMED).map(quoted);
  const more = values.length - shown.length;
  return formatList(more === 0 ? shown : [...shown, `${formatCount(more)} more`]);
}

const inRows = (rows: number) => formatCounted(rows, "row", "rows");

const kinds: Readonly<Record<PersonalKind, string>> = {
  name: "names",
  date_of_birth: "dates of birth",
  postcode: "postcodes",
  address: "addresses",
  phone: "phone numbers",
  email: "e-mail addresses",
  nhs_number: "NHS numbers",
  upn: "unique pupil numbers",
  uln: "unique learner numbers",
  ni_number: "National Insurance numbers",
  free_text: "free text",
};

export const personalWords = {
  leftOut: (kind: PersonalKind, rows: number) =>
    `This column may hold ${kinds[kind]}, so nothing of it came in. It was filled in ${inRows(rows)}.`,
  noKey: (kind: PersonalKind, rows: number) =>
    `This column may hold ${kinds[kind]}. Pseudonyms were asked for and there is no key to make them with, so nothing of it came in. It was filled in ${inRows(rows)}.`,
  pseudonyms: (kind: PersonalKind, rows: number) =>
    `This column may hold ${kinds[kind]}, so each was replaced by a pseudonym, in ${inRows(rows)}. Only who holds the key can make the same ones again.`,
  kept: (kind: PersonalKind, reason: string, rows: number) =>
    `This column may hold ${kinds[kind]}. It came in as it is in ${inRows(rows)}, for the reason given: ${quoted(reason)}.`,
};

export const planWords = {
  tableLeftOut: (rows: number) =>
    `This table was switched off, so nothing of it came in: ${inRows(rows)}.`,
  columnsLeftOut: (headings: readonly string[]) =>
    `Nothing was made of ${formatCounted(headings.length, "column", "columns")}: ${quotedList(headings)}.`,
  noHeading: "no heading",
  rowsLeftOut: (rows: number) =>
    `${inRows(rows)} ${rows === 1 ? "holds" : "hold"} nothing that this table is read for, and ${rows === 1 ? "was" : "were"} left out.`,
  rowsGrouped: (rows: number, things: number) =>
    `${inRows(rows)} ${rows === 1 ? "has" : "have"} the id of an earlier one and ${rows === 1 ? "was" : "were"} put together with it: ${formatCount(things)} in all.`,
  groupedValuesDiffer: (kept: string, others: readonly string[]) =>
    `Rows with this id differ here: ${quoted(kept)} is kept, and ${quotedList(others)} ${others.length === 1 ? "is" : "are"} not. Correct one of them.`,
};
