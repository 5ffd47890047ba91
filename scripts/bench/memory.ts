/** Memory of the core, step by step: `node --expose-gc memory.mjs PEOPLE SEED`, an answer as JSON. */
import { components } from "../../src/analysis/graph/components.ts";
import { coreNumbers } from "../../src/analysis/graph/cores.ts";
import { pagerank } from "../../src/analysis/graph/pagerank.ts";
import { leiden } from "../../src/analysis/groups/leiden.ts";
import { newman } from "../../src/analysis/groups/quality.ts";
import { defaultAnalysisOptions } from "../../src/analysis/options.ts";
import { generateCaseNetwork } from "../../src/generate/generateCaseNetwork.ts";
import { seededRandom } from "../../src/model/random.ts";
import { buildTwoModeNetwork } from "../../src/network/buildTwoModeNetwork.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { cpuMs } from "./timing.mjs";

interface Step {
  readonly after: string;
  /** Held when what is no longer needed has been thrown away. */
  readonly megabytes: number;
  readonly ms: number;
}

const steps: Step[] = [];
let before = cpuMs();

/** Everything made so far, so that it is all held to the end. */
const kept: unknown[] = [];

/** Notes how much is held once a step is done. */
function note<Made>(after: string, make: () => Made): Made {
  const made = make();
  kept.push(made);
  const ms = cpuMs() - before;
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  steps.push({ after, megabytes: (heapUsed + arrayBuffers) / 1e6, ms });
  before = cpuMs();
  return made;
}

const [, , people = "", seed = ""] = process.argv;
const dataset = note("records", () =>
  generateCaseNetwork({ people: Number(people), seed: Number(seed) }),
);
const links = note("links", () => selectLinks(dataset, defaultAnalysisOptions));
const { graph } = note("network", () => buildTwoModeNetwork(links));
note("components", () => components(graph));
note("cores", () => coreNumbers(graph));
note("PageRank", () => pagerank(graph));
note("Leiden", () => leiden(graph, newman(graph), 1, seededRandom(1, "bench")));
const [records, last] = [steps[0], steps.at(-1)];
process.stdout.write(
  JSON.stringify({
    steps,
    core: (last?.megabytes ?? NaN) - (records?.megabytes ?? NaN),
    peak: process.resourceUsage().maxRSS / 1000,
    nodes: graph.n,
    kept: kept.length,
  }),
);
