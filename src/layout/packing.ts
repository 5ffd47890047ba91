/** The shape a picture should come near: width over height, as of most screens. */
export const ASPECT = 1.6;

/** A rectangle that needs room. */
export interface Block {
  readonly width: number;
  readonly height: number;
}

/** Where blocks stand, by their left upper corner, and what they take together. */
export interface Arrangement {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Places blocks beside and below each other, none covering another, so that together they come
 * near the shape of a screen with little room lost.
 *
 * In:  blocks in any order; of equally high ones the earlier is placed first. `areaBelow`: what
 *      else will stand below them, over their whole width.
 * Out: the largest at the left above; of the widths tried, the one with the least room lost.
 * Cost: O(k²) for k blocks, a few times over.
 */
export function arrange(blocks: readonly Block[], areaBelow = 0): Arrangement {
  const order = blocks
    .map((_, at) => at)
    .sort((a, b) => blocks[b]!.height - blocks[a]!.height || a - b);
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0);
  const area = blocks.reduce((sum, { width, height }) => sum + width * height, areaBelow);
  const ideal = Math.max(widest, Math.sqrt(area * ASPECT));
  const tries = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2].map((factor) =>
    fillFrom(blocks, order, ideal * factor),
  );
  const frameWidth = ({ width, height }: Arrangement): number =>
    width === 0 ? 0 : Math.max(width, (height + areaBelow / width) * ASPECT);
  return tries.reduce((best, each) => (frameWidth(each) < frameWidth(best) * 0.999 ? each : best));
}

/** One stretch of the lower edge of what is placed so far: blocks sink onto it from below. */
interface Edge {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

function fillFrom(blocks: readonly Block[], order: readonly number[], room: number): Arrangement {
  const x = new Float64Array(blocks.length);
  const y = new Float64Array(blocks.length);
  let edges: readonly Edge[] = [{ x: 0, width: room, y: 0 }];
  let [width, height] = [0, 0];
  for (const at of order) {
    const block = blocks[at]!;
    const spot = bestSpot(edges, block, room);
    x[at] = spot.x;
    y[at] = spot.y;
    width = Math.max(width, spot.x + block.width);
    height = Math.max(height, spot.y + block.height);
    edges = lowered(edges, spot.x, block.width, spot.y + block.height);
  }
  return { x, y, width, height };
}

/** The highest place where a block fits, and of those the leftmost. */
function bestSpot(edges: readonly Edge[], block: Block, room: number): { x: number; y: number } {
  let best = { x: 0, y: Infinity };
  for (let at = 0; at < edges.length; at++) {
    const { x } = edges[at]!;
    if (at > 0 && x + block.width > room * (1 + 1e-9)) break;
    let y = 0;
    for (let over = at; over < edges.length && edges[over]!.x < x + block.width; over++)
      y = Math.max(y, edges[over]!.y);
    if (y < best.y) best = { x, y };
  }
  return best;
}

/** The edge once something stands on it from x on, `width` wide, down to y. */
function lowered(edges: readonly Edge[], x: number, width: number, y: number): Edge[] {
  const end = x + width;
  const left: Edge[] = [];
  const right: Edge[] = [];
  for (const edge of edges) {
    const edgeEnd = edge.x + edge.width;
    if (edge.x < x) left.push({ ...edge, width: Math.min(edge.width, x - edge.x) });
    if (edgeEnd > end) {
      const from = Math.max(edge.x, end);
      right.push({ x: from, width: edgeEnd - from, y: edge.y });
    }
  }
  return [...left, { x, width, y }, ...right];
}
