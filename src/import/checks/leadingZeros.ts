import { textIn } from "../fields.ts";
import { namingsOf } from "../merge/unlisted.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { Candidate, Origin } from "../rows/candidate.ts";
import { idWords } from "../words.ts";

const DIGITS = /^\d+$/u;

/**
 * Warns of a column of ids that are all digits but not all of one length, as when a spreadsheet
 * has dropped the zeros before them. Plain counting from 1 is not suspected.
 *
 * In: the candidates of one table.
 */
export function reportLostZeros(
  candidates: readonly Candidate[],
  { file, table, headings }: Origin,
  log: ProblemLog,
): void {
  const namings = (namingsOf.get(table.key) ?? []).map(({ field }) => field);
  for (const field of table.kind === "node" ? ["id", ...namings] : namings) {
    const heading = headings.get(field);
    const ids = heading === undefined ? null : numericIds(candidates, field);
    if (heading === undefined || ids === null || !mayHaveLostZeros(ids)) continue;
    const shortest = [...ids].reduce((a, b) => (b.length < a.length ? b : a));
    const spot = { file, column: heading, value: shortest };
    log.add("leading_zeros", spot, idWords.zerosMayBeLost());
  }
}

/** The different ids of a column, or null if any of them is not all digits. */
function numericIds(candidates: readonly Candidate[], field: string): ReadonlySet<string> | null {
  const ids = new Set<string>();
  for (const { fields } of candidates) {
    const id = textIn(fields, field);
    if (id === "") continue;
    if (!DIGITS.test(id)) return null;
    ids.add(id);
  }
  return ids;
}

function mayHaveLostZeros(ids: ReadonlySet<string>): boolean {
  const countByLength = new Map<number, number>();
  for (const id of ids) countByLength.set(id.length, (countByLength.get(id.length) ?? 0) + 1);
  if (countByLength.size < 2) return false;
  if ([...ids].some((id) => id.length > 1 && id.startsWith("0"))) return true;
  const longest = [...countByLength.keys()].reduce((a, b) => (b > a ? b : a));
  return !ids.has("1") && 2 * (countByLength.get(longest) ?? 0) >= ids.size;
}
