/** Clear space kept around each node, as a share of its radius. */
const MARGIN = 0.75;
const PASSES = 40;
/** When pushing alone doesn't make room, the whole is drawn larger by this much, and pushed again. */
const GROW = 1.05;
const ROUNDS = 40;

/**
 * Moves nodes that cover each other apart, each as little as may be, and nothing else. In place.
 *
 * In:  x, y of each node in turn; the radius of each, in the same units.
 * Out: no two nodes nearer than the sum of their radii. Above 2,000 nodes a few may stay so.
 * Cost: O(n) a pass while few lie close; at most 40 passes above 2,000 nodes.
 */
export function removeOverlaps(xy: Float64Array, radii: Float64Array): void {
  const n = radii.length;
  const rounds = n > 2000 ? 1 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    for (let pass = 0; pass < PASSES; pass++) if (!pushOnce(xy, radii)) return;
    if (round < rounds - 1) for (let at = 0; at < xy.length; at++) xy[at]! *= GROW;
  }
}

/** One pass over all close pairs; whether any two covered each other. */
function pushOnce(xy: Float64Array, radii: Float64Array): boolean {
  const grid = buildGrid(xy, radii);
  let pushed = false;
  for (let v = 0; v < radii.length; v++) {
    const column = grid.columnOf(v);
    const row = grid.rowOf(v);
    for (let r = row - 1; r <= row + 1; r++)
      for (let c = column - 1; c <= column + 1; c++) {
        for (let w = grid.firstIn(c, r); w >= 0; w = grid.next[w]!)
          if (w > v && pushPair(xy, radii, v, w)) pushed = true;
      }
  }
  return pushed;
}

interface Grid {
  readonly next: Int32Array;
  columnOf(node: number): number;
  rowOf(node: number): number;
  firstIn(column: number, row: number): number;
}

/** Nodes by square cell; a cell is so wide that what touches a node lies in its cell or the eight around it. */
function buildGrid(xy: Float64Array, radii: Float64Array): Grid {
  const n = radii.length;
  const cell = 2 * (1 + MARGIN) * radii.reduce((most, r) => Math.max(most, r), 0) || 1;
  const columns = new Int32Array(n);
  const rows = new Int32Array(n);
  const next = new Int32Array(n);
  const first = new Map<number, number>();
  const key = (column: number, row: number): number => row * 0x4000000 + column;
  for (let v = n - 1; v >= 0; v--) {
    columns[v] = Math.floor(xy[2 * v]! / cell);
    rows[v] = Math.floor(xy[2 * v + 1]! / cell);
    const at = key(columns[v]!, rows[v]!);
    next[v] = first.get(at) ?? -1;
    first.set(at, v);
  }
  return {
    next,
    columnOf: (node) => columns[node]!,
    rowOf: (node) => rows[node]!,
    firstIn: (column, row) => first.get(key(column, row)) ?? -1,
  };
}

/** Parts two nodes if they cover each other, each by half of what is missing. */
function pushPair(xy: Float64Array, radii: Float64Array, v: number, w: number): boolean {
  const wanted = (1 + MARGIN) * (radii[v]! + radii[w]!);
  const dx = xy[2 * w]! - xy[2 * v]!;
  const dy = xy[2 * w + 1]! - xy[2 * v + 1]!;
  const distance = Math.sqrt(dx * dx + dy * dy);
  // A hair less than wanted will do; else rounding keeps two nodes pushing for ever.
  if (distance >= wanted * (1 - 1e-6)) return false;
  const [ux, uy] = distance > wanted * 1e-6 ? [dx / distance, dy / distance] : anyDirection(v, w);
  const push = (wanted - distance) / 2;
  xy[2 * v]! -= ux * push;
  xy[2 * v + 1]! -= uy * push;
  xy[2 * w]! += ux * push;
  xy[2 * w + 1]! += uy * push;
  return true;
}

/** For two nodes in one place: some direction, always the same for these two. */
function anyDirection(v: number, w: number): [number, number] {
  const angle = v + 2 * w;
  return [Math.cos(angle), Math.sin(angle)];
}
