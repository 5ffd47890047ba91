/** A file of attendances read to checked rows: `node csvRows.mjs FILE`, an answer as JSON. */
import { readFileSync } from "node:fs";
import { columnsOf } from "../../src/import/columnNames.ts";
import { openFiles } from "../../src/import/open/openFiles.ts";
import { ProblemLog } from "../../src/import/problemLog.ts";
import { readTable } from "../../src/import/rows/readTable.ts";
import { findHead } from "../../src/import/sheets/findHead.ts";
import { tableFromSheet } from "../../src/import/sheets/tableFromSheet.ts";
import { standardVocabularies } from "../../src/model/vocabulary/edited.ts";
import { tables } from "../../src/model/tables.ts";
import { cpuMs } from "./timing.mjs";

const silent = (): void => undefined;

/** From bytes to typed and checked rows, as an import does it once it is agreed what the columns are. */
function readRows(bytes: Uint8Array) {
  const log = new ProblemLog();
  // The hash of a file is worked out by the edge, where it is built in.
  const [file] = openFiles(
    [{ name: "attendances.csv", bytes, hash: "" }],
    new Map(),
    null,
    log,
    silent,
  );
  const sheet = file?.sheets[0];
  const table = tables.find(({ name }) => name === "attendances");
  if (sheet === undefined || table === undefined) throw new Error("csvRows: no sheet was read");
  const { columns, ...source } = tableFromSheet(sheet, findHead(sheet), log);
  const known = columnsOf(table);
  const mapped = columns.flatMap((each) => {
    const column = known.find(({ name }) => name === each.heading);
    return column === undefined ? [] : [{ ...each, column }];
  });
  const rows = { ...source, table, columns: mapped, leftOut: source.leftOut.length };
  const { candidates } = readTable(rows, log, standardVocabularies, silent);
  return { candidates, problems: log.finish().length };
}

const [, , path = ""] = process.argv;
const bytes = new Uint8Array(readFileSync(path));
const before = cpuMs();
const { candidates, problems } = readRows(bytes);
const ms = cpuMs() - before;
const { maxRSS } = process.resourceUsage();

// A row's record is put together when it is merged; that is told apart.
const start = cpuMs();
let fields = 0;
for (const candidate of candidates) fields += Object.keys(candidate.fields).length;
const records = cpuMs() - start;

process.stdout.write(
  JSON.stringify({
    ms: [ms],
    peak: maxRSS / 1000,
    rows: candidates.length,
    problems,
    records,
    fields,
  }),
);
