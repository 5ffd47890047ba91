import type { Progress } from "../model/progress.ts";
import type { LinkSet } from "./linkSet.ts";
import { Way } from "./peerNetwork.ts";
import { bitsOfRelation, Piece, Weighing, type WeighingOptions } from "./weighing.ts";

/** A context of more people than this says little about who belongs together. */
const LARGE_CONTEXT = 30;

/** What links two young people, all their contexts and ties together. */
export interface Pair {
  /** Numbers of the two, a < b. */
  a: number;
  b: number;
  /** Bits of `Way`; 0 when they share a context in no way that links them. */
  ways: number;
  /** Some evidence reads as belonging together. */
  hasAffinity: boolean;
  hasAdversarial: boolean;
  hasFamily: boolean;
  /** How many contexts and recorded ties link them. */
  pieces: number;
  /** The last of the contexts that link them; −1 where none does. */
  context: number;
  /** Strength under the options; 0 when nothing counts towards it. */
  strength: number;
}

/**
 * Visits every two young people who share any context or tie, once, and says what links them.
 * Nothing quadratic is held: one young person's row at a time.
 *
 * `visit` is handed the same object each time. Pairs come by ascending a; within a row in no
 * promised order. Sums run in the order of contexts, then ties, so they are the same every time.
 * Cost: O(Σ k²) over contexts of k people, times their spells.
 */
export function streamPairs(
  links: LinkSet,
  options: WeighingOptions,
  visit: (pair: Readonly<Pair>) => void,
  progress: Progress,
): void {
  const row = new EvidenceRow(links, options);
  const n = links.youngPeople.length;
  for (let a = 0; a < n; a++) {
    row.gather(a);
    row.report(a, visit);
    if (a % 256 === 0) progress(a, n);
  }
  progress(n, n);
}

const LARGE_EVIDENCE = 512;
/** The bits of `Way` that come from the evidence itself. */
const WAYS = 31;

/** The evidence between one young person and everybody after them, in arrays that are reused. */
class EvidenceRow {
  private readonly bits: Uint16Array;
  private readonly strength: Float64Array;
  /** Pieces of evidence that link the pair, contexts and ties alike. */
  private readonly pieces: Uint16Array;
  private readonly context: Int32Array;
  private readonly touched: Uint32Array;
  private readonly isTouched: Uint8Array;
  private count = 0;
  private readonly tieOffsets: Uint32Array;
  private readonly tieOrder: Uint32Array;
  private readonly weighing: Weighing;
  private readonly pair: Pair = {
    a: 0,
    b: 0,
    ways: 0,
    hasAffinity: false,
    hasAdversarial: false,
    hasFamily: false,
    pieces: 0,
    context: -1,
    strength: 0,
  };

  constructor(
    private readonly links: LinkSet,
    private readonly options: WeighingOptions,
  ) {
    const n = links.youngPeople.length;
    this.bits = new Uint16Array(n);
    this.strength = new Float64Array(n);
    this.pieces = new Uint16Array(n);
    this.touched = new Uint32Array(n);
    this.isTouched = new Uint8Array(n);
    this.context = new Int32Array(n).fill(-1);
    this.weighing = new Weighing(links, options);
    this.tieOffsets = new Uint32Array(n + 1);
    for (const from of links.tieFrom) this.tieOffsets[from + 1]!++;
    for (let p = 0; p < n; p++) this.tieOffsets[p + 1]! += this.tieOffsets[p]!;
    const next = this.tieOffsets.slice();
    this.tieOrder = new Uint32Array(links.tieFrom.length);
    links.tieFrom.forEach((from, tie) => {
      this.tieOrder[next[from]!++] = tie;
    });
  }

  gather(a: number): void {
    const { personOffsets, contextOffsets, contextMembers, memberPerson, memberContext } =
      this.links;
    for (let m = personOffsets[a]!; m < personOffsets[a + 1]!; m++) {
      const context = memberContext[m]!;
      // A context lists its members by ascending person, so those after `a` come last.
      for (let at = contextOffsets[context + 1]! - 1; at >= contextOffsets[context]!; at--) {
        const other = contextMembers[at]!;
        const b = memberPerson[other]!;
        if (b <= a) break;
        this.touch(b);
        this.weigh(context, m, other, b);
      }
    }
    for (let at = this.tieOffsets[a]!; at < this.tieOffsets[a + 1]!; at++)
      this.addTie(this.tieOrder[at]!);
  }

  private touch(b: number): void {
    if (this.isTouched[b] === 1) return;
    this.isTouched[b] = 1;
    this.touched[this.count++] = b;
  }

  private weigh(context: number, m: number, other: number, b: number): void {
    const bits = this.weighing.context(context, m, other);
    if (bits === 0) return;
    const isLarge = this.links.contextSize[context]! > LARGE_CONTEXT;
    this.bits[b]! |= isLarge ? bits | LARGE_EVIDENCE : bits;
    this.pieces[b]!++;
    this.context[b] = context;
    this.strength[b]! += this.weighing.worthOfContext(context, m, other, bits);
  }

  private addTie(tie: number): void {
    const b = this.links.tieTo[tie]!;
    this.touch(b);
    const relation = this.links.tieRelation[tie]!;
    this.bits[b]! |= bitsOfRelation(relation);
    this.pieces[b]!++;
    this.strength[b]! += this.weighing.worthOfRelation(relation);
  }

  report(a: number, visit: (pair: Readonly<Pair>) => void): void {
    const { pair } = this;
    pair.a = a;
    for (let at = 0; at < this.count; at++) {
      const b = this.touched[at]!;
      const bits = this.bits[b]!;
      const isLargeOnly =
        this.pieces[b] === 1 && (bits & LARGE_EVIDENCE) !== 0 && (bits & Way.recorded) === 0;
      pair.b = b;
      pair.ways = (bits & WAYS) | (isLargeOnly ? Way.coLocationOnly : 0);
      pair.hasAffinity = (bits & Piece.affinity) !== 0;
      pair.hasAdversarial = (bits & Piece.adversarial) !== 0;
      pair.hasFamily = (bits & Piece.family) !== 0;
      pair.pieces = this.pieces[b]!;
      pair.context = this.context[b]!;
      pair.strength = this.options.weight === "none" && pair.ways !== 0 ? 1 : this.strength[b]!;
      visit(pair);
      this.bits[b] = 0;
      this.strength[b] = 0;
      this.pieces[b] = 0;
      this.context[b] = -1;
      this.isTouched[b] = 0;
    }
    this.count = 0;
  }
}
