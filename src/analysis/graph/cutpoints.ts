import type { Csr } from "../../network/csr.ts";

/** What holds a graph together at one place only. */
export interface Cutpoints {
  /** 1 for each node whose absence would part nodes that are now joined. */
  readonly cut: Uint8Array;
  /** Ties whose absence would part nodes that are now joined: smaller node first, in order. */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * The nodes and the ties on which the connection between others rests alone.
 *
 * Out: a tie to a node with no other is a bridge, and its other end a cut node if it has more.
 * Cost: O(n + m), without recursion, so that long chains do no harm.
 * Source: Tarjan (1972), SIAM J. Comput. 1(2).
 */
export function cutpoints(graph: Csr): Cutpoints {
  const walk = new DepthFirstWalk(graph);
  for (let v = 0; v < graph.n; v++) if (walk.visited[v] === 0) walk.from(v);
  walk.bridges.sort(([a, b], [c, d]) => a - c || b - d);
  return { cut: walk.cut, bridges: walk.bridges };
}

class DepthFirstWalk {
  readonly cut: Uint8Array;
  readonly bridges: [number, number][] = [];
  /** When each node was come upon, from 1; 0 for not yet. */
  readonly visited: Uint32Array;
  /** The earliest node that each node's part of the tree has a tie to, not counting its way in. */
  private readonly low: Uint32Array;
  private readonly parent: Int32Array;
  private readonly next: Uint32Array;
  private clock = 0;

  constructor(private readonly graph: Csr) {
    const { n, offsets } = graph;
    this.cut = new Uint8Array(n);
    this.visited = new Uint32Array(n);
    this.low = new Uint32Array(n);
    this.parent = new Int32Array(n).fill(-1);
    this.next = offsets.slice(0, n);
  }

  from(root: number): void {
    const { offsets, neighbours } = this.graph;
    let branches = 0;
    let v = root;
    this.enter(root);
    while (v >= 0) {
      if (this.next[v]! < offsets[v + 1]!) {
        const w = neighbours[this.next[v]!++]!;
        if (this.visited[w] === 0) {
          if (v === root) branches++;
          this.parent[w] = v;
          this.enter(w);
          v = w;
        } else if (w !== this.parent[v]) {
          this.low[v] = Math.min(this.low[v]!, this.visited[w]!);
        }
      } else {
        this.leave(v);
        v = this.parent[v]!;
      }
    }
    // Leaving its first branch marks the root, whatever else there is.
    this.cut[root] = branches > 1 ? 1 : 0;
  }

  private enter(v: number): void {
    this.visited[v] = this.low[v] = ++this.clock;
  }

  private leave(v: number): void {
    const parent = this.parent[v]!;
    if (parent < 0) return;
    this.low[parent] = Math.min(this.low[parent]!, this.low[v]!);
    if (this.low[v]! >= this.visited[parent]!) this.cut[parent] = 1;
    if (this.low[v]! > this.visited[parent]!)
      this.bridges.push(parent < v ? [parent, v] : [v, parent]);
  }
}
