/**
 * `npm test`: everything that has to hold, in one go. Names of steps run those alone
 * (`npm test -- lint unit`).
 *
 * Each check counts as one, and each test as one. All of them run even after one has failed; the
 * last line is `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkChromium } from "./chromium.mjs";

const root = dirname(import.meta.dirname);
const config = "scripts/config";
const tool = (/** @type {string} */ path) => join("node_modules", path);

/**
 * @typedef {{ name: string, says: string, run: string[], after?: string, tests?: true }} Step
 * `run` is given to Node; `after` names a step that must have passed; `tests` marks a run of tests.
 */

/** @type {Step[]} */
const checks = [
  {
    name: "build",
    says: "the app builds",
    run: [tool("vite/bin/vite.js"), "build", "--logLevel", "warn"],
  },
  {
    name: "lint",
    says: "house style",
    run: [
      tool("eslint/bin/eslint.js"),
      ...["--config", `${config}/eslint.config.mjs`, "--max-warnings", "0"],
      ...["src", "tests", "scripts", "vite.config.ts"],
    ],
  },
  {
    name: "types",
    says: "types of everything",
    run: [tool("typescript/bin/tsc"), "-p", ".", "--noEmit"],
  },
  {
    name: "core",
    says: "the core needs no browser and no Node",
    run: [tool("typescript/bin/tsc"), "-p", "src/tsconfig.core.json", "--noEmit"],
  },
  { name: "direction", says: "rooms and arrows", run: ["scripts/direction.mjs"] },
  {
    name: "dead",
    says: "no dead code, no unused package",
    run: [tool("knip/bin/knip.js"), "--config", `${config}/knip.json`],
  },
  {
    name: "format",
    says: "formatting",
    run: [
      tool("prettier/bin/prettier.cjs"),
      ...["--config", `${config}/prettier.json`, "--check", "--log-level", "warn", "."],
    ],
  },
  { name: "size", says: "size budget", run: ["scripts/size.mjs"], after: "build" },
];

/** @type {Step[]} */
const tests = [
  { ...vitest("unit"), says: "unit tests" },
  { ...vitest("browser"), says: "store and workers in a browser" },
  { ...vitest("e2e"), says: "the built app in a browser", after: "build" },
];

const wanted = process.argv.slice(2);
const isWanted = (/** @type {Step} */ { name }) => wanted.length === 0 || wanted.includes(name);

/** @type {Map<string, boolean>} */
const outcome = new Map();
const total = { passed: 0, failed: 0 };

await main();

async function main() {
  const names = [...checks, ...tests].map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No step "${unknown.join('", "')}". There are: ${names.join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(join(root, "reports"), { recursive: true });
  await inTwoLanes(checks.filter(isWanted));
  await prepareBrowser(tests.filter(isWanted));
  for (const step of tests.filter(isWanted)) await take(step);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/**
 * Checks side by side, two at a time, in order; one that waits for another runs after the rest.
 * @param {Step[]} steps
 */
async function inTwoLanes(steps) {
  const queue = steps.filter(({ after }) => after === undefined);
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) await take(step);
  };
  await Promise.all([lane(), lane()]);
  for (const step of steps.filter(({ after }) => after !== undefined)) await take(step);
}

/**
 * Runs a step, prints its line, and its output where it failed.
 * @param {Step} step
 */
async function take(step) {
  const start = performance.now();
  const needs = step.after !== undefined && outcome.get(step.after) === false;
  const { code, output } = needs
    ? { code: 1, output: `Not run: "${step.after}" failed.\n` }
    : await run(step.run);
  const counts = step.tests ? testCounts(step.name, code, needs) : checkCounts(code);
  const passed = counts.failed === 0;
  outcome.set(step.name, passed);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const many = step.tests ? ` (${counts.passed} passed, ${counts.failed} failed)` : "";
  console.log(`${passed ? "ok  " : "FAIL"} ${step.name}: ${step.says}${many} ${seconds} s`);
  if (!passed) process.stdout.write(`${output}${counts.why ?? ""}`);
  else if (step.name === "size") process.stdout.write(`     ${output}`);
}

/** @param {number} code */
function checkCounts(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, why: undefined };
}

/**
 * What a run of tests came to. A run that finds no test, skips one, or breaks off is a failure,
 * whatever it says itself.
 * @param {string} name
 * @param {number} code
 * @param {boolean} notRun
 */
function testCounts(name, code, notRun) {
  const report = notRun ? undefined : readReport(name);
  if (!report) return { passed: 0, failed: 1, why: "The tests left no report.\n" };
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + skipped + filesBroken(report);
  if (skipped > 0) return { passed, failed, why: `${skipped} tests were skipped.\n` };
  if (passed + failed === 0) return { passed, failed: 1, why: "No test was found.\n" };
  if (failed === 0 && code !== 0) return { passed, failed: 1, why: "The run broke off.\n" };
  return { passed, failed, why: undefined };
}

/**
 * Test files that could not be run at all, none of whose tests is reported as failed.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
function filesBroken({ testResults }) {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
}

/** @param {string} name */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(reportPath(name), "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {string} name */
function reportPath(name) {
  return join(root, "reports", `${name}.json`);
}

/**
 * A run of one project of the tests.
 * @param {string} name
 * @returns {Pick<Step, "name" | "run" | "tests">}
 */
function vitest(name) {
  const run = [
    tool("vitest/vitest.mjs"),
    ...["run", "--config", `${config}/vitest.config.ts`, "--project", name],
    ...["--reporter", "dot", "--reporter", "json", "--outputFile.json", reportPath(name)],
  ];
  return { name, run, tests: true };
}

/**
 * Finds the browser before the tests that need one; without it they fail, and say so.
 * @param {Step[]} steps
 */
async function prepareBrowser(steps) {
  for (const { name } of steps) rmSync(reportPath(name), { force: true });
  const needing = steps.filter(({ name }) => name !== "unit");
  if (needing.length === 0) return;
  const missing = await checkChromium();
  if (missing !== undefined) console.log(`Tests in a browser cannot run. ${missing}`);
}

/**
 * Runs a program of Node to its end.
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(args) {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  const child = spawn(process.execPath, args, { cwd: root, env });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return new Promise((done) => {
    child.on("close", (code) =>
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}
