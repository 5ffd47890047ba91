import type { Cell } from "../sourceSheet.ts";

/** No cell is looked at further than this: what is longer is free text anyway. */
const MOST_CHARACTERS = 1000;
const PLAIN = /^[\x20-\x7e]*$/u;

/**
 * A cell as the rules read it: one line of at most 1,000 characters, in which letters and digits of
 * every width, and apostrophes and hyphens of every kind, are the plain ones.
 */
export function screenedText(cell: Cell): string {
  const text = (typeof cell === "string" ? cell : cell.join("; ")).slice(0, MOST_CHARACTERS);
  return PLAIN.test(text) ? text.trim() : plain(text);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .slice(0, MOST_CHARACTERS)
    .replace(/\p{Cf}/gu, "")
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/[\s\p{Cc}]/gu, " ")
    .trim();
}
