import type { ImportRecord, ImportStatement } from "../model/importRecord.ts";
import { rowCountsOf } from "./layers/rowCounts.ts";
import type { OpenedFile } from "./openedFile.ts";
import type { ImportPlan, TablePlan } from "./plan/plan.ts";
import type { SourceTable } from "./sourceTable.ts";
import type { Trial } from "./trial.ts";

/** What a person says of an import, and when. */
export interface Said extends ImportStatement {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The import whose place it takes. */
  readonly replaces: number | null;
}

/** What is kept of an import beside its records: what came, from whom, why, and where each row went. */
export function importRecordOf(
  said: Said,
  files: readonly OpenedFile[],
  plan: ImportPlan,
  { merged, accounts, tables }: Trial,
): ImportRecord {
  const { date, agency, purpose, agreement, mayBeSeenBy, replaces } = said;
  return {
    id: merged.id,
    date,
    files: files.map(({ name, hash, bytes }) => ({ name, hash, bytes })),
    agency: agency.trim(),
    purpose: purpose.trim(),
    agreement: agreement.trim(),
    mayBeSeenBy: mayBeSeenBy.trim(),
    rows: rowCountsOf(accounts),
    changes: merged.changes,
    overrides: plan.tables.flatMap((each) => overridesOf(each, tables)),
    mended: plan.edits.length,
    ...(replaces === null ? {} : { replaced: replaces }),
  };
}

/** Why columns that look like personal data came in as they are: the heading, never a value. */
function overridesOf(
  { sheet, isUsed, personal }: TablePlan,
  tables: readonly SourceTable[],
): ImportRecord["overrides"] {
  const table = tables.find(({ file }) => file === sheet);
  if (!isUsed || table === undefined) return [];
  return personal.flatMap((choice) =>
    choice.keep === "as_is"
      ? [
          {
            column: table.columns[choice.column]?.heading ?? "",
            reason: choice.reason.trim(),
          },
        ]
      : [],
  );
}
