import type { Progress } from "../model/progress.ts";
import { buildCsr, type Csr } from "./csr.ts";
import { GrowingColumn } from "./growingColumn.ts";
import type { LinkSet } from "./linkSet.ts";
import type { NetworkOptions } from "./options.ts";
import { Way, type PairCounts, type PeerNetwork, type PeerSummary } from "./peerNetwork.ts";
import { streamPairs, type Pair } from "./streamPairs.ts";

/** Peer networks of more ties than this are counted but not held. */
export const MOST_HELD_TIES = 2_000_000;

export interface Peers {
  readonly summary: PeerSummary;
  /** Null where there are more ties than may be held. */
  readonly network: PeerNetwork | null;
  /** How many ties the peer network has, held or not. */
  readonly ties: number;
  /** Ties of each young person, and the sum of their strengths: known even when no tie is held. */
  readonly degrees: Uint32Array;
  readonly strengths: Float64Array;
  /** Distinct others each young person shares any context or tie with, whatever dates and roles. */
  readonly others: Uint32Array;
}

/**
 * Counts every pair of young people by the ways they are linked, and builds the peer network of
 * those that can be read as belonging together.
 *
 * Counts are exact at any size. A pair linked only by family and by conflict is adversarial.
 * In:  `mostHeld`, how many ties may be held.
 * Cost: that of `streamPairs`; memory O(n) and the ties held.
 */
export function buildPeers(
  links: LinkSet,
  options: NetworkOptions,
  progress: Progress,
  mostHeld = MOST_HELD_TIES,
): Peers {
  const n = links.youngPeople.length;
  const counts = new PairTally(options.relations === "all");
  const others = new Uint32Array(n);
  const forest = new Forest(n);
  const degrees = new Uint32Array(n);
  const strengths = new Float64Array(n);
  const held = new HeldTies(mostHeld);
  streamPairs(
    links,
    options,
    (pair) => {
      others[pair.a]!++;
      others[pair.b]!++;
      if (pair.ways === 0 || !counts.add(pair)) return;
      degrees[pair.a]!++;
      degrees[pair.b]!++;
      strengths[pair.a]! += pair.strength;
      strengths[pair.b]! += pair.strength;
      forest.join(pair.a, pair.b);
      held.add(pair);
    },
    progress,
  );
  const ties = counts.ties;
  return {
    others,
    ties,
    degrees,
    strengths,
    network: held.build(n),
    summary: {
      pairs: counts.result(),
      ...forest.summary(degrees),
      maxDegree: degrees.reduce((most, degree) => Math.max(most, degree), 0),
      density: n < 2 ? null : ties / ((n * (n - 1)) / 2),
    },
  };
}

class PairTally {
  ties = 0;
  private readonly counts = {
    any: 0,
    coIncident: 0,
    coAttendance: 0,
    coPlace: 0,
    recorded: 0,
    adversarialOnly: 0,
    familyOnly: 0,
    coLocationOnly: 0,
    possible: 0,
  };

  constructor(private readonly keepsAll: boolean) {}

  /** Counts a pair; true if it belongs to the peer network. */
  add({ ways, hasAffinity, hasAdversarial }: Readonly<Pair>): boolean {
    const { counts } = this;
    counts.any++;
    if ((ways & Way.coIncident) !== 0) counts.coIncident++;
    if ((ways & Way.coAttendance) !== 0) counts.coAttendance++;
    if ((ways & Way.coPlace) !== 0) counts.coPlace++;
    if ((ways & Way.recorded) !== 0) counts.recorded++;
    if (!hasAffinity) {
      if (hasAdversarial) counts.adversarialOnly++;
      else counts.familyOnly++;
      if (!this.keepsAll) return false;
    }
    this.ties++;
    if ((ways & Way.coLocationOnly) !== 0) counts.coLocationOnly++;
    if ((ways & Way.certain) === 0) counts.possible++;
    return true;
  }

  result(): PairCounts {
    return { ...this.counts };
  }
}

/** Ties as they come, until there are too many to hold. */
class HeldTies {
  private readonly from = new GrowingColumn((size) => new Uint32Array(size));
  private readonly to = new GrowingColumn((size) => new Uint32Array(size));
  private readonly strengths = new GrowingColumn((size) => new Float64Array(size));
  private readonly ways = new GrowingColumn((size) => new Uint8Array(size));
  private isFull = false;

  constructor(private readonly most: number) {}

  add({ a, b, strength, ways }: Readonly<Pair>): void {
    if (this.isFull) return;
    if (this.from.length === this.most) {
      this.isFull = true;
      for (const column of [this.from, this.to, this.strengths, this.ways]) column.drop();
      return;
    }
    this.from.push(a);
    this.to.push(b);
    this.strengths.push(strength);
    this.ways.push(ways);
  }

  build(n: number): PeerNetwork | null {
    if (this.isFull) return null;
    const [from, to] = [this.from.values(), this.to.values()];
    const graph = buildCsr(n, from, to, this.strengths.values());
    return { graph, ways: this.waysOf(graph, from, to) };
  }

  /** Each pair came once, so its ways can be placed at both ends by looking the tie up. */
  private waysOf({ offsets, neighbours }: Csr, from: Uint32Array, to: Uint32Array): Uint8Array {
    const ways = new Uint8Array(neighbours.length);
    const put = (row: number, far: number, value: number) => {
      let low = offsets[row]!;
      let high = offsets[row + 1]! - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (neighbours[middle]! < far) low = middle + 1;
        else high = middle;
      }
      ways[low] = value;
    };
    this.ways.values().forEach((value, tie) => {
      put(from[tie]!, to[tie]!, value);
      put(to[tie]!, from[tie]!, value);
    });
    return ways;
  }
}

/** Components while ties come in, without holding the ties: union–find with path halving. */
class Forest {
  private readonly parent: Uint32Array;

  constructor(n: number) {
    this.parent = new Uint32Array(n).map((_, v) => v);
  }

  private root(v: number): number {
    const { parent } = this;
    let at = v;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** The smaller number becomes the root, so the root of a component is its smallest member. */
  join(a: number, b: number): void {
    const x = this.root(a);
    const y = this.root(b);
    if (x < y) this.parent[y] = x;
    else this.parent[x] = y;
  }

  summary(degrees: Uint32Array): Pick<PeerSummary, "components" | "largest"> {
    const sizes = new Uint32Array(degrees.length);
    const ends = new Float64Array(degrees.length);
    degrees.forEach((degree, v) => {
      sizes[this.root(v)]!++;
      ends[this.root(v)]! += degree;
    });
    let components = 0;
    let largest = -1;
    sizes.forEach((size, root) => {
      if (size === 0) return;
      components++;
      if (largest < 0 || size > sizes[largest]!) largest = root;
    });
    return {
      components,
      largest:
        largest < 0
          ? { youngPeople: 0, ties: 0 }
          : { youngPeople: sizes[largest]!, ties: ends[largest]! / 2 },
    };
  }
}
