import { canonicalKey } from "./canonical.ts";
import { datasetKeys, type Dataset, type DatasetKey } from "./dataset.ts";
import type { ImportChanges } from "./importRecord.ts";
import { compareText } from "./order.ts";

interface Counts {
  added: number;
  changed: number;
  removed: number;
}

/**
 * How many records of each table are new, different or gone, told apart by what makes a record the
 * same; tables in which nothing differs are left out.
 *
 * Cost: O(records); only records that are not the same object are looked into.
 */
export function changesBetween(before: Dataset, after: Dataset): ImportChanges {
  const all = datasetKeys.map((key) => [key, changesIn(key, before[key], after[key])] as const);
  return Object.fromEntries(
    all.filter(([, { added, changed, removed }]) => added + changed + removed > 0),
  );
}

function changesIn<Key extends DatasetKey>(
  key: Key,
  before: readonly Dataset[Key][number][],
  after: readonly Dataset[Key][number][],
): Counts {
  const counts = { added: 0, changed: 0, removed: 0 };
  if (before === after) return counts;
  const keysBefore = new KeyAt(key, before);
  const keysAfter = new KeyAt(key, after);
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const [old, now] = [before[i], after[j]];
    const order = old === now ? 0 : compareText(keysBefore.at(i), keysAfter.at(j));
    if (order < 0) counts.removed++;
    else if (order > 0) counts.added++;
    else if (!isSame(old, now)) counts.changed++;
    i += order <= 0 ? 1 : 0;
    j += order >= 0 ? 1 : 0;
  }
  counts.removed += before.length - i;
  counts.added += after.length - j;
  return counts;
}

/** Whether two records say the same, in whatever order their fields stand. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  if (one === other) return true;
  const fields = Object.entries(one ?? {});
  const others: ReadonlyMap<string, unknown> = new Map(Object.entries(other ?? {}));
  return (
    fields.length === others.size &&
    fields.every(([name, value]: [string, unknown]) => {
      const also = others.get(name);
      return value === also || JSON.stringify(value) === JSON.stringify(also);
    })
  );
}

/** The key of a record, made once however often it is asked for in turn. */
class KeyAt<Key extends DatasetKey> {
  private known = -1;
  private key = "";

  constructor(
    private readonly table: Key,
    private readonly records: readonly Dataset[Key][number][],
  ) {}

  at(index: number): string {
    const record = this.records[index];
    if (index !== this.known && record !== undefined) {
      this.known = index;
      this.key = canonicalKey(this.table, record);
    }
    return this.key;
  }
}
