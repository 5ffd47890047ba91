import { noProgress, type Progress } from "../model/progress.ts";
import { buildCsr } from "../network/csr.ts";
import { compose } from "./compose.ts";
import { stepsFor } from "./forces.ts";
import { checkLayoutInput, type LayoutInput } from "./layoutInput.ts";
import { findPieces } from "./pieces.ts";
import { layOutPiece, pieceOf } from "./shape.ts";

/** How many moves of a node lie between two words about the progress. */
const TELL_EVERY = 500;

/**
 * Where each node of a network stands on the map.
 *
 * Linked nodes and groups stand together, each joined piece on its own, nodes without links in
 * tidy rows below. Distance says nothing more than that.
 *
 * In:  nodes in an order of their own (by id); links in any order, repeated ones count once.
 * Out: x, y of each node in turn, y downwards, centred on the origin, in the units of the radii:
 *      about 1.6 times as wide as high, with about 100 squared radii a node. The same input gives
 *      the same bytes, however its links are ordered.
 * Throws: RangeError when the lists do not fit each other.
 * Cost: see `applyForces`.
 */
export function layOut(input: LayoutInput, progress: Progress = noProgress): Float32Array {
  checkLayoutInput(input);
  const graph = buildCsr(input.n, input.from, input.to);
  const { joined, lone } = findPieces(graph);
  const unit = usualRadius(input.radii);
  const onStep = stepCounter(joined, progress);
  const shapes = joined.map((nodes) =>
    layOutPiece(pieceOf(graph, nodes, input.groups), {
      nodes,
      radii: Float64Array.from(nodes, (node) => input.radii[node]!),
      unit,
      seed: input.seed,
      onStep,
    }),
  );
  return compose(input, shapes, lone, unit);
}

/** The radius that stands for all: the root of their mean square; 1 when none has any. */
function usualRadius(radii: Float32Array): number {
  const squares = radii.reduce((sum, radius) => sum + radius * radius, 0);
  return Math.sqrt(squares / radii.length) || 1;
}

/** To be called after each step of a piece; tells now and then how much of all steps is done. */
function stepCounter(pieces: readonly Uint32Array[], progress: Progress): (n: number) => void {
  const of = pieces.reduce((sum, { length }) => sum + length * stepsFor(length), 0);
  let done = 0;
  let told = 0;
  return (n) => {
    done += n;
    if (done - told < TELL_EVERY && done < of) return;
    told = done;
    progress(done, of);
  };
}
