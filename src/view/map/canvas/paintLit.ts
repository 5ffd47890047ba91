import { markDrawn } from "../../../scene/key.ts";
import { dashes, lineShape, lineWidths, type Point } from "../../../scene/lineGeometry.ts";
import type { Scene, SceneLink, SceneNode } from "../../../scene/scene.ts";
import { hollowRim, shapeCorners } from "../../../scene/shapes.ts";
import { sizeFactor } from "../../../scene/sizes.ts";
import { pointOf, type Viewport } from "../../../scene/viewport.ts";
import type { Ink } from "./ink.ts";
import { pathOf } from "./paintHulls.ts";

/*
 * The selection and what it is linked to, drawn again over the faded rest. Nothing else has to be
 * drawn again for that, so hovering costs the same on a large map as on a small one.
 */

/** One line with its mark and arrow heads. */
export function paintLink(
  { context, palette }: Ink,
  scene: Scene,
  view: Viewport,
  each: SceneLink,
) {
  const { link, tone } = each;
  const from = endOf(scene, view, link.from);
  const to = endOf(scene, view, link.to);
  const shape = from === null || to === null ? null : lineShape(from, to, link);
  if (shape === null) return;
  context.strokeStyle = context.fillStyle = palette.tones[tone === "coLocation" ? "peer" : tone];
  context.lineWidth = lineWidths[link.sources - 1] ?? 1;
  context.setLineDash([...dashes[link.certainty]]);
  context.beginPath();
  context.moveTo(shape.start.x, shape.start.y);
  context.lineTo(shape.end.x, shape.end.y);
  context.stroke();
  context.setLineDash([]);
  for (const corners of shape.arrows) context.fill(pathOf(corners.flatMap(({ x, y }) => [x, y])));
  if (shape.middle !== null) paintMark({ context, palette }, shape.middle, markDrawn(each));
}

function paintMark({ context, palette }: Ink, at: Point, mark: ReturnType<typeof markDrawn>): void {
  if (mark === "none") return;
  const ink = context.strokeStyle;
  context.save();
  context.translate(at.x, at.y);
  context.fillStyle = palette.ground;
  context.beginPath();
  context.arc(0, 0, 7.5, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.8;
  if (mark === "harmful") context.rotate(Math.PI / 4);
  const up = mark === "mixed" ? 1.4 : 0;
  context.beginPath();
  context.moveTo(-4.2, -up);
  context.lineTo(4.2, -up);
  context.moveTo(0, -4.2 - up);
  context.lineTo(0, 4.2 - up);
  if (mark === "mixed") {
    context.moveTo(-4.2, 5);
    context.lineTo(4.2, 5);
  }
  context.stroke();
  context.restore();
}

/** One node in its shape and colour, with a rim of the ground. */
export function paintNode(
  { context, palette }: Ink,
  scene: Scene,
  view: Viewport,
  each: SceneNode,
) {
  const { x, y } = pointOf(view, scene.positions, each.number);
  const radius = each.radius * sizeFactor(view.scale);
  const { kind, isIndexPerson } = each.node;
  const outline = (r: number): Path2D => {
    const corners = shapeCorners[kind];
    if (corners.length > 0)
      return pathOf(corners.map((value, at) => (at % 2 === 0 ? x : y) + value * r));
    const circle = new Path2D();
    circle.arc(x, y, r, 0, 2 * Math.PI);
    return circle;
  };
  const ring = Math.min(4, 0.7 * radius);
  const layers: readonly (readonly [number, string])[] = isIndexPerson
    ? [
        [ring + 1.3, palette.ground],
        [ring, palette.kinds[kind]],
        [ring / 2, palette.ground],
        [0, palette.kinds[kind]],
      ]
    : [
        [1.3, palette.ground],
        [0, palette.kinds[kind]],
      ];
  const hole: readonly [number, string] = [-hollowRim * radius, palette.ground];
  for (const [wider, colour] of each.isHollow ? [...layers, hole] : layers) {
    context.fillStyle = colour;
    context.fill(outline(radius + wider));
  }
}

/** A ring around a node: what is selected, or where the keyboard stands. */
export function paintRing(
  { context, palette }: Ink,
  scene: Scene,
  view: Viewport,
  each: SceneNode,
  isKeyboard: boolean,
): void {
  const { x, y } = pointOf(view, scene.positions, each.number);
  const radius = each.radius * sizeFactor(view.scale) * 1.3 + 6;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = 6;
  context.strokeStyle = palette.ground;
  context.stroke();
  context.lineWidth = 2.5;
  context.strokeStyle = palette.accent;
  context.setLineDash(isKeyboard ? [4, 3] : []);
  context.stroke();
  context.setLineDash([]);
}

function endOf(scene: Scene, view: Viewport, number: number) {
  const node = scene.nodes[scene.placeOf[number]!];
  if (node === undefined) return null;
  const radius = node.radius * sizeFactor(view.scale);
  return { ...pointOf(view, scene.positions, number), radius };
}
