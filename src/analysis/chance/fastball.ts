import type { Random } from "../../model/random.ts";
import type { TwoModeRows } from "./twoModeRows.ts";

/**
 * A chain of random two-mode graphs in which every row and every column keeps its number of
 * links. After enough trades each such graph is equally likely.
 *
 * A trade takes two rows and deals out afresh, between the two, what only one of them has. With
 * strata (one a column) links stay within their stratum, so a row keeps its number in each.
 * Cost: O(links of the two rows) a trade; nothing is allocated after the start.
 * Source: curveball, Strona et al. 2014; why it is even, Carstens 2015; by merging ordered rows,
 *   Godard & Neal 2022.
 */
export class Fastball {
  /** The graph as it stands: the same object at all times, changed by `trade`. */
  readonly current: TwoModeRows;
  private readonly members: Uint32Array;
  private readonly offsets: Uint32Array;
  private readonly stratumOf: Uint32Array;
  /** Rows that have links; the others can neither give nor take. */
  private readonly traders: Uint32Array;
  /** The columns of the two rows, merged, and whether both have the column. */
  private readonly merged: Uint32Array;
  private readonly isShared: Uint8Array;
  /** By stratum: what only one row has and is yet to be dealt out, to the first and in all. */
  private readonly toFirst: Uint32Array;
  private readonly toDeal: Uint32Array;

  constructor(
    start: TwoModeRows,
    private readonly random: Random,
    strata?: ArrayLike<number>,
  ) {
    if (strata !== undefined && strata.length !== start.columns)
      throw new RangeError(
        `analysis/fastball: ${String(strata.length)} strata for ${String(start.columns)} columns; give one a column`,
      );
    const { rows, columns, offsets } = start;
    this.members = start.members.slice();
    this.offsets = offsets;
    this.current = { rows, columns, offsets, members: this.members };
    this.stratumOf = strata === undefined ? new Uint32Array(columns) : Uint32Array.from(strata);
    const most = this.stratumOf.reduce((largest, stratum) => Math.max(largest, stratum), 0);
    this.toFirst = new Uint32Array(most + 1);
    this.toDeal = new Uint32Array(most + 1);
    const withLinks: number[] = [];
    let longest = 0;
    for (let row = 0; row < rows; row++) {
      const links = offsets[row + 1]! - offsets[row]!;
      if (links > 0) withLinks.push(row);
      longest = Math.max(longest, links);
    }
    this.traders = Uint32Array.from(withLinks);
    this.merged = new Uint32Array(2 * longest);
    this.isShared = new Uint8Array(2 * longest);
  }

  /** Makes that many trades. */
  trade(times: number): void {
    const { traders, random } = this;
    const last = traders.length - 1;
    if (last < 1) return;
    for (let time = 0; time < times; time++) {
      const first = random.integer(0, last);
      const other = random.integer(0, last - 1);
      const a = traders[first]!;
      const b = traders[other < first ? other : other + 1]!;
      this.deal(a, b, this.merge(a, b));
    }
  }

  /** Merges two rows and counts what only one of them has; the length of the result. */
  private merge(a: number, b: number): number {
    const { members, offsets, merged, isShared, stratumOf, toFirst, toDeal } = this;
    const endA = offsets[a + 1]!;
    const endB = offsets[b + 1]!;
    let i = offsets[a]!;
    let j = offsets[b]!;
    let length = 0;
    while (i < endA || j < endB) {
      const ofA = i < endA ? members[i]! : 4294967295;
      const ofB = j < endB ? members[j]! : 4294967295;
      const column = ofA < ofB ? ofA : ofB;
      merged[length] = column;
      if (ofA === ofB) {
        isShared[length] = 1;
        i++;
        j++;
      } else {
        isShared[length] = 0;
        const stratum = stratumOf[column]!;
        toDeal[stratum]!++;
        if (ofA < ofB) {
          toFirst[stratum]!++;
          i++;
        } else j++;
      }
      length++;
    }
    return length;
  }

  /** Lays both rows down again; of each stratum the first row gets as many as it had, any of them. */
  private deal(a: number, b: number, length: number): void {
    const { members, offsets, merged, isShared, stratumOf, toFirst, toDeal, random } = this;
    let i = offsets[a]!;
    let j = offsets[b]!;
    for (let at = 0; at < length; at++) {
      const column = merged[at]!;
      if (isShared[at] === 1) {
        members[i++] = column;
        members[j++] = column;
        continue;
      }
      const stratum = stratumOf[column]!;
      const left = toDeal[stratum]!--;
      const wanted = toFirst[stratum]!;
      // One after the other with the chance of what is left: every way of dealing is as likely.
      if (wanted === left || (wanted > 0 && random.next() * left < wanted)) {
        toFirst[stratum] = wanted - 1;
        members[i++] = column;
      } else members[j++] = column;
    }
  }
}
