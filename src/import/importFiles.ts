import { emptyHoldings, type Holdings } from "../model/holdings.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { noProgress, type Progress } from "../model/progress.ts";
import { standardVocabularies } from "../model/vocabulary/edited.ts";
import type { TableAccount } from "./account.ts";
import { openFiles, type Decode } from "./open/openFiles.ts";
import type { OpenedFile } from "./openedFile.ts";
import { ProblemLog } from "./problemLog.ts";
import { shapes } from "./shapes/index.ts";
import { findHead } from "./sheets/findHead.ts";
import { tableFromSheet } from "./sheets/tableFromSheet.ts";
import type { RawFile, SourceTable } from "./sourceTable.ts";
import { suggestPlan } from "./suggest/suggestPlan.ts";
import { sheetsOf, tryPlan } from "./trial.ts";

export type { TableAccount } from "./account.ts";
export type { RawFile } from "./sourceTable.ts";

export interface ImportResult {
  /** What was there before and what the files add, merged. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly tables: readonly TableAccount[];
  /** The tables as they lie in the files. */
  readonly sources: readonly SourceTable[];
}

const NOTHING_CHOSEN = new Map<string, never>();

/**
 * The case network that files say, with nobody there to ask: tables known by name, by their columns
 * or as a shape of the field come in, others are refused as unknown. Where every row went and what
 * a person should know of them is told.
 *
 * In:  base: what was there before; its records stand, and the files' rows join them.
 *      decode: the edge's own reading of UTF-8; null for ours.
 * Out: the same dataset for any order of rows and files, in canonical order. Bad data never throw.
 */
export function importFiles(
  files: readonly RawFile[],
  base: Holdings = emptyHoldings,
  progress: Progress = noProgress,
  decode: Decode | null = null,
): ImportResult {
  const opening = new ProblemLog();
  const opened = openFiles(files, NOTHING_CHOSEN, decode, opening, noProgress);
  const log = new ProblemLog();
  for (const { name } of opened) log.expect(name);
  const options = {
    vocabularies: standardVocabularies,
    agency: "",
    id: (base.imports.at(-1)?.id ?? 0) + 1,
    replaces: null,
    guesses: "refuse",
    pseudonym: null,
  } as const;
  const trial = tryPlan(opened, planAlone(opened), base, options, log, progress);
  return {
    dataset: trial.merged.dataset,
    problems: inFileOrder([...opening.finish(), ...log.finish()], opened),
    tables: trial.accounts,
    sources: trial.tables,
  };
}

/** What is plain without a person. */
function planAlone(opened: readonly OpenedFile[]) {
  const sheets = sheetsOf(opened);
  const heads = sheets.map(findHead);
  const silent = new ProblemLog();
  const tables = sheets.map((sheet, at) =>
    tableFromSheet(sheet, heads[at] ?? findHead(sheet), silent),
  );
  return suggestPlan(tables, heads, { profiles: [], shapes, isGuessing: false });
}

/** Problems by the file they are in, in the order of the files; else as they were told. */
function inFileOrder(problems: readonly Problem[], opened: readonly OpenedFile[]): Problem[] {
  const places = new Map(opened.map(({ name }, at) => [name, at]));
  const placeOf = ({ file }: Problem) =>
    places.get(file) ?? places.get(file.replace(/#[^#]*$/u, "")) ?? opened.length;
  return problems
    .map((problem, at) => ({ problem, at, place: placeOf(problem) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ problem }) => problem);
}
