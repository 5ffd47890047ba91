import { noProgress, type Progress } from "../../model/progress.ts";
import type { Csr } from "../../network/csr.ts";
import { type Components, components } from "./components.ts";
import { foldTrees } from "./foldTrees.ts";
import { subgraph } from "./subgraph.ts";
import { twins } from "./twins.ts";

/**
 * How many shortest paths between others run through each node: for every pair that can reach
 * each other, the share of their shortest paths that pass through it.
 *
 * Out: each pair counts once, its two ends excluded; every tie is one step long. 0 on no path.
 *      The same graph gives the same bytes on any machine.
 * Cost: O(n · m) time, less by what hangs on one tie and by nodes with the same ties, which are
 *       followed once for all; O(n + m) memory.
 * Source: Freeman (1977), Sociometry 40(1); Brandes (2001), J. Math. Sociol. 25(2); Sarıyüce,
 *         Saule, Kaya & Çatalyürek (2013), Shattering and compressing networks for betweenness
 *         centrality.
 */
export function betweenness(graph: Csr, progress: Progress = noProgress): Float64Array {
  const folded = foldTrees(graph);
  const core = subgraph(graph, folded.kept);
  const { firstOf, tied } = twins(core.graph);
  const weight = Float64Array.from(core.nodeOf, (v) => folded.weight[v]!);
  const crowd = gatherTwins(core.graph.n, firstOf, weight);
  const firsts = subgraph(
    core.graph,
    Uint8Array.from(firstOf, (first, v) => (first === v ? 1 : 0)),
  );
  const pick = (values: Float64Array) => Float64Array.from(firsts.nodeOf, (v) => values[v]!);
  const sums = followPaths(firsts.graph, pick(crowd.copies), pick(crowd.weight), progress);

  const throughCore = new Float64Array(core.graph.n);
  firsts.nodeOf.forEach((v, at) => (throughCore[v] = sums[at]! / 2));
  for (let v = 0; v < core.graph.n; v++) throughCore[v] = throughCore[firstOf[v]!]!;
  addPathsBetweenTwins(core.graph, firstOf, tied, crowd, throughCore);

  core.nodeOf.forEach((v, at) => (folded.between[v]! += throughCore[at]!));
  return folded.between;
}

/** For the first of each set of twins: how many they are, and what they stand for together. */
interface Crowd {
  readonly copies: Float64Array;
  readonly weight: Float64Array;
  /** The sum of the squares of what each stands for. */
  readonly squares: Float64Array;
}

function gatherTwins(n: number, firstOf: Uint32Array, weight: Float64Array): Crowd {
  const crowd: Crowd = {
    copies: new Float64Array(n),
    weight: new Float64Array(n),
    squares: new Float64Array(n),
  };
  for (let v = 0; v < n; v++) {
    const first = firstOf[v]!;
    crowd.copies[first]!++;
    crowd.weight[first]! += weight[v]!;
    crowd.squares[first]! += weight[v]! * weight[v]!;
  }
  return crowd;
}

/** Twins that are not tied meet over each neighbour they share, each as often as any other. */
function addPathsBetweenTwins(
  { n, offsets, neighbours }: Csr,
  firstOf: Uint32Array,
  tied: Uint8Array,
  crowd: Crowd,
  sums: Float64Array,
): void {
  for (let v = 0; v < n; v++) {
    if (firstOf[v] !== v || tied[v] === 1 || crowd.copies[v] === 1) continue;
    const pairs = (crowd.weight[v]! * crowd.weight[v]! - crowd.squares[v]!) / 2;
    const degree = offsets[v + 1]! - offsets[v]!;
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) sums[neighbours[e]!]! += pairs / degree;
  }
}

const sourcesBetweenReports = 64;

/**
 * Brandes's sums over all sources, each pair counted twice, in a graph whose node v stands for
 * `copies[v]` nodes with the same ties, and these with what hangs on them for `weight[v]`.
 */
function followPaths(
  graph: Csr,
  copies: Float64Array,
  weight: Float64Array,
  progress: Progress,
): Float64Array {
  const walk = new PathWalk(graph, copies, weight);
  for (let source = 0; source < graph.n; source++) {
    if (source % sourcesBetweenReports === 0) progress(source, graph.n);
    walk.addFrom(source);
  }
  progress(graph.n, graph.n);
  return walk.sums;
}

class PathWalk {
  readonly sums: Float64Array;
  private readonly parts: Components;
  private readonly distance: Int32Array;
  /**
   * How many shortest paths lead here from the source. Counts pass 2^32 soon and 2^53 harmlessly;
   * for 2^1023 a network would have to be about a thousand steps across.
   */
  private readonly paths: Float64Array;
  /** What depends on a node, for each path that leads there. */
  private readonly share: Float64Array;
  /** Nodes in the order they were reached. */
  private readonly order: Uint32Array;
  /** The ties that lead one step further from the source, by the order of their near ends. */
  private readonly onward: Uint32Array;
  private readonly onwardStarts: Uint32Array;

  constructor(
    private readonly graph: Csr,
    private readonly copies: Float64Array,
    private readonly weight: Float64Array,
  ) {
    this.sums = new Float64Array(graph.n);
    this.parts = components(graph);
    this.distance = new Int32Array(graph.n);
    this.paths = new Float64Array(graph.n);
    this.share = new Float64Array(graph.n);
    this.order = new Uint32Array(graph.n);
    this.onward = new Uint32Array(graph.neighbours.length / 2);
    this.onwardStarts = new Uint32Array(graph.n + 1);
  }

  addFrom(source: number): void {
    this.gather(source, this.spread(source));
  }

  /** Counts the shortest paths outward; returns how many nodes were reached. */
  private spread(source: number): number {
    const { offsets, neighbours } = this.graph;
    const { distance, paths, copies, order, onward, onwardStarts } = this;
    const within = this.parts.sizes[this.parts.of[source]!]!;
    distance.fill(-1);
    distance[source] = 0;
    order[0] = source;
    let reached = 1;
    let ties = 0;
    for (let at = 0; at < reached; at++) {
      const v = order[at]!;
      const next = distance[v]! + 1;
      if (reached === within && distance[order[reached - 1]!]! < next) {
        // All that can be reached has been, and this node and the rest are the farthest.
        onwardStarts.fill(ties, at, reached);
        break;
      }
      // Only one of the source's twins is where the paths begin.
      const leading = at === 0 ? 1 : paths[v]! * copies[v]!;
      onwardStarts[at] = ties;
      const end = offsets[v + 1]!;
      for (let e = offsets[v]!; e < end; e++) {
        const w = neighbours[e]!;
        const known = distance[w]!;
        if (known < 0) {
          distance[w] = next;
          paths[w] = leading;
          order[reached++] = w;
          onward[ties++] = w;
        } else if (known === next) {
          paths[w]! += leading;
          onward[ties++] = w;
        }
      }
    }
    onwardStarts[reached] = ties;
    return reached;
  }

  /** Adds up inward, from the farthest node, how much of what is reached depends on each. */
  private gather(source: number, reached: number): void {
    const { paths, share, copies, weight, order, onward, onwardStarts, sums } = this;
    const standing = weight[source]!;
    for (let at = reached - 1; at > 0; at--) {
      const v = order[at]!;
      let shares = 0;
      const end = onwardStarts[at + 1]!;
      for (let e = onwardStarts[at]!; e < end; e++) shares += share[onward[e]!]!;
      const depending = paths[v]! * shares;
      sums[v]! += standing * depending;
      share[v] = (weight[v]! + copies[v]! * depending) / paths[v]!;
    }
  }
}
