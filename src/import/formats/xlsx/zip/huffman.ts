import { damaged } from "../unreadable.ts";

const LONGEST = 15;
/** What bits mean that are no code: more than any symbol there is. */
export const NO_SYMBOL = 511;

/** A set of codes: what the next bits mean, looked up at once. */
export interface Codes {
  /** By the next bits, lowest first: the symbol × 16, and how many bits it takes. */
  readonly table: Uint16Array;
  /** All bits by which the table is asked. */
  readonly mask: number;
}

/**
 * The codes that follow from how long each symbol's is: shorter ones first, then by symbol.
 *
 * Source: RFC 1951, 3.2.2.
 */
export function buildCodes(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const next = firstCodes(counts);
  const bits = Math.max(
    1,
    counts.findLastIndex((count) => count > 0),
  );
  const table = new Uint16Array(1 << bits).fill((NO_SYMBOL << 4) | 1);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    const entry = (symbol << 4) | length;
    for (let at = reversed(code, length); at < table.length; at += 1 << length) table[at] = entry;
  });
  return { table, mask: table.length - 1 };
}

/** The first code of each length. */
function firstCodes(counts: Uint16Array): Uint16Array {
  const first = new Uint16Array(LONGEST + 1);
  let code = 0;
  for (let length = 1; length <= LONGEST; length++) {
    code = (code + (counts[length - 1] ?? 0)) << 1;
    if (code + (counts[length] ?? 0) > 1 << length) throw damaged();
    first[length] = code;
  }
  return first;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result = (result << 1) | ((code >> bit) & 1);
  return result;
}
