import type { LayoutInput } from "../../src/layout/layoutInput.ts";

/** What a drawing may say besides its links; all of it has a default. */
interface More {
  readonly n?: number;
  readonly groups?: readonly number[];
  readonly radii?: readonly number[];
  readonly seed?: number;
}

/** A layout's input from links written as "0-1 1-2"; nodes are 0 … the largest named, or `n`. */
export function drawing(links: string, more: More = {}): LayoutInput {
  const pairs = [...links.matchAll(/(\d+)-(\d+)/g)].map(
    ([, a, b]) => [Number(a), Number(b)] as const,
  );
  const n = more.n ?? Math.max(-1, ...pairs.flat()) + 1;
  return {
    n,
    from: Uint32Array.from(pairs, ([a]) => a),
    to: Uint32Array.from(pairs, ([, b]) => b),
    groups: Int32Array.from({ length: n }, (_, v) => more.groups?.[v] ?? 0),
    radii: Float32Array.from({ length: n }, (_, v) => more.radii?.[v] ?? 6),
    seed: more.seed ?? 1,
  };
}

/** Links that make a ring of nodes `first` … `first + size − 1`. */
export function ring(first: number, size: number): string {
  return Array.from(
    { length: size },
    (_, k) => `${String(first + k)}-${String(first + ((k + 1) % size))}`,
  ).join(" ");
}

export function distanceBetween(xy: ArrayLike<number>, a: number, b: number): number {
  return Math.hypot(
    (xy[2 * a] ?? NaN) - (xy[2 * b] ?? NaN),
    (xy[2 * a + 1] ?? NaN) - (xy[2 * b + 1] ?? NaN),
  );
}

/** By how much the two nodes that cover each other most do so; below 0 when all stand clear. */
export function worstCover(xy: ArrayLike<number>, radii: ArrayLike<number>): number {
  let worst = -Infinity;
  for (let a = 0; a < radii.length; a++)
    for (let b = 0; b < a; b++)
      worst = Math.max(worst, (radii[a] ?? 0) + (radii[b] ?? 0) - distanceBetween(xy, a, b));
  return worst;
}
