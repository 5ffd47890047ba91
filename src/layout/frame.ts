/** The rectangle a set of positions needs, radii included. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The smallest upright rectangle that holds every node with its radius.
 *
 * Out: of no size, at the origin, when there are no nodes.
 */
export function boxOf(xy: Float64Array, radii: Float64Array): Box {
  if (radii.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = 0; v < radii.length; v++) {
    left = Math.min(left, xy[2 * v]! - radii[v]!);
    right = Math.max(right, xy[2 * v]! + radii[v]!);
    top = Math.min(top, xy[2 * v + 1]! - radii[v]!);
    bottom = Math.max(bottom, xy[2 * v + 1]! + radii[v]!);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * Turns positions about their centre until they are widest from left to right, and moves that
 * centre to the origin, in place: screens and pages are wider than high. Nothing comes nearer to
 * anything else.
 *
 * Of the two ways up, the one that puts the first node left of the centre.
 */
export function levelOut(xy: Float64Array): void {
  const { meanX, meanY, xx, xy: mixed, yy } = spreadOf(xy);
  const angle = 0.5 * Math.atan2(2 * mixed, xx - yy);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const firstAt = ((xy[0] ?? 0) - meanX) * cos + ((xy[1] ?? 0) - meanY) * sin;
  const way = firstAt > 0 ? -1 : 1;
  for (let at = 0; at < xy.length; at += 2) {
    const x = xy[at]! - meanX;
    const y = xy[at + 1]! - meanY;
    xy[at] = way * (x * cos + y * sin);
    xy[at + 1] = way * (y * cos - x * sin);
  }
}

/** How far nodes lie from their centre: the square root of the mean squared distance. */
export function reachOf(xy: Float64Array): number {
  const { xx, yy } = spreadOf(xy);
  return Math.sqrt(xx + yy);
}

interface Spread {
  readonly meanX: number;
  readonly meanY: number;
  /** Variances along each axis, and how the two go together. */
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

function spreadOf(positions: Float64Array): Spread {
  const n = positions.length / 2;
  let [sumX, sumY, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let at = 0; at < positions.length; at += 2) {
    sumX += positions[at]!;
    sumY += positions[at + 1]!;
  }
  const [meanX, meanY] = n === 0 ? [0, 0] : [sumX / n, sumY / n];
  for (let at = 0; at < positions.length; at += 2) {
    const x = positions[at]! - meanX;
    const y = positions[at + 1]! - meanY;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return { meanX, meanY, xx: xx / n, xy: xy / n, yy: yy / n };
}
