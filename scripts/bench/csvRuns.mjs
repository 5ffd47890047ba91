import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeAttendances } from "./csvFile.mjs";
import { formatCount, formatMs } from "./table.mjs";
import { median } from "./timing.mjs";

/**
 * Rows of CSV read, typed and checked, beside papaparse that only splits them: a fresh process
 * each time, in turns.
 * @param {{ says: string, size: number }} operation
 * @param {{ folder: string, rounds: number, seed: number }} settings
 * @param {(command: readonly (string | number)[]) => Promise<any>} measured
 */
export async function runCsv(operation, { folder, rounds, seed }, measured) {
  const path = join(folder, `attendances-${operation.size}-${seed}.csv`);
  if (!existsSync(path)) writeAttendances(path, operation.size, seed);
  const [ours, theirs] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await measured([process.execPath, join(folder, "csvRows.mjs"), path]));
    theirs.push(
      await measured([process.execPath, join(import.meta.dirname, "papaparse.mjs"), path]),
    );
  }
  const [ms, papaparse] = [ours, theirs].map((runs) => median(runs.map((run) => run.ms[0])));
  const ratio = ms / papaparse;
  const peak = Math.max(...ours.map((run) => run.peak));
  const records = median(ours.map((run) => run.records));
  const says = [
    `${formatMs(ms)} ms, papaparse rows ${formatMs(papaparse)} ms (${ratio.toFixed(2)}, goal 1)`,
    `at most ${formatCount(Math.round(peak))} MB resident (goal 700)`,
    `records from the rows ${formatMs(records)} ms more`,
  ];
  return {
    ...operation,
    ours,
    theirs,
    ratio,
    lines: [`${operation.says}, ${formatCount(operation.size)} rows: ${says.join("; ")}`],
  };
}
