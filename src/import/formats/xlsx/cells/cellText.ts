import type { XmlScanner } from "../xml/scanner.ts";

/** A cell can hold no more characters. */
export const MOST_CHARACTERS = 32_767;

/** No character takes more bytes, however it is written: `&#1114111;`, `_x000D_`. */
const MOST_BYTES = 10 * MOST_CHARACTERS;

/**
 * The text of the shared or inline string just opened, its runs joined; null if it is longer than
 * a cell may be. How a word is spoken, which some editions write beside it, is no part of it.
 */
export function readString(scanner: XmlScanner): string | null {
  const pieces: (string | null)[] = [];
  gather(scanner, pieces);
  const [first = ""] = pieces;
  if (pieces.length > 1) return pieces.includes(null) ? null : within(pieces.join(""));
  return first === null ? null : within(first);
}

function gather(scanner: XmlScanner, pieces: (string | null)[]): void {
  const { depth } = scanner;
  while (scanner.enter(depth)) {
    if (scanner.name === "t") pieces.push(readRun(scanner));
    else if (scanner.name === "r") gather(scanner, pieces);
    else scanner.skip();
  }
}

function readRun(scanner: XmlScanner): string | null {
  const keepsSpace = scanner.prefixed("space") === "preserve";
  const text = scanner.passPlain() ? plainText(scanner) : scanner.readContent();
  if (text === null) return null;
  return unescaped(keepsSpace ? text : withoutOuterSpace(text));
}

/** The text just passed; null if it is so long that it is not worth reading. */
export function plainText(scanner: XmlScanner): string | null {
  return scanner.textTo - scanner.textFrom > MOST_BYTES ? null : scanner.text();
}

/** The text, or null if it is longer than a cell may be. */
export function within(text: string): string | null {
  return text.length > MOST_CHARACTERS ? null : text;
}

function withoutOuterSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

/** As XML counts white space, which is less than a text does. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

/** Text with what XML can't hold put back: `_x000D_` is a carriage return. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/giu, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
}
