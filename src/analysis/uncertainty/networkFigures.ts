import type { Dataset } from "../../model/dataset.ts";
import type { ContextKey, YoungPersonId } from "../../model/ids.ts";
import type { Progress } from "../../model/progress.ts";
import { buildPeers } from "../../network/buildPeers.ts";
import { buildTwoModeNetwork } from "../../network/buildTwoModeNetwork.ts";
import { degreeOf, tieCount } from "../../network/csr.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { selectLinks } from "../../network/selectLinks.ts";
import { nodeCount, type TwoModeNetwork } from "../../network/twoModeNetwork.ts";
import { betweenness } from "../graph/betweenness.ts";
import { components } from "../graph/components.ts";
import { cutpoints } from "../graph/cutpoints.ts";
import { inParts } from "../parts.ts";

/** Two-mode nodes up to which contexts are put in order by betweenness; beyond, by young people. */
const MOST_FOR_BETWEENNESS = 2000;
/** Two-mode nodes up to which pairs are counted again and again. */
const MOST_FOR_PAIRS = 20_000;
/** How many contexts are named as the first. */
const FIRST = 5;

/** The few figures by which a network is compared with itself when some records are left out. */
export interface NetworkFigures {
  readonly links: number;
  readonly components: number;
  /** Pairs of young people linked in any way; null where the network is too large to count again. */
  readonly pairs: number | null;
  /** Contexts whose absence would part what they join. */
  readonly cutContexts: readonly ContextKey[];
  /** The first five contexts, in order; equals by name; none without links or paths. */
  readonly firstContexts: readonly ContextKey[];
  readonly firstBy: "betweenness" | "youngPeople";
  /** Young people linked to no context. */
  readonly unlinked: readonly YoungPersonId[];
}

/** The figures of a dataset. Cost: that of counting pairs and of betweenness, up to their sizes. */
export function networkFigures(
  dataset: Dataset,
  options: NetworkOptions,
  progress: Progress,
): NetworkFigures {
  const [pairsProgress, pathsProgress] = inParts(progress, [1, 1]);
  const links = selectLinks(dataset, options);
  const network = buildTwoModeNetwork(links);
  const { graph, youngPeople, contexts } = network;
  const { cut } = cutpoints(graph);
  const isSmall = nodeCount(network) <= MOST_FOR_BETWEENNESS;
  const pairs =
    nodeCount(network) > MOST_FOR_PAIRS
      ? null
      : buildPeers(links, options, pairsProgress, 0).summary.pairs.any;
  pairsProgress(1, 1);
  const values = isSmall ? betweenness(graph, pathsProgress) : linkCounts(network);
  pathsProgress(1, 1);
  return {
    links: tieCount(graph),
    components: components(graph).sizes.length,
    pairs,
    cutContexts: contexts.filter((_, at) => cut[youngPeople.length + at] === 1),
    firstContexts: firstContexts(network, values),
    firstBy: isSmall ? "betweenness" : "youngPeople",
    unlinked: youngPeople.filter((_, person) => degreeOf(graph, person) === 0),
  };
}

function linkCounts({ graph }: TwoModeNetwork): Float64Array {
  return Float64Array.from({ length: graph.n }, (_, v) => degreeOf(graph, v));
}

/** Values that differ by rounding alone are equal; contexts stand in order of name. */
function firstContexts(
  { youngPeople, contexts }: TwoModeNetwork,
  values: Float64Array,
): ContextKey[] {
  const n = youngPeople.length;
  const rounded = (at: number) => Math.fround(values[n + at]!);
  return contexts
    .map((_, at) => at)
    .filter((at) => rounded(at) > 0)
    .sort((a, b) => rounded(b) - rounded(a) || a - b)
    .slice(0, FIRST)
    .map((at) => contexts[at]!);
}

/** What is different in a network with some records left out. */
export interface FigureChange {
  readonly without: NetworkFigures;
  /** With less than before: how many fewer. Components can be more, so it can be negative. */
  readonly fewer: {
    readonly links: number;
    readonly components: number;
    readonly pairs: number | null;
  };
  readonly cutGained: readonly ContextKey[];
  readonly cutLost: readonly ContextKey[];
  readonly firstGained: readonly ContextKey[];
  readonly firstLost: readonly ContextKey[];
  /** Young people who were linked to some context and are linked to none now. */
  readonly fallOut: readonly YoungPersonId[];
}

/** What becomes of the whole network's figures without some of its records. */
export function compareFigures(whole: NetworkFigures, without: NetworkFigures): FigureChange {
  return {
    without,
    fewer: {
      links: whole.links - without.links,
      components: whole.components - without.components,
      pairs: whole.pairs === null || without.pairs === null ? null : whole.pairs - without.pairs,
    },
    cutGained: notIn(without.cutContexts, whole.cutContexts),
    cutLost: notIn(whole.cutContexts, without.cutContexts),
    firstGained: notIn(without.firstContexts, whole.firstContexts),
    firstLost: notIn(whole.firstContexts, without.firstContexts),
    fallOut: notIn(without.unlinked, whole.unlinked),
  };
}

function notIn<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}
