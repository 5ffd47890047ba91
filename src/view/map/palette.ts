import { nodeKinds, type NodeKind } from "../../scene/nodeKey.ts";
import type { LinkTone } from "../../scene/scene.ts";

/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** The colours of the picture as the page's style now gives them. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly hairline: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly tones: Readonly<Record<LinkTone, string>>;
  /** By look, 0 to 7. */
  readonly groups: readonly string[];
  readonly fontFamily: string;
}

/** Custom property of each kind of node. */
const kindProperties: Readonly<Record<NodeKind, string>> = {
  youngPerson: "--young-person",
  incident: "--incident",
  institution: "--institution",
  place: "--place",
  adult: "--adult",
};

/** Custom property of each tone of line. */
const toneProperties: Readonly<Record<LinkTone, string>> = {
  context: "--map-link",
  tie: "--map-tie",
  peer: "--map-tie",
  supportive: "--done",
  harmful: "--error",
  family: "--map-family",
  adult: "--adult",
  join: "--map-join",
  coLocation: "--hairline",
};

/** Custom property of each look of a linked group. */
const groupProperties: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8].map(
  (look) => `--map-group-${String(look)}`,
);

/**
 * The colours that the style sheets give the picture now, light or dark.
 *
 * In: an element inside the picture; a probe is put into it for a moment.
 */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement("span");
  host.append(probe);
  const colour = (property: string): string => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    ground: colour("--ground"),
    text: colour("--text"),
    muted: colour("--muted"),
    accent: colour("--accent"),
    hairline: colour("--hairline"),
    kinds: Object.fromEntries(
      nodeKinds.map((kind) => [kind, colour(kindProperties[kind])]),
    ) as Record<NodeKind, string>,
    tones: Object.fromEntries(
      Object.entries(toneProperties).map(([tone, property]) => [tone, colour(property)]),
    ) as Record<LinkTone, string>,
    groups: groupProperties.map(colour),
    fontFamily: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return palette;
}

/** A colour as the browser writes it, `rgb(1, 2, 3)`, in parts from 0 to 1; black if unreadable. */
export function rgbOf(colour: string): Rgb {
  const parts = /(\d+)[\s,]+(\d+)[\s,]+(\d+)/u.exec(colour);
  const part = (at: number) => Number(parts?.[at] ?? 0) / 255;
  return [part(1), part(2), part(3)];
}

/** The same colour, let through by so much: 0 nothing to see, 1 as it was. */
export function withAlpha(colour: string, alpha: number): string {
  const [r, g, b] = rgbOf(colour).map((part) => String(Math.round(part * 255)));
  return `rgba(${r ?? "0"}, ${g ?? "0"}, ${b ?? "0"}, ${String(alpha)})`;
}
