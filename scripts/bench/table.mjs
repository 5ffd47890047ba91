/** Rows of the table that the benchmark prints. */
import { libraries } from "./operations.mjs";

const widths = [13, 9, 6];
const cell = 24;

export const heading = line(
  ["operation", "people", "graph"],
  libraries.map((library) => (library === "ours" ? "Peerscape ms" : `${library} ms (ours / its)`)),
);

/** One operation in one size: medians, and how ours stands to each of the others'. */
export function formatRow({ name, size, graph, goal, results }) {
  const ours = results[0].ms;
  const cells = results.map(({ library, ms, missing, quality }) => {
    if (ms === undefined) return missing;
    const ratio = library === "ours" || !ours ? "" : ` (${(ours / ms).toFixed(2)})`;
    return `${formatMs(ms)}${ratio}${quality === undefined ? "" : ` Q ${quality.toFixed(4)}`}`;
  });
  return `${line([name, formatCount(size), graph], cells)}${verdict(ours, goal, results)}`;
}

/** Goals are set against igraph. */
function verdict(ours, goal, results) {
  const theirs = results.find(({ library }) => library === "igraph")?.ms;
  if (goal === undefined || !ours || !theirs) return "";
  return `goal ${goal.toFixed(1)}: ${ours / theirs <= goal ? "met" : "missed"}`;
}

/** @param {number} ms */
export function formatMs(ms) {
  return formatCount(ms < 10 ? Math.round(ms * 10) / 10 : Math.round(ms));
}

/** @param {number} count */
export function formatCount(count) {
  return count.toLocaleString("en-GB");
}

function line(first, rest) {
  const texts = [...first, ...rest];
  return texts.map((text, at) => text.padEnd(widths[at] ?? cell)).join(" ");
}
