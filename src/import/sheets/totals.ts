import type { SourceSheet } from "../sourceSheet.ts";
import { rowTexts } from "./cellText.ts";

/** More rows than this at the end of a sheet are no foot of it. */
const MOST_AT_THE_END = 12;

/* Matched once runs of spaces are one space, so that no pattern has two ways to read them. */
const TOTAL =
  /^(?:(?:grand|sub|overall|sum|column)[ -]?)?totals?(?: (?:of|number|rows?|records?|pupils?|children|cases|count)){0,4} ?[:=-]? ?[\d,]{0,12}$/iu;
/** "Total placements", but not "Total Learning Centre", which has a name's capitals. */
const TOTAL_OF = /^(?:TOTAL|[Tt]otal) [\p{Ll} ]{2,40}$/u;
const COUNTED =
  /^(?:count|number of (?:rows|records|cases|pupils|children)) ?[:=-] ?[\d,]{1,12}$/iu;
const FOOTNOTE =
  /^(?:\*|source|notes?\b|report|extract|produced|printed|generated|end of|run by|official|page \d)/iu;
const NUMBER = /^[£(-]?[\d,.]{1,20}[)%]?$/u;

const FEWEST_COLUMNS_WITH_FOOTNOTES = 3;

/** Whether a row says how many rows or how much in all, and nothing of anything. */
export function isTotal(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const [first = "", ...rest] = filled.map((text) => text.replace(/\s+/gu, " "));
  const isCounted = COUNTED.test(first) || (TOTAL_OF.test(first) && rest.length > 0);
  if (!isCounted && !TOTAL.test(first)) return false;
  // In a sheet of one column "Total" alone could be an id.
  return (texts.length > 1 || /\d/u.test(first)) && rest.every((text) => NUMBER.test(text));
}

/** Whether a row is a remark under a table: one text in a table of several columns. */
function isFootnote(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const [first = ""] = filled;
  if (filled.length !== 1 || texts.length < FEWEST_COLUMNS_WITH_FOOTNOTES) return false;
  return texts[0] === first && FOOTNOTE.test(first) && /\s/u.test(first);
}

/**
 * The row numbers at the end of a sheet that are totals, or remarks below them. Only an unbroken
 * run at the very end counts: a row with data after it is never taken for a total.
 */
export function findTotals(sheet: SourceSheet, firstData: number): number[] {
  const totals: number[] = [];
  const last = sheet.rowNumbers.length - 1;
  const from = Math.max(firstData, last - MOST_AT_THE_END + 1);
  for (let row = last; row >= from; row--) {
    const texts = rowTexts(sheet, row);
    if (!isTotal(texts) && !isFootnote(texts)) break;
    totals.push(sheet.rowNumbers[row] ?? 0);
  }
  return totals.reverse();
}
