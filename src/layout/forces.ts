import iterate, { type ForceSettings } from "graphology-layout-forceatlas2/iterate.js";

/** How many numbers `iterate` keeps of each node and each link. */
const PER_NODE = 10;
const PER_LINK = 3;
/** Up to here every pair is weighed; the library's approximation is no faster and far less exact. */
const EXACT_UP_TO = 1000;
/** A link inside a group pulls like two, so that the group stays together. */
const PULL_WITHIN_GROUP = 2;
/** The first part of the steps finds the large shape, with few crossings; the rest parts the groups. */
const SHARE_FOR_SHAPE = 1 / 3;

const toShape = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 1,
  strongGravityMode: true,
  gravity: 0.06,
  barnesHutTheta: 0.6,
} as const;

/** A connected part of a network, on its way to a picture. Links are in ascending order. */
export interface Piece {
  readonly n: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Group of each node, 0 for none. */
  readonly groups: Int32Array;
}

/**
 * How many steps a piece of n nodes is given: a rule of size, never a clock, so that the same
 * network always makes the same picture.
 */
export function stepsFor(n: number): number {
  if (n <= 30) return 200;
  if (n <= 500) return 600;
  return Math.max(40, Math.round(600 * (500 / n) ** 0.6));
}

/**
 * Lets linked nodes draw together and all nodes push apart, step by step, until the picture rests.
 *
 * In:  a piece; where its nodes begin, no two in one place. `onStep` is called after each step.
 * Out: x, y of each node in turn.
 * Cost: `stepsFor(n)` steps of O(n² + m), above 1,000 nodes of O(n log n + m).
 * Source: Jacomy et al. (2014), PLoS ONE 9(6), e98679: ForceAtlas2, then its LinLog variant.
 */
export function applyForces(
  piece: Piece,
  start: Float64Array,
  onStep: () => void,
  steps = stepsFor(piece.n),
): Float64Array {
  const nodes = nodeMatrix(piece, start);
  const links = linkMatrix(piece);
  const shape: ForceSettings = {
    ...toShape,
    slowDown: 1,
    barnesHutOptimize: piece.n > EXACT_UP_TO,
  };
  const parting: ForceSettings = { ...shape, linLogMode: true };
  for (let step = 0; step < steps; step++) {
    iterate(step < steps * SHARE_FOR_SHAPE ? shape : parting, nodes, links);
    onStep();
  }
  return positionsIn(nodes);
}

function nodeMatrix({ n, from, to }: Piece, start: Float64Array): Float32Array {
  const nodes = new Float32Array(n * PER_NODE);
  for (let v = 0; v < n; v++) {
    nodes[v * PER_NODE] = start[2 * v]!;
    nodes[v * PER_NODE + 1] = start[2 * v + 1]!;
    // Mass, convergence and size.
    nodes.fill(1, v * PER_NODE + 6, v * PER_NODE + 9);
  }
  for (const ends of [from, to]) for (const end of ends) nodes[end * PER_NODE + 6]!++;
  return nodes;
}

function linkMatrix({ from, to, groups }: Piece): Float32Array {
  const links = new Float32Array(from.length * PER_LINK);
  for (let e = 0; e < from.length; e++) {
    const group = groups[from[e]!]!;
    links[e * PER_LINK] = from[e]! * PER_NODE;
    links[e * PER_LINK + 1] = to[e]! * PER_NODE;
    links[e * PER_LINK + 2] = group !== 0 && group === groups[to[e]!] ? PULL_WITHIN_GROUP : 1;
  }
  return links;
}

function positionsIn(nodes: Float32Array): Float64Array {
  const xy = new Float64Array((nodes.length / PER_NODE) * 2);
  for (let v = 0; 2 * v < xy.length; v++) {
    xy[2 * v] = nodes[v * PER_NODE]!;
    xy[2 * v + 1] = nodes[v * PER_NODE + 1]!;
  }
  return xy;
}
