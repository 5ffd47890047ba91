import type { Csr } from "../../network/csr.ts";
import { components } from "./components.ts";
import { subgraph } from "./subgraph.ts";

/**
 * How well each node is connected to well-connected nodes: the one vector in which every value
 * is in proportion to the sum of the neighbours' values.
 *
 * Out: not negative, of unit length, over the largest component, 0 elsewhere. NaN for all if
 *      there is no tie or the largest component is not the only one of its size.
 * Cost: O(m) a round; a few dozen rounds unless two parts hardly touch.
 * Source: Bonacich (1972), J. Math. Sociol. 2(1).
 */
export function eigenvectorCentrality(graph: Csr): Float64Array {
  const { of, sizes } = components(graph);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const which = sizes.indexOf(largest);
  if (largest < 2 || sizes.indexOf(largest, which + 1) >= 0)
    return new Float64Array(graph.n).fill(NaN);
  const part = subgraph(
    graph,
    Uint8Array.from(of, (each) => (each === which ? 1 : 0)),
  );
  const values = new Float64Array(graph.n);
  const vector = leadingVector(part.graph);
  part.nodeOf.forEach((v, at) => (values[v] = Math.abs(vector[at]!)));
  return values;
}

/** A slope this small in proportion to the height may be all rounding. */
const rounding = 4e-15;
const mostRoundsWithoutGain = 1000;

/**
 * Climbs to the unit vector x with the largest x·Ax by conjugate gradients. Plain repeated
 * multiplication would take millions of rounds where two parts hardly touch.
 *
 * Source: Bradbury & Fletcher (1966), Numer. Math. 9, 259–267.
 */
function leadingVector(graph: Csr): Float64Array {
  const { n } = graph;
  const x = new Float64Array(n).fill(1 / Math.sqrt(n));
  const image = new Float64Array(n);
  const slope = new Float64Array(n);
  const direction = new Float64Array(n);
  const directionImage = new Float64Array(n);
  let steepness = 0;
  let least = Infinity;
  let pace = 0;
  const patience = Math.min(n, mostRoundsWithoutGain);
  for (let stuck = 0; stuck < patience; stuck++) {
    multiply(graph, x, image);
    const height = dot(x, image);
    const turned = measureSlope(x, image, height, slope);
    const before = steepness;
    steepness = dot(slope, slope);
    if (steepness <= rounding * rounding * height * height) break;
    if (steepness < least) {
      least = steepness;
      stuck = 0;
    }
    const onward = before === 0 ? 0 : Math.max(0, (steepness - turned) / before);
    pace = turn(direction, slope, onward * pace, x);
    multiply(graph, direction, directionImage);
    climb(x, direction, height, dot(x, directionImage), dot(direction, directionImage));
  }
  return x;
}

function multiply({ n, offsets, neighbours }: Csr, x: Float64Array, image: Float64Array): void {
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sum += x[neighbours[e]!]!;
    image[v] = sum;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < a.length; v++) sum += a[v]! * b[v]!;
  return sum;
}

/** Sets the slope at x; returns its product with the slope before. */
function measureSlope(
  x: Float64Array,
  image: Float64Array,
  height: number,
  slope: Float64Array,
): number {
  let product = 0;
  for (let v = 0; v < x.length; v++) {
    const now = image[v]! - height * x[v]!;
    product += now * slope[v]!;
    slope[v] = now;
  }
  return product;
}

/**
 * The next direction: up the slope and on the way it went before, at right angles to x, of unit
 * length; returns how long it was.
 */
function turn(
  direction: Float64Array,
  slope: Float64Array,
  onward: number,
  x: Float64Array,
): number {
  for (let v = 0; v < x.length; v++) direction[v] = slope[v]! + onward * direction[v]!;
  const along = dot(direction, x);
  for (let v = 0; v < x.length; v++) direction[v]! -= along * x[v]!;
  const length = Math.sqrt(dot(direction, direction));
  for (let v = 0; v < x.length; v++) direction[v]! /= length;
  return length;
}

/** Moves x to the highest point between itself and the direction, by the 2 × 2 problem they span. */
function climb(
  x: Float64Array,
  direction: Float64Array,
  height: number,
  mixed: number,
  across: number,
): void {
  const half = (height - across) / 2;
  const top = half + Math.sqrt(half * half + mixed * mixed);
  const length = Math.sqrt(top * top + mixed * mixed);
  for (let v = 0; v < x.length; v++)
    x[v] = (top / length) * x[v]! + (mixed / length) * direction[v]!;
  const drift = Math.sqrt(dot(x, x));
  for (let v = 0; v < x.length; v++) x[v]! /= drift;
}
