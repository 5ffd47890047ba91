import { compareText } from "../model/order.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** Everything needed to go from node to node without a pointer. */
export interface Walk {
  /** Node numbers: contexts by falling connections, then young people and adults by id. */
  readonly order: readonly number[];
  /** Drawn neighbours of each drawn node, in the same order. */
  readonly neighbours: ReadonlyMap<number, readonly number[]>;
}

/** Where the reader stands: on `at`, going round the neighbours of `around`. */
export interface Standing {
  readonly at: number;
  readonly around: number;
}

/**
 * The ways through a scene. Links that are not drawn are no way. Young people stand in order of
 * id: no figure ranks them.
 */
export function walkOf(scene: Scene): Walk {
  const order = [...scene.nodes].sort(inOrder).map(({ number }) => number);
  const rank = new Map(order.map((number, at) => [number, at]));
  const sets = new Map<number, Set<number>>();
  for (const { link } of scene.links) {
    neighbourSet(sets, link.from).add(link.to);
    neighbourSet(sets, link.to).add(link.from);
  }
  const neighbours = new Map(
    [...sets].map(([number, others]) => [
      number,
      [...others].sort((a, b) => rank.get(a)! - rank.get(b)!),
    ]),
  );
  return { order, neighbours };
}

const turns = { incident: 0, institution: 0, place: 0, youngPerson: 1, adult: 2 } as const;

function inOrder({ node: a }: SceneNode, { node: b }: SceneNode): number {
  const isRanked = turns[a.kind] === 0 && turns[b.kind] === 0;
  return (
    turns[a.kind] - turns[b.kind] ||
    (isRanked ? b.connections - a.connections : 0) ||
    compareText(a.key, b.key)
  );
}

function neighbourSet(sets: Map<number, Set<number>>, number: number): Set<number> {
  const known = sets.get(number) ?? new Set<number>();
  sets.set(number, known);
  return known;
}

/**
 * The next node in order of connections, or the one before; round the ends.
 *
 * In: null standing, or one whose node is no longer drawn: the walk begins at the first.
 */
export function stepAlong(walk: Walk, standing: Standing | null, step: 1 | -1): Standing | null {
  const { order } = walk;
  if (order.length === 0) return null;
  const from = standing === null ? -1 : order.indexOf(standing.at);
  const start = from < 0 && step < 0 ? 0 : from;
  const at = order[(start + step + order.length) % order.length]!;
  return { at, around: at };
}

/** The next neighbour of the node the reader came to, or the one before; stays where there is none. */
export function stepAround(walk: Walk, standing: Standing | null, step: 1 | -1): Standing | null {
  if (standing === null || !walk.order.includes(standing.around)) return stepAlong(walk, null, 1);
  const round = walk.neighbours.get(standing.around) ?? [];
  if (round.length === 0) return standing;
  const from = round.indexOf(standing.at);
  const start = from < 0 && step < 0 ? 0 : from;
  return { at: round[(start + step + round.length) % round.length]!, around: standing.around };
}

/** The first node of the walk, or the last. */
export function stepToEnd(walk: Walk, end: "first" | "last"): Standing | null {
  const at = end === "first" ? walk.order[0] : walk.order.at(-1);
  return at === undefined ? null : { at, around: at };
}
