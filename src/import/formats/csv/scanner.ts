import { HASH_START, HASH_STEP, hashOf } from "./bytesColumn.ts";
import type { BytesRows } from "./bytesRows.ts";

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Why a row can't be trusted: a quote that is never closed, or text after a closing one. */
export type QuoteFault = "unclosed" | "misplaced";

/** What one row of a text was. Its cells went to the rows. */
export interface ScannedRow {
  /** As a spreadsheet counts: the first is row 1, empty lines count. */
  row: number;
  cells: number;
  fault: QuoteFault | null;
  /** Lines it covers: more than one where a quoted cell holds line breaks. */
  lines: number;
}

/**
 * The rows of a text of cells, read from its bytes one at a time.
 *
 * Line ends may be LF, CRLF or CR, also mixed. A quoted cell may hold delimiters, line ends and
 * doubled quotes; spaces around the quotes are no part of it. A quote inside a cell that does
 * not start with one is a plain character.
 *
 * A row with a quote out of place is only the line it starts on: whether the lines that it would
 * have swallowed are rows is for the caller to say, and quotes there close on their own line.
 *
 * Source: RFC 4180, with the line ends and spaces that real files have.
 * Cost: one pass over the bytes, two over what a fault swallowed.
 */
export class CsvScanner {
  /** The row just read; the next one overwrites it. */
  readonly last: ScannedRow = { row: 0, cells: 0, fault: null, lines: 1 };
  /** Whether the line just read could also be within an open quote. */
  isDoubtful = false;
  /** A cell that is not quoted, in a row that is doubtful, has a quote. */
  hasStrayQuote = false;
  private doubtfulTo = 0;
  private readonly end: number;
  /** 1 for the bytes at which a plain cell ends. */
  private readonly stops = new Uint8Array(256);
  private scratch: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
    private readonly delimiter: number,
    private readonly rows: BytesRows,
  ) {
    this.end = bytes.length;
    for (const stop of [delimiter, LINE_FEED, CARRIAGE_RETURN]) this.stops[stop] = 1;
  }

  /** Reads one more row; false at the end of the text. */
  next(): boolean {
    if (this.at >= this.end) return false;
    const { last } = this;
    const start = this.at;
    last.row++;
    last.fault = null;
    last.lines = 1;
    this.isDoubtful = start < this.doubtfulTo;
    this.hasStrayQuote = false;
    let cells = 0;
    for (;;) {
      this.readCell(cells);
      cells++;
      if (this.at >= this.end || this.bytes[this.at] !== this.delimiter) break;
      this.at++;
    }
    last.cells = cells;
    this.skipLineEnd();
    if (this.isFaulty()) this.goBack(start);
    return true;
  }

  private isFaulty(): boolean {
    return this.last.fault !== null;
  }

  /** After a fault, only the first line is spent. */
  private goBack(start: number): void {
    this.doubtfulTo = Math.max(this.doubtfulTo, this.at);
    this.at = start;
    while (this.at < this.end && !this.isLineEnd(this.at)) this.at++;
    this.skipLineEnd();
  }

  private readCell(column: number): void {
    const { bytes, end, stops } = this;
    const start = this.at;
    const first = bytes[start] ?? 0;
    if (first === QUOTE || first === SPACE) {
      const quote = this.quoteAhead();
      if (quote >= 0) {
        this.readQuoted(column, quote + 1);
        return;
      }
    }
    let at = start;
    let hash = HASH_START;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (stops[byte] !== 0) break;
      hash = Math.imul(hash ^ byte, HASH_STEP);
      at++;
    }
    this.at = at;
    if (this.isDoubtful && this.hasQuote(start, at)) this.hasStrayQuote = true;
    this.rows.set(column, start, at, hash);
  }

  /** Where the cell's opening quote stands, or −1 if the cell is not quoted. */
  private quoteAhead(): number {
    let { at } = this;
    while (this.bytes[at] === SPACE && this.delimiter !== SPACE) at++;
    return at < this.end && this.bytes[at] === QUOTE ? at : -1;
  }

  private hasQuote(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.bytes[at] === QUOTE) return true;
    return false;
  }

  private readQuoted(column: number, start: number): void {
    const close = this.closingQuote(start);
    if (close < 0) {
      this.last.fault = "unclosed";
      return;
    }
    this.at = close + 1;
    if (!this.skipBlanksToStop()) this.last.fault = "misplaced";
    else this.setQuoted(column, start, close);
  }

  /**
   * The next quote that is not one of a doubled pair; −1 at the end of the text or, where lines
   * are doubtful, of the line. Leaves `at` where the search ended.
   */
  private closingQuote(start: number): number {
    const { bytes, end } = this;
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        if (at + 1 >= end || bytes[at + 1] !== QUOTE) return at;
        at++;
      } else if (byte <= CARRIAGE_RETURN && this.isLineEnd(at)) {
        if (this.isDoubtful) break;
        if (!this.isMiddleOfPair(at)) this.last.lines++;
      }
      at++;
    }
    this.at = at;
    return -1;
  }

  /** Spends what follows a closing quote up to the end of the cell; false if it is not blank. */
  private skipBlanksToStop(): boolean {
    let isBlank = true;
    while (this.at < this.end && this.stops[this.bytes[this.at] ?? 0] === 0) {
      if (!isBlankByte(this.bytes[this.at] ?? 0)) isBlank = false;
      this.at++;
    }
    return isBlank;
  }

  private setQuoted(column: number, start: number, close: number): void {
    if (!this.hasQuote(start, close)) {
      this.rows.set(column, start, close, hashOf(this.bytes, start, close));
      return;
    }
    const whole = this.withoutDoubling(start, close);
    this.rows.setApart(column, start, this.scratch, whole, hashOf(this.scratch, 0, whole));
  }

  /** Puts a cell with its doubled quotes single into the scratch; returns how long it is. */
  private withoutDoubling(start: number, close: number): number {
    if (this.scratch.length < close - start) this.scratch = new Uint8Array(2 * (close - start));
    let length = 0;
    for (let at = start; at < close; at++) {
      this.scratch[length++] = this.bytes[at] ?? 0;
      if (this.bytes[at] === QUOTE) at++;
    }
    return length;
  }

  private isLineEnd(at: number): boolean {
    return this.bytes[at] === LINE_FEED || this.bytes[at] === CARRIAGE_RETURN;
  }

  private isMiddleOfPair(at: number): boolean {
    return this.bytes[at] === CARRIAGE_RETURN && this.bytes[at + 1] === LINE_FEED;
  }

  private skipLineEnd(): void {
    if (this.at >= this.end || !this.isLineEnd(this.at)) return;
    this.at += this.isMiddleOfPair(this.at) ? 2 : 1;
  }
}

/** White space of one byte that is no line end. */
function isBlankByte(byte: number): boolean {
  return byte === SPACE || byte === 9 || byte === 11 || byte === 12;
}
