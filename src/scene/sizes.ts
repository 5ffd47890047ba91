import type { MapGraph, MapNode } from "./mapGraph.ts";

/*
 * Sizes are radii in the units of the layout: one unit is one pixel at scale 1. Areas, not radii,
 * say how many: a place with four times the connections has four times the area.
 */

/** Young people are always equal in a case network: nothing about one may look larger. */
const YOUNG_PERSON_RADIUS = 6.5;
const ADULT_RADIUS = 7;
const SMALLEST_CONTEXT = 5;
const LARGEST_CONTEXT = 20;
/** Radius of a context of one connection, where the scale need not be drawn in. */
const UNIT_RADIUS = 3.8;
const LARGEST_YOUNG_PERSON = 16;

/** How large contexts are drawn: radius = `unit` × √connections, but never under `smallest`. */
export interface ContextScale {
  readonly unit: number;
  readonly smallest: number;
}

/** The scale of a map's contexts: the same whatever is filtered, so that nothing changes size. */
export function contextScale(graph: MapGraph): ContextScale {
  const most = graph.nodes.reduce(
    (largest, { kind, connections }) =>
      isContext(kind) ? Math.max(largest, connections) : largest,
    0,
  );
  const unit = most === 0 ? UNIT_RADIUS : Math.min(UNIT_RADIUS, LARGEST_CONTEXT / Math.sqrt(most));
  return { unit, smallest: SMALLEST_CONTEXT };
}

/** How large a context with so many connections is drawn. */
export function contextRadius({ unit, smallest }: ContextScale, connections: number): number {
  return Math.max(smallest, unit * Math.sqrt(connections));
}

/** How large a node is drawn, young people all equal. */
export function radiusOf(node: MapNode, scale: ContextScale): number {
  if (node.kind === "youngPerson") return YOUNG_PERSON_RADIUS;
  if (node.kind === "adult") return ADULT_RADIUS;
  return contextRadius(scale, node.connections);
}

/**
 * Radii of young people by a measure, for anonymised research data only.
 *
 * In:  one value a young person; what is not a number counts as nothing.
 * Out: area grows with the value; all equal when no value is above 0.
 */
export function radiiByMeasure(values: Float64Array): Float64Array {
  const most = values.reduce((largest, value) => (value > largest ? value : largest), 0);
  return values.map((value) => {
    if (most === 0) return YOUNG_PERSON_RADIUS;
    const share = value > 0 ? value / most : 0;
    return Math.max(SMALLEST_CONTEXT - 1, LARGEST_YOUNG_PERSON * Math.sqrt(share));
  });
}

/**
 * How much larger or smaller than their nominal size things are drawn when one layout unit takes
 * `scale` pixels: they shrink and grow more slowly than the distances between them.
 */
export function sizeFactor(scale: number): number {
  return Math.min(1.8, Math.max(0.28, Math.sqrt(scale)));
}

function isContext(kind: MapNode["kind"]): boolean {
  return kind !== "youngPerson" && kind !== "adult";
}
