import type { MapLink } from "./mapGraph.ts";

/* How a line is drawn, in pixels: the screen's shaders, its canvas and the printed picture agree. */

/** Dash and gap lengths by certainty; none for a solid line. */
export const dashes = { certain: [], possible: [7, 4], weak: [2, 3.5] } as const;

/** Width by number of independent sources: one or none, two, three or more. */
export const lineWidths = [1.3, 2.4, 3.8] as const;

/** More lines than this are all drawn thin on the screen, for wide ones take long to draw. */
export const MOST_WIDE_LINKS = 20_000;

/** Clear space between lines that join the same two nodes. */
const LANE_GAP = 6;

export const ARROW_LENGTH = 9;
export const ARROW_HALF_WIDTH = 4.5;
/** Half the side of the mark at the middle of a line. */
export const MARK_REACH = 6;
/** Where things are drawn smaller than this share of their size, marks and arrow heads are left out. */
export const SMALLEST_MARKED_FACTOR = 0.5;
/** A line shorter than this has no room for a mark. */
export const SHORTEST_MARKED = 26;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node's middle and how far it reaches. */
export interface LineEnd extends Point {
  readonly radius: number;
}

/** One line ready to draw. */
export interface LineShape {
  readonly start: Point;
  readonly end: Point;
  /** Where a mark stands; null when the line is too short for one. */
  readonly middle: Point | null;
  /** Tip and two back corners of each arrow head. */
  readonly arrows: readonly (readonly [Point, Point, Point])[];
}

/** How far to the side the n-th of several lines lies: 0, +1, −1, +2, … gaps. */
export function laneOffset(lane: number): number {
  const steps = Math.ceil(lane / 2);
  return (lane % 2 === 1 ? steps : -steps) * LANE_GAP || 0;
}

/**
 * The line between two nodes, from edge to edge of them, beside other lines if there are any.
 *
 * In:  factor, how much of their size things are drawn at.
 * Out: null when the nodes touch or cover each other.
 */
export function lineShape(
  from: LineEnd,
  to: LineEnd,
  { lane, direction }: Pick<MapLink, "lane" | "direction">,
  factor = 1,
): LineShape | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  const span = length - from.radius - to.radius;
  if (span <= 0) return null;
  const unit = { x: dx / length, y: dy / length };
  const side = laneOffset(lane);
  const at = (along: number, aside = 0): Point => ({
    x: from.x + unit.x * along - unit.y * (side + aside),
    y: from.y + unit.y * along + unit.x * (side + aside),
  });
  const first = from.radius;
  const last = length - to.radius;
  const head = Math.min(ARROW_LENGTH, span / 2);
  const hasExtras = factor >= SMALLEST_MARKED_FACTOR;
  const [isForward, isBackward] = hasExtras ? headsOf[direction] : headsOf.none;
  return {
    start: at(isBackward ? first + head : first),
    end: at(isForward ? last - head : last),
    middle: hasExtras && span >= SHORTEST_MARKED ? at((first + last) / 2) : null,
    arrows: [
      ...(isForward ? [arrow(at, last, last - head)] : []),
      ...(isBackward ? [arrow(at, first, first + head)] : []),
    ],
  };
}

/** Whether there is a head at the end of a link, and at its beginning. */
const headsOf: Readonly<Record<MapLink["direction"], readonly [boolean, boolean]>> = {
  none: [false, false],
  forward: [true, false],
  backward: [false, true],
  both: [true, true],
};

function arrow(
  at: (along: number, aside?: number) => Point,
  tip: number,
  back: number,
): readonly [Point, Point, Point] {
  return [at(tip), at(back, ARROW_HALF_WIDTH), at(back, -ARROW_HALF_WIDTH)];
}
