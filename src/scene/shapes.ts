import type { NodeKind } from "./nodeKey.ts";

/** Length of a half diagonal, half side or corner distance, so that each shape of radius 1 looks as large as a circle of radius 1. */
export const shapeReach: Readonly<Record<NodeKind, number>> = {
  youngPerson: 1,
  incident: 1.25,
  institution: 0.89,
  place: 1.1,
  adult: 1.35,
};

/**
 * The corners of a kind's shape of radius 1, x and y (downwards) in turn; none for the circle of
 * a young person.
 */
export const shapeCorners: Readonly<Record<NodeKind, readonly number[]>> = {
  youngPerson: [],
  incident: corners(shapeReach.incident, 4, 0),
  institution: corners(shapeReach.institution * Math.SQRT2, 4, 1 / 8),
  place: corners(shapeReach.place, 6, 0),
  adult: corners(shapeReach.adult, 3, 1 / 12),
};

/** A regular shape; `turn` is its first corner as a share of a whole turn from the right, clockwise. */
function corners(reach: number, count: number, turn: number): number[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = 2 * Math.PI * (turn + at / count);
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  }).flat();
}

/** How wide the rim of a hollow node is, as a share of its radius. */
export const hollowRim = 0.38;
