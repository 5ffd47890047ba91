import type { ImportDraft } from "../../import/draft.ts";

const MOST_WORDS = 8;

/** Words of a file with letters that tell how they are written as bytes; each once. */
export function unusualWords(file: string, { tables }: ImportDraft): string[] {
  const found = new Set<string>();
  for (const { sheet, headings, preview, examples } of tables) {
    if (sheet !== file && !sheet.startsWith(`${file}#`)) continue;
    const cells = [...headings, ...examples.flat(), ...preview.flatMap((row) => row.cells)];
    for (const word of cells.flatMap((cell) => cell.split(/\s+/u)))
      if (found.size < MOST_WORDS && /[^\u0020-\u007e]/u.test(word)) found.add(word);
  }
  return [...found];
}
