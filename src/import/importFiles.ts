import { emptyDataset, type Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { noProgress, type Progress } from "../model/progress.ts";
import type { TableAccount } from "./account.ts";
import { reportAlikeIds } from "./checks/alike.ts";
import { readFile } from "./formats/readFile.ts";
import { mergeDataset } from "./merge/mergeDataset.ts";
import { ProblemLog } from "./problemLog.ts";
import { readTable, type ReadTable } from "./rows/readTable.ts";
import type { SourceFile } from "./sourceTable.ts";
import { fileWords } from "./words.ts";

export type { TableAccount } from "./account.ts";
export type { SourceFile } from "./sourceTable.ts";

export interface ImportResult {
  /** What was there before and what the files add, merged. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly tables: readonly TableAccount[];
}

const ROWS_PER_WORD = 4096;

/**
 * The case network that files say, with where every row went and everything a person should
 * know of them. Nothing is lost: each row is stored, merged, kept as a status or gap, or refused
 * with a listed problem.
 *
 * In:  base: what was there before; its records stand, and the files' rows join them.
 *      progress: told in rows, each counted when read and when merged.
 * Out: the same dataset for any order of rows and files, in canonical order. Bad data never throw.
 * Cost: one pass over the files, plus sorting the records.
 */
export function importFiles(
  files: readonly SourceFile[],
  base: Dataset = emptyDataset,
  progress: Progress = noProgress,
): ImportResult {
  const log = new ProblemLog();
  const sources = files.flatMap((file) => {
    log.expect(file.name);
    return readFile(file, log);
  });
  const of = 2 * sources.reduce((sum, { rows }) => sum + rows.length, 0);
  const tick = ticker(of, progress);
  const read = sources.map((source) => readTable(source, log, tick));
  const candidates = read.flatMap((table) => table.candidates);
  const refused = read.flatMap((table) => table.refusedYoungPeople);
  const dataset = mergeDataset(candidates, refused, base, log, tick);
  reportAlikeIds(dataset, candidates, log);
  reportMerged(read, log);
  progress(of, of);
  return { dataset, problems: log.finish(), tables: read.map(({ account }) => account.close()) };
}

/** Tells the progress now and then, not at every row. */
function ticker(of: number, progress: Progress): () => void {
  let done = 0;
  return () => {
    done++;
    if (done % ROWS_PER_WORD === 0) progress(done, of);
  };
}

function reportMerged(read: readonly ReadTable[], log: ProblemLog): void {
  for (const { account } of read) {
    const { file, merged } = account;
    if (merged === 0) continue;
    log.add("rows_merged", { file, value: String(merged) }, fileWords.rowsMerged(merged));
  }
}
