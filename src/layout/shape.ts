import { degreeOf, type Csr } from "../network/csr.ts";
import { applyForces, type Piece } from "./forces.ts";
import { boxOf, levelOut, reachOf, type Box } from "./frame.ts";
import { removeOverlaps } from "./overlaps.ts";
import { ASPECT } from "./packing.ts";
import { startPositions } from "./startPositions.ts";

/** The mean squared distance of a piece's nodes from its centre: (this × radius)² for each of them. */
const REACH = 4;
/** Pieces smaller than this keep the shape the forces gave them. */
const STRETCH_FROM = 20;
/** No picture is drawn out by more than this: a circle of friends should still look like one. */
const STRETCH_MOST = 1.35;

/** One joined piece, laid out by itself. */
export interface Shape {
  /** Its nodes in the whole network. */
  readonly nodes: Uint32Array;
  /** x, y of each of `nodes` in turn. */
  readonly xy: Float64Array;
  readonly box: Box;
}

/** What a piece is laid out by, besides its links. */
export interface PieceContext {
  readonly nodes: Uint32Array;
  /** Radius of each of `nodes`. */
  readonly radii: Float64Array;
  /** The usual radius in the whole network: the measure of all distances. */
  readonly unit: number;
  readonly seed: number;
  readonly onStep: (n: number) => void;
}

/** The links and groups among some nodes of a network, the nodes numbered anew from 0 in their order. */
export function pieceOf(graph: Csr, nodes: Uint32Array, groups: Int32Array): Piece {
  const placeOf = new Map<number, number>();
  nodes.forEach((node, place) => placeOf.set(node, place));
  const ends = nodes.reduce((sum, node) => sum + degreeOf(graph, node), 0);
  const from = new Uint32Array(ends / 2);
  const to = new Uint32Array(ends / 2);
  let link = 0;
  nodes.forEach((node, place) => {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.neighbours[at]!;
      if (other < node) continue;
      from[link] = place;
      to[link++] = placeOf.get(other)!;
    }
  });
  return { n: nodes.length, from, to, groups: Int32Array.from(nodes, (node) => groups[node]!) };
}

/**
 * One joined piece as a picture of its own, lying on its side, no node covering another.
 *
 * Cost: that of `applyForces`, nearly all of it.
 */
export function layOutPiece(piece: Piece, context: PieceContext): Shape {
  const { nodes, radii, unit, seed, onStep } = context;
  const xy = applyForces(piece, startPositions(piece.groups, seed), () => {
    onStep(piece.n);
  });
  levelOut(xy);
  const factor = (REACH * unit * Math.sqrt(piece.n - 1)) / (reachOf(xy) || 1);
  const stretch = piece.n < STRETCH_FROM ? 1 : stretchFor(boxOf(xy, new Float64Array(piece.n)));
  for (let at = 0; at < xy.length; at += 2) {
    xy[at]! *= factor * Math.sqrt(stretch);
    xy[at + 1]! *= factor / Math.sqrt(stretch);
  }
  removeOverlaps(xy, radii);
  return { nodes, xy, box: boxOf(xy, radii) };
}

function stretchFor({ width, height }: Box): number {
  return Math.min(STRETCH_MOST, Math.max(1, (ASPECT * height) / (width || 1)));
}
