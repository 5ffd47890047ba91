import type { Box } from "../../../scene/labels.ts";
import { namesInView, type Measure, type Name, type NameStyle } from "../../../scene/naming.ts";
import type { Scene, SceneNode } from "../../../scene/scene.ts";
import type { Viewport } from "../../../scene/viewport.ts";
import type { Walk } from "../../../scene/walk.ts";
import { withAlpha, type Palette } from "../palette.ts";
import { words } from "../words.ts";
import { fontOf, NAME_HEIGHT, type Ink } from "./ink.ts";
import { paintLink, paintNode, paintRing } from "./paintLit.ts";

/** What the reader points at, stands on and has selected, by node number. */
export interface Focus {
  readonly hovered: number | null;
  readonly cursor: number | null;
  readonly selected: number | null;
}

/** How much of the rest shows through while something is in focus. */
const FADED = 0.25;
/** Neighbours beyond this are not named: there would be no room. */
const MOST_LIT_NAMES = 60;

/** Names, and what is in focus over the faded rest. */
export function paintFront(
  ink: Ink,
  scene: Scene,
  view: Viewport,
  walk: Walk,
  focus: Focus,
  measure: Measure,
): void {
  const { context, palette } = ink;
  context.clearRect(0, 0, view.width, view.height);
  const middle = middleOf(scene, focus);
  const lit = middle === null ? [] : [middle, ...(walk.neighbours.get(middle) ?? [])];
  const named = lit.slice(0, MOST_LIT_NAMES);
  const names = namesInView(scene, view, measure, named, words.group, [toolsBox]);
  const isLit = ({ style }: Name) => style === "lit";
  paintNames(
    ink,
    names.filter((name) => !isLit(name)),
  );
  if (middle !== null) {
    context.fillStyle = withAlpha(palette.ground, 1 - FADED);
    context.fillRect(0, 0, view.width, view.height);
    for (const link of scene.links)
      if (link.link.from === middle || link.link.to === middle) paintLink(ink, scene, view, link);
    for (const number of lit.toReversed())
      paintAt(scene, number, (node) => paintNode(ink, scene, view, node));
  }
  paintRings(ink, scene, view, focus);
  paintNames(ink, names.filter(isLit));
}

/** The corner where the zoom buttons stand. */
const toolsBox: Box = { left: 0, top: 0, right: 52, bottom: 164 };

/** What stands in the middle of the focus, if it is drawn. */
function middleOf(scene: Scene, { hovered, cursor, selected }: Focus): number | null {
  const isDrawn = (number: number | null): number is number =>
    number !== null && (scene.placeOf[number] ?? -1) >= 0;
  return [hovered, cursor, selected].find(isDrawn) ?? null;
}

function paintRings(ink: Ink, scene: Scene, view: Viewport, { cursor, selected }: Focus): void {
  paintAt(scene, selected, (node) => paintRing(ink, scene, view, node, false));
  if (cursor !== selected)
    paintAt(scene, cursor, (node) => paintRing(ink, scene, view, node, true));
}

function paintAt(scene: Scene, number: number | null, paint: (node: SceneNode) => void): void {
  const node = number === null ? undefined : scene.nodes[scene.placeOf[number] ?? -1];
  if (node !== undefined) paint(node);
}

function paintNames({ context, palette }: Ink, names: readonly Name[]): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = withAlpha(palette.ground, 0.9);
  for (const { text, left, top, style } of names) {
    context.font = fontOf(style, palette);
    context.fillStyle = style === "group" || style === "person" ? palette.muted : palette.text;
    const middle = top + NAME_HEIGHT / 2;
    context.strokeText(text, left, middle);
    context.fillText(text, left, middle);
  }
}

/** Measures names in the page's font, each text once. */
export function textMeasure(context: CanvasRenderingContext2D, palette: Palette): Measure {
  const known = new Map<string, number>();
  return (text: string, style: NameStyle) => {
    const name = `${style} ${text}`;
    let width = known.get(name);
    if (width === undefined) {
      context.font = fontOf(style, palette);
      width = context.measureText(text).width;
      known.set(name, width);
    }
    return { width, height: NAME_HEIGHT };
  };
}
