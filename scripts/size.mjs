/** Holds the built app to its size, gzipped as a server would send it: `node scripts/size.mjs`. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Most bytes of each kind, gzipped. Start-up is what the page names itself, its inlined workers
 * included; later is what a view fetches when it is first opened.
 */
const budgets = { "start-up JS": 320_000, "later JS": 160_000, CSS: 12_000, fonts: 120_000 };

/** @typedef {{ kind: string, bytes: number, budget: number }} Line */

/**
 * How large each kind of file is in a built app, beside what it may be.
 * @param {string} dist
 * @returns {Line[]}
 */
export function measure(dist) {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const bytes = { "start-up JS": 0, "later JS": 0, CSS: 0, fonts: 0 };
  for (const name of readdirSync(join(dist, "assets"))) {
    const kind = kindOf(name, page.includes(name));
    if (kind)
      bytes[kind] += gzipSync(readFileSync(join(dist, "assets", name)), { level: 9 }).length;
  }
  return kinds().map((kind) => ({ kind, bytes: bytes[kind], budget: budgets[kind] }));
}

/**
 * The kinds that are above their budget, or that are missing altogether, in words.
 * @param {Line[]} lines
 * @returns {string[]}
 */
export function overBudget(lines) {
  const start = lines.find(({ kind }) => kind === "start-up JS");
  const nothing = start?.bytes ? [] : ["start-up JS: nothing was measured"];
  const over = lines.filter(({ bytes, budget }) => bytes > budget);
  return [...nothing, ...over.map((line) => `${inWords(line)}: above budget`)];
}

/** @param {Line} line */
function inWords({ kind, bytes, budget }) {
  return `${kind} ${(bytes / 1000).toFixed(1)} kB of ${(budget / 1000).toFixed(0)} kB`;
}

/**
 * @param {string} name
 * @param {boolean} named whether the page itself asks for the file
 */
function kindOf(name, named) {
  if (name.endsWith(".js")) return named ? "start-up JS" : "later JS";
  if (name.endsWith(".css")) return "CSS";
  return /\.woff2?$/.test(name) ? "fonts" : undefined;
}

function kinds() {
  return /** @type {(keyof typeof budgets)[]} */ (Object.keys(budgets));
}

if (process.argv[1] === import.meta.filename) {
  const lines = measure(join(dirname(import.meta.dirname), "dist"));
  console.log(lines.map(inWords).join(", "));
  const over = overBudget(lines);
  for (const line of over) console.log(line);
  process.exitCode = over.length === 0 ? 0 : 1;
}
