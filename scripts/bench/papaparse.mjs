/** A file split into rows by papaparse: `node papaparse.mjs FILE`, an answer as JSON. */
import { readFileSync } from "node:fs";
import papaparse from "papaparse";
import { cpuMs } from "./timing.mjs";

const text = readFileSync(process.argv[2] ?? "", "utf8");
const before = cpuMs();
const { data } = papaparse.parse(text, { header: false });
const ms = cpuMs() - before;
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ ms: [ms], peak: maxRSS / 1000, rows: data.length }));
