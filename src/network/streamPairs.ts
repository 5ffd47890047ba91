import type { Progress } from "../model/progress.ts";
import { Joins, TieRelation, type LinkSet } from "./linkSet.ts";
import type { NetworkOptions } from "./options.ts";
import { Way } from "./peerNetwork.ts";
import { relationOfSides } from "./roleSides.ts";

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
  options: Pick<NetworkOptions, "relations" | "weight" | "requireDates">,
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

const ADVERSARIAL = 64;
const AFFINITY = 128;
const FAMILY = 256;
const LARGE_EVIDENCE = 512;

/** The evidence between one young person and everybody after them, in arrays that are reused. */
class EvidenceRow {
  private readonly bits: Uint16Array;
  private readonly strength: Float64Array;
  /** Pieces of evidence that link the pair, contexts and ties alike. */
  private readonly pieces: Uint16Array;
  private readonly touched: Uint32Array;
  private readonly isTouched: Uint8Array;
  private count = 0;
  private readonly tieOffsets: Uint32Array;
  private readonly tieOrder: Uint32Array;
  private readonly countsAll: boolean;
  private readonly pair: Pair = {
    a: 0,
    b: 0,
    ways: 0,
    hasAffinity: false,
    hasAdversarial: false,
    hasFamily: false,
    strength: 0,
  };

  constructor(
    private readonly links: LinkSet,
    private readonly options: Pick<NetworkOptions, "relations" | "weight" | "requireDates">,
  ) {
    const n = links.youngPeople.length;
    this.bits = new Uint16Array(n);
    this.strength = new Float64Array(n);
    this.pieces = new Uint16Array(n);
    this.touched = new Uint32Array(n);
    this.isTouched = new Uint8Array(n);
    this.countsAll = options.relations === "all";
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
    const { contextJoins, memberSides } = this.links;
    switch (contextJoins[context]) {
      case Joins.byIncident: {
        const relation = relationOfSides(memberSides[m]!, memberSides[other]!);
        if (relation === "affinity")
          this.addContext(context, b, Way.coIncident | Way.certain | AFFINITY);
        else if (relation === "adversarial")
          this.addContext(context, b, Way.coIncident | Way.certain | ADVERSARIAL);
        return;
      }
      case Joins.byAttendance:
      case Joins.byPlace: {
        const overlap = this.overlap(m, other);
        if (overlap < 0) return;
        const way = contextJoins[context] === Joins.byAttendance ? Way.coAttendance : Way.coPlace;
        this.addContext(context, b, way | AFFINITY | (overlap > 0 ? Way.certain : 0));
        return;
      }
      default:
        return;
    }
  }

  /** 1: some spells certainly overlap; 0: possibly, where that is enough; −1: not. */
  private overlap(m: number, other: number): number {
    const { spellOffsets, spells } = this.links;
    let best = -1;
    for (let s = spellOffsets[m]! * 4; s < spellOffsets[m + 1]! * 4; s += 4)
      for (let t = spellOffsets[other]! * 4; t < spellOffsets[other + 1]! * 4; t += 4) {
        if (Math.max(spells[s + 1]!, spells[t + 1]!) <= Math.min(spells[s + 2]!, spells[t + 2]!))
          return 1;
        if (Math.max(spells[s]!, spells[t]!) <= Math.min(spells[s + 3]!, spells[t + 3]!)) best = 0;
      }
    return best === 0 && this.options.requireDates ? -1 : best;
  }

  private addContext(context: number, b: number, bits: number): void {
    const size = this.links.contextSize[context]!;
    this.bits[b]! |= size > LARGE_CONTEXT ? bits | LARGE_EVIDENCE : bits;
    this.pieces[b]!++;
    if (this.countsAll || (bits & AFFINITY) !== 0)
      this.strength[b]! += this.options.weight === "newman" ? 1 / (size - 1) : 1;
  }

  private addTie(tie: number): void {
    const b = this.links.tieTo[tie]!;
    this.touch(b);
    const relation = this.links.tieRelation[tie];
    const bit =
      relation === TieRelation.affinity
        ? AFFINITY
        : relation === TieRelation.adversarial
          ? ADVERSARIAL
          : FAMILY;
    this.bits[b]! |= Way.recorded | Way.certain | bit;
    this.pieces[b]!++;
    if (this.countsAll || bit === AFFINITY) this.strength[b]!++;
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
      pair.ways = (bits & 31) | (isLargeOnly ? Way.coLocationOnly : 0);
      pair.hasAffinity = (bits & AFFINITY) !== 0;
      pair.hasAdversarial = (bits & ADVERSARIAL) !== 0;
      pair.hasFamily = (bits & FAMILY) !== 0;
      pair.strength = this.options.weight === "none" && pair.ways !== 0 ? 1 : this.strength[b]!;
      visit(pair);
      this.bits[b] = 0;
      this.strength[b] = 0;
      this.pieces[b] = 0;
      this.isTouched[b] = 0;
    }
    this.count = 0;
  }
}
