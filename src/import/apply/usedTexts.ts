import type { Cell, SourceColumn } from "../sourceSheet.ts";

/** A column, with what stood in place of each text where something did. */
interface Texts extends SourceColumn {
  readonly written?: readonly Cell[];
}

/**
 * A column without the texts that none of its rows has any more: what was mended or belongs to
 * rows that were not chosen must not be read, and not be told of.
 */
export function usedTexts<Column extends Texts>(column: Column): Column {
  const { texts, codes, written } = column;
  const newCodes = new Uint32Array(texts.length);
  for (const code of codes) newCodes[code] = 1;
  const kept: number[] = [0];
  for (let code = 1; code < texts.length; code++)
    if (newCodes[code] === 1) newCodes[code] = kept.push(code) - 1;
  if (kept.length === texts.length) return column;
  newCodes[0] = 0;
  return {
    ...column,
    texts: kept.map((code) => texts[code] ?? ""),
    codes: codes.map((code) => newCodes[code] ?? 0),
    ...(written === undefined ? {} : { written: kept.map((code) => written[code] ?? "") }),
  };
}
