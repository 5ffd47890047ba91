import type { ImportPlan, OutputPlan } from "../../../src/import/plan/plan.ts";
import { findHead } from "../../../src/import/sheets/findHead.ts";
import { tableFromSheet } from "../../../src/import/sheets/tableFromSheet.ts";
import { ProblemLog } from "../../../src/import/problemLog.ts";
import type { SourceSheet } from "../../../src/import/sourceSheet.ts";
import type { SourceTable } from "../../../src/import/sourceTable.ts";
import { suggestPlan, type Known } from "../../../src/import/suggest/suggestPlan.ts";
import { drawn } from "../sheets/drawnSheet.ts";

export const nothingKnown: Known = { profiles: [], shapes: [] };

export function suggested(
  sheets: readonly SourceSheet[],
  known: Known = nothingKnown,
): { readonly plan: ImportPlan; readonly tables: readonly SourceTable[] } {
  const heads = sheets.map(findHead);
  const tables = sheets.map((sheet, i) =>
    tableFromSheet(sheet, heads[i] ?? findHead(sheet), new ProblemLog()),
  );
  return { plan: suggestPlan(tables, heads, known), tables };
}

/** What is suggested for sheets drawn by name: `by` and each output as one line. */
export function saying(
  sheets: Readonly<Record<string, string>>,
  known: Known = nothingKnown,
): Record<string, string[]> {
  const { plan, tables } = suggested(
    Object.entries(sheets).map(([name, lines]) => drawn(lines, name)),
    known,
  );
  return Object.fromEntries(
    plan.tables.map(({ by, outputs }, i) => [
      tables[i]?.name ?? "",
      [by, ...outputs.map((output) => spoken(output, tables[i]))],
    ]),
  );
}

/** `attendances: young_person=Child ID institution=School`, with what it asks of a row behind. */
export function spoken(output: OutputPlan, table: SourceTable | undefined): string {
  const heading = (column: number) => table?.columns[column]?.heading ?? "?";
  const fields = output.fields.map(({ name, from }) => {
    if ("text" in from) return `${name}='${from.text}'`;
    if ("column" in from) return `${name}=${heading(from.column)}`;
    return `${name}=${from.columns.map(heading).join("+")}`;
  });
  const only = (output.only ?? []).map(({ column, is }) => `[${heading(column)} ${is}]`);
  const grouped = output.isGrouped === true ? ["grouped"] : [];
  return [`${output.table}:`, ...fields, ...only, ...grouped].join(" ");
}
