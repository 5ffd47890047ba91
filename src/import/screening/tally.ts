import type { HeadedColumn } from "../sourceTable.ts";
import { isDay } from "./birthDate.ts";
import { niPrefix } from "./niNumber.ts";
import { screenedText } from "./screenedText.ts";
import { signsOf, type Sign } from "./signs.ts";

/** How many different texts show a sign, and how many rows hold them. */
export interface Count {
  readonly texts: number;
  readonly rows: number;
}

/** What the texts of a column show, each read once however many rows hold it. */
export interface Tally {
  readonly filled: Count;
  readonly of: (sign: Sign) => Count;
  /** Texts that show any of several signs. */
  readonly ofAny: (...signs: readonly Sign[]) => Count;
  /** Texts that name a day; counted only where the heading speaks of birth. */
  readonly days: Count;
  /** The different first two letters of its NI numbers: a series of references has one. */
  readonly niPrefixes: number;
}

const NOTHING: Count = { texts: 0, rows: 0 };

/** Reads a column. */
export function tallyOf(column: HeadedColumn, countDays: boolean): Tally {
  const rowsOf = rowsByCode(column);
  const read: ReadText[] = [];
  column.texts.forEach((cell, code) => {
    const rows = rowsOf[code] ?? 0;
    const text = rows === 0 ? "" : screenedText(cell);
    if (text !== "") read.push({ text, rows, signs: signsOf(text) });
  });
  const counts = countsOf(read);
  return {
    filled: countOf(read),
    days: countDays ? countOf(read.filter(({ text }) => isDay(text))) : NOTHING,
    niPrefixes: new Set(read.filter(isNi).map(({ text }) => niPrefix(text))).size,
    of: (sign) => counts.get(sign) ?? NOTHING,
    ofAny: (...signs) => countOf(read.filter((text) => signs.some((sign) => text.signs.has(sign)))),
  };
}

interface ReadText {
  readonly text: string;
  readonly rows: number;
  readonly signs: ReadonlySet<Sign>;
}

function countsOf(read: readonly ReadText[]): ReadonlyMap<Sign, Count> {
  const counts = new Map<Sign, Count>();
  for (const { rows, signs } of read)
    for (const sign of signs) counts.set(sign, plus(counts.get(sign) ?? NOTHING, rows));
  return counts;
}

function countOf(read: readonly ReadText[]): Count {
  return read.reduce((sum, { rows }) => plus(sum, rows), NOTHING);
}

function isNi({ signs }: ReadText): boolean {
  return signs.has("ni") || signs.has("niWithoutSuffix");
}

function rowsByCode({ texts, codes }: HeadedColumn): Uint32Array {
  const rows = new Uint32Array(texts.length);
  for (const code of codes) rows[code] = (rows[code] ?? 0) + 1;
  return rows;
}

function plus({ texts, rows }: Count, more: number): Count {
  return { texts: texts + 1, rows: rows + more };
}
