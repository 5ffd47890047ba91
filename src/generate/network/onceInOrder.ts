import { canonicalKey } from "../../model/canonical.ts";
import type { Dataset, DatasetKey } from "../../model/dataset.ts";
import { compareText } from "../../model/order.ts";

/**
 * The records of one table in canonical order; of those that an import would merge, the first.
 *
 * Cost: O(n log n), nearly O(n) for records that are almost in order.
 */
export function onceInOrder<Key extends DatasetKey>(
  table: Key,
  records: readonly Dataset[Key][number][],
): Dataset[Key][number][] {
  const keyed = records.map((record) => ({ record, key: canonicalKey(table, record) }));
  keyed.sort((a, b) => compareText(a.key, b.key));
  return keyed.filter(({ key }, at) => key !== keyed[at - 1]?.key).map(({ record }) => record);
}
