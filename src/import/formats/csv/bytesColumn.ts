import { decodeTexts, decodeUtf8 } from "../../open/utf8.ts";
import type { SourceColumn } from "../../sourceSheet.ts";

/** Where a hash of bytes starts, and what each byte multiplies it by (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_STEP = 0x01000193;

/** The bits of a hash that stand above a code: of codes there are as many as rows, 2^20 and one. */
const MARK = -1 << 21;
const LARGE = 1 << 18;
/** Twice as many as there can be codes, and no more at once. */
const MOST_SLOTS = 1 << 22;
/** From here on the slots are not all near the processor. */
const LARGE_SLOTS = 1 << 14;
/** In place of an end: the code is known, and stands where the hash would. */
const KNOWN = -1;

/** Looking further than this means that somebody chose cells whose hashes are the same. */
const MOST_PROBES = 512;

/** So many rows are read before the columns look up their cells. */
export const ROWS_AT_ONCE = 1024;

/** From so many rows on it can be told how many there will be. */
export const SURE_ROWS = 16_384;

/** The hash of some bytes. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), HASH_STEP);
  return hash;
}

/**
 * One column of a text of rows while it is being read: each different cell once, found again by
 * its bytes, so that no text is made for a cell that was there before.
 */
export class BytesColumn {
  codes: Uint32Array<ArrayBuffer>;
  private count = 1;
  /** How many rows have been looked up. */
  private row = 0;
  /** The bytes of all different cells, one after the other. */
  private store = new Uint8Array(256);
  /** Where each begins in the store; one more says where the last ends. */
  private starts = new Uint32Array(34);
  /**
   * Codes by hash, 0 where none is; the bits above a code are those of the hash, so that most
   * other cells are told apart without looking at them. Small, for of large columns most of what
   * looking up costs is waiting for memory.
   */
  private slots = new Int32Array(64);
  /** Takes over from the slots where hashes were chosen to collide. */
  private byText: Map<string, number> | null = null;
  /** Cells of the rows being read: where each stands in the text, and its hash. End 0: blank. */
  private readonly cellStarts = new Int32Array(ROWS_AT_ONCE);
  private readonly cellEnds = new Int32Array(ROWS_AT_ONCE);
  private readonly cellHashes = new Int32Array(ROWS_AT_ONCE);
  private readonly fetched = new Int32Array(ROWS_AT_ONCE);

  constructor(rows: number) {
    this.codes = new Uint32Array(rows);
  }

  /** Room for so many rows. */
  grow(rows: number): void {
    const codes = new Uint32Array(rows);
    codes.set(this.codes);
    this.codes = codes;
  }

  /** Takes the cell of a row being read, to be looked up with those of other rows. */
  take(at: number, start: number, end: number, hash: number): void {
    this.cellStarts[at] = start;
    this.cellEnds[at] = end;
    this.cellHashes[at] = hash;
  }

  /** Takes a cell whose code is known. */
  takeCode(at: number, code: number): void {
    this.cellEnds[at] = KNOWN;
    this.cellHashes[at] = code;
  }

  forget(at: number): void {
    this.cellEnds[at] = 0;
  }

  /** Looks up the cells taken. In: row: that of the first; rows: how many there are. */
  settle(bytes: Uint8Array, row: number, rows: number): void {
    const { codes, cellStarts, cellEnds, cellHashes } = this;
    this.row = row;
    if (this.slots.length >= LARGE_SLOTS) this.fetchAhead(rows);
    for (let at = 0; at < rows; at++) {
      const end = cellEnds[at] ?? 0;
      if (end === 0) continue;
      const hash = cellHashes[at] ?? 0;
      codes[row + at] = end === KNOWN ? hash : this.codeOf(bytes, cellStarts[at] ?? 0, end, hash);
      cellEnds[at] = 0;
    }
  }

