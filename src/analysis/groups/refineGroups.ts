import { exp } from "../../model/elementary.ts";
import type { Random } from "../../model/random.ts";
import { type Level, threshold, TiesToGroups } from "./level.ts";
import { eachAlone } from "./numbering.ts";

/** How readily a merger is chosen that gains less than the best: 0 never. In mean tie weights. */
const randomness = 0.01;

/**
 * Builds each group up again from single nodes, joined only where that gains and where both sides
 * are well tied to the rest of the group. What comes out are the group's firm parts, each of
 * them connected.
 *
 * Out: the part of each node, named by one of its nodes; no part reaches beyond a group.
 * Source: Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233, algorithm A.2, θ = 0.01.
 */
export function refineGroups(level: Level, membership: Int32Array, random: Random): Int32Array {
  const refiner = new Refiner(level, membership);
  const order = random.shuffle(eachAlone(level.graph.n));
  for (const v of order) refiner.join(v, random);
  return refiner.part;
}

class Refiner {
  readonly part: Int32Array;
  private readonly ties: TiesToGroups;
  private readonly least: number;
  /** Sums over each part, its size, and the weight of its ties to the rest of its group. */
  private readonly a: Float64Array;
  private readonly b: Float64Array;
  private readonly size: Uint32Array;
  private readonly outward: Float64Array;
  /** Sums over each group. */
  private readonly groupA: Float64Array;
  private readonly groupB: Float64Array;
  /** The first `choices` are parts that may be joined, what each gains, and how likely it is chosen. */
  private choices = 0;
  private readonly candidates: Uint32Array;
  private readonly gains: Float64Array;
  private readonly odds: Float64Array;

  constructor(
    private readonly level: Level,
    private readonly membership: Int32Array,
  ) {
    const { n } = level.graph;
    this.part = eachAlone(n);
    this.ties = new TiesToGroups(level.graph);
    this.least = threshold(level);
    this.a = level.a.slice();
    this.b = level.b.slice();
    this.size = new Uint32Array(n).fill(1);
    this.outward = new Float64Array(n);
    this.groupA = new Float64Array(n);
    this.groupB = new Float64Array(n);
    this.candidates = new Uint32Array(n + 1);
    this.gains = new Float64Array(n + 1);
    this.odds = new Float64Array(n + 1);
    for (let v = 0; v < n; v++) {
      this.groupA[membership[v]!]! += level.a[v]!;
      this.groupB[membership[v]!]! += level.b[v]!;
      this.outward[v] = this.weightWithin(v);
    }
  }

  /** Lets v, if it is still alone and well tied, join a part of its group. */
  join(v: number, random: Random): void {
    if (this.size[v] !== 1 || this.part[v] !== v || !this.isWellTied(v)) return;
    this.ties.gather(v, this.part, this.membership);
    this.findChoices(v);
    const part = this.choose(v, random);
    if (part === v) return;
    this.part[v] = part;
    this.a[part]! += this.a[v]!;
    this.b[part]! += this.b[v]!;
    this.outward[part]! += this.outward[v]! - 2 * this.ties.weight[part]!;
    this.size[part]!++;
    this.size[v] = 0;
  }

  private findChoices(v: number): void {
    const { weight, groups, count } = this.ties;
    const { rate } = this.level;
    this.choices = 0;
    for (let at = 0; at < count; at++) {
      const part = groups[at]!;
      const expected = rate * (this.a[v]! * this.b[part]! + this.b[v]! * this.a[part]!);
      const gain = weight[part]! - expected;
      if (gain < this.least || !this.isWellTied(part)) continue;
      this.candidates[this.choices] = part;
      this.gains[this.choices++] = gain;
    }
  }

  /** One of the choices, the likelier the more it gains, or v itself: to stay alone gains 0. */
  private choose(v: number, random: Random): number {
    const { choices, candidates, gains, odds } = this;
    candidates[choices] = v;
    gains[choices] = 0;
    let most = 0;
    for (let at = 0; at < choices; at++) most = Math.max(most, gains[at]!);
    let all = 0;
    for (let at = 0; at <= choices; at++) {
      odds[at] = exp((gains[at]! - most) / (randomness * this.level.unit));
      all += odds[at]!;
    }
    let left = random.next() * all;
    let at = 0;
    while (at < choices && (left -= odds[at]!) >= 0) at++;
    return candidates[at]!;
  }

  /** Whether a part has at least as much weight to the rest of its group as would be expected. */
  private isWellTied(part: number): boolean {
    const group = this.membership[part]!;
    const a = this.a[part]!;
    const b = this.b[part]!;
    const expected = a * (this.groupB[group]! - b) + b * (this.groupA[group]! - a);
    return this.outward[part]! >= this.level.rate * expected - this.least;
  }

  private weightWithin(v: number): number {
    const { offsets, neighbours, weights } = this.level.graph;
    let weight = 0;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++)
      if (this.membership[neighbours[e]!] === this.membership[v])
        weight += weights === null ? 1 : weights[e]!;
    return weight;
  }
}
