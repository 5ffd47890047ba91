import { closeSync, openSync, writeSync } from "node:fs";

/** About 74 bytes a row, so that a million rows are 74 MB. */
const headings = "young_person,institution,start,end,kind,leaving_reason,source,reference,grade";

const kinds = ["main", "main", "main", "main", "dual", "placement", "off_site_direction"];
const reasons = ["completed", "", "family_moved", "parental_choice", "managed_move", "unknown"];
const sources = ["School", "School", "Council", "Health", "Police", "Youth justice"];
const grades = ["1A P", "1B P", "2B P", ""];

/**
 * Writes a table of attendances as agencies send them: every row has a reference of its own.
 * @param {string} path
 * @param {number} rows
 * @param {number} seed
 */
export function writeAttendances(path, rows, seed) {
  const file = openSync(path, "w");
  const random = randomNumbers(seed);
  const people = Math.max(1, Math.ceil(rows / 2));
  const institutions = Math.max(2, Math.ceil(people / 150));
  let lines = `${headings}\n`;
  for (let row = 0; row < rows; row++) {
    lines += `${attendance(row, people, institutions, random)}\n`;
    if (lines.length < 1_000_000) continue;
    writeSync(file, lines);
    lines = "";
  }
  writeSync(file, lines);
  closeSync(file);
}

/**
 * @param {number} row
 * @param {number} people
 * @param {number} institutions
 * @param {(below: number) => number} random
 */
function attendance(row, people, institutions, random) {
  const year = 2015 + random(9);
  const reason = pick(reasons, random);
  return [
    `YP${String(random(people)).padStart(6, "0")}`,
    // Few institutions have many young people, as it is.
    `S${String(Math.min(random(institutions), random(institutions))).padStart(4, "0")}`,
    `${year}-${two(1 + random(12))}-${two(1 + random(28))}`,
    random(5) === 0 ? "current" : `${year + 1}-${two(1 + random(12))}-${two(1 + random(28))}`,
    pick(kinds, random),
    reason,
    pick(sources, random),
    `R${String(row).padStart(7, "0")}`,
    pick(grades, random),
  ].join(",");
}

/**
 * @param {readonly string[]} words
 * @param {(below: number) => number} random
 */
function pick(words, random) {
  return words[random(words.length)] ?? "";
}

/** @param {number} number */
function two(number) {
  return String(number).padStart(2, "0");
}

/**
 * Whole numbers below a bound, the same for the same seed.
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed >>> 0 || 1;
  return (/** @type {number} */ below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
