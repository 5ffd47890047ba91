/** One operation of graphology, measured: `node graphology.mjs OPERATION ROWS`. */
import graphology from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import closeness from "graphology-metrics/centrality/closeness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { readRows } from "./rowsFile.mjs";
import { timed } from "./timing.mjs";

/** Its components and cores are packages of their own, which this project has no use for. */
const operations = {
  betweenness: (graph) => betweenness(graph, { getEdgeWeight: null }),
  harmonic: (graph) => closeness(graph),
  pagerank: (graph) => pagerank(graph, { getEdgeWeight: null }),
};

/** @param {import("./rowsFile.mjs").Rows} rows */
function build({ n, from, to }) {
  const graph = new graphology.UndirectedGraph();
  for (let v = 0; v < n; v++) graph.addNode(v);
  for (let at = 0; at < from.length; at++) {
    if (from[at] !== to[at]) graph.mergeEdge(from[at], to[at]);
  }
  return graph;
}

function answer(operation, path) {
  const rows = readRows(path);
  if (operation === "build") return { ms: timed(() => build(rows)).ms };
  const graph = build(rows);
  if (operation === "groups") {
    const { ms, result } = timed(() =>
      louvain.detailed(graph, { getEdgeWeight: null, rng: seeded() }),
    );
    return { ms, quality: result.modularity };
  }
  const run = operations[operation];
  return run ? { ms: timed(() => run(graph)).ms } : { missing: "not installed" };
}

/** Numbers that look random, the same in every run. */
function seeded() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const [, , operation, path] = process.argv;
process.stdout.write(JSON.stringify(answer(operation, path)));
