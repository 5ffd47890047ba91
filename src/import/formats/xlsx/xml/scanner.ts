import { damaged, Unreadable } from "../unreadable.ts";
import { asUtf8, decodeUtf8 } from "../utf8.ts";
import { Attributes } from "./attributes.ts";
import {
  BANG,
  endsName,
  GREATER,
  LESS,
  localFrom,
  nameEnd,
  QUESTION,
  SLASH,
  SPACE,
  spaceEnd,
} from "./marks.ts";
import { NameTable } from "./names.ts";
import { readLiteral, readText } from "./text.ts";

const MOST_DEPTH = 64;

const ASCII_END = 128;
const letters = Array.from({ length: ASCII_END }, (_, code) => String.fromCharCode(code));

const commentStart = bytesOf("--");
const commentEnd = bytesOf("-->");
const cdataStart = bytesOf("[CDATA[");
const cdataEnd = bytesOf("]]>");
const instructionEnd = bytesOf("?>");
const declarationStart = bytesOf("<?xml");

function bytesOf(ascii: string): number[] {
  return Array.from(ascii, (letter) => letter.charCodeAt(0));
}

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

/**
 * The tags and texts of a part, one after the other. Names are told without their prefix.
 * Declarations are refused whatever they say, and so is what is nested more than 64 deep.
 *
 * Throws: Unreadable, where the part is no whole XML.
 * Cost: one pass over the bytes.
 */
export class XmlScanner {
  readonly bytes: Uint8Array;
  /** Those of the element just opened. */
  readonly attributes: Attributes;
  /** The name of the element just opened or closed. */
  name = "";
  /** How many elements are open, the one just opened among them. */
  depth = 0;
  /** Where the text just met lies. */
  textFrom = 0;
  textTo = 0;
  private isLiteral = false;
  private isRootClosed = false;
  private isSelfClosed = false;
  private at = 0;
  private readonly open: string[] = [];
  private readonly names = new NameTable();

  constructor(part: Uint8Array) {
    this.bytes = asUtf8(part);
    this.attributes = new Attributes(this.bytes);
  }

  next(): Token {
    if (this.isSelfClosed) return this.closeSelf();
    for (;;) {
      if (this.at >= this.bytes.length) return this.finish();
      const token = this.bytes[this.at] === LESS ? this.scanMarkup() : this.scanText();
      if (token !== null) return token;
    }
  }

  /** The text just met. */
  text(): string {
    const read = this.isLiteral ? readLiteral : readText;
    return read(this.bytes, this.textFrom, this.textTo);
  }

  /** An attribute of the element just opened, by its name; null if it has none. */
  attribute(name: string): string | null {
    return this.attributes.value(name, false);
  }

  /** The same, but of one that has a prefix, whichever. */
  prefixed(name: string): string | null {
    return this.attributes.value(name, true);
  }

