import { seededRandom } from "../model/random.ts";

/** The angle between one seed of a sunflower and the next: no two ever line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room left between one group and the next, as a share of their own size. */
const APART = 1.3;

/**
 * Where the forces begin: each group's members close together like the seeds of a sunflower, the
 * groups so around each other, and outside them the nodes of no group.
 *
 * In:  `groups` of each node, 0 for none. Equal groups and seed give equal positions.
 * Out: x, y of each node in turn, about one unit apart; no two the same.
 */
export function startPositions(groups: ArrayLike<number>, seed: number): Float64Array {
  const xy = new Float64Array(groups.length * 2);
  const turn = seededRandom(seed, "layout").next() * 2 * Math.PI;
  const put = (node: number, x: number, y: number, radius: number, place: number): void => {
    const angle = turn + place * GOLDEN_ANGLE;
    xy[2 * node] = x + radius * Math.cos(angle);
    xy[2 * node + 1] = y + radius * Math.sin(angle);
  };
  const { grouped, alone } = membersByGroup(groups);
  let placed = 0;
  grouped.forEach((members, place) => {
    const distance = place === 0 ? 0 : APART * Math.sqrt(placed + members.length / 2);
    const x = distance * Math.cos(turn + place * GOLDEN_ANGLE);
    const y = distance * Math.sin(turn + place * GOLDEN_ANGLE);
    members.forEach((node, k) => {
      put(node, x, y, Math.sqrt(k + 0.5), k);
    });
    placed += members.length;
  });
  // No group's middle lies further out than APART · √placed, and none is wider than √placed.
  const inner = placed === 0 ? 0 : (APART + 1) ** 2 * placed;
  alone.forEach((node, k) => {
    put(node, 0, 0, Math.sqrt(inner + k + 0.5), k);
  });
  return xy;
}

/** The members of each group, groups ascending, and the nodes of none. */
function membersByGroup(groups: ArrayLike<number>): { grouped: number[][]; alone: number[] } {
  const byGroup = new Map<number, number[]>();
  const alone: number[] = [];
  for (let node = 0; node < groups.length; node++) {
    const group = groups[node]!;
    const members = group === 0 ? alone : byGroup.get(group);
    if (members === undefined) byGroup.set(group, [node]);
    else members.push(node);
  }
  const grouped = [...byGroup].sort(([a], [b]) => a - b).map(([, members]) => members);
  return { grouped, alone };
}
