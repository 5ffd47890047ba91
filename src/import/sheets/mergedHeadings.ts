import { foldHeading } from "../columnNames.ts";
import type { SourceSheet } from "../sourceSheet.ts";
import { rowTexts } from "./cellText.ts";
import { isHeadingLike, isKnownHeading } from "./headingLike.ts";

/*
 * A heading over several columns ("School 1" above "Name", "Start", "End") is one filled cell with
 * blank ones after it: so a merged cell lies in a file, whatever the format.
 */

/** A row above the headings: its texts, and where the format knows it, what they are merged over. */
export interface UpperRow {
  readonly texts: readonly string[];
  /** For each column the text of the merged cells it lies in; null where nothing is known. */
  readonly over: readonly string[] | null;
}

/** A row of a sheet as one that may stand over headings. */
export function upperRow(sheet: SourceSheet, row: number): UpperRow {
  const texts = rowTexts(sheet, row);
  const number = sheet.rowNumbers[row] ?? 0;
  const wide = (sheet.merges ?? []).filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= number && number <= lastRow && lastColumn > firstColumn,
  );
  if (wide.length === 0) return { texts, over: null };
  const over = texts.map((text, column) => {
    const merge = wide.find((each) => each.firstColumn <= column && column <= each.lastColumn);
    return merge === undefined ? text : (texts[merge.firstColumn] ?? "");
  });
  return { texts, over };
}

/** Two rows of headings as one: each lower heading with the one that stands over it. */
export function joinHeadings(above: UpperRow, below: readonly string[]): string[] {
  const over = above.over ?? spread(above.texts, below);
  return below.map((text, column) => [over[column], text].filter(Boolean).join(" "));
}

/** Each upper heading over the blank cells after it; nothing goes past a heading of its own. */
function spread(above: readonly string[], below: readonly string[]): string[] {
  let last = "";
  return below.map((text, column) => {
    const own = above[column] ?? "";
    // Over a blank lower cell it is a heading of that one column, merged downwards.
    if (own !== "" || text === "") last = text === "" ? "" : own;
    return own === "" ? last : own;
  });
}

/**
 * Whether a row is a second row of headings over another. It must be needed: without it the lower
 * row says the same twice, or leaves columns without a name that the upper one names.
 */
export function standsOver(above: UpperRow, below: readonly string[]): boolean {
  const upper = above.texts.filter((text) => text !== "");
  const lower = below.filter((text) => text !== "");
  if (upper.length === 0 || lower.length === 0) return false;
  if (!upper.every(isHeadingLike) || !lower.every(isHeadingLike)) return false;
  if (!partsTwins(above, below) && !namesBlanks(above.texts, below)) return false;
  if (above.over !== null) return true;
  return hasSpan(above.texts, below) && 2 * lower.filter(isKnownHeading).length >= lower.length;
}

/** Whether some upper heading goes over two columns or more. */
function hasSpan(above: readonly string[], below: readonly string[]): boolean {
  return above.some(
    (text, column) =>
      text !== "" &&
      (below[column] ?? "") !== "" &&
      above[column + 1] === "" &&
      (below[column + 1] ?? "") !== "",
  );
}

function partsTwins(above: UpperRow, below: readonly string[]): boolean {
  const joined = joinHeadings(above, below);
  return different(joined) > different(below) && different(below) < filled(below);
}

function namesBlanks(above: readonly string[], below: readonly string[]): boolean {
  return above.some((text, column) => text !== "" && (below[column] ?? "") === "");
}

function different(texts: readonly string[]): number {
  return new Set(texts.filter((text) => text !== "").map(foldHeading)).size;
}

function filled(texts: readonly string[]): number {
  return texts.filter((text) => text !== "").length;
}
