/** One operation of Peerscape, measured: `node ours.mjs OPERATION ROWS`, an answer as JSON. */
import { betweenness } from "../../src/analysis/graph/betweenness.ts";
import { components } from "../../src/analysis/graph/components.ts";
import { coreNumbers } from "../../src/analysis/graph/cores.ts";
import { harmonicCloseness } from "../../src/analysis/graph/distances.ts";
import { pagerank } from "../../src/analysis/graph/pagerank.ts";
import { leiden } from "../../src/analysis/groups/leiden.ts";
import { newman, quality } from "../../src/analysis/groups/quality.ts";
import { seededRandom } from "../../src/model/random.ts";
import { buildCsr, type Csr } from "../../src/network/csr.ts";
import { readRows } from "./rowsFile.mjs";
import { timed } from "./timing.mjs";

const operations: Readonly<Record<string, (graph: Csr) => unknown>> = {
  betweenness: (graph) => betweenness(graph),
  harmonic: (graph) => harmonicCloseness(graph),
  components,
  cores: coreNumbers,
  pagerank,
};

function answer(operation: string, path: string): object {
  const { n, from, to } = readRows(path);
  if (operation === "build") return { ms: timed(() => buildCsr(n, from, to)).ms };
  const graph = buildCsr(n, from, to);
  if (operation === "groups") return groups(graph);
  const run = operations[operation];
  if (run === undefined) return { missing: "not offered" };
  return { ms: timed(() => run(graph)).ms };
}

function groups(graph: Csr): object {
  const expectation = newman(graph);
  const { ms, result } = timed(() => leiden(graph, expectation, 1, seededRandom(1, "bench")));
  return { ms, quality: quality(graph, expectation, result, 1) };
}

const [, , operation = "", path = ""] = process.argv;
process.stdout.write(JSON.stringify(answer(operation, path)));
