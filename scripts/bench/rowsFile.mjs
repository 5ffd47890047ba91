import { readFileSync, writeFileSync } from "node:fs";

/**
 * Rows of two numbers in a file that every library's program reads: how many nodes, how many rows,
 * all first numbers, all second ones; each a 32-bit word, lowest byte first.
 * @typedef {{ n: number, from: Uint32Array, to: Uint32Array }} Rows
 */

/**
 * @param {string} path
 * @param {Rows} rows
 */
export function writeRows(path, { n, from, to }) {
  const words = new Uint32Array(2 + 2 * from.length);
  words.set([n, from.length]);
  words.set(from, 2);
  words.set(to, 2 + from.length);
  writeFileSync(path, Buffer.from(words.buffer));
}

/**
 * @param {string} path
 * @returns {Rows}
 */
export function readRows(path) {
  const bytes = readFileSync(path);
  const words = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const [n = 0, rows = 0] = words;
  return { n, from: words.slice(2, 2 + rows), to: words.slice(2 + rows, 2 + 2 * rows) };
}
