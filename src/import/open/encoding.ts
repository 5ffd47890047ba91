import type { Encoding } from "../formats/format.ts";
import type { Letters, LettersFault } from "./letters.ts";
import { fromUtf16, fromWindows1252 } from "./otherLetters.ts";
import { checkUtf8 } from "./utf8.ts";

const SAMPLE_BYTES = 65_536;

/**
 * The letters of a file: as a person said; otherwise by its mark, by the zeros of UTF-16, or as
 * UTF-8 if it is that strictly. What is left is taken for Windows-1252, the usual one in Britain,
 * and that is never sure.
 */
export function lettersOf(bytes: Uint8Array, chosen?: Encoding): Letters | LettersFault {
  if (chosen !== undefined) return readAs(bytes, chosen, true);
  const marked = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return readAs(bytes, marked, true);
  const { wrongAt, isCutOff, hasLong } = checkUtf8(bytes);
  if (isBinary(bytes, wrongAt === null ? MOST_CONTROLS : 0.02)) return "not_text";
  if (wrongAt === null) return { encoding: "utf-8", isSure: true, utf8: bytes };
  if (isCutOff && hasLong) return "cut_off";
  return { encoding: "windows-1252", isSure: false, utf8: fromWindows1252(bytes) };
}

/** Of characters that no text has, the share above which a file is no text. */
const MOST_CONTROLS = 0.1;

function readAs(bytes: Uint8Array, encoding: Encoding, isSure: boolean): Letters | LettersFault {
  const utf8 = decodedAs(bytes, encoding);
  if (typeof utf8 === "string") return utf8;
  return isBinary(utf8, MOST_CONTROLS) ? "not_text" : { encoding, isSure, utf8 };
}

function decodedAs(bytes: Uint8Array, encoding: Encoding): Uint8Array | LettersFault {
  if (encoding === "windows-1252") return fromWindows1252(bytes);
  const plain = markOf(bytes) === encoding ? bytes.subarray(encoding === "utf-8" ? 3 : 2) : bytes;
  if (encoding !== "utf-8") return fromUtf16(plain, encoding === "utf-16le");
  const { wrongAt, isCutOff, hasLong } = checkUtf8(plain);
  if (wrongAt === null) return plain;
  return isCutOff && hasLong ? "cut_off" : "wrong";
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** Of plain letters UTF-16 makes every other byte a zero; nothing else that is text does. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  const even = shareOfZeros(bytes, 0, length);
  const odd = shareOfZeros(bytes, 1, length);
  if (odd > MANY_ZEROS && even < FEW_ZEROS) return "utf-16le";
  return even > MANY_ZEROS && odd < FEW_ZEROS ? "utf-16be" : null;
}

const MANY_ZEROS = 0.4;
const FEW_ZEROS = 0.05;

/** Of every other byte, how many are zeros. */
function shareOfZeros(bytes: Uint8Array, from: number, to: number): number {
  let zeros = 0;
  for (let at = from; at < to; at += 2) if (bytes[at] === 0) zeros++;
  return (2 * zeros) / to;
}

/** In: most: the share of characters without meaning that a text may have. */
function isBinary(bytes: Uint8Array, most: number): boolean {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    // Tab, line feed, form feed, carriage return, and the end mark of old systems are text.
    const isText = byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 26;
    if (byte < 32 && !isText) controls++;
  }
  return controls > most * length;
}
