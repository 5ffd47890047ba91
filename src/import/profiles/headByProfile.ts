import type { HeadPlan } from "../plan/plan.ts";
import { rowTexts } from "../sheets/cellText.ts";
import { joinHeadings, upperRow } from "../sheets/mergedHeadings.ts";
import { findTotals } from "../sheets/totals.ts";
import type { SourceSheet } from "../sourceSheet.ts";
import type { Profile } from "./profile.ts";
import { recogniseProfile } from "./recogniseProfile.ts";

/** Headings are looked for in the first rows only. */
const ROWS_LOOKED_AT = 40;

/**
 * Where the headings of a sheet are if a profile knows them: what a person once had to point out is
 * found again. Null where no profile does, or the format knows the headings.
 */
export function headByProfile(sheet: SourceSheet, profiles: readonly Profile[]): HeadPlan | null {
  if (sheet.header !== null || profiles.length === 0) return null;
  const last = Math.min(ROWS_LOOKED_AT, sheet.rowNumbers.length);
  for (let row = 0; row < last; row++) {
    const texts = rowTexts(sheet, row);
    const isOne = isKnown(texts, profiles);
    const isTwo = row > 0 && isKnown(joinHeadings(upperRow(sheet, row - 1), texts), profiles);
    if (!isOne && !isTwo) continue;
    const totals = findTotals(sheet, row + 1);
    return isOne ? { row, rows: 1, totals } : { row: row - 1, rows: 2, totals };
  }
  return null;
}

function isKnown(headings: readonly string[], profiles: readonly Profile[]): boolean {
  const columns = headings.map((heading) => ({ heading }));
  return recogniseProfile(profiles, { columns }) !== null;
}
