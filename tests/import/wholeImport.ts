import { importFiles, type ImportResult } from "../../src/import/importFiles.ts";

/** The whole import of one file, with what it cost. */
export function importing(name: string, bytes: Uint8Array) {
  const before = process.cpuUsage();
  const result = importFiles([{ name, bytes }]);
  const { user, system } = process.cpuUsage(before);
  return { ...result, seconds: (user + system) / 1e6 };
}

/** Rows of data that the tables of the files hold, those refused and left out included. */
function rowsIn({ sources }: Pick<ImportResult, "sources">): number {
  return sources.reduce(
    (sum, { rowNumbers, refused, leftOut }) => sum + rowNumbers.length + refused + leftOut.length,
    0,
  );
}

/** Why a row is lost: an account that does not add up, or less accounted for than the files hold. */
export function lostRows(result: Pick<ImportResult, "sources" | "tables">): string[] {
  const lost: string[] = [];
  const accounted = new Map<string, number>();
  for (const { file, rows, stored, merged, asStatus, asGap, refused, leftOut } of result.tables) {
    accounted.set(file, (accounted.get(file) ?? 0) + rows);
    if (rows !== stored + merged + asStatus + asGap + refused + leftOut)
      lost.push(`${file}: its ${String(rows)} rows do not add up`);
  }
  for (const source of result.sources) {
    const [is, of] = [accounted.get(source.file) ?? 0, rowsIn({ sources: [source] })];
    if (is < of) lost.push(`${source.file}: ${String(is)} of ${String(of)} rows accounted for`);
  }
  return lost;
}
