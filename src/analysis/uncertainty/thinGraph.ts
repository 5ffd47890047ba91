import type { Random } from "../../model/random.ts";
import { tieCount, type Csr } from "../../network/csr.ts";

/** What one re-run does without. */
export interface Thinning {
  /** The chance of each tie, or of each person, to be left out. */
  readonly missing: number;
  readonly of: "ties" | "people";
  /** The first so many nodes are people; only they can be left out. */
  readonly people: number;
}

/**
 * Draws thinner versions of one graph, again and again, into arrays that are reused: the graph
 * handed out is good until the next one is drawn. A person left out stays as a node without ties.
 *
 * Cost: O(n + m) a draw, without allocation.
 */
export class GraphThinner {
  private readonly offsets: Uint32Array;
  private readonly neighbours: Uint32Array;
  private readonly weights: Float64Array | null;
  /** The number of the tie behind each neighbour: both ends of a tie share one. */
  private readonly tieOf: Uint32Array;
  private readonly keptTie: Uint8Array;
  private readonly keptNode: Uint8Array;

  constructor(
    private readonly graph: Csr,
    private readonly thinning: Thinning,
  ) {
    this.offsets = new Uint32Array(graph.n + 1);
    this.neighbours = new Uint32Array(graph.neighbours.length);
    this.weights = graph.weights === null ? null : new Float64Array(graph.neighbours.length);
    this.tieOf = numberTies(graph);
    this.keptTie = new Uint8Array(tieCount(graph)).fill(1);
    this.keptNode = new Uint8Array(graph.n).fill(1);
  }

  draw(random: Random): Csr {
    const { missing, of, people } = this.thinning;
    if (of === "ties") keepByChance(this.keptTie, this.keptTie.length, missing, random);
    else keepByChance(this.keptNode, people, missing, random);
    return this.pack();
  }

  private pack(): Csr {
    const { graph, offsets, neighbours, weights, tieOf, keptTie, keptNode } = this;
    let kept = 0;
    for (let v = 0; v < graph.n; v++) {
      offsets[v] = kept;
      if (keptNode[v] === 0) continue;
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
        if (keptTie[tieOf[e]!] === 0 || keptNode[graph.neighbours[e]!] === 0) continue;
        neighbours[kept] = graph.neighbours[e]!;
        if (weights !== null) weights[kept] = graph.weights![e]!;
        kept++;
      }
    }
    offsets[graph.n] = kept;
    return {
      n: graph.n,
      offsets,
      neighbours: neighbours.subarray(0, kept),
      weights: weights === null ? null : weights.subarray(0, kept),
    };
  }
}

function keepByChance(kept: Uint8Array, first: number, missing: number, random: Random): void {
  for (let at = 0; at < first; at++) kept[at] = random.chance(missing) ? 0 : 1;
}

/** Numbers ties by their smaller end, then their larger; rows are ascending, so one pass finds both ends. */
function numberTies({ n, offsets, neighbours }: Csr): Uint32Array {
  const tieOf = new Uint32Array(neighbours.length);
  const next = offsets.slice(0, n);
  let ties = 0;
  for (let v = 0; v < n; v++)
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!;
      if (w < v) continue;
      tieOf[e] = ties;
      tieOf[next[w]!++] = ties++;
    }
  return tieOf;
}