  /**
   * Looks at the memory that the look-ups will need. Each of these looks is independent of the
   * others, so the processor waits for many of them at a time and not for one after the other.
   */
  private fetchAhead(rows: number): void {
    const { slots, starts, store, cellHashes, fetched } = this;
    const mask = slots.length - 1;
    for (let at = 0; at < rows; at++) {
      const hash = cellHashes[at] ?? 0;
      fetched[at] = (slots[(hash ^ (hash >>> 15)) & mask] ?? 0) & ~MARK;
    }
    for (let at = 0; at < rows; at++) fetched[at] = starts[fetched[at] ?? 0] ?? 0;
    for (let at = 0; at < rows; at++) fetched[at] = store[fetched[at] ?? 0] ?? 0;
  }

  /** The code of a cell that is not blank. */
  codeOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (this.byText !== null) return this.codeByText(this.byText, bytes, start, end);
    const { slots } = this;
    const mask = slots.length - 1;
    const mark = hash & MARK;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      const held = slots[slot] ?? 0;
      if (held === 0) return this.add(bytes, start, end, hash, slot);
      const code = held & ~MARK;
      if ((held & MARK) === mark && this.isSame(code, bytes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    this.byText = new Map(this.texts().map((text, code) => [text, code]));
    return this.codeByText(this.byText, bytes, start, end);
  }

  finish(rows: number): SourceColumn {
    const texts = this.texts();
    const { length } = this.codes;
    const isNearlyFull = length - rows < length / 8;
    const codes = isNearlyFull ? this.codes.subarray(0, rows) : this.codes.slice(0, rows);
    // Nothing more is asked of it, and what it held is as large as the column.
    this.codes = new Uint32Array(0);
    this.slots = new Int32Array(0);
    this.store = new Uint8Array(0);
    this.starts = new Uint32Array(0);
    return { texts, codes };
  }

  private isSame(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { store, starts } = this;
    let at = starts[code] ?? 0;
    if ((starts[code + 1] ?? 0) - at !== end - start) return false;
    for (let i = start; i < end; i++) if (store[at++] !== bytes[i]) return false;
    return true;
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.keep(bytes, start, end);
    this.slots[slot] = (hash & MARK) | code;
    if (2 * this.count > this.slots.length) this.resize();
    return code;
  }

  private keep(bytes: Uint8Array, start: number, end: number): number {
    const code = this.count++;
    if (code + 2 > this.starts.length) this.growStarts();
    const from = this.starts[code] ?? 0;
    const to = from + end - start;
    if (to > this.store.length) this.growStore(to);
    // A few bytes are copied faster one by one than by a call.
    const { store } = this;
    for (let i = start; i < end; i++) store[from + i - start] = bytes[i] ?? 0;
    this.starts[code + 1] = to;
    return code;
  }

  /** Hashes are worked out again rather than kept: the cells lie in a row, and are short. */
  private resize(): void {
    const { store, starts, count } = this;
    const slots = new Int32Array(this.slotsNeeded());
    const mask = slots.length - 1;
    for (let code = 1; code < count; code++) {
      const hash = hashOf(store, starts[code] ?? 0, starts[code + 1] ?? 0);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & MARK) | code;
    }
    this.slots = slots;
  }

  /**
   * Twice as many as there will be different cells, if the rows to come are like those before:
   * there is room for as many rows as are expected.
   */
  private slotsNeeded(): number {
    const { codes, count, row, slots } = this;
    const expected = row < SURE_ROWS ? count : (count * codes.length) / row;
    let needed = (slots.length < LARGE ? 4 : 2) * slots.length;
    while (needed < 2 * expected && needed < MOST_SLOTS) needed *= 2;
    return needed;
  }

  private growStarts(): void {
    const starts = new Uint32Array(2 * this.starts.length);
    starts.set(this.starts);
    this.starts = starts;
  }

  private growStore(least: number): void {
    const store = new Uint8Array(Math.max(least, 2 * this.store.length));
    store.set(this.store);
    this.store = store;
  }

  private codeByText(
    codes: Map<string, number>,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): number {
    const text = decodeUtf8(bytes, start, end);
    const known = codes.get(text);
    if (known !== undefined) return known;
    const code = this.keep(bytes, start, end);
    codes.set(text, code);
    return code;
  }

  private texts(): string[] {
    return decodeTexts(this.store, this.starts, this.count);
  }
}
