import type { Scene } from "./scene.ts";

/** How layout units become pixels of a picture: x = left + scale × x of the layout, likewise y. */
export interface Viewport {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An upright rectangle in layout units. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** However few things there are, one layout unit never takes more pixels than this at first. */
const LARGEST_FIT_SCALE = 1.5;

/**
 * The rectangle around some nodes.
 *
 * In:  node numbers. Out: null for none.
 */
export function extentOf(numbers: readonly number[], positions: Float32Array): Extent | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const number of numbers) {
    const x = positions[2 * number]!;
    const y = positions[2 * number + 1]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left > right ? null : { left, top, right, bottom };
}

/**
 * The viewport that shows a rectangle as large as a picture allows, in its middle.
 *
 * In:  size and padding of the picture in pixels.
 */
export function fitExtent(
  extent: Extent | null,
  size: { readonly width: number; readonly height: number },
  padding: number,
): Viewport {
  const { left, top, right, bottom } = extent ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const room = (pixels: number) => Math.max(pixels / 4, pixels - 2 * padding);
  const scale = Math.min(
    LARGEST_FIT_SCALE,
    room(size.width) / Math.max(right - left, 1e-9),
    room(size.height) / Math.max(bottom - top, 1e-9),
  );
  return {
    scale,
    left: size.width / 2 - (scale * (left + right)) / 2,
    top: size.height / 2 - (scale * (top + bottom)) / 2,
    width: size.width,
    height: size.height,
  };
}

/** The viewport that shows everything a scene draws. */
export function fitScene(
  scene: Scene,
  size: { readonly width: number; readonly height: number },
  padding: number,
): Viewport {
  const numbers = scene.nodes.map(({ number }) => number);
  return fitExtent(extentOf(numbers, scene.positions), size, padding);
}

/** Where a node stands in the picture. */
export function pointOf(
  { scale, left, top }: Viewport,
  positions: Float32Array,
  number: number,
): { readonly x: number; readonly y: number } {
  return {
    x: left + scale * positions[2 * number]!,
    y: top + scale * positions[2 * number + 1]!,
  };
}
