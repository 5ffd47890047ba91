const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Why a record can't be trusted: a quote that is never closed, or text after a closing one. */
export type QuoteFault = "unclosed" | "misplaced";

export interface CsvRecord {
  /** As a spreadsheet counts: the first record is row 1, empty lines count. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly fault: QuoteFault | null;
  /** Lines of the file it covers: more than one where a quoted cell holds line breaks. */
  readonly lines: number;
}

/**
 * The records of a comma-separated text, one at a time.
 *
 * Line ends may be LF, CRLF or CR, also mixed. A quoted cell may hold delimiters, line ends and
 * doubled quotes; spaces around the quotes are no part of it. A quote inside a cell that does
 * not start with one is a plain character.
 *
 * Source: RFC 4180, with the line ends and spaces that real files have.
 * Cost: one pass over the text.
 */
export class CsvRecords {
  private row = 0;
  private fault: QuoteFault | null = null;
  private lines = 1;

  constructor(
    private readonly text: string,
    private readonly delimiter: number,
    private at: number,
  ) {}

  next(): CsvRecord | null {
    if (this.at >= this.text.length) return null;
    this.row++;
    this.fault = null;
    this.lines = 1;
    const cells = [this.readCell()];
    while (this.text.charCodeAt(this.at) === this.delimiter) {
      this.at++;
      cells.push(this.readCell());
    }
    this.skipLineEnd();
    return { row: this.row, cells, fault: this.fault, lines: this.lines };
  }

  private readCell(): string {
    const quote = this.quoteAhead();
    return quote < 0 ? this.readPlain() : this.readQuoted(quote + 1);
  }

  /** Where the cell's opening quote stands, or −1 if the cell is not quoted. */
  private quoteAhead(): number {
    let at = this.at;
    while (this.text.charCodeAt(at) === SPACE) at++;
    return this.text.charCodeAt(at) === QUOTE ? at : -1;
  }

  private readPlain(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.endsCell(this.text.charCodeAt(this.at))) this.at++;
    return this.text.slice(start, this.at);
  }

  private endsCell(code: number): boolean {
    return code === this.delimiter || code === LINE_FEED || code === CARRIAGE_RETURN;
  }

  private readQuoted(start: number): string {
    const end = this.closingQuote(start);
    const inner = this.text.slice(start, end < 0 ? undefined : end);
    this.lines += countLineEnds(inner);
    if (end < 0) {
      this.fault = "unclosed";
      this.at = this.text.length;
      return inner;
    }
    this.at = end + 1;
    if (this.readPlain().trim() !== "") this.fault = "misplaced";
    return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
  }

  /** The next quote that is not one of a doubled pair, or −1. */
  private closingQuote(from: number): number {
    let at = this.text.indexOf('"', from);
    while (at >= 0 && this.text.charCodeAt(at + 1) === QUOTE) at = this.text.indexOf('"', at + 2);
    return at;
  }

  private skipLineEnd(): void {
    if (this.text.charCodeAt(this.at) === CARRIAGE_RETURN) this.at++;
    else if (this.text.charCodeAt(this.at) === LINE_FEED) this.at++;
    else return;
    const isPair =
      this.text.charCodeAt(this.at - 1) === CARRIAGE_RETURN &&
      this.text.charCodeAt(this.at) === LINE_FEED;
    if (isPair) this.at++;
  }
}

function countLineEnds(text: string): number {
  if (!text.includes("\n") && !text.includes("\r")) return 0;
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
