import type { DatasetKey } from "../../model/dataset.ts";
import { sortedBy } from "../../model/order.ts";
import { tables } from "../../model/tables.ts";
import { contentText, inFieldOrder, keyOf, textIn, type Fields } from "../fields.ts";
import type { ProblemLog } from "../problemLog.ts";
import { destinationOf, refuse, spotOf, type Candidate } from "../rows/candidate.ts";
import { mergeWords } from "../words.ts";
import { mergeFields, type Difference } from "./mergeFields.ts";

/** A table of the dataset after merging, by key, and the candidates that were refused. */
export interface MergedTable {
  readonly records: Map<string, Fields>;
  readonly refused: readonly Candidate[];
}

const nodeKeys: ReadonlySet<DatasetKey> = new Set(
  tables.filter(({ kind }) => kind === "node").map(({ key }) => key),
);

/**
 * Brings the rows of one table together with what was there before.
 *
 * Rows of the same thing are taken in the order of their content, never in that of the input, so
 * the same rows always give the same records. What was there before comes first.
 *
 * Cost: one pass; only rows of the same thing are sorted.
 */
export function mergeTable(
  key: DatasetKey,
  before: readonly Fields[],
  candidates: readonly Candidate[],
  log: ProblemLog,
): MergedTable {
  const records = new Map(before.map((fields) => [keyOf(key, fields), fields]));
  const refused: Candidate[] = [];
  for (const [id, group] of grouped(key, candidates)) {
    let record = records.get(id);
    for (const candidate of inContentOrder(group)) {
      const joined = join(record, candidate, log);
      if (joined === null) refused.push(candidate);
      else record = joined;
    }
    if (record !== undefined) records.set(id, record);
  }
  return { records, refused };
}

/** Candidates by key. Most stand alone, and a list for each of those would cost more than the rest. */
function grouped(
  key: DatasetKey,
  candidates: readonly Candidate[],
): Map<string, Candidate | Candidate[]> {
  const groups = new Map<string, Candidate | Candidate[]>();
  for (const candidate of candidates) {
    const id = keyOf(key, candidate.fields);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, candidate);
    else if (Array.isArray(group)) group.push(candidate);
    else groups.set(id, [group, candidate]);
  }
  return groups;
}

function inContentOrder(group: Candidate | Candidate[]): readonly Candidate[] {
  if (!Array.isArray(group)) return [group];
  return sortedBy(group, ({ key, fields }) => contentText(key, fields));
}

/** The record with one more row in it, or null if the row contradicts it and is refused. */
function join(record: Fields | undefined, candidate: Candidate, log: ProblemLog): Fields | null {
  const { key, origin } = candidate;
  if (record === undefined) {
    origin.account.count(destinationOf(candidate));
    return candidate.fields;
  }
  const { fields, differences } = mergeFields(record, candidate.fields);
  const [difference] = differences;
  if (difference !== undefined && nodeKeys.has(key)) {
    refuseConflict(candidate, difference, log);
    return null;
  }
  origin.account.count("merged");
  for (const { field, kept, other } of differences) {
    const spot = spotOf(candidate, field, other);
    log.add("merged_values_differ", spot, mergeWords.valuesDiffer(kept, other));
  }
  return inFieldOrder(key, fields);
}

function refuseConflict(
  candidate: Candidate,
  { field, kept, other }: Difference,
  log: ProblemLog,
): void {
  const message = mergeWords.conflict(textIn(candidate.fields, "id"), kept, other);
  refuse(candidate, { code: "id_conflict", message }, spotOf(candidate, field, other), log);
}
