/** Holds src/ to its rooms and arrows: `node scripts/direction.mjs`. */
import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config, { rooms } from "./config/dependency-cruiser.mjs";

/**
 * What breaks the arrows in the project at a folder: one line each, none when all is well.
 * @param {string} root
 * @returns {Promise<{ modules: number, broken: string[] }>}
 */
export async function checkDirection(root) {
  const { forbidden, options } = config;
  const { output } = await cruise(
    ["src"],
    { ...options, baseDir: root, ruleSet: { forbidden }, validate: true },
    {},
    { tsConfig: extractTSConfig(join(root, "tsconfig.json")) },
  );
  if (typeof output === "string") throw new TypeError("direction: the cruise gave no result");
  const files = output.modules.filter(({ source }) => source.startsWith("src/"));
  const arrows = output.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
  );
  return { modules: files.length, broken: [...strays(root), ...arrows] };
}

/**
 * Files that stand in no room, whether or not anything imports them.
 * @param {string} root
 */
function strays(root) {
  const known = new RegExp(`^src/(${rooms.join("|")})/|^src/(tsconfig\\.core\\.json|\\w+\\.md)$`);
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !known.test(path))
    .map((path) => `every-file-is-in-a-room: ${path}`);
}

if (process.argv[1] === import.meta.filename) {
  const { modules, broken } = await checkDirection(dirname(import.meta.dirname));
  for (const line of broken) console.log(line);
  console.log(`${modules} files, ${broken.length} wrong turns`);
  process.exitCode = modules > 0 && broken.length === 0 ? 0 : 1;
}
