import type { LayoutInput } from "./layoutInput.ts";
import { arrange, ASPECT } from "./packing.ts";
import type { Shape } from "./shape.ts";

/** Clear space around each piece, in usual radii. */
const AROUND = 4;
/** The room of a lone node in its row: this many usual radii, but at least this many of the largest. */
const LONE_CELL = 5;
const LONE_CELL_LEAST = 2.5;

/**
 * The whole picture: the pieces beside each other, the lone nodes in rows below, the middle of it
 * all at the origin.
 *
 * Out: x, y of each node of the network in turn.
 */
export function compose(
  { n, radii }: Pick<LayoutInput, "n" | "radii">,
  shapes: readonly Shape[],
  lone: Uint32Array,
  unit: number,
): Float32Array {
  const room = AROUND * unit;
  const largest = lone.reduce((most, node) => Math.max(most, radii[node]!), 0);
  const cell = Math.max(LONE_CELL * unit, LONE_CELL_LEAST * largest);
  const loneArea = lone.length * cell * cell;
  const blocks = shapes.map(({ box }) => ({
    width: box.width + 2 * room,
    height: box.height + 2 * room,
  }));
  const placed = arrange(blocks, loneArea);
  const xy = new Float64Array(2 * n);
  shapes.forEach(({ nodes, xy: own, box }, at) => {
    const dx = placed.x[at]! + room - box.left;
    const dy = placed.y[at]! + room - box.top;
    nodes.forEach((node, place) => {
      xy[2 * node] = own[2 * place]! + dx;
      xy[2 * node + 1] = own[2 * place + 1]! + dy;
    });
  });
  const width = Math.max(placed.width - 2 * room, Math.sqrt(loneArea * ASPECT));
  const columns = Math.max(1, Math.floor(width / cell));
  lone.forEach((node, k) => {
    xy[2 * node] = room + ((k % columns) + 0.5) * cell;
    xy[2 * node + 1] = placed.height + (Math.floor(k / columns) + 0.5) * cell;
  });
  return centred(xy);
}

/** Moved so that the middle of the whole stands at the origin. */
function centred(xy: Float64Array): Float32Array {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < xy.length; at += 2) {
    left = Math.min(left, xy[at]!);
    right = Math.max(right, xy[at]!);
    top = Math.min(top, xy[at + 1]!);
    bottom = Math.max(bottom, xy[at + 1]!);
  }
  return Float32Array.from(xy, (value, at) =>
    at % 2 === 0 ? value - (left + right) / 2 : value - (top + bottom) / 2,
  );
}
