import { hatchings, LOOKS } from "../../../scene/groupLooks.ts";
import { hullOutline } from "../../../scene/naming.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { Viewport } from "../../../scene/viewport.ts";
import { withAlpha, type Palette } from "../palette.ts";
import type { Ink } from "./ink.ts";

/** Side of a hatching tile. */
const TILE = 12;

/** The hatchings in the colours of the page, made once for each palette. */
export type Hatching = readonly (CanvasPattern | null)[];

export function makeHatching(context: CanvasRenderingContext2D, palette: Palette): Hatching {
  return Array.from({ length: LOOKS }, (_, look) => {
    const tile = document.createElement("canvas");
    const sharp = window.devicePixelRatio;
    tile.width = tile.height = TILE * sharp;
    const pen = tile.getContext("2d");
    if (pen === null) return null;
    pen.scale(sharp, sharp);
    pen.strokeStyle = withAlpha(palette.groups[look] ?? palette.muted, 0.3);
    pen.lineWidth = 0.8;
    pen.stroke(new Path2D(hatchings[look]));
    const pattern = context.createPattern(tile, "repeat");
    pattern?.setTransform(new DOMMatrix().scale(1 / sharp));
    return pattern;
  });
}

/** The soft shapes behind the linked groups. */
export function paintHulls(
  { context, palette }: Ink,
  scene: Scene,
  view: Viewport,
  hatching: Hatching,
): void {
  for (const { corners, look } of scene.hulls) {
    const outline = pathOf(hullOutline(corners, view));
    const hue = palette.groups[look] ?? palette.muted;
    context.fillStyle = withAlpha(hue, 0.09);
    context.fill(outline);
    context.fillStyle = hatching[look] ?? "transparent";
    context.fill(outline);
    context.strokeStyle = withAlpha(hue, 0.45);
    context.lineWidth = 1;
    context.stroke(outline);
  }
}

/** A closed path through points given as x and y in turn. */
export function pathOf(points: readonly number[]): Path2D {
  const path = new Path2D();
  for (let at = 0; at + 1 < points.length; at += 2) path.lineTo(points[at]!, points[at + 1]!);
  path.closePath();
  return path;
}
