/**
 * The command line: `npm run --silent peerscape -- COMMAND …`.
 *
 * Builds src/cli first where it is not built, or not since the sources changed; says nothing of
 * it, so that standard output holds the answer alone.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";

const root = dirname(import.meta.dirname);
const program = join(root, "dist-cli/peerscape.mjs");
const environment = { ...process.env };

/** The latest change to anything the command line is made of; a file taken away counts too. */
function sourcesChanged() {
  const src = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const paths = ["package.json", "vite.config.ts", "src", ...src.map((name) => join("src", name))];
  return Math.max(...paths.map((path) => changed(join(root, path))));
}

/** @param {string} path */
function changed(path) {
  return Math.ceil(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

/**
 * Builds aside and moves the one file into place whole: two that start at once cannot clash, and
 * a build cut short leaves the old program.
 * @param {number} asOf when the newest of the sources was changed
 */
async function buildProgram(asOf) {
  const { build } = await import("vite");
  const aside = join(root, `node_modules/.cache/peerscape-${process.pid}`);
  try {
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      mode: "cli",
      logLevel: "silent",
      build: { outDir: aside },
    });
    const built = join(aside, "peerscape.mjs");
    utimesSync(built, new Date(), new Date(asOf));
    mkdirSync(dirname(program), { recursive: true });
    renameSync(built, program);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Runs the built program in the folder the person is in, and ends as it ends. */
function run() {
  // npm moves to the project's folder; paths are meant from where the person stands.
  const asked = environment.npm_lifecycle_event === "peerscape" && environment.INIT_CWD;
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
    stdio: "inherit",
    cwd: asked || process.cwd(),
    env: environment,
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal ?? "SIGTERM"];
    process.removeAllListeners();
  });
}

const asOf = sourcesChanged();
try {
  if (changed(program) < asOf) await buildProgram(asOf);
  run();
} catch (reason) {
  const why = reason instanceof Error ? reason.message : String(reason);
  const line = stripVTControlCharacters(why).replaceAll(/\s+/g, " ").slice(0, 300);
  process.stderr.write(`peerscape: the program could not be built: ${line}\n`);
  process.exitCode = 2;
}
