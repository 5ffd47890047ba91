/**
 * The built command line with its CPU time told in a file at its end, start-up included:
 * `node wholeProgram.mjs TIMES PROGRAM ARGUMENT…`.
 */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { cpuMs } from "./timing.mjs";

const [node = "", , times = "", program = "", ...rest] = process.argv;
process.argv = [node, program, ...rest];
process.on("exit", () => writeFileSync(times, JSON.stringify({ ms: [cpuMs()] })));
await import(pathToFileURL(program).href);
