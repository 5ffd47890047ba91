import type { Analysis } from "../analysis/analysis.ts";
import type { Group } from "../analysis/groups/groups.ts";
import { mayRankYoungPeople } from "../model/project.ts";
import { drawnNodes, hiddenNodes } from "./drawn.ts";
import { groupLooks } from "./groupLooks.ts";
import { convexHull } from "./hulls.ts";
import type { MapGraph, MapLink } from "./mapGraph.ts";
import { peerLinks, type PeerLinks } from "./peerLinks.ts";
import type { Hull, LinkTone, Scene, SceneLink, SceneNode, SceneOptions } from "./scene.ts";
import { contextScale, radiiByMeasure, radiusOf } from "./sizes.ts";

/** More shapes than this behind a picture tell nothing apart. */
const MOST_HULLS = 60;

/**
 * What is drawn now: the nodes and lines that the reader's choices leave, the shapes of the
 * linked groups behind them, and what is not shown and why.
 *
 * In:  positions of every node of the graph, x and y in turn; choosing never changes them.
 *      `peers`: what `peerLinksFor` gives, if it is known already.
 * Out: nodes by number, links by their ends. In a case network young people are all one size.
 * Throws: RangeError when the positions are not of this graph.
 * Cost: O(nodes + links).
 */
export function buildScene(
  graph: MapGraph,
  analysis: Analysis,
  positions: Float32Array,
  options: SceneOptions,
  peers: PeerLinks | null = peerLinksFor(graph, analysis, options),
): Scene {
  if (positions.length !== 2 * graph.nodes.length)
    throw new RangeError(
      `scene/buildScene: ${String(positions.length)} coordinates for ${String(graph.nodes.length)} nodes; lay out this graph`,
    );
  const pool = peers?.links ?? graph.links;
  const drawn = drawnNodes(graph, options);
  const { nodes, placeOf } = sceneNodes(graph, analysis, drawn, options);
  const hulls = options.groups ? groupHulls(analysis, graph, positions, drawn) : [];
  return {
    mode: options.mode,
    nodes,
    links: sceneLinks(pool, drawn),
    hulls: hulls.slice(0, MOST_HULLS),
    hidden: {
      ...hiddenNodes(graph, drawn, options),
      coLocationTies: peers?.coLocationHidden ?? 0,
      peerTies: peers?.limit ?? "none",
      groups: Math.max(0, hulls.length - MOST_HULLS),
    },
    placeOf,
    pool,
    positions,
    contextScale: contextScale(graph),
    sizedBy: sizeMeasure(analysis, options),
  };
}

/** The lines of the peer picture under these options; null in the other picture. */
export function peerLinksFor(
  graph: MapGraph,
  analysis: Analysis,
  { mode, coLocation, selected }: Pick<SceneOptions, "mode" | "coLocation" | "selected">,
): PeerLinks | null {
  if (mode !== "peers") return null;
  const number = selected === null ? null : (graph.numberOf.get(selected) ?? null);
  return peerLinks(graph, analysis, coLocation, number);
}

/** The measure young people are sized by: none unless the data are declared anonymised research. */
function sizeMeasure(
  { measures }: Analysis,
  { purpose, sizeBy }: Pick<SceneOptions, "purpose" | "sizeBy">,
): string | null {
  if (sizeBy === null || !mayRankYoungPeople(purpose)) return null;
  return measures[sizeBy] === undefined ? null : sizeBy;
}

function sceneNodes(
  graph: MapGraph,
  analysis: Analysis,
  drawn: Uint8Array,
  options: SceneOptions,
): { nodes: SceneNode[]; placeOf: Int32Array } {
  const scale = contextScale(graph);
  const measure = sizeMeasure(analysis, options);
  const values = measure === null ? undefined : analysis.measures[measure];
  const radii = values === undefined ? null : radiiByMeasure(values.subarray(0, graph.youngPeople));
  const nodes: SceneNode[] = [];
  const placeOf = new Int32Array(graph.nodes.length).fill(-1);
  graph.nodes.forEach((node, number) => {
    if (drawn[number] !== 1) return;
    placeOf[number] = nodes.length;
    nodes.push({
      number,
      node,
      radius: radii?.[number] ?? radiusOf(node, scale),
      isHollow: options.groups && node.isBetween,
    });
  });
  return { nodes, placeOf };
}

function sceneLinks(pool: readonly MapLink[], drawn: Uint8Array): SceneLink[] {
  const links: SceneLink[] = [];
  pool.forEach((link, number) => {
    if (drawn[link.from] === 1 && drawn[link.to] === 1)
      links.push({ link, number, tone: toneOf(link) });
  });
  return links;
}

/** What a line's colour stands for: what is said of its nature first, else what kind of link it is. */
function toneOf({ kind, relation, mark, isCoLocationOnly }: MapLink): LinkTone {
  if (isCoLocationOnly) return "coLocation";
  if (relation === "adversarial") return "harmful";
  if (mark === "supportive" || mark === "harmful") return mark;
  if (relation === "family") return "family";
  return kind;
}

/** Groups of which at least two young people are drawn, in their own order. */
function groupHulls(
  { groups }: Analysis,
  graph: MapGraph,
  positions: Float32Array,
  drawn: Uint8Array,
): Hull[] {
  const isDrawn = (node: number) => drawn[node] === 1;
  const seen = groups.list
    .map((group) => ({ group, people: group.youngPeople.filter(isDrawn) }))
    .filter(({ people }) => people.length >= 2);
  const corners = seen.map(({ group, people }) =>
    convexHull(pointsOf([...people, ...contextsOf(group, graph).filter(isDrawn)], positions)),
  );
  const looks = groupLooks(
    seen.map(({ group }) => group.id),
    corners.flatMap(middleOf),
  );
  return seen.map(({ group, people }, at) => ({
    group: group.id,
    corners: corners[at]!,
    look: looks[at]!,
    youngPeople: { drawn: people.length, of: group.youngPeople.length },
  }));
}

/** An incident can stand in two groups, those harmed and those alleged: it stretches only one shape. */
function contextsOf(group: Group, { nodes }: MapGraph): number[] {
  return group.contexts.filter((context) => nodes[context]?.group === group.id);
}

function pointsOf(nodes: readonly number[], positions: Float32Array): number[] {
  return nodes.flatMap((node) => [positions[2 * node]!, positions[2 * node + 1]!]);
}

function middleOf(corners: readonly number[]): [number, number] {
  const n = corners.length / 2;
  const sum = (first: number) => corners.reduce((s, v, at) => (at % 2 === first ? s + v : s), 0);
  return n === 0 ? [0, 0] : [sum(0) / n, sum(1) / n];
}