  /** Opens the next element inside the one at this depth; false, and that one closed, at its end. */
  enter(depth: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === OPEN) return true;
      if (token === END || (token === CLOSE && this.depth < depth)) return false;
    }
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    const inside = this.depth;
    while (this.depth >= inside) this.next();
  }

  /** The text of the element just opened, without that of elements in it; it is closed then. */
  readContent(): string {
    if (this.passPlain()) return this.text();
    const pieces: string[] = [];
    for (let token = this.next(); token !== CLOSE; token = this.next()) {
      if (token === TEXT) pieces.push(this.text());
      else this.skip();
    }
    return pieces.join("");
  }

  /**
   * Whether the element just opened holds nothing but one text; it is closed then, and the text
   * is the one just met. Otherwise nothing is passed.
   */
  passPlain(): boolean {
    if (this.isSelfClosed) return false;
    const from = this.at;
    let to = from;
    while (to < this.bytes.length && this.bytes[to] !== LESS) to++;
    if (this.bytes[to + 1] !== SLASH) return false;
    this.keepText(from, to, false);
    this.at = to;
    this.next();
    return true;
  }

  /** Where what is in the element just opened goes on; −1 if it has nothing inside. */
  get contentFrom(): number {
    return this.isSelfClosed ? -1 : this.at;
  }

  /** Goes on from further inside the element: what lies before has been read, and is whole. */
  passTo(at: number): void {
    this.at = at;
  }

  private finish(): typeof END {
    if (!this.isRootClosed) throw damaged();
    return END;
  }

  private closeSelf(): typeof CLOSE {
    this.isSelfClosed = false;
    this.pop();
    return CLOSE;
  }

  private pop(): void {
    this.name = this.open.pop() ?? "";
    this.depth--;
    if (this.depth === 0) this.isRootClosed = true;
  }

  /** Null for the white space around the root, which belongs to no element. */
  private scanText(): typeof TEXT | null {
    const from = this.at;
    let isBlank = true;
    while (this.at < this.bytes.length && this.bytes[this.at] !== LESS) {
      if ((this.bytes[this.at] ?? 0) > SPACE) isBlank = false;
      this.at++;
    }
    if (this.depth === 0) {
      if (!isBlank) throw damaged();
      return null;
    }
    this.keepText(from, this.at, false);
    return TEXT;
  }

  private keepText(from: number, to: number, isLiteral: boolean): void {
    this.textFrom = from;
    this.textTo = to;
    this.isLiteral = isLiteral;
  }

  private scanMarkup(): Token | null {
    const mark = this.bytes[this.at + 1];
    if (mark === SLASH) return this.scanClose();
    if (mark === BANG) return this.scanBang();
    if (mark !== QUESTION) return this.scanOpen();
    this.passInstruction();
    return null;
  }

  private scanBang(): typeof TEXT | null {
    const at = this.at + 2;
    if (this.stands(commentStart, at)) {
      this.at = this.endOf(commentEnd, at + commentStart.length);
      return null;
    }
    if (!this.stands(cdataStart, at)) throw new Unreadable("declares_entities");
    if (this.depth === 0) throw damaged();
    const from = at + cdataStart.length;
    this.at = this.endOf(cdataEnd, from);
    this.keepText(from, this.at - cdataEnd.length, true);
    return TEXT;
  }

  private passInstruction(): void {
    const from = this.at;
    this.at = this.endOf(instructionEnd, from + 2);
    if (from === 0 && this.stands(declarationStart, 0))
      checkEncoding(decodeUtf8(this.bytes, 0, this.at));
  }

  private stands(what: readonly number[], at: number): boolean {
    return what.every((byte, index) => this.bytes[at + index] === byte);
  }

  private endOf(what: readonly number[], from: number): number {
    const [first = 0] = what;
    let at = this.bytes.indexOf(first, from);
    while (at >= 0 && !this.stands(what, at)) at = this.bytes.indexOf(first, at + 1);
    if (at < 0) throw damaged();
    return at + what.length;
  }

  private scanClose(): typeof CLOSE {
    const name = this.passName(this.at + 2);
    this.at = spaceEnd(this.bytes, this.at);
    if (this.bytes[this.at] !== GREATER || this.open.at(-1) !== name) throw damaged();
    this.at++;
    this.pop();
    return CLOSE;
  }

  private scanOpen(): typeof OPEN {
    if (this.isRootClosed) throw damaged();
    if (this.depth === MOST_DEPTH) throw new Unreadable("too_deep");
    this.name = this.passName(this.at + 1);
    this.at = this.attributes.scan(this.at);
    this.isSelfClosed = this.bytes[this.at] === SLASH;
    if (this.isSelfClosed) this.at++;
    if (this.bytes[this.at] !== GREATER) throw damaged();
    this.at++;
    this.depth++;
    this.open.push(this.name);
    return OPEN;
  }

  private passName(from: number): string {
    const { bytes } = this;
    // Cells and their values, which most elements are, have names of one letter.
    const letter = bytes[from] ?? SPACE;
    if (letter > SPACE && letter < ASCII_END && endsName(bytes[from + 1] ?? SPACE)) {
      this.at = from + 1;
      return letters[letter] ?? "";
    }
    this.at = nameEnd(bytes, from);
    const local = localFrom(bytes, from, this.at);
    if (local === this.at) throw damaged();
    return this.names.at(bytes, local, this.at);
  }
}

function checkEncoding(declaration: string): void {
  const [, encoding = "utf-8"] =
    /encoding\s{0,9}=\s{0,9}["']([^"']{0,40})/u.exec(declaration) ?? [];
  const isKnown = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii)$/iu.test(encoding);
  if (!isKnown) throw damaged();
}
