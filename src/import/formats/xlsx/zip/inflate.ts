import { damaged, Unreadable } from "../unreadable.ts";
import { buildCodes, NO_SYMBOL, type Codes } from "./huffman.ts";

/** The last block, and how a block is packed. */
const LAST = 1;
const STORED = 0;
const FIXED = 1;
const OWN_CODES = 2;

const END_OF_BLOCK = 256;
/** More bits than any code or number takes. */
const ENOUGH = 15;
/** So many bytes more than there are may be looked at before the last code is known. */
const LOOK_AHEAD = 8;

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
  private at = 0;
  /** Bits that were taken in and not yet used, lowest first. */
  private hold = 0;
  private bits = 0;
  private filled = 0;

  constructor(
    private readonly packed: Uint8Array,
    private readonly out: Uint8Array,
  ) {}

  run(): Uint8Array {
    let isLast = false;
    while (!isLast) {
      isLast = this.take(1) === LAST;
      this.readBlock(this.take(2));
      this.needRoom(0);
      // Bits beyond the end read as zeros; whoever needed them was cut off.
      if (this.at - (this.bits >> 3) > this.packed.length) throw damaged();
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

  private refill(): void {
    if (this.bits >= ENOUGH) return;
    const { packed, at, bits } = this;
    if (at > packed.length + LOOK_AHEAD) throw damaged();
    this.hold |= ((packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8)) << bits;
    this.at = at + 2;
    this.bits = bits + 16;
  }

  private take(count: number): number {
    this.refill();
    const value = this.hold & ((1 << count) - 1);
    this.drop(count);
    return value;
  }

  private drop(count: number): void {
    this.hold >>>= count;
    this.bits -= count;
  }

  private takeSymbol({ table, mask }: Codes): number {
    this.refill();
    const entry = table[this.hold & mask] ?? 0;
    this.drop(entry & 15);
    return entry >> 4;
  }

  private copyStored(): void {
    this.at -= this.bits >> 3;
    this.hold = 0;
    this.bits = 0;
    const { packed, at } = this;
    const length = (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
    const check = (packed[at + 2] ?? 0) | ((packed[at + 3] ?? 0) << 8);
    const end = at + 4 + length;
    if ((length ^ check) !== 0xffff || end > packed.length) throw damaged();
    this.needRoom(length);
    this.out.set(packed.subarray(at + 4, end), this.filled);
    this.filled += length;
    this.at = end;
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
    const { packed, out } = this;
    const { table, mask } = literals;
    let { at, hold, bits, filled } = this;
    for (;;) {
      if (bits < ENOUGH) {
        if (at > packed.length + LOOK_AHEAD) throw damaged();
        hold |= ((packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8)) << bits;
        at += 2;
        bits += 16;
      }
      const entry = table[hold & mask] ?? 0;
      hold >>>= entry & 15;
      bits -= entry & 15;
      const symbol = entry >> 4;
      if (symbol < END_OF_BLOCK) {
        // What does not fit is lost here, and told of at the next run or at the end.
        out[filled++] = symbol;
        continue;
      }
      this.at = at;
      this.hold = hold;
      this.bits = bits;
      this.filled = filled;
      if (symbol === END_OF_BLOCK) return;
      this.copyRun(symbol - END_OF_BLOCK - 1, distances);
      ({ at, hold, bits, filled } = this);
    }
  }

  private copyRun(symbol: number, distances: Codes): void {
    const length = this.takeNumber(symbol, lengthFrom, lengthExtra);
    const distance = this.takeNumber(this.takeSymbol(distances), distanceFrom, distanceExtra);
    let to = this.filled;
    if (distance > to) throw damaged();
    this.needRoom(length);
    const { out } = this;
    for (const end = to + length; to < end; to++) out[to] = out[to - distance] ?? 0;
    this.filled = to;
  }

  private takeNumber(symbol: number, from: Uint16Array, extra: Uint8Array): number {
    const base = from[symbol];
    if (base === undefined) throw damaged();
    return base + this.take(extra[symbol] ?? 0);
  }
}
