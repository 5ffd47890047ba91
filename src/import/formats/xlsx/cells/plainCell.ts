import { SPACE } from "../xml/marks.ts";
import { readDigits } from "./reference.ts";

const CASE = 32;
const A = 65;
const Z = 90;
const ZERO = 48;
const NINE = 57;
const QUOTE = 34;
const LETTER_S = 115;
/** As many digits as any row or style has, and more letters than any column. */
const MOST_LETTERS = 3;

const opening = codesOf('<c r="');
const style = codesOf(' s="');
const type = codesOf(' t="');
const valueStart = codesOf("><v>");
const valueEnd = codesOf("</v></c>");

function codesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
}

/**
 * A cell as programs write nearly all of theirs: `<c r="C7" s="1" t="s"><v>12</v></c>`, a whole
 * number or the place of a shared text. It is read in one go, without asking what else XML allows.
 */
export class PlainCell {
  column = 0;
  row = 0;
  style = 0;
  isShared = false;
  value = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * Reads the cell that begins here. Out: where it ends; −1 if it is written in any other way,
   * so that it has to be read as XML, which also says what is wrong with it.
   */
  read(from: number): number {
    if (!this.stands(opening, from)) return -1;
    const at = this.passNumbers(this.passReference(from + opening.length));
    if (at < 0 || !this.stands(valueStart, at)) return -1;
    const start = at + valueStart.length;
    const end = this.digitsEnd(start);
    this.value = readDigits(this.bytes, start, end);
    const isAsWritten = end - start === 1 || this.bytes[start] !== ZERO;
    const isPlain = this.value >= 0 && isAsWritten && this.stands(valueEnd, end);
    return isPlain ? end + valueEnd.length : -1;
  }

  /** Column and row; where what follows their closing quote begins, or −1. */
  private passReference(from: number): number {
    const { bytes } = this;
    let at = from;
    let column = 0;
    for (; at < from + MOST_LETTERS; at++) {
      const letter = (bytes[at] ?? 0) & ~CASE;
      if (letter < A || letter > Z) break;
      column = column * 26 + letter - A + 1;
    }
    const end = this.digitsEnd(at);
    this.column = column - 1;
    this.row = readDigits(bytes, at, end);
    return column > 0 && this.row > 0 && bytes[end] === QUOTE ? end + 1 : -1;
  }

  /** Style and type, where there are any; where they end, or −1. */
  private passNumbers(from: number): number {
    this.style = 0;
    this.isShared = false;
    if (from < 0 || this.bytes[from] !== SPACE) return from;
    const at = this.stands(style, from) ? this.passStyle(from + style.length) : from;
    if (at < 0 || !this.stands(type, at)) return at;
    const letter = at + type.length;
    this.isShared = this.bytes[letter] === LETTER_S && this.bytes[letter + 1] === QUOTE;
    return this.isShared ? letter + 2 : -1;
  }

  private passStyle(from: number): number {
    const end = this.digitsEnd(from);
    this.style = readDigits(this.bytes, from, end);
    return this.style >= 0 && this.bytes[end] === QUOTE ? end + 1 : -1;
  }

  private digitsEnd(from: number): number {
    const { bytes } = this;
    let at = from;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) at++;
    return at;
  }

  private stands(what: Uint8Array, at: number): boolean {
    const { bytes } = this;
    for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false;
    return true;
  }
}
