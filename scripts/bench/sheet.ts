/** A workbook read by Peerscape: `node sheet.mjs FILE`, an answer as JSON. */
import { readFileSync } from "node:fs";
import { xlsx } from "../../src/import/formats/xlsx/xlsx.ts";
import { ProblemLog } from "../../src/import/problemLog.ts";
import { cpuMs } from "./timing.mjs";

const [, , path = ""] = process.argv;
const before = cpuMs();
const bytes = new Uint8Array(readFileSync(path));
const file = { name: "book.xlsx", bytes, text: null, choices: {} };
const { sheets } = xlsx.read(file, new ProblemLog());
const ms = cpuMs() - before;
const rows = sheets.reduce((sum, { rowNumbers }) => sum + rowNumbers.length, 0);
process.stdout.write(JSON.stringify({ ms, rows, peak: process.resourceUsage().maxRSS / 1000 }));
