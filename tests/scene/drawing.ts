import { analyse } from "../../src/analysis/analyse.ts";
import type { Analysis } from "../../src/analysis/analysis.ts";
import type { Group } from "../../src/analysis/groups/groups.ts";
import { type AnalysisOptions, defaultAnalysisOptions } from "../../src/analysis/options.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { noProgress } from "../../src/model/progress.ts";
import { buildMapGraph } from "../../src/scene/buildMapGraph.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import type { MapGraph, MapLink } from "../../src/scene/mapGraph.ts";
import type { NodeKey } from "../../src/scene/nodeKey.ts";
import type { Scene, SceneOptions } from "../../src/scene/scene.ts";
import { sketch } from "../support/sketch.ts";

export const analysisOptions: AnalysisOptions = { ...defaultAnalysisOptions, draws: 0 };

export const sceneOptions: SceneOptions = {
  mode: "twoMode",
  minConnections: 2,
  showAll: false,
  coLocation: false,
  groups: true,
  purpose: "case_network",
  selected: null,
  sizeBy: null,
};

export interface Drawn {
  readonly dataset: Dataset;
  readonly analysis: Analysis;
  readonly graph: MapGraph;
  readonly positions: Float32Array;
}

/** A case network with all that a map is made of; nodes stand in a row, ten units apart. */
export function draw(drawing: string | Dataset): Drawn {
  const dataset = typeof drawing === "string" ? sketch(drawing) : drawing;
  const analysis = analyse(dataset, analysisOptions, noProgress);
  const graph = buildMapGraph(dataset, analysis);
  const positions = new Float32Array(2 * graph.nodes.length);
  graph.nodes.forEach((_, number) => positions.set([10 * number, number % 2], 2 * number));
  return { dataset, analysis, graph, positions };
}

/** The same with groups as given, by the keys of their members, each as firm as is said. */
export function withGroups(
  drawn: Drawn,
  groups: readonly (readonly NodeKey[])[],
  firmness: number | null = null,
): Drawn {
  const { network } = drawn.analysis;
  const membership = new Int32Array(network.youngPeople.length + network.contexts.length);
  const list = groups.map((keys, at): Group => {
    const numbers = keys.map((key) => numberOf(drawn, key)).sort((a, b) => a - b);
    for (const number of numbers) membership[number] = at + 1;
    const isPerson = (number: number) => number < network.youngPeople.length;
    return {
      id: at + 1,
      youngPeople: numbers.filter(isPerson),
      contexts: numbers.filter((number) => !isPerson(number)),
    };
  });
  const analysis: Analysis = {
    ...drawn.analysis,
    groups: {
      ...drawn.analysis.groups,
      verdict: firmness === null ? "not-tested" : "clear",
      list,
      membership,
      stability: firmness === null ? null : new Float64Array(membership.length).fill(firmness),
    },
  };
  return { ...drawn, analysis, graph: buildMapGraph(drawn.dataset, analysis) };
}

export function sceneOf(drawn: Drawn, options: Partial<SceneOptions> = {}): Scene {
  const { graph, analysis, positions } = drawn;
  return buildScene(graph, analysis, positions, { ...sceneOptions, ...options });
}

export function numberOf({ graph }: Pick<Drawn, "graph">, key: NodeKey): number {
  const number = graph.numberOf.get(key);
  if (number === undefined) throw new RangeError(`drawing: no node ${key}`);
  return number;
}

/** What is drawn, by key. */
export const keysOf = ({ nodes }: Scene): string[] => nodes.map(({ node }) => node.key);

/** The lines between two nodes. */
export function linksBetween(
  graph: MapGraph,
  links: readonly MapLink[],
  a: NodeKey,
  b: NodeKey,
): MapLink[] {
  const ends = new Set([numberOf({ graph }, a), numberOf({ graph }, b)]);
  return links.filter(({ from, to }) => ends.has(from) && ends.has(to));
}
