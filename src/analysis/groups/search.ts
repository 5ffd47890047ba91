import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { foldPendants, type Folded } from "./foldPendants.ts";
import { Joiner } from "./joinParts.ts";
import { type Gauge, gauge, Level } from "./level.ts";
import { Mover } from "./moveNodes.ts";
import type { Expectation } from "./quality.ts";
import { Refiner } from "./refineGroups.ts";

/** What a round must add to the quality for another to follow. */
const worthARound = 1e-5;

/**
 * Everything that runs of Leiden on one graph share: the graph with its pendants folded and room
 * to work in, so that a run allocates nothing.
 *
 * Groups are of the folded graph's nodes; `unfold` carries them over to the graph's.
 */
export class LeidenSearch {
  /** How many nodes are sought groups for: lone nodes and pendants need none. */
  readonly nodes: number;
  private readonly folded: Folded;
  private readonly gauge: Gauge;
  private readonly mover: Mover;
  private readonly refiner: Refiner;
  private readonly joiner: Joiner;
  /** Coarser levels, in turns. */
  private readonly coarse: readonly [Level, Level];
  /** The group of each node of the level at hand, and where its parts' groups are put. */
  private readonly groups: Int32Array;
  private readonly numbers: Int32Array;
  /** The node of the level at hand that each node is in. */
  private readonly nodeAt: Int32Array;

  constructor(
    graph: Csr,
    expectation: Expectation,
    resolution: number,
  ) {
    this.folded = foldPendants(graph, expectation, resolution);
    const { level, weight } = this.folded;
    const { n } = level;
    const ends = level.neighbours.length;
    this.nodes = n;
    this.gauge = gauge(resolution / expectation.total, (2 * weight) / graph.neighbours.length);
    this.scale = expectation.scale;
    this.mover = new Mover(n, this.gauge);
    this.refiner = new Refiner(n, this.gauge);
    this.joiner = new Joiner(n);
    this.coarse = [new Level(n, ends), new Level(n, ends)];
    this.groups = new Int32Array(n);
    this.numbers = new Int32Array(n);
    this.nodeAt = new Int32Array(n);
  }
  private readonly scale: number;

  /** One round: groups at least as good as those given, in their place; returns their quality. */
  round(membership: Int32Array, random: Random): number {
    const { mover, refiner, joiner, groups, nodeAt, nodes } = this;
    let level = this.folded.level;
    groups.set(membership);
    for (let depth = 0; ; depth++) {
      mover.move(level, groups, random);
      const parts = refiner.refine(level, groups, mover.sums, random);
      if (parts === level.n) break;
      const next = this.coarse[depth & 1]!;
      joiner.join(level, refiner.part, refiner.sums, next);
      if (depth === 0) nodeAt.set(joiner.number);
      else for (let v = 0; v < nodes; v++) nodeAt[v] = joiner.number[nodeAt[v]!]!;
      this.carryOver(level.n, next.n);
      level = next;
    }
    if (level === this.folded.level) membership.set(groups);
    else for (let v = 0; v < nodes; v++) membership[v] = groups[nodeAt[v]!]!;
    return this.qualityAt(level);
  }

  /** Rounds until one adds next to nothing, the first of them made already. */
  polish(membership: Int32Array, reached: number, random: Random): number {
    for (;;) {
      const before = reached;
      reached = this.round(membership, random);
      if (!(reached > before + worthARound)) return reached;
    }
  }

  /** The group of each of the graph's nodes; nodes without ties are alone. */
  unfold(membership: Int32Array): Int32Array {
    let alone = this.nodes;
    return this.folded.nodeOf.map((node) => (node < 0 ? alone++ : membership[node]!));
  }

  /** Groups of the graph's nodes as groups of the folded graph's, under numbers below its nodes. */
  fold(membership: Int32Array): Int32Array {
    const { nodeOf } = this.folded;
    const numbers = new Int32Array(membership.length).fill(-1);
    const folded = new Int32Array(this.nodes);
    let count = 0;
    for (let v = membership.length - 1; v >= 0; v--) {
      if (nodeOf[v]! < 0) continue;
      const group = membership[v]!;
      if (numbers[group]! < 0) numbers[group] = count++;
      folded[nodeOf[v]!] = numbers[group]!;
    }
    return folded;
  }

  /** Groups of the nodes of one level become groups of their parts, under new numbers. */
  private carryOver(n: number, parts: number): void {
    const { groups, numbers, nodes } = this;
    const { number } = this.joiner;
    const groupOfPart = numbers;
    for (let v = 0; v < n; v++) groupOfPart[number[v]!] = groups[v]!;
    void nodes;
    const seen = this.seen;
    seen.fill(-1, 0, n);
    let count = 0;
    for (let p = 0; p < parts; p++) {
      const group = groupOfPart[p]!;
      if (seen[group]! < 0) seen[group] = count++;
      groups[p] = seen[group]!;
    }
  }
  private get seen(): Int32Array { return (this._seen ??= new Int32Array(this.nodes)); }
  private _seen: Int32Array | undefined;

  /** The quality of the groups of a level, whose sums the mover holds. */
  private qualityAt({ n, offsets, neighbours, weights }: Level): number {
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
    return (this.folded.weight - across / 2 - this.gauge.rate * expected) / this.scale;
  }
}
