import type { LettersFault } from "./letters.ts";
import { putUtf8 } from "./utf8.ts";

/**
 * The letters of Windows-1252 from 0x80 to 0x9F. The five bytes it does not use are the control
 * characters of the same number, as browsers read them.
 *
 * Source: WHATWG Encoding Standard, index windows-1252.
 */
const LETTERS_FROM_80 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Bytes of Windows-1252 as UTF-8. Every byte is a letter. */
export function fromWindows1252(bytes: Uint8Array): Uint8Array {
  let long = 0;
  for (const byte of bytes) if (byte >= 0x80) long++;
  const utf8 = new Uint8Array(bytes.length + 2 * long);
  let end = 0;
  for (const byte of bytes) {
    const isOwn = byte >= 0x80 && byte < 0xa0;
    end = putUtf8(utf8, end, isOwn ? LETTERS_FROM_80.charCodeAt(byte - 0x80) : byte);
  }
  return utf8.subarray(0, end);
}

/** Bytes of UTF-16 as UTF-8; strictly: a half letter is a fault. */
export function fromUtf16(bytes: Uint8Array, isLittle: boolean): Uint8Array | LettersFault {
  const [high, low] = isLittle ? [1, 0] : [0, 1];
  const unitAt = (at: number) => ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
  const whole = bytes.length & ~1;
  const utf8 = new Uint8Array(3 * (whole >> 1));
  let end = 0;
  for (let at = 0; at < whole; at += 2) {
    const unit = unitAt(at);
    if (unit < 0xd800 || unit > 0xdfff) {
      end = putUtf8(utf8, end, unit);
      continue;
    }
    at += 2;
    if (at >= whole) return "cut_off";
    const next = unitAt(at);
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return "wrong";
    end = putUtf8(utf8, end, 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff));
  }
  return whole === bytes.length ? utf8.subarray(0, end) : "cut_off";
}
