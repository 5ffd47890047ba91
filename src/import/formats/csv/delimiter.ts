import { decodeUtf8, endOfLetter } from "../../open/utf8.ts";

/** How the cells of a text are parted, and at which byte its first row starts. */
export interface Delimiting {
  readonly delimiter: string;
  readonly start: number;
}

/** The first is taken where a text leaves it open. */
const DELIMITERS = [",", ";", "\t", "|"];
const SAMPLE_BYTES = 65_536;
const SAMPLE_ROWS = 50;

/** Whether a character can part cells at all. */
function isDelimiter(text: string): boolean {
  return /^[\t\u0020-\u007e]$/u.test(text) && text !== '"';
}

/**
 * What parts the cells: a person's word, a first line `sep=;`, or the character that most of the
 * first rows have the same number of times.
 */
export function findDelimiter(bytes: Uint8Array, chosen?: string): Delimiting {
  const sample = decodeUtf8(bytes, 0, endOfLetter(bytes, SAMPLE_BYTES));
  const declared = /^\s{0,100}"?sep=([^\r\n"])"?[^\S\r\n]{0,100}(?:\r\n|\r|\n|$)/iu.exec(
    sample.slice(0, 300),
  );
  const [line = "", character = ""] = declared ?? [];
  const start = isDelimiter(character) ? bytesOf(line) : 0;
  if (chosen !== undefined && isDelimiter(chosen)) return { delimiter: chosen, start };
  if (start > 0) return { delimiter: character, start };
  return { delimiter: likeliest(countsByRow(sample, bytes.length > SAMPLE_BYTES)), start };
}

/** Of a short text: blanks, `sep=` and one plain character are all a byte each but for odd blanks. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** How often each delimiter stands in each of the first rows, outside quotes. */
function countsByRow(sample: string, isCut: boolean): number[][] {
  const rows: string[] = [];
  let row = "";
  let isQuoted = false;
  for (let at = 0; at < sample.length && rows.length < SAMPLE_ROWS; at++) {
    const character = sample.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "\n" || character === "\r") {
      rows.push(row);
      row = "";
    } else row += character;
  }
  // The last row of a sample that was cut is not whole.
  if (rows.length === 0 || !isCut) rows.push(row);
  return rows.filter((each) => each.trim() !== "").map(countsIn);
}

function countsIn(row: string): number[] {
  return DELIMITERS.map((delimiter) => row.split(delimiter).length - 1);
}

/** The delimiter that the most rows agree on; of equals, the one that makes more cells. */
function likeliest(rows: readonly (readonly number[])[]): string {
  let best = { delimiter: ",", share: 0, cells: 0 };
  DELIMITERS.forEach((delimiter, index) => {
    const { count: share, value: cells } = mode(rows.map((counts) => counts[index] ?? 0));
    const isBetter = share > best.share || (share === best.share && cells > best.cells);
    if (share > 0 && isBetter) best = { delimiter, share, cells };
  });
  return best.delimiter;
}

/** The most frequent number above 0, and how frequent it is. */
function mode(values: readonly number[]): { readonly value: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const value of values) if (value > 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = { value: 0, count: 0 };
  for (const [value, count] of counts)
    if (count > best.count || (count === best.count && value > best.value)) best = { value, count };
  return best;
}
