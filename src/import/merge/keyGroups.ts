import { keyPartsOf, keyPartText } from "../../model/canonical.ts";
import type { DatasetKey } from "../../model/dataset.ts";
import { textOrder } from "../../model/textOrder.ts";
import type { FieldValue } from "../fields.ts";
import type { Candidate } from "../rows/candidate.ts";

/** Candidates of one table by what makes two of them the same record. */
export interface KeyGroups {
  /** Their places in order of key; those with the same key stay as they came. */
  readonly order: Uint32Array;
  /** Where in the order each key begins, and after the last where it ends. */
  readonly starts: readonly number[];
}

/**
 * The candidates of one table by key, in order of key.
 *
 * Keys are never put together: each part is ranked by itself, and the places are sorted by rank,
 * part by part from the last. That gives the order of the keys because no cell that is read holds
 * the character between their parts, which comes before any other.
 */
export function groupsByKey(key: DatasetKey, candidates: readonly Candidate[]): KeyGroups {
  const parts = keyPartsOf(key).map((part) => rankedBy(part, candidates));
  let order = new Uint32Array(candidates.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at];
    if (part !== undefined && part.different > 1) order = sortedByRank(order, part);
  }
  return { order, starts: startsOf(order, parts) };
}

/** One part of the keys of all candidates, as numbers that sort as its texts do. */
interface RankedPart {
  readonly ranks: Uint32Array;
  readonly different: number;
}

function rankedBy(part: string, candidates: readonly Candidate[]): RankedPart {
  const codes = new Uint32Array(candidates.length);
  const codeOf = new PartCodes();
  for (let at = 0; at < codes.length; at++) codes[at] = codeOf.code(candidates[at]?.fields[part]);
  const { texts } = codeOf;
  const rankOf = new Uint32Array(texts.length);
  textOrder(texts).forEach((code, rank) => (rankOf[code] = rank));
  for (let at = 0; at < codes.length; at++) codes[at] = rankOf[codes[at] ?? 0] ?? 0;
  return { ranks: codes, different: texts.length };
}

/** Numbers the different texts of a part. */
class PartCodes {
  readonly texts: string[] = [];
  private readonly ofText = new Map<string, number>();
  /** Dates come again as the same object, most of the time. */
  private readonly ofOther = new Map<FieldValue | undefined, number>();

  code(value: FieldValue | undefined): number {
    if (typeof value === "string") return this.codeOfText(value);
    const known = this.ofOther.get(value);
    if (known !== undefined) return known;
    const code = this.codeOfText(keyPartText(value));
    this.ofOther.set(value, code);
    return code;
  }

  private codeOfText(text: string): number {
    const known = this.ofText.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.ofText.set(text, code);
    return code;
  }
}

/** A copy of places in order of rank; those of the same rank keep their order. */
function sortedByRank(
  places: Uint32Array,
  { ranks, different }: RankedPart,
): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(different + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank <= different; rank++)
    next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const rank = ranks[place] ?? 0;
    const at = next[rank] ?? 0;
    sorted[at] = place;
    next[rank] = at + 1;
  }
  return sorted;
}

function startsOf(order: Uint32Array, parts: readonly RankedPart[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < order.length; at++)
    if (at === 0 || !isSameKey(order[at - 1] ?? 0, order[at] ?? 0, parts)) starts.push(at);
  starts.push(order.length);
  return starts;
}

function isSameKey(one: number, other: number, parts: readonly RankedPart[]): boolean {
  for (const { ranks } of parts) if (ranks[one] !== ranks[other]) return false;
  return true;
}
