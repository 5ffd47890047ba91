import { datasetKeys, emptyDataset, type Dataset, type DatasetKey } from "./dataset.ts";
import type { ImportRecord } from "./importRecord.ts";
import type { Problem } from "./problem.ts";

/*
 * What a project holds, and from which import each record comes. Every import is a layer: the
 * records are what the layers say together, in order of their ids, and one can be taken out again
 * without a trace. Records themselves know nothing of imports.
 */

/** The records, and the imports behind each. */
export interface Held {
  readonly dataset: Dataset;
  /** For each record, in the dataset's order, which of `sets` are the imports it comes from. */
  readonly from: ImportsByRecord;
  /** Ids of imports, ascending. Each set once, none unused, the sets in order. */
  readonly sets: readonly ImportSet[];
  readonly said: Said;
}

export type ImportSet = readonly number[];

export type ImportsByRecord = { readonly [Key in DatasetKey]: Uint32Array };

/**
 * For each record that several imports list, in the dataset's order, what each of them says of it,
 * in order of import. A record of one import is what that import says, and needs no copy.
 */
export type Said = { readonly [Key in DatasetKey]: readonly (readonly Dataset[Key][number][])[] };

/** All that a project holds, with what is known of each import. */
export interface Holdings extends Held {
  /** In order of id. */
  readonly imports: readonly ImportRecord[];
  /** What each import had to say, in the order of `imports`. */
  readonly problemsByImport: readonly (readonly Problem[])[];
  /** What each import names although neither a table nor a link says so, in the order of `imports`. */
  readonly named: readonly (readonly Named[])[];
}

/** A thing that no table need list: an adult whom only a column calls so. */
export interface Named {
  readonly table: DatasetKey;
  readonly id: string;
}

/** A value for each table. */
export function forEachTable<Value>(make: (key: DatasetKey) => Value): {
  readonly [Key in DatasetKey]: Value;
} {
  return Object.fromEntries(datasetKeys.map((key) => [key, make(key)])) as Record<
    DatasetKey,
    Value
  >;
}

/** Nothing at all, from nobody. */
export const emptyHoldings: Holdings = {
  dataset: emptyDataset,
  from: forEachTable(() => new Uint32Array(0)),
  sets: [],
  said: forEachTable(() => []),
  imports: [],
  problemsByImport: [],
  named: [],
};

/** The import that stands for everything a project held before imports were recorded. */
export const unrecordedImport: ImportRecord = {
  id: 1,
  date: "",
  files: [],
  agency: "",
  purpose: "",
  agreement: "",
  mayBeSeenBy: "",
  rows: { rows: 0, stored: 0, merged: 0, asStatus: 0, asGap: 0, refused: 0, leftOut: 0 },
  changes: {},
  overrides: [],
  mended: 0,
};

/** A dataset of which nobody knows how it came, as one import; nothing as no import. */
export function holdingsOf(dataset: Dataset, problems: readonly Problem[] = []): Holdings {
  if (problems.length === 0 && datasetKeys.every((key) => dataset[key].length === 0))
    return { ...emptyHoldings, dataset };
  const named = datasetKeys.flatMap((table) =>
    (dataset[table] as readonly { readonly id?: string; readonly unlisted?: true }[])
      .filter(({ unlisted }) => unlisted === true)
      .map(({ id = "" }) => ({ table, id })),
  );
  return {
    dataset,
    from: forEachTable((key) => new Uint32Array(dataset[key].length)),
    sets: datasetKeys.every((key) => dataset[key].length === 0) ? [] : [[unrecordedImport.id]],
    said: forEachTable(() => []),
    imports: [unrecordedImport],
    problemsByImport: [problems],
    named: [named],
  };
}

/** The imports a record comes from, ascending. In: its place in its table. */
export function importsOf({ from, sets }: Held, key: DatasetKey, at: number): ImportSet {
  return sets[from[key][at] ?? -1] ?? [];
}

/** The imports that hold one of these files already, byte for byte. In: hashes of files. */
export function sameAs({ imports }: Holdings, hashes: readonly string[]): number[] {
  const asked = new Set(hashes);
  return imports.filter(({ files }) => files.some(({ hash }) => asked.has(hash))).map(idOf);
}

/** Whether every one of these files is held already, so that adding them would add nothing. */
export function holdsAll({ imports }: Holdings, hashes: readonly string[]): boolean {
  const held = new Set(imports.flatMap(({ files }) => files.map(({ hash }) => hash)));
  return hashes.length > 0 && hashes.every((hash) => held.has(hash));
}

/**
 * The imports that corrected files may replace: those of whose files each has one of these names.
 * One that held another file too is not among them, since what that file said would be lost.
 */
export function mayReplace({ imports }: Holdings, fileNames: readonly string[]): number[] {
  const given = new Set(fileNames.map(foldName));
  return imports
    .filter(({ files }) => files.length > 0 && files.every(({ name }) => given.has(foldName(name))))
    .map(idOf);
}

function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function idOf({ id }: ImportRecord): number {
  return id;
}
