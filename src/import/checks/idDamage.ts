import { visible } from "../cells/cellReader.ts";
import { occurrencesOf } from "../cells/occurrences.ts";
import type { SourceColumn } from "../sourceSheet.ts";

/** As a spreadsheet writes long numbers: `1.23457E+11`, `1E+05`. The digits are gone. */
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+E[+-]?\d+|E[+-]\d+)$/iu;
/** A spreadsheet keeps 15 digits of a number and makes the rest zeros. */
const ROUNDED = /^[1-9]\d{14}0+$/u;
const DIGITS = /^\d+$/u;
/** No id that a spreadsheet has damaged is longer. */
const MOST_CHARACTERS = 400;

/** How a spreadsheet can damage ids. */
export type IdDamageKind = "scientific" | "rounded" | "lost_zeros";

/** Ids of a column that a spreadsheet has probably damaged, all in one way. */
export interface IdDamage {
  readonly kind: IdDamageKind;
  /** The different ids, as they stand in the file, in the order in which they were met. */
  readonly texts: readonly string[];
  /** How many rows have one of them. */
  readonly rows: number;
}

/** Whether an id was made a number and its digits are gone. */
export function isScientific(id: string): boolean {
  return id.length <= MOST_CHARACTERS && SCIENTIFIC.test(id);
}

/** Whether an id looks like a long number whose last digits a spreadsheet made zeros. */
export function isRounded(id: string): boolean {
  return id.length <= MOST_CHARACTERS && ROUNDED.test(id);
}

/**
 * What a spreadsheet has probably done to a column of ids: asked about on screen before anything
 * of it comes in.
 *
 * Out: one entry for each kind of damage found. Of lost zeros, the ids that are too short.
 */
export function idDamage(column: SourceColumn): IdDamage[] {
  const ids = column.texts.map((cell) => (typeof cell === "string" ? visible(cell) : ""));
  const found: [IdDamageKind, readonly number[]][] = [
    ["scientific", codesWhere(ids, isScientific)],
    ["rounded", codesWhere(ids, isRounded)],
    ["lost_zeros", tooShort(ids)],
  ];
  const damaged = found.filter(([, codes]) => codes.length > 0);
  if (damaged.length === 0) return [];
  const { counts } = occurrencesOf(column);
  return damaged
    .map(([kind, codes]) => {
      const used = codes.filter((code) => (counts[code] ?? 0) > 0);
      const rows = used.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
      return { kind, texts: used.map((code) => String(column.texts[code])), rows };
    })
    .filter(({ rows }) => rows > 0);
}

function codesWhere(ids: readonly string[], holds: (id: string) => boolean): number[] {
  return ids.flatMap((id, code) => (holds(id) ? [code] : []));
}

function tooShort(ids: readonly string[]): number[] {
  const filled = new Set(ids.filter((id) => id !== ""));
  if (!mayHaveLostZeros(filled)) return [];
  const longest = [...filled].reduce((most, id) => Math.max(most, id.length), 0);
  return codesWhere(ids, (id) => id !== "" && id.length < longest);
}

/** Whether an id is digits and nothing else. */
export function isDigits(id: string): boolean {
  return DIGITS.test(id);
}

/**
 * Whether ids are all digits but not all of one length, as when the zeros before them were
 * dropped. Plain counting from 1 is not suspected.
 */
export function mayHaveLostZeros(ids: ReadonlySet<string>): boolean {
  const countByLength = new Map<number, number>();
  for (const id of ids) {
    if (!isDigits(id)) return false;
    countByLength.set(id.length, (countByLength.get(id.length) ?? 0) + 1);
  }
  if (countByLength.size < 2) return false;
  if ([...ids].some((id) => id.length > 1 && id.startsWith("0"))) return true;
  const longest = [...countByLength.keys()].reduce((a, b) => (b > a ? b : a));
  return !ids.has("1") && 2 * (countByLength.get(longest) ?? 0) >= ids.size;
}
