/**
 * The corners of the smallest convex shape around some points, anticlockwise on paper with y
 * upwards.
 *
 * In:  x, y in turn, finite. Out: likewise; the point itself for one, the two ends for points in
 *      line, nothing for none. Points on an edge are left out.
 * Source: Andrew (1979), Inf. Process. Lett. 9(5): the monotone chain.
 */
export function convexHull(points: readonly number[]): number[] {
  const corners: [number, number][] = [];
  for (let at = 0; at + 1 < points.length; at += 2) corners.push([points[at]!, points[at + 1]!]);
  corners.sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  if (corners.length <= 1) return corners.flat();
  const lower = chain(corners);
  const upper = chain(corners.reverse());
  const hull = [...lower.slice(0, -1), ...upper.slice(0, -1)];
  const isOnePoint =
    hull.length === 2 && hull[0]![0] === hull[1]![0] && hull[0]![1] === hull[1]![1];
  return (isOnePoint ? hull.slice(1) : hull).flat();
}

function chain(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const point of points) {
    while (kept.length >= 2 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept;
}

type Point = readonly [number, number];

/** Positive for a turn to the left at b. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Points along a quarter of a rounded corner. */
const STEPS_PER_QUARTER = 4;

/**
 * A convex shape made larger by `padding` on all sides, with round corners.
 *
 * In:  corners as `convexHull` gives them. Out: an outline, x, y in turn: a circle around one
 *      corner, a capsule around two; empty for none.
 */
export function padded(corners: readonly number[], padding: number): number[] {
  const n = corners.length / 2;
  if (n === 0) return [];
  if (n === 1) return arc(corners[0]!, corners[1]!, padding, 0, 2 * Math.PI);
  const outline: number[] = [];
  for (let at = 0; at < n; at++) {
    const [x, y] = cornerAt(corners, at);
    const before = outward(cornerAt(corners, (at + n - 1) % n), [x, y]);
    const after = outward([x, y], cornerAt(corners, (at + 1) % n));
    const sweep = (after - before + 4 * Math.PI) % (2 * Math.PI);
    outline.push(...arc(x, y, padding, before, sweep));
  }
  return outline;
}

function cornerAt(corners: readonly number[], at: number): Point {
  return [corners[2 * at]!, corners[2 * at + 1]!];
}

/** The direction that points away from the shape along the edge from a to b. */
function outward([ax, ay]: Point, [bx, by]: Point): number {
  return Math.atan2(by - ay, bx - ax) - Math.PI / 2;
}

function arc(x: number, y: number, radius: number, start: number, sweep: number): number[] {
  const steps = Math.max(1, Math.ceil((sweep / (Math.PI / 2)) * STEPS_PER_QUARTER));
  const points: number[] = [];
  for (let step = 0; step <= steps; step++) {
    const angle = start + (sweep * step) / steps;
    points.push(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  return points;
}
