import type { HeadPlan } from "../plan/plan.ts";
import type { SourceSheet } from "../sourceSheet.ts";
import { rowTexts } from "./cellText.ts";
import { isHeadingLike, isKnownHeading } from "./headingLike.ts";
import { joinHeadings, standsOver, upperRow } from "./mergedHeadings.ts";
import { foldHeading } from "../columnNames.ts";
import { findTotals } from "./totals.ts";

/** Headings are looked for in the first rows only. */
const ROWS_LOOKED_AT = 40;
/** And what a row usually holds in these. */
const ROWS_COMPARED = 60;
/** A row further down must be better by this much: data can look like headings. */
const MARGIN = 0.15;

/** What counts for a row of headings, and how much. */
const WEIGHTS = { wide: 0.45, likely: 0.25, distinct: 0.1, known: 0.4 };

interface Candidate {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly worth: number;
}

/**
 * Where the headings of a sheet are, and which rows at its end are totals and no data. A person
 * sees the choice and may change it.
 *
 * Out: the first row, if no other is plainly better; row −1 where the format knows the headings.
 * Cost: the first 60 rows and the last few.
 */
export function findHead(sheet: SourceSheet): HeadPlan {
  if (sheet.header !== null) return { row: -1, rows: 1, totals: [] };
  const top = topRows(sheet);
  const usual = usualWidth(top);
  const candidates = top
    .slice(0, ROWS_LOOKED_AT)
    .flatMap((texts, row) => candidatesAt(sheet, row, texts, usual));
  const best = Math.max(...candidates.map(({ worth }) => worth), 0);
  const { row, rows } = candidates.find(({ worth }) => worth >= best - MARGIN) ?? {
    row: 0,
    rows: 1,
  };
  const first = row - rows + 1;
  return { row: first, rows, totals: findTotals(sheet, row + 1) };
}

function topRows(sheet: SourceSheet): string[][] {
  const rows = Math.min(ROWS_COMPARED, sheet.rowNumbers.length);
  return Array.from({ length: rows }, (_, row) => rowTexts(sheet, row));
}

/** How many cells a row fills: most rows fill no more, a few too long ones do not count. */
function usualWidth(top: readonly (readonly string[])[]): number {
  const widths = top.map((texts) => texts.filter((text) => text !== "").length);
  widths.sort((a, b) => b - a);
  return Math.max(1, widths[Math.floor(widths.length / 5)] ?? 1);
}

function candidatesAt(
  sheet: SourceSheet,
  row: number,
  texts: readonly string[],
  usual: number,
): Candidate[] {
  const alone = { row, rows: 1 as const, worth: worthOf(texts, usual) };
  if (row === 0) return [alone];
  const above = upperRow(sheet, row - 1);
  if (!standsOver(above, texts)) return [alone];
  const joined = joinHeadings(above, texts);
  return [{ row, rows: 2, worth: worthOf(joined, usual) + MARGIN }, alone];
}

/** How much a row looks like headings. */
function worthOf(texts: readonly string[], usual: number): number {
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0) return 0;
  const folded = new Set(filled.map(foldHeading));
  return (
    WEIGHTS.wide * Math.min(1, filled.length / usual) +
    WEIGHTS.likely * share(filled, isHeadingLike) +
    WEIGHTS.distinct * (folded.size / filled.length) +
    WEIGHTS.known * share(filled, isKnownHeading)
  );
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.filter(holds).length / texts.length;
}
