import type { DatasetKey } from "../../model/dataset.ts";
import { sortedBy } from "../../model/order.ts";
import { tables } from "../../model/tables.ts";
import { contentText, keyOf, textIn, type Fields } from "../fields.ts";
import { locate, type HeldTable } from "../layers/heldTable.ts";
import type { ProblemLog } from "../problemLog.ts";
import { destinationOf, refuse, spotOf, type Candidate } from "../rows/candidate.ts";
import { mergeWords } from "../words.ts";
import { groupsByKey, type KeyGroups } from "./keyGroups.ts";
import { differencesBetween, mergeFields, type Difference } from "./mergeFields.ts";

/** What the candidates of one table say together of each record, and those that were refused. */
export interface MergedRows {
  /** In order of key, each record once. */
  readonly rows: readonly Fields[];
  /** Where each stands in the table before, as `locate` gives it. */
  readonly places: Int32Array;
  readonly refused: readonly Candidate[];
}

const nodeKeys: ReadonlySet<DatasetKey> = new Set(
  tables.filter(({ kind }) => kind === "node").map(({ key }) => key),
);

/**
 * Puts the candidates of one table together with each other, and holds them against what was there
 * before, which stands.
 *
 * Rows of the same thing are taken in the order of their content, never in that of the input, so
 * the same rows always give the same records.
 *
 * Cost: one pass over the table, and the parts of the candidates' keys sorted.
 */
export function mergeRows(
  key: DatasetKey,
  before: HeldTable,
  candidates: readonly Candidate[],
  log: ProblemLog,
): MergedRows {
  const { order, starts } = groupsByKey(key, candidates);
  const count = starts.length - 1;
  const places = placesOf(key, before, candidates, { order, starts });
  const refused: Candidate[] = [];
  const rows: Fields[] = [];
  const placesOfRows: number[] = [];
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0;
    const group = candidatesAt(candidates, order.subarray(starts[i], starts[i + 1]));
    const standing = place < 0 ? undefined : before.records[place];
    const said = saidTogether(standing, inContentOrder(group), refused, log);
    if (said === null) continue;
    rows.push(said);
    placesOfRows.push(place);
  }
  return { rows, places: Int32Array.from(placesOfRows), refused };
}

/** Where each key stands in the table before. If there was none, no key need be put together. */
function placesOf(
  key: DatasetKey,
  before: HeldTable,
  candidates: readonly Candidate[],
  { order, starts }: KeyGroups,
): Int32Array {
  if (before.records.length === 0) return new Int32Array(starts.length - 1).fill(~0);
  const firsts = Uint32Array.from(starts.slice(0, -1), (start) => order[start] ?? 0);
  const keys = candidatesAt(candidates, firsts).map(({ fields }) => keyOf(key, fields));
  return locate(key, before, keys);
}

function candidatesAt(candidates: readonly Candidate[], places: Uint32Array): Candidate[] {
  const found: Candidate[] = [];
  for (const place of places) {
    const candidate = candidates[place];
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

function inContentOrder(group: readonly Candidate[]): readonly Candidate[] {
  if (group.length === 1) return group;
  return sortedBy(group, ({ key, fields }) => contentText(key, fields));
}

/**
 * What rows of one record say together; null if each contradicts what stands and is refused.
 *
 * In: before: what was there, against which each is held but which is no part of what they say.
 */
function saidTogether(
  before: Fields | undefined,
  group: readonly Candidate[],
  refused: Candidate[],
  log: ProblemLog,
): Fields | null {
  let standing = before;
  let said: Fields | null = null;
  for (const candidate of group) {
    const { key, fields } = candidate;
    if (!isTaken(standing, candidate, log)) {
      refused.push(candidate);
      continue;
    }
    said = said === null ? fields : mergeFields(key, said, fields);
    // A record of its own is what the rows say; only where one was there before they are two.
    if (before === undefined) standing = said;
    else if (group.length > 1) standing = mergeFields(key, standing ?? said, fields);
  }
  return said;
}

/** Whether a row can join what stands; it is told where they differ. */
function isTaken(standing: Fields | undefined, candidate: Candidate, log: ProblemLog): boolean {
  const { key, fields, origin } = candidate;
  if (standing === undefined) {
    origin.account.count(destinationOf(candidate));
    return true;
  }
  const differences = differencesBetween(standing, fields);
  const [difference] = differences;
  if (difference !== undefined && nodeKeys.has(key)) {
    refuseConflict(candidate, difference, log);
    return false;
  }
  origin.account.count("merged");
  for (const { field, kept, other } of differences) {
    const spot = spotOf(candidate, field, other);
    log.add("merged_values_differ", spot, mergeWords.valuesDiffer(kept, other));
  }
  return true;
}

function refuseConflict(
  candidate: Candidate,
  { field, kept, other }: Difference,
  log: ProblemLog,
): void {
  const message = mergeWords.conflict(textIn(candidate.fields, "id"), kept, other);
  refuse(candidate, { code: "id_conflict", message }, spotOf(candidate, field, other), log);
}
