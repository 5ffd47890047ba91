import type { Holdings } from "../model/holdings.ts";
import type { Progress } from "../model/progress.ts";
import type { Vocabularies } from "../model/vocabulary/edited.ts";
import type { TableAccount } from "./account.ts";
import { applyPlan, type ApplyTools, type UnmappedTable } from "./apply/applyPlan.ts";
import { reportAlikeIds } from "./checks/alike.ts";
import type { MappedTable } from "./mappedTable.ts";
import { mergeInto, type Merged, type MergeOptions } from "./merge/mergeInto.ts";
import type { OpenedFile } from "./openedFile.ts";
import type { HeadPlan, ImportPlan } from "./plan/plan.ts";
import type { ProblemLog } from "./problemLog.ts";
import { looksHashed } from "./pseudonyms/looksHashed.ts";
import { hashWords } from "./pseudonyms/words.ts";
import { readTable, type ReadTable } from "./rows/readTable.ts";
import { findHead } from "./sheets/findHead.ts";
import { tableFromSheet } from "./sheets/tableFromSheet.ts";
import type { SourceSheet } from "./sourceSheet.ts";
import type { SourceTable } from "./sourceTable.ts";
import { fileWords } from "./words.ts";

/** What files give under a plan, before anybody has said yes to it. */
export interface Trial {
  readonly tables: readonly SourceTable[];
  readonly mapped: readonly MappedTable[];
  readonly merged: Merged;
  readonly accounts: readonly TableAccount[];
}

/** What a trial needs to know beyond the files and the plan. */
export interface TrialOptions extends ApplyTools, MergeOptions {
  readonly vocabularies: Vocabularies;
}

const ROWS_PER_WORD = 4096;

/** All sheets of all files, in the order of the files. */
export function sheetsOf(files: readonly OpenedFile[]): SourceSheet[] {
  return files.flatMap(({ sheets }) => sheets);
}

/**
 * What files under a plan and a project make together. Nothing is lost: each row is stored, merged,
 * kept as a status or gap, left out by the plan, or refused with a listed problem.
 *
 * In:  progress: told in rows, each counted when read and when merged.
 * Out: the same for any order of rows. Bad data never throw.
 */
export function tryPlan(
  files: readonly OpenedFile[],
  plan: ImportPlan,
  before: Holdings,
  options: TrialOptions,
  log: ProblemLog,
  progress: Progress,
): Trial {
  const tables = tablesOf(sheetsOf(files), plan, log);
  const { mapped, unmapped } = applyPlan(tables, plan, log, options);
  const of = 2 * mapped.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0);
  const tick = ticker(of, progress);
  for (const table of mapped) reportHashed(table, log);
  const read = mapped.map((table) => readTable(table, log, options.vocabularies, tick));
  const candidates = read.flatMap((table) => table.candidates);
  const refused = read.flatMap((table) => table.refusedYoungPeople);
  const merged = mergeInto(before, candidates, refused, log, () => tick(), options);
  reportAlikeIds(merged.dataset, candidates, log);
  reportMerged(read, mapped, log);
  progress(of, of);
  const accounts = [...read.map(({ account }) => account.close()), ...unmapped.map(accountOf)];
  return { tables, mapped, merged, accounts };
}

/** The sheets as tables, under the headings that the plan names for each. */
function tablesOf(
  sheets: readonly SourceSheet[],
  { tables }: ImportPlan,
  log: ProblemLog,
): SourceTable[] {
  const heads = new Map<string, HeadPlan>(tables.map(({ sheet, head }) => [sheet, head]));
  return sheets.map((sheet) =>
    tableFromSheet(sheet, heads.get(sheet.file) ?? findHead(sheet), log),
  );
}

function accountOf({ file, refused, leftOut }: UnmappedTable): TableAccount {
  const none = { stored: 0, merged: 0, asStatus: 0, asGap: 0 };
  return { file, table: null, rows: refused + leftOut, ...none, refused, leftOut };
}

/** An unkeyed hash of an id is no pseudonym: whoever tries all numbers finds it out. */
function reportHashed({ file, columns }: MappedTable, log: ProblemLog): void {
  for (const column of columns) {
    const hashed = column.column.meaning.as === "id" ? looksHashed(column) : null;
    if (hashed === null) continue;
    const message = hashWords.looksHashed(hashed.shape, hashed.rows);
    log.add("ids_look_hashed", { file, column: column.heading }, message);
  }
}

/** Tells the progress now and then, not at every row. */
function ticker(of: number, progress: Progress): (rows?: number) => void {
  let done = 0;
  let told = 0;
  return (rows = 1) => {
    done += rows;
    if (done - told < ROWS_PER_WORD) return;
    told = done;
    progress(done, of);
  };
}

/** Rows that were put together before they were read are told of already. */
function reportMerged(
  read: readonly ReadTable[],
  mapped: readonly MappedTable[],
  log: ProblemLog,
): void {
  for (const [at, { account }] of read.entries()) {
    const { file } = account;
    const merged = account.merged - (mapped[at]?.merged ?? 0);
    if (merged === 0) continue;
    log.add("rows_merged", { file, value: String(merged) }, fileWords.rowsMerged(merged));
  }
}
