/**
 * The same workbook read by read-excel-file: `node readExcelFile.mjs FILE`, an answer as JSON.
 * By its entry that runs in a page too, as ours does: the one for Node unpacks with Node's own zlib.
 */
import { readFileSync } from "node:fs";
import readExcelFile from "read-excel-file/universal";
import { cpuMs } from "./timing.mjs";

const before = cpuMs();
const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ""));
const [sheet] = await readExcelFile(bytes.buffer);
const ms = cpuMs() - before;
const rows = sheet?.data.length ?? 0;
process.stdout.write(JSON.stringify({ ms, rows, peak: process.resourceUsage().maxRSS / 1000 }));
