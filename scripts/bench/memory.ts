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
  /** Resident memory when what is no longer needed has been thrown away. */
  readonly megabytes: number;
  readonly ms: number;
}

const steps: Step[] = [];
let before = cpuMs();

/** Notes where memory stands; what is still needed is passed on, so that it is still held. */
function note<Kept>(after: string, kept: Kept): Kept {
  const ms = cpuMs() - before;
  globalThis.gc?.();
  steps.push({ after, megabytes: process.memoryUsage.rss() / 1e6, ms });
  before = cpuMs();
  return kept;
}

const [, , people = "", seed = ""] = process.argv;
note("start", null);
const dataset = note(
  "records",
  generateCaseNetwork({ people: Number(people), seed: Number(seed) }),
);
const network = note("links and network", buildNetwork());
note("components", components(network.graph));
note("cores", coreNumbers(network.graph));
note("PageRank", pagerank(network.graph));
note("Leiden", leiden(network.graph, newman(network.graph), 1, seededRandom(1, "bench")));
const peak = process.resourceUsage().maxRSS / 1000;
process.stdout.write(JSON.stringify({ steps, peak, nodes: network.graph.n }));

function buildNetwork() {
  const links = selectLinks(dataset, defaultAnalysisOptions);
  return buildTwoModeNetwork(links);
}
