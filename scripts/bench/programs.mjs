/** The programs that measure, each a process of its own held to one core. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { runCsv } from "./csvRuns.mjs";
import { runSheet } from "./sheetRuns.mjs";
import { formatCount, formatMs } from "./table.mjs";
import { median } from "./timing.mjs";

const here = import.meta.dirname;
const cores = availableParallelism();
/** The last core: the first ones are where everything else goes. */
const pinned = ["taskset", "-c", String(cores - 1)];
const isPinned = spawnSync("taskset", ["-c", String(cores - 1), "true"]).status === 0;
const pythons = ["python3", "/usr/bin/python3"];

/** What the figures were made on. */
export function describeMachine() {
  const load = loadavg()
    .map((each) => each.toFixed(2))
    .join(" ");
  const pin = isPinned ? "one core a process" : "processes not held to a core: no taskset";
  return { says: `Node ${process.version}, ${cores} cores, ${pin}, load ${load}`, load, isPinned };
}

/**
 * Bundles what is written in TypeScript, so that Node runs it as it runs the built core.
 * @param {string} root
 * @param {string} folder
 */
export async function buildPrograms(root, folder) {
  const input = ["ours", "threads", "memory", "drawToFile", "csvRows", "sheet", "sheetFile"].map(
    (name) => join(here, `${name}.ts`),
  );
  await build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "node20",
      rolldownOptions: { input, output: { entryFileNames: "[name].mjs" } },
    },
  });
}

/** Draws a graph unless it has been drawn; returns the path of its rows. */
export async function drawData(folder, people, seed, graph) {
  const path = join(folder, `${people}-${seed}-${graph}.rows`);
  if (!existsSync(path))
    await finish([process.execPath, join(folder, "drawToFile.mjs"), people, seed, graph, path]);
  return path;
}

/** One operation by one library; `missing` says why there is no figure. */
export async function run(root, folder, library, operation, rows) {
  if (library === "ours")
    return measured([process.execPath, join(folder, "ours.mjs"), operation, rows]);
  if (library === "graphology")
    return measured([process.execPath, join(here, "graphology.mjs"), operation, rows]);
  for (const python of pythons) {
    const command = [python, join(here, "peers.py"), library, operation, rows];
    if (canImport(python, library)) return measured(command);
  }
  return { missing: "not installed" };
}

/** @type {Map<string, boolean>} */
const imports = new Map();

function canImport(python, library) {
  const key = `${python} ${library}`;
  if (!imports.has(key))
    imports.set(key, spawnSync(python, ["-c", `import ${library}`]).status === 0);
  return imports.get(key);
}

/** One of the operations that no other library is asked for, with its lines for the table. */
export function runAlone(operation, settings) {
  if (operation.name === "threads") return runThreads(operation, settings);
  if (operation.name === "sheet") return runSheet(operation, settings, measured);
  if (operation.name === "csv") return runCsv(operation, settings, measured);
  return operation.name === "memory"
    ? runMemory(operation, settings)
    : runReport(operation, settings);
}

async function runThreads(operation, { folder, rounds, seed }) {
  const path = await drawData(folder, operation.size, seed, "twoMode");
  const program = [process.execPath, join(folder, "threads.mjs"), path];
  const runs = { 1: [], 2: [] };
  for (let round = 0; round < rounds; round++)
    for (const threads of [1, 2])
      runs[threads].push(JSON.parse(await finish([...program, threads])));
  const bytes = new Set([...runs[1], ...runs[2]].map((each) => each.bytes));
  const [one, two] = [1, 2].map((threads) => median(runs[threads].map(({ ms }) => ms[0])));
  const same = bytes.size === 1 ? "the same bytes" : "NOT THE SAME BYTES";
  const says = `${formatMs(one)} ms and ${formatMs(two)} ms: ${(one / two).toFixed(2)} times as fast, ${same}`;
  return {
    ...operation,
    one,
    two,
    isSame: bytes.size === 1,
    lines: [`${operation.says}, ${formatCount(operation.size)} people: ${says}`],
  };
}

async function runMemory(operation, { folder, seed }) {
  const program = [process.execPath, "--expose-gc", join(folder, "memory.mjs")];
  const answer = await measured([...program, operation.size, seed]);
  const steps = answer.steps.map(
    ({ after, megabytes, ms }) =>
      `${after} ${formatCount(Math.round(megabytes))} MB (${formatMs(ms)} ms)`,
  );
  const core = `networks and measures ${formatCount(Math.round(answer.core))} MB`;
  const peak = `resident at most ${formatCount(Math.round(answer.peak))} MB`;
  return {
    ...operation,
    ...answer,
    lines: [
      `${operation.says}, ${formatCount(operation.size)} people: ${steps.join(", ")}; ${core}; ${peak}`,
    ],
  };
}

async function runReport(operation, { root, folder, rounds, seed }) {
  await finish([process.execPath, join(root, "scripts/peerscape.mjs"), "--help"]);
  const program = join(root, "dist-cli/peerscape.mjs");
  let data = join(root, "fixtures/borough");
  if (operation.size > 0) {
    data = join(folder, `case-${operation.size}`);
    await finish([
      process.execPath,
      program,
      "generate",
      "--people",
      operation.size,
      "--seed",
      seed,
      "--out",
      data,
    ]);
  }
  const times = join(folder, "times.json");
  const report = join(folder, "report.json");
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const whole = [
      process.execPath,
      join(here, "wholeProgram.mjs"),
      times,
      program,
      "analyse",
      data,
      "--out",
      report,
    ];
    await finish(isPinned ? [...pinned, ...whole] : whole, [0, 1]);
    runs.push(JSON.parse(readFileSync(times, "utf8")).ms[0]);
  }
  const of = operation.size > 0 ? `${formatCount(operation.size)} people` : "the example";
  return {
    ...operation,
    ms: median(runs),
    runs,
    lines: [`${operation.says}, ${of}: ${formatMs(median(runs))} ms`],
  };
}

async function measured(command) {
  return JSON.parse(await finish(isPinned ? [...pinned, ...command] : command));
}

/** Runs a program to its end; returns what it printed. */
function finish(command, allowed = [0]) {
  const [program, ...args] = command.map(String);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  const stop = () => child.kill();
  process.once("exit", stop);
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      process.off("exit", stop);
      if (allowed.includes(code)) done(Buffer.concat(chunks).toString());
      else fail(new Error(`bench: ${args.slice(0, 3).join(" ")} ended with ${code}`));
    });
  });
}
