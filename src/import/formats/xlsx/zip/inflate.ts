import { damaged, Unreadable } from "../unreadable.ts";
import { buildCodes, NO_SYMBOL, type Codes } from "./huffman.ts";

/** The last block, and how a block is packed. */
const LAST = 1;
const STORED = 0;
const FIXED = 1;
const OWN_CODES = 2;

const END_OF_BLOCK = 256;
/** So many zeros stand behind the packed bytes: nothing is looked at that is further beyond them. */
const LOOK_AHEAD = 16;
/** From here on a call copies a run faster than bytes one by one. */
const LONG_RUN = 48;

const lengthExtra = Uint8Array.from([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const lengthFrom = bases(lengthExtra, 3);
// The longest run has a symbol of its own, outside the series.
lengthFrom[28] = 258;
const distanceExtra = Uint8Array.from({ length: 30 }, (_, symbol) =>
  Math.max(0, (symbol >> 1) - 1),
);
const distanceFrom = bases(distanceExtra, 1);

/** The order in which the lengths of the codes for lengths are written. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const fixedLiterals = buildCodes(
  Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
);
const fixedDistances = buildCodes(new Uint8Array(32).fill(5));

function bases(extra: Uint8Array, first: number): Uint16Array {
  const from = new Uint16Array(extra.length);
  let next = first;
  extra.forEach((bits, symbol) => {
    from[symbol] = next;
    next += 1 << bits;
  });
  return from;
}

/**
 * The bytes that a deflated stream holds, as many as it is known to hold. It is stopped at the
 * first byte more, so that no stream can fill the memory, whatever it was said to be.
 *
 * Throws: Unreadable, where there are more bytes or fewer, or the stream is none.
 * Source: RFC 1951.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const stream = new Inflater(packed, new Uint8Array(size));
  return stream.run();
}

class Inflater {
  /** The packed bytes, with zeros behind them. */
  private readonly packed: DataView;
  private readonly bits: number;
  /** The next bit to be read. */
  private bit = 0;
  private filled = 0;

  constructor(
    bytes: Uint8Array,
    private readonly out: Uint8Array,
  ) {
    const padded = new Uint8Array(bytes.length + LOOK_AHEAD);
    padded.set(bytes);
    this.packed = new DataView(padded.buffer);
    this.bits = 8 * bytes.length;
  }

  run(): Uint8Array {
    let isLast = false;
    while (!isLast) {
      isLast = this.take(1) === LAST;
      this.readBlock(this.take(2));
      this.needRoom(0);
      // Bits beyond the end read as zeros; whoever needed them was cut off.
      if (this.bit > this.bits) throw damaged();
    }
    if (this.filled !== this.out.length) throw damaged();
    return this.out;
  }

  private readBlock(kind: number): void {
    if (kind === STORED) this.copyStored();
    else if (kind === FIXED) this.readRuns(fixedLiterals, fixedDistances);
    else if (kind === OWN_CODES) this.readOwnCodes();
    else throw damaged();
  }

  private take(count: number): number {
    const value = this.peek() & ((1 << count) - 1);
    this.bit += count;
    return value;
  }

  private takeSymbol({ table, mask }: Codes): number {
    const entry = table[this.peek() & mask] ?? 0;
    this.bit += entry & 15;
    return entry >> 4;
  }

  private peek(): number {
    if (this.bit > this.bits) throw damaged();
    return bitsAt(this.packed, this.bit);
  }

  private copyStored(): void {
    const { packed } = this;
    const at = (this.bit + 7) >> 3;
    const word = packed.getUint32(at, true);
    const length = word & 0xffff;
    const end = at + 4 + length;
    if ((length ^ (word >>> 16)) !== 0xffff || 8 * end > this.bits) throw damaged();
    this.needRoom(length);
    this.out.set(new Uint8Array(packed.buffer, at + 4, length), this.filled);
    this.filled += length;
    this.bit = 8 * end;
  }

  private needRoom(length: number): void {
    if (this.filled + length > this.out.length) throw new Unreadable("bomb");
  }

  private readOwnCodes(): void {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const count = this.take(4) + 4;
    const ofLengths = new Uint8Array(19);
    for (let index = 0; index < count; index++) ofLengths[lengthOrder[index] ?? 0] = this.take(3);
    const lengths = this.readLengths(buildCodes(ofLengths), literals + distances);
    this.readRuns(
      buildCodes(lengths.subarray(0, literals)),
      buildCodes(lengths.subarray(literals)),
    );
  }

  private readLengths(codes: Codes, count: number): Uint8Array {
    const lengths = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      const symbol = this.takeSymbol(codes);
      if (symbol === NO_SYMBOL) throw damaged();
      if (symbol < 16) {
        lengths[filled++] = symbol;
        continue;
      }
      const value = symbol === 16 ? lengths[filled - 1] : 0;
      const times = this.takeTimes(symbol);
      if (value === undefined || filled + times > count) throw damaged();
      lengths.fill(value, filled, filled + times);
      filled += times;
    }
    return lengths;
  }

  private takeTimes(symbol: number): number {
    if (symbol === 16) return 3 + this.take(2);
    return symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
  }

  /** Nearly all time is spent here, so it keeps to itself what it needs at each byte. */
  private readRuns(literals: Codes, distances: Codes): void {
    const { packed, out, bits } = this;
    const { table, mask } = literals;
    let { bit, filled } = this;
    for (;;) {
      if (bit > bits) throw damaged();
      const entry = table[bitsAt(packed, bit) & mask] ?? 0;
      bit += entry & 15;
      const symbol = entry >> 4;
      if (symbol < END_OF_BLOCK) {
        // What does not fit is lost here, and told of at the next run or at the end.
        out[filled++] = symbol;
        continue;
      }
      this.bit = bit;
      this.filled = filled;
      if (symbol === END_OF_BLOCK) return;
      this.copyRun(symbol - END_OF_BLOCK - 1, distances);
      ({ bit, filled } = this);
    }
  }

  private copyRun(symbol: number, { table, mask }: Codes): void {
    const { out, packed, filled: to } = this;
    // Together no more than 24 bits, so one look is enough: 5 more for a length, 15 for a code.
    let { bit } = this;
    const moreLength = lengthExtra[symbol] ?? 0;
    let next = bitsAt(packed, bit);
    const length = (lengthFrom[symbol] ?? 0) + (next & ((1 << moreLength) - 1));
    const entry = table[(next >>> moreLength) & mask] ?? 0;
    bit += moreLength + (entry & 15);
    const moreDistance = distanceExtra[entry >> 4] ?? 0;
    next = bitsAt(packed, bit);
    const distance = (distanceFrom[entry >> 4] ?? 0) + (next & ((1 << moreDistance) - 1));
    this.bit = bit + moreDistance;
    // Symbols that mean nothing have a length or a distance of 0.
    if (length === 0 || distance === 0 || distance > to) throw damaged();
    this.needRoom(length);
    this.filled = to + length;
    copyWithin(out, to, distance, length);
  }
}

/** The next 25 bits, or more, lowest first. */
function bitsAt(packed: DataView, bit: number): number {
  return packed.getUint32(bit >> 3, true) >>> (bit & 7);
}

function copyWithin(out: Uint8Array, to: number, distance: number, length: number): void {
  if (length >= LONG_RUN && distance >= length) {
    out.copyWithin(to, to - distance, to - distance + length);
    return;
  }
  // Bytes that were just copied may be copied on: a run may be longer than its distance.
  for (let at = to; at < to + length; at++) out[at] = out[at - distance] ?? 0;
}
