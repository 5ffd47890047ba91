import { datasetKeys, type Dataset, type DatasetKey } from "./dataset.ts";
import { forEachTable, type Holdings, type Named } from "./holdings.ts";
import type { ImportRecord } from "./importRecord.ts";
import type { Problem } from "./problem.ts";

/** One import by itself: all that has to be kept to put it back after it was taken out. */
export interface Layer {
  readonly record: ImportRecord;
  readonly problems: readonly Problem[];
  readonly named: readonly Named[];
  /** What this import says of each record it lists, in canonical order. */
  readonly records: Dataset;
}

/**
 * One import of a project as it stands by itself, whatever others say of the same records.
 *
 * Throws RangeError when there is no such import.
 * Cost: O(records), and nothing of a record is copied.
 */
export function layerOf(holdings: Holdings, id: number): Layer {
  const at = placeOfImport(holdings, id);
  const { imports, problemsByImport, named } = holdings;
  const isIn = holdings.sets.map((set) => set.includes(id));
  return {
    record: imports[at] as ImportRecord,
    problems: problemsByImport[at] ?? [],
    named: named[at] ?? [],
    records: forEachTable((key) => saidBy(holdings, key, id, isIn)) as unknown as Dataset,
  };
}

/** The place of an import in a project's list. Throws RangeError when there is no such import. */
export function placeOfImport({ imports }: Pick<Holdings, "imports">, id: number): number {
  const at = imports.findIndex((each) => each.id === id);
  if (at < 0)
    throw new RangeError(
      `model/layer: no import ${String(id)} among ${String(imports.length)}; ask imports for the ids`,
    );
  return at;
}

function saidBy(holdings: Holdings, key: DatasetKey, id: number, isIn: readonly boolean[]) {
  const { dataset, from, sets, said } = holdings;
  const records: Dataset[DatasetKey][number][] = [];
  let shared = 0;
  dataset[key].forEach((record, at) => {
    if ("unlisted" in record) return;
    const number = from[key][at] ?? -1;
    const set = sets[number] ?? [];
    const all = set.length > 1 ? said[key][shared++] : undefined;
    if (isIn[number] !== true) return;
    records.push(all?.[set.indexOf(id)] ?? record);
  });
  return records;
}

/** How many records a layer says something of. */
export function recordsIn({ records }: Layer): number {
  return datasetKeys.reduce((sum, key) => sum + records[key].length, 0);
}
