import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Certainty, Mark } from "../../../scene/evidence.ts";
import { laneOffset } from "../../../scene/lineGeometry.ts";
import type { MapLink } from "../../../scene/mapGraph.ts";

/** What the link programs are told of one link; `size` is its width in pixels. */
export interface LinkLook extends EdgeDisplayData {
  readonly certainty: Certainty;
  readonly mark: Mark;
  readonly direction: MapLink["direction"];
  readonly lane: number;
}

const dashCodes: Readonly<Record<Certainty, number>> = { certain: 0, possible: 1, weak: 2 };
const markCodes: Readonly<Record<Mark, number>> = { none: 0, supportive: 1, harmful: 2, mixed: 3 };
const directionCodes = { none: 0, forward: 1, backward: 2, both: 3 } as const;

/** One corner of a square, from 0 to 3, and one piece of a link, in its code. */
export const CORNER = 64;
export const PIECE = 256;

/** Numbers a vertex takes. */
export const LINK_FLOATS = 10;

export function linkAttributesOf({ FLOAT, UNSIGNED_BYTE }: typeof WebGLRenderingContext) {
  return [
    { name: "a_from", size: 2, type: FLOAT },
    { name: "a_to", size: 2, type: FLOAT },
    { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
    { name: "a_look", size: 3, type: FLOAT },
    { name: "a_ends", size: 2, type: FLOAT },
  ];
}

/** Writes vertices of one link, one for each of `codes`, which are added to the link's own. */
export function writeLink(
  array: Float32Array,
  start: number,
  codes: readonly number[],
  from: NodeDisplayData,
  to: NodeDisplayData,
  { certainty, mark, direction, lane, size, color }: LinkLook,
): void {
  const code = dashCodes[certainty] + 4 * markCodes[mark] + 16 * directionCodes[direction];
  const ink = floatColor(color);
  const aside = laneOffset(lane);
  codes.forEach((added, vertex) => {
    const at = start + vertex * LINK_FLOATS;
    array[at] = from.x;
    array[at + 1] = from.y;
    array[at + 2] = to.x;
    array[at + 3] = to.y;
    array[at + 4] = ink;
    array[at + 5] = code + added;
    array[at + 6] = size;
    array[at + 7] = aside;
    array[at + 8] = from.size;
    array[at + 9] = to.size;
  });
}
