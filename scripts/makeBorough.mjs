/**
 * Makes the example anew: `node scripts/makeBorough.mjs` writes the tables of fixtures/borough/
 * as src/generate/borough.ts draws them. The same code always writes the same bytes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runnerImport } from "vite";

const root = dirname(import.meta.dirname);
const folder = join(root, "fixtures/borough");

/** @param {string} path of a source file, which Node cannot run as it is */
async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false });
  return module;
}

const { makeBorough } = await load("src/generate/borough.ts");
const { writeTables } = await load("src/export/csvTables.ts");

mkdirSync(folder, { recursive: true });
for (const { name, text } of writeTables(makeBorough())) {
  writeFileSync(join(folder, name), text);
  console.log(`fixtures/borough/${name}`);
}
