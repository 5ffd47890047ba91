import { datasetKeys, type Dataset, type DatasetKey } from "../../model/dataset.ts";

/** How many records a table holds, and how many of them only a link named. */
export interface TableCount {
  readonly table: DatasetKey;
  readonly records: number;
  /** No table lists these ids: a link named them. Null for tables where that cannot be. */
  readonly namedOnly: number | null;
}

const canBeNamedOnly: ReadonlySet<DatasetKey> = new Set([
  "youngPeople",
  "incidents",
  "institutions",
  "places",
]);

/** Every table of the dataset with its number of records, empty tables too, in the usual order. */
export function countTables(dataset: Dataset): TableCount[] {
  return datasetKeys.map((table) => {
    const records: readonly { readonly unlisted?: true }[] = dataset[table] as readonly object[];
    return {
      table,
      records: records.length,
      namedOnly: canBeNamedOnly.has(table)
        ? records.filter(({ unlisted }) => unlisted === true).length
        : null,
    };
  });
}

/** How many links the dataset holds: involvements, attendances, ties and visits. */
export function countLinks(dataset: Dataset): number {
  return (
    dataset.involvements.length +
    dataset.attendances.length +
    dataset.ties.length +
    dataset.visits.length
  );
}
