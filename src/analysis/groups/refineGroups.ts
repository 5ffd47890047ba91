import type { Random } from "../../model/random.ts";
import { drawOrder, type Gauge, type Level } from "./level.ts";

/** How readily a merger is chosen that gains less than the best: 0 never. In mean tie weights. */
const randomness = 0.01;

/**
 * Builds each group up again from single nodes, joined only where that gains and where both sides
 * are well tied to the rest of the group. What comes out are the group's firm parts, each of
 * them connected.
 *
 * Its arrays serve one level after the other: nothing is allocated while groups are sought.
 * Source: Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233, algorithm A.2, θ = 0.01.
 */
export class Refiner {
  /** The part of each node, named by one of its nodes; no part reaches beyond a group. */
  readonly part: Int32Array;
  /** Of the part named v, at 2v and 2v + 1: the sums over its nodes. */
  readonly sums: Float64Array;
  private readonly size: Int32Array;
  /** The weight of a part's ties to the rest of its group. */
  private readonly outward: Float64Array;
  /** The weight of one node's ties to each part; 0 but while that node is looked at. */
  private readonly weight: Float64Array;
  private readonly order: Int32Array;
  /** Parts that a node may join, the weight of its ties to each, what each gains, and its odds. */
  private readonly choices: Int32Array;
  private readonly ties: Float64Array;
  private readonly gains: Float64Array;
  private readonly odds: Float64Array;

  constructor(
    nodes: number,
    private readonly gauge: Gauge,
  ) {
    this.part = new Int32Array(nodes);
    this.sums = new Float64Array(2 * nodes);
    this.size = new Int32Array(nodes);
    this.outward = new Float64Array(nodes);
    this.weight = new Float64Array(nodes);
    this.order = new Int32Array(nodes);
    this.choices = new Int32Array(nodes);
    this.ties = new Float64Array(nodes);
    this.gains = new Float64Array(nodes);
    this.odds = new Float64Array(nodes);
  }

  /** In: groups and the sums over each; out: how many parts there are. */
  refine(level: Level, membership: Int32Array, groupSums: Float64Array, random: Random): number {
    const { n } = level;
    const { order, size, part } = this;
    this.begin(level, membership);
    drawOrder(order, n, random);
    let parts = n;
    for (let at = 0; at < n; at++) {
      const v = order[at]!;
      // Whoever was joined by others stays where it is.
      if (size[v] !== 1 || part[v] !== v || !this.isWellTied(v, membership[v]!, groupSums))
        continue;
      const choices = this.findChoices(level, membership, groupSums, v);
      const chosen = choices === 0 ? -1 : this.pick(choices, random);
      if (chosen < 0) continue;
      this.join(v, this.choices[chosen]!, this.ties[chosen]!);
      parts--;
    }
    return parts;
  }

  private begin(level: Level, membership: Int32Array): void {
    const { n, offsets, neighbours, weights } = level;
    const { part, size, sums, outward } = this;
    for (let v = 0, e = 0; v < n; v++) {
      part[v] = v;
      size[v] = 1;
      sums[2 * v] = level.sums[2 * v]!;
      sums[2 * v + 1] = level.sums[2 * v + 1]!;
      const group = membership[v]!;
      const end = offsets[v + 1]!;
      let within = 0;
      for (; e < end; e++) if (membership[neighbours[e]!] === group) within += weights[e]!;
      outward[v] = within;
    }
  }

  /** The parts of v's group that it gains by joining; how many there are. */
  private findChoices(
    level: Level,
    membership: Int32Array,
    groupSums: Float64Array,
    v: number,
  ): number {
    const { weight, choices, ties, gains, sums } = this;
    const { rate, least } = this.gauge;
    const group = membership[v]!;
    const tied = this.gather(level, membership, v, group);
    const a = rate * sums[2 * v]!;
    const b = rate * sums[2 * v + 1]!;
    let count = 0;
    for (let at = 0; at < tied; at++) {
      const part = choices[at]!;
      const tie = weight[part]!;
      weight[part] = 0;
      const gain = tie - (a * sums[2 * part + 1]! + b * sums[2 * part]!);
      if (gain < least || !this.isWellTied(part, group, groupSums)) continue;
      choices[count] = part;
      ties[count] = tie;
      gains[count++] = gain;
    }
    return count;
  }

  /** Adds up the ties of v within its group by part, left in `choices`; how many parts there are. */
  private gather(level: Level, membership: Int32Array, v: number, group: number): number {
    const { offsets, neighbours, weights } = level;
    const { weight, part, choices } = this;
    const end = offsets[v + 1]!;
    let count = 0;
    for (let e = offsets[v]!; e < end; e++) {
      const w = neighbours[e]!;
      if (membership[w] !== group) continue;
      const to = part[w]!;
      const before = weight[to]!;
      // Weights are above 0, so 0 means not met yet.
      if (before === 0) choices[count++] = to;
      weight[to] = before + weights[e]!;
    }
    return count;
  }

  /** The place of one of the choices, the likelier the more it gains, or −1: to stay gains 0. */
  private pick(count: number, random: Random): number {
    const { gains, odds } = this;
    let most = gains[0]!;
    for (let at = 1; at < count; at++) if (gains[at]! > most) most = gains[at]!;
    const scale = 1 / (randomness * this.gauge.unit);
    let all = likelihood(most * scale);
    if (count === 1 && all === 0) return 0;
    for (let at = 0; at < count; at++) {
      odds[at] = likelihood((most - gains[at]!) * scale);
      all += odds[at]!;
    }
    let left = random.next() * all;
    for (let at = 0; at < count; at++) {
      left -= odds[at]!;
      if (left < 0) return at;
    }
    return -1;
  }

  private join(v: number, part: number, tie: number): void {
    const { sums, outward, size } = this;
    this.part[v] = part;
    sums[2 * part]! += sums[2 * v]!;
    sums[2 * part + 1]! += sums[2 * v + 1]!;
    outward[part]! += outward[v]! - 2 * tie;
    size[part]!++;
    size[v] = 0;
  }

  /** Whether a part has at least as much weight to the rest of its group as would be expected. */
  private isWellTied(part: number, group: number, groupSums: Float64Array): boolean {
    const { sums, outward } = this;
    const { rate, least } = this.gauge;
    const a = sums[2 * part]!;
    const b = sums[2 * part + 1]!;
    const expected = a * (groupSums[2 * group + 1]! - b) + b * (groupSums[2 * group]! - a);
    return outward[part]! >= rate * expected - least;
  }
}

/** Nearly e to the power −x by seven multiplications; 0 from 64 on, where that is 1e-28. */
function likelihood(x: number): number {
  if (x >= 64) return 0;
  const root = 1 - x / 64;
  const fourth = root * root * (root * root);
  const sixteenth = fourth * fourth * (fourth * fourth);
  return sixteenth * sixteenth * (sixteenth * sixteenth);
}
