import { placeLabels, type Box, type LabelWish } from "./labels.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { sizeFactor } from "./sizes.ts";
import { pointOf, type Viewport } from "./viewport.ts";
import { padded } from "./hulls.ts";

/** A name as it stands in the picture: its left upper corner, in pixels. */
export interface Name {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  /** Node named, or null where a linked group is. */
  readonly number: number | null;
  readonly style: NameStyle;
}

/** lit: of the selection and what it is linked to. */
export type NameStyle = "lit" | "group" | "context" | "person";

/** How wide and high a text is, in pixels. */
export type Measure = (text: string, style: NameStyle) => { width: number; height: number };

/** Young people are named when no more than this many are in sight. */
export const FEW_YOUNG_PEOPLE = 30;
/** More names than this are not tried: there would be no room. */
const MOST_WISHES = 400;
/** So many of the most connected contexts are named even where their names cover something. */
const ALWAYS_NAMED = 8;
/** So many of the largest groups are named. */
const MOST_GROUP_NAMES = 12;
/** How much of a thing a name must not cover: its rim may be touched. */
const CORE = 0.75;
/** Shape behind a linked group: clear space around its members, in pixels at scale 1. */
const HULL_PADDING = 26;

interface Wish extends LabelWish {
  readonly text: string;
  readonly number: number | null;
  readonly style: NameStyle;
}

/**
 * The names to write in a picture: first those of the selection and its links, then the groups,
 * then contexts by connections, then adults; young people only if few are in sight.
 *
 * In:  lit, node numbers in order of importance; `groupName` as the screen says it; `reserved`,
 *      where something else stands.
 * Out: none overlaps another; names for which there is no room are left out.
 */
export function namesInView(
  scene: Scene,
  view: Viewport,
  measure: Measure,
  lit: readonly number[],
  groupName: (group: number) => string,
  reserved: readonly Box[] = [],
): Name[] {
  const factor = sizeFactor(view.scale);
  const inView = nodesInView(scene, view);
  const wishOf = (number: number, style: NameStyle): Wish => {
    const place = scene.nodes[scene.placeOf[number]!]!;
    return {
      ...pointOf(view, scene.positions, number),
      ...measure(place.node.name, style),
      radius: place.radius * factor + (place.node.isIndexPerson ? 4 : 0),
      text: place.node.name,
      number,
      style,
    };
  };
  const isLit = new Set(lit);
  const wishes = [
    ...lit
      .filter((number) => scene.placeOf[number]! >= 0)
      .map((number) => ({ ...wishOf(number, "lit"), mayCover: true })),
    ...groupWishes(scene, view, measure, groupName),
    ...inOrder(inView)
      .filter(({ number }) => !isLit.has(number))
      .slice(0, MOST_WISHES)
      .map(({ number, node }, at) => ({
        ...wishOf(number, node.kind === "youngPerson" ? "person" : "context"),
        mayCover: at < ALWAYS_NAMED,
      })),
  ];
  const obstacles = inView.map(({ number, radius }) => ({
    ...pointOf(view, scene.positions, number),
    radius: radius * factor * CORE,
  }));
  return placeLabels(wishes, obstacles, view, reserved).map(({ wish, left, top }) => {
    const { text, number, style } = wishes[wish]!;
    return { text, number, style, left, top };
  });
}

function nodesInView(scene: Scene, view: Viewport): SceneNode[] {
  return scene.nodes.filter(({ number }) => {
    const { x, y } = pointOf(view, scene.positions, number);
    return x >= 0 && y >= 0 && x <= view.width && y <= view.height;
  });
}

/** Contexts by connections, then adults, then young people if there are few. */
function inOrder(nodes: readonly SceneNode[]): SceneNode[] {
  const people = nodes.filter(({ node }) => node.kind === "youngPerson");
  const adults = nodes.filter(({ node }) => node.kind === "adult");
  const contexts = nodes
    .filter(({ node }) => node.kind !== "youngPerson" && node.kind !== "adult")
    .sort((a, b) => b.node.connections - a.node.connections || a.number - b.number);
  return [...contexts, ...adults, ...(people.length <= FEW_YOUNG_PEOPLE ? people : [])];
}

function groupWishes(
  scene: Scene,
  view: Viewport,
  measure: Measure,
  groupName: (group: number) => string,
): Wish[] {
  return scene.hulls.slice(0, MOST_GROUP_NAMES).map(({ group, corners }) => {
    const outline = hullOutline(corners, view);
    let top = 0;
    for (let at = 0; at < outline.length; at += 2)
      if (outline[at + 1]! < outline[top + 1]!) top = at;
    const text = groupName(group);
    return {
      x: outline[top] ?? 0,
      y: outline[top + 1] ?? 0,
      radius: 0,
      ...measure(text, "group"),
      text,
      number: null,
      style: "group",
      isAbove: true,
      mayCover: true,
    };
  });
}

/** The outline of a group's shape in pixels, x and y in turn. */
export function hullOutline(corners: readonly number[], { scale, left, top }: Viewport): number[] {
  const inPixels = corners.map((value, at) => (at % 2 === 0 ? left : top) + scale * value);
  return padded(inPixels, HULL_PADDING * sizeFactor(scale));
}
