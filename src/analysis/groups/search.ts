import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { foldPendants, type Folded } from "./foldPendants.ts";
import { Joiner } from "./joinParts.ts";
import { type Gauge, Level } from "./level.ts";
import { Mover } from "./moveNodes.ts";
import { numberGroups } from "./numbering.ts";
import { checkedWeight, type Expectation } from "./quality.ts";
import { Refiner } from "./refineGroups.ts";

/** What a round must add to the quality for another to follow. */
const WORTH_A_ROUND = 1e-5;

/** In a larger network two rounds find nearly all that many would. */
const LARGE = 20_000;
const ROUNDS_WHEN_LARGE = 2;

/** A gain below this, in units of the mean weight of a tie, is rounding. */
const LEAST_GAIN = 1e-9;

/**
 * All that runs of Leiden on one graph share: the graph with its pendants folded, and room to
 * work in, so that a run allocates nothing.
 *
 * Groups are those of the folded graph's nodes; `unfold` carries them over to the graph's.
 * In:  as `leiden`. Throws RangeError for weights or a resolution that are not above 0.
 * Source: Traag, Waltman & van Eck (2019), Sci. Rep. 9, 5233.
 */
export class LeidenSearch {
  /** How many nodes groups are sought for. */
  readonly nodes: number;
  private readonly folded: Folded;
  private readonly gauge: Gauge;
  private readonly mover: Mover;
  private readonly refiner: Refiner;
  private readonly joiner: Joiner;
  /** Coarser levels, in turns. */
  private readonly coarse: readonly [Level, Level];
  /** The group of each node of the level at hand. */
  private readonly groups: Int32Array;
  private readonly groupOfPart: Int32Array;
  private readonly numberOf: Int32Array;
  /** The node of the level at hand that each node is in. */
  private readonly nodeAt: Int32Array;

  constructor(
    graph: Csr,
    private readonly expectation: Expectation,
    resolution: number,
  ) {
    const weight = checkedWeight(graph, resolution);
    const unit = weight === 0 ? 1 : (2 * weight) / graph.neighbours.length;
    const rate = resolution / expectation.total;
    this.gauge = { rate, unit, least: LEAST_GAIN * unit };
    this.folded = foldPendants(graph, expectation, resolution);
    const { n, neighbours } = this.folded.level;
    this.nodes = n;
    this.mover = new Mover(n, this.gauge);
    this.refiner = new Refiner(n, this.gauge);
    this.joiner = new Joiner(n);
    this.coarse = [new Level(n, neighbours.length), new Level(n, neighbours.length)];
    this.groups = new Int32Array(n);
    this.groupOfPart = new Int32Array(n);
    this.numberOf = new Int32Array(n);
    this.nodeAt = new Int32Array(n);
  }

  /**
   * One round through ever coarser levels: puts groups at least as good in the place of those
   * given.
   *
   * Out: their quality but for a part that is the same for all groups of this graph.
   */
  round(membership: Int32Array, random: Random): number {
    const { mover, refiner, joiner, groups } = this;
    let level = this.folded.level;
    groups.set(membership);
    for (let depth = 0; mover.move(level, groups, random) < level.n; depth++) {
      const parts = refiner.refine(level, groups, mover.sums, random);
      if (parts === level.n) break;
      const coarser = this.coarse[depth % 2]!;
      joiner.join(level, refiner.part, refiner.sums, coarser);
      this.enterParts(level, depth === 0);
      level = coarser;
    }
    this.bringBack(membership, level === this.folded.level);
    return this.worth(level);
  }

  /** Groups to start from: everybody with one of those they are tied to, drawn at random. */
  drawGroups(membership: Int32Array, random: Random): void {
    const { offsets, neighbours } = this.folded.level;
    for (let v = 0; v < this.nodes; v++) {
      const from = offsets[v]!;
      membership[v] = neighbours[from + Math.floor(random.next() * (offsets[v + 1]! - from))]!;
    }
  }

  /** Rounds until one adds next to nothing. Out: as `round`; in: what it gave for `membership`. */
  polish(membership: Int32Array, random: Random, reached = -Infinity): number {
    const most = this.nodes > LARGE ? ROUNDS_WHEN_LARGE : Infinity;
    let now = reached;
    for (let rounds = now === -Infinity ? 0 : 1; rounds < most; rounds++) {
      const before = now;
      now = this.round(membership, random);
      if (!(now > before + WORTH_A_ROUND)) break;
    }
    return now;
  }

  /** The group of each of the graph's nodes. */
  unfold(membership: Int32Array): Int32Array {
    const { nodes } = this;
    return this.folded.nodeOf.map((node) => (node < nodes ? membership[node]! : node));
  }

  /** Groups of the graph's nodes as groups to start from; each node with whom it is folded into. */
  fold(membership: Int32Array): Int32Array {
    const { hubs } = this.folded;
    return numberGroups(
      Int32Array.from(hubs, (v) => membership[v]!),
      membership.length,
    ).membership;
  }

  /** The parts of a level's groups become the nodes at hand, each in the group that it was in. */
  private enterParts({ n }: Level, isFirst: boolean): void {
    const { groups, groupOfPart, numberOf, nodeAt, nodes } = this;
    const { number } = this.joiner;
    for (let v = 0; v < n; v++) groupOfPart[number[v]!] = groups[v]!;
    if (isFirst) nodeAt.set(number);
    else for (let v = 0; v < nodes; v++) nodeAt[v] = number[nodeAt[v]!]!;
    numberOf.fill(-1, 0, n);
    let count = 0;
    const parts = this.joiner.count;
    for (let part = 0; part < parts; part++) {
      const group = groupOfPart[part]!;
      if (numberOf[group]! < 0) numberOf[group] = count++;
      groups[part] = numberOf[group]!;
    }
  }

  private bringBack(membership: Int32Array, isFirst: boolean): void {
    const { groups, nodeAt, nodes } = this;
    if (isFirst) membership.set(groups);
    else for (let v = 0; v < nodes; v++) membership[v] = groups[nodeAt[v]!]!;
  }

  /** What is lost between groups and expected within them, of groups whose sums the mover holds. */
  private worth({ n, offsets, neighbours, weights }: Level): number {
    const { groups } = this;
    const { sums } = this.mover;
    let across = 0;
    let expected = 0;
    for (let v = 0, e = 0; v < n; v++) {
      expected += sums[2 * v]! * sums[2 * v + 1]!;
      const group = groups[v]!;
      const end = offsets[v + 1]!;
      for (; e < end; e++) if (groups[neighbours[e]!] !== group) across += weights[e]!;
    }
    return -(across / 2 + this.gauge.rate * expected) / this.expectation.scale;
  }
}
