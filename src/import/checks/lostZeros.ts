import type { ProblemLog } from "../problemLog.ts";
import type { ReadColumn } from "../rows/readColumn.ts";
import { idWords } from "../words.ts";
import { isDigits, mayHaveLostZeros } from "./idDamage.ts";

/** Warns of columns of ids in which a spreadsheet may have dropped leading zeros. */
export function reportLostZeros(
  columns: readonly ReadColumn[],
  file: string,
  log: ProblemLog,
): void {
  for (const { mapped, values } of columns) {
    if (mapped.column.meaning.as !== "id") continue;
    const texts = values.filter((value) => typeof value === "string");
    // Of most columns the first id says it, and no more of them need be looked at.
    if (texts.length === 0 || !texts.every(isDigits)) continue;
    const ids = new Set(texts);
    if (!mayHaveLostZeros(ids)) continue;
    const shortest = [...ids].reduce((a, b) => (b.length < a.length ? b : a));
    const spot = { file, column: mapped.heading, value: shortest };
    log.add("leading_zeros", spot, idWords.zerosMayBeLost());
  }
}
