import { datasetKeys, type Dataset } from "./dataset.ts";
import type { Step } from "./history.ts";
import {
  forEachTable,
  holdingsOf,
  type Held,
  type Holdings,
  type ImportSet,
  type Named,
  type Said,
} from "./holdings.ts";
import type { ImportRecord } from "./importRecord.ts";
import type { Problem } from "./problem.ts";
import type { Project } from "./project.ts";
import { emptyEdits } from "./vocabulary/edits.ts";

/*
 * The rows of an archive by name: `ties` are the records, `from/ties` the number of each one's
 * imports among `sets`, `said/ties` what several imports say of one, `problems/3` and `named/3`
 * what belongs to import 3, `undo/0/ties` what the first step to undo would put back.
 */

/** An archive's rows by the name of their table; what is read is taken out. */
export type Rows = Map<string, unknown[]>;

/** What stands in an archive's head: all that is small however many records there are. */
export type ArchiveDetails = Omit<Project, keyof Holdings | "problems" | "undo" | "redo">;

/** The first part of an archive. Version 1 has neither imports nor steps nor what came with them. */
export interface ArchiveHead extends ArchiveDetails {
  readonly format: "peerscape-project";
  readonly version: number;
  readonly parts: number;
  readonly imports: readonly ImportRecord[];
  readonly undo: readonly StepHead[];
  readonly redo: readonly StepHead[];
}

/** A step without the rows of the import that it puts back. */
export interface StepHead {
  readonly takeOut: number | null;
  readonly putBack: ImportRecord | null;
}

const ROWS_PER_PART = 1000;
const NUMBERS_PER_PART = 20_000;

export function stepHeads(steps: readonly Step[]): StepHead[] {
  return steps.map(({ takeOut, putBack }) => ({ takeOut, putBack: putBack?.record ?? null }));
}

/** Everything of a project that is written in rows, a small piece at a time. */
export function* archiveParts(project: Project): Generator<readonly [string, readonly unknown[]]> {
  const { dataset, from, said, sets, imports, problemsByImport, named } = project;
  for (const key of datasetKeys) yield* slices(key, dataset[key]);
  for (const key of datasetKeys) yield* numberSlices(`from/${key}`, from[key]);
  yield* slices("sets", sets);
  for (const key of datasetKeys) yield* slices(`said/${key}`, said[key]);
  for (const [at, { id }] of imports.entries()) {
    yield* slices(`problems/${String(id)}`, problemsByImport[at] ?? []);
    yield* slices(`named/${String(id)}`, named[at] ?? []);
  }
  yield* stepParts("undo", project.undo);
  yield* stepParts("redo", project.redo);
}

function* stepParts(list: "undo" | "redo", steps: readonly Step[]) {
  for (const [at, { putBack }] of steps.entries()) {
    if (putBack === null) continue;
    const name = `${list}/${String(at)}`;
    for (const key of datasetKeys) yield* slices(`${name}/${key}`, putBack.records[key]);
    yield* slices(`${name}/problems`, putBack.problems);
    yield* slices(`${name}/named`, putBack.named);
  }
}

function* slices(name: string, rows: readonly unknown[]) {
  for (let at = 0; at < rows.length; at += ROWS_PER_PART)
    yield [name, rows.slice(at, at + ROWS_PER_PART)] as const;
}

function* numberSlices(name: string, numbers: Uint32Array) {
  for (let at = 0; at < numbers.length; at += NUMBERS_PER_PART)
    yield [name, Array.from(numbers.subarray(at, at + NUMBERS_PER_PART))] as const;
}

/** The project of an archive's head and rows, or what is wrong with them. */
export function projectOf(head: ArchiveHead, rows: Rows): Project | string {
  const holdings = head.version === 1 ? holdingsBefore(rows) : holdingsIn(head, rows);
  const project: Project = {
    id: head.id,
    name: head.name,
    purpose: head.purpose,
    reviewDate: head.reviewDate,
    seed: head.seed,
    ...holdings,
    problems: holdings.problemsByImport.flat(),
    ...versionTwo(head, holdings),
    undo: stepsIn("undo", head.undo, rows),
    redo: stepsIn("redo", head.redo, rows),
  };
  const [unknown] = rows.keys();
  if (unknown !== undefined) return `${unknown} is no known table`;
  return isWhole(holdings) ? project : "the records and their imports do not fit together";
}

/** What heads hold since version 2, as it was before. */
function versionTwo(head: Partial<ArchiveHead>, { imports }: Holdings) {
  const lastImport = head.lastImport ?? imports.at(-1)?.id ?? 0;
  const { profiles = [], vocabulary = emptyEdits, log = [] } = head;
  return { lastImport, profiles, vocabulary, log };
}

/** Version 1 knew no imports: everything in it is one. */
function holdingsBefore(rows: Rows): Holdings {
  return holdingsOf(recordsIn(rows, ""), taken(rows, "problems"));
}

function holdingsIn({ imports }: ArchiveHead, rows: Rows): Holdings {
  const ids = imports.map(({ id }) => String(id));
  return {
    dataset: recordsIn(rows, ""),
    from: forEachTable((key) => Uint32Array.from(taken<number>(rows, `from/${key}`))),
    sets: taken<ImportSet>(rows, "sets"),
    said: forEachTable((key) => taken(rows, `said/${key}`)) as Said,
    imports,
    problemsByImport: ids.map((id) => taken<Problem>(rows, `problems/${id}`)),
    named: ids.map((id) => taken<Named>(rows, `named/${id}`)),
  };
}

function stepsIn(
  list: "undo" | "redo",
  heads: readonly StepHead[] | undefined,
  rows: Rows,
): Step[] {
  return (heads ?? []).map(({ takeOut, putBack: record }, at) => {
    if (record === null) return { takeOut, putBack: null };
    const name = `${list}/${String(at)}/`;
    const problems = taken<Problem>(rows, `${name}problems`);
    const named = taken<Named>(rows, `${name}named`);
    return { takeOut, putBack: { record, problems, named, records: recordsIn(rows, name) } };
  });
}

function recordsIn(rows: Rows, before: string): Dataset {
  return forEachTable((key) => taken(rows, `${before}${key}`)) as unknown as Dataset;
}

function taken<Row>(rows: Rows, name: string): Row[] {
  const found = rows.get(name) ?? [];
  rows.delete(name);
  return found as Row[];
}

/** Whether each record has its imports, and each import of several said something. */
function isWhole({ dataset, from, sets, said }: Held): boolean {
  return datasetKeys.every((key) => {
    const records = dataset[key] as readonly { readonly unlisted?: true }[];
    const numbers = from[key];
    if (numbers.length !== records.length) return false;
    let shared = 0;
    const fits = records.every(({ unlisted }, at) => {
      const size = sets[numbers[at] ?? -1]?.length ?? 0;
      if (size < 2 || unlisted === true) return size > 0;
      return said[key][shared++]?.length === size;
    });
    return fits && shared === said[key].length;
  });
}
