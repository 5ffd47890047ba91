import { sortedOnce } from "../cells/plainCells.ts";
import { isList, isSameValue, writtenForm, type Fields, type FieldValue } from "../fields.ts";

/** A field in which two rows of the same thing contradict each other. */
export interface Difference {
  readonly field: string;
  readonly kept: string;
  readonly other: string;
}

/** Two rows as one, and where they differ. */
export interface Merged {
  readonly fields: Fields;
  readonly differences: readonly Difference[];
}

/**
 * What two rows of the same thing say together: blanks are filled, lists joined; where single
 * values differ, the first row's stand.
 */
export function mergeFields(first: Fields, second: Fields): Merged {
  const fields: Record<string, FieldValue> = { ...first };
  const differences: Difference[] = [];
  for (const [field, other] of Object.entries(second)) {
    const kept = first[field];
    if (kept === undefined) fields[field] = other;
    else if (isList(kept) && isList(other)) fields[field] = sortedOnce([...kept, ...other]);
    else if (!isSameValue(kept, other))
      differences.push({ field, kept: writtenForm(kept), other: writtenForm(other) });
  }
  return { fields, differences };
}
