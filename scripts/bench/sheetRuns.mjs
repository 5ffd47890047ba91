import { existsSync } from "node:fs";
import { join } from "node:path";
import { formatCount, formatMs } from "./table.mjs";
import { median } from "./timing.mjs";

/**
 * One large sheet read beside read-excel-file: a fresh process each time, in turns.
 * @param {{ says: string, size: number, goal: number }} operation
 * @param {{ folder: string, rounds: number, seed: number }} settings
 * @param {(command: readonly (string | number)[]) => Promise<any>} measured
 */
export async function runSheet(operation, { folder, rounds, seed }, measured) {
  const path = join(folder, `sheet-${operation.size}-${seed}.xlsx`);
  if (!existsSync(path))
    await measured([process.execPath, join(folder, "sheetFile.mjs"), operation.size, seed, path]);
  const programs = [join(folder, "sheet.mjs"), join(import.meta.dirname, "readExcelFile.mjs")];
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, program] of programs.entries())
      runs[index].push(await measured([process.execPath, program, path]));
  const [ms, theirs] = runs.map((each) => median(each.map((run) => run.ms)));
  const [peak, theirPeak] = runs.map((each) => Math.max(...each.map((run) => run.peak)));
  const ratio = (ms / theirs).toFixed(2);
  const says = [
    `${formatMs(ms)} ms, read-excel-file ${formatMs(theirs)} ms (${ratio}, goal ${operation.goal})`,
    `at most ${formatMs(peak)} and ${formatMs(theirPeak)} MB resident`,
  ];
  return {
    ...operation,
    ms,
    theirs,
    peak,
    theirPeak,
    lines: [`${operation.says}, ${formatCount(operation.size)} rows: ${says.join("; ")}`],
  };
}
