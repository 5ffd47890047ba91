import type { DatasetKey } from "../../model/dataset.ts";
import { sortedOnce } from "../cells/plainCells.ts";
import {
  inFieldOrder,
  isList,
  isSameValue,
  writtenForm,
  type Fields,
  type FieldValue,
} from "../fields.ts";

/** A field in which two rows of the same thing contradict each other. */
export interface Difference {
  readonly field: string;
  readonly kept: string;
  readonly other: string;
}

const NONE: readonly Difference[] = [];

/** Where two rows of the same thing contradict each other: single values that differ. */
export function differencesBetween(first: Fields, second: Fields): readonly Difference[] {
  let differences: Difference[] | null = null;
  for (const field in second) {
    const kept = first[field];
    const other = second[field];
    if (kept === undefined || other === undefined || kept === other) continue;
    if ((isList(kept) && isList(other)) || isSameValue(kept, other)) continue;
    (differences ??= []).push({ field, kept: writtenForm(kept), other: writtenForm(other) });
  }
  return differences ?? NONE;
}

/**
 * What two rows of the same thing say together: blanks are filled, lists joined; where single
 * values differ, the first row's stand. The first itself, if the second adds nothing.
 */
export function mergeFields(key: DatasetKey, first: Fields, second: Fields): Fields {
  let merged: Record<string, FieldValue> | null = null;
  for (const field in second) {
    const kept = first[field];
    const other = second[field];
    if (other === undefined) continue;
    const value = kept === undefined ? other : joined(kept, other);
    if (value !== kept) (merged ??= { ...first })[field] = value;
  }
  return merged === null ? first : inFieldOrder(key, merged);
}

/** Two lists as one; the first itself if the second adds nothing, as for all other values. */
function joined(kept: FieldValue, other: FieldValue): FieldValue {
  if (!isList(kept) || !isList(other)) return kept;
  return other.every((text) => kept.includes(text)) ? kept : sortedOnce([...kept, ...other]);
}
