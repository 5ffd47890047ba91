import type { SourceColumn } from "../../../sourceSheet.ts";
import { plainNumber, type NumberShape } from "../cells/numberFormat.ts";
import { NumberCodes } from "./numberCodes.ts";

/** A column that is being filled, each different text held once. Code 0 is the blank cell. */
export class GridColumn {
  private readonly texts: string[] = [""];
  /** Every text but those that are whole numbers, which are told by their value: it is faster. */
  private readonly codeOfText = new Map<string, number>();
  private readonly codeOfNumber = new NumberCodes();
  /** Short cuts to texts that were met before: by the place of a shared string … */
  private readonly codeOfShared = new NumberCodes();
  /** … and by the number of which the shape that most cells of the column have makes a text. */
  private codeOfShaped = new NumberCodes();
  private shape: NumberShape = plainNumber;
  private codes = new Uint32Array(256);

  /** Whether anything was ever put here. */
  get isBlank(): boolean {
    return this.texts.length === 1;
  }

  ofText(text: string): number {
    const value = wholeNumber(text);
    if (value >= 0) return this.ofNumber(value);
    const known = this.codeOfText.get(text);
    if (known !== undefined) return known;
    const code = text.trim() === "" ? 0 : this.texts.push(text) - 1;
    this.codeOfText.set(text, code);
    return code;
  }

  /** In: value: a whole number of at most 15 digits. */
  ofNumber(value: number): number {
    const known = this.codeOfNumber.of(value);
    if (known !== 0) return known;
    const code = this.texts.push(String(value)) - 1;
    this.codeOfNumber.set(value, code);
    return code;
  }

  ofShared(index: number, text: string): number {
    const known = this.codeOfShared.of(index);
    if (known !== 0) return known;
    const code = this.ofText(text);
    if (code !== 0) this.codeOfShared.set(index, code);
    return code;
  }

  /**
   * In: value: a whole number of at most 15 digits. textOf: what it is called in that shape, asked
   *   only when it is met for the first time.
   */
  ofShaped(
    value: number,
    shape: NumberShape,
    textOf: (value: number, shape: NumberShape) => string,
  ): number {
    if (shape !== this.shape) this.takeShape(shape);
    const known = this.codeOfShaped.of(value);
    if (known !== 0) return known;
    const code = this.ofText(textOf(value, shape));
    if (code !== 0) this.codeOfShaped.set(value, code);
    return code;
  }

  /** Columns of more than one shape are rare: the short cuts of the last one are forgotten. */
  private takeShape(shape: NumberShape): void {
    this.shape = shape;
    this.codeOfShaped = new NumberCodes();
  }

  /** Whether the cell was blank, or the same, before. */
  put(row: number, code: number): boolean {
    if (row >= this.codes.length) this.grow(row);
    const before = this.codes[row] ?? 0;
    if (before !== 0) return before === code;
    this.codes[row] = code;
    return true;
  }

  /** In: order: which of the rows filled are wanted, and in which order. */
  finish(order: Uint32Array | null, rows: number): SourceColumn & { codes: Uint32Array } {
    const codes = new Uint32Array(rows);
    if (order === null) codes.set(this.codes.subarray(0, rows));
    else order.forEach((row, index) => (codes[index] = this.codes[row] ?? 0));
    return { texts: this.texts, codes };
  }

  private grow(row: number): void {
    const larger = new Uint32Array(Math.max(row + 1, 2 * this.codes.length));
    larger.set(this.codes);
    this.codes = larger;
  }
}

const ZERO = 48;
const MOST_DIGITS = 15;

/** The number whose digits a text is, without a zero before them; −1 if it is none. */
function wholeNumber(text: string): number {
  if (text.length === 0 || text.length > MOST_DIGITS) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  const hasZeroBefore = text.length > 1 && text.charCodeAt(0) === ZERO;
  return hasZeroBefore ? -1 : value;
}
