import { decodeTexts } from "../../open/utf8.ts";
import { MOST_CHARACTERS, readString } from "./cells/cellText.ts";
import { LESS, SPACE } from "./xml/marks.ts";
import { XmlScanner } from "./xml/scanner.ts";

const AMPERSAND = 38;
const UNDERSCORE = 95;
const ASCII_END = 128;

/** 1 for the letters that mean themselves wherever they stand. */
const isPlain = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte >= SPACE && byte < ASCII_END && byte !== AMPERSAND && byte !== UNDERSCORE),
);

const opening = codesOf("<si><t>");
const closing = codesOf("</t></si>");

function codesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));
}

/** The texts that cells name by their place. Null is longer than a cell may be. */
export function readSharedStrings(part: Uint8Array | null): (string | null)[] {
  if (part === null) return [];
  const scanner = new XmlScanner(part);
  const strings = new PlainStrings(scanner.bytes);
  scanner.enter(0);
  strings.readFrom(scanner);
  while (scanner.enter(1)) {
    if (scanner.name === "si") strings.add(readString(scanner));
    else scanner.skip();
    strings.readFrom(scanner);
  }
  return strings.finish();
}

/**
 * Strings as programs write most of theirs, `<si><t>School</t></si>`, of plain letters that mean
 * themselves: they are found by their bytes and made all at once. The rest is read as XML.
 */
class PlainStrings {
  private readonly kept: Uint8Array;
  /** Where each begins among the bytes kept; after the last one, where it ends. */
  private readonly starts: number[] = [0];
  private readonly odd = new Map<number, string | null>();
  private filled = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.kept = new Uint8Array(bytes.length);
  }

  /** Reads as many as follow each other from where the scanner is. */
  readFrom(scanner: XmlScanner): void {
    let at = scanner.contentFrom;
    if (at < 0) return;
    while (this.stands(opening, at)) {
      const end = this.passLetters(at + opening.length);
      if (end < 0 || !this.stands(closing, end)) break;
      this.keep(at + opening.length, end);
      at = end + closing.length;
    }
    scanner.passTo(at);
  }

  /** Adds one that had to be read as XML. */
  add(text: string | null): void {
    this.odd.set(this.starts.length - 1, text);
    this.starts.push(this.filled);
  }

  finish(): (string | null)[] {
    const count = this.starts.length - 1;
    const texts: (string | null)[] = decodeTexts(this.kept, Uint32Array.from(this.starts), count);
    for (const [index, text] of this.odd) texts[index] = text;
    return texts;
  }

  /** Where the letters end that begin here; −1 if any may mean something else than itself. */
  private passLetters(from: number): number {
    const { bytes } = this;
    let at = from;
    for (let byte = bytes[at] ?? LESS; byte !== LESS; byte = bytes[at] ?? LESS) {
      if (isPlain[byte] !== 1) return -1;
      at++;
    }
    const hasOuterSpace = bytes[from] === SPACE || bytes[at - 1] === SPACE;
    return hasOuterSpace || at - from > MOST_CHARACTERS ? -1 : at;
  }

  private keep(from: number, to: number): void {
    const { bytes, kept } = this;
    for (let at = from; at < to; at++) kept[this.filled++] = bytes[at] ?? 0;
    this.starts.push(this.filled);
  }

  private stands(what: Uint8Array, at: number): boolean {
    const { bytes } = this;
    for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false;
    return true;
  }
}
