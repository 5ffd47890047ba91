import { damaged } from "./unreadable.ts";

/** So many characters are made at once: more arguments than this a call may not take. */
const AT_ONCE = 4096;
const MARK_LOW_FIRST = 0xfeff;
const MARK_HIGH_FIRST = 0xfffe;

/**
 * The letters that a stretch of UTF-8 writes.
 *
 * Throws: Unreadable, where it is no UTF-8: a wrong letter in an id would be worse than no file.
 */
export function decodeUtf8(bytes: Uint8Array, from = 0, to = bytes.length): string {
  return isAscii(bytes, from, to) ? fromAscii(bytes, from, to) : fromUtf8(bytes, from, to);
}

/** The same for names of which nothing depends: bytes that are no UTF-8 become letters one by one. */
export function decodeLeniently(bytes: Uint8Array): string {
  return isAscii(bytes, 0, bytes.length)
    ? fromAscii(bytes, 0, bytes.length)
    : Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}

function fromAscii(bytes: Uint8Array, from: number, to: number): string {
  if (to - from <= AT_ONCE) return charactersOf(bytes.subarray(from, to));
  const pieces: string[] = [];
  for (let at = from; at < to; at += AT_ONCE)
    pieces.push(charactersOf(bytes.subarray(at, Math.min(to, at + AT_ONCE))));
  return pieces.join("");
}

function charactersOf(codes: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

function fromUtf8(bytes: Uint8Array, from: number, to: number): string {
  const pieces: string[] = [];
  const units = new Uint16Array(AT_ONCE);
  let filled = 0;
  let at = from;
  while (at < to) {
    if (filled > AT_ONCE - 2) {
      pieces.push(charactersOf(units.subarray(0, filled)));
      filled = 0;
    }
    const lead = bytes[at] ?? 0;
    const more = followers(lead);
    const point = pointOf(bytes, at, more, to);
    at += more + 1;
    if (point > 0xffff) {
      units[filled++] = 0xd7c0 + (point >> 10);
      units[filled++] = 0xdc00 | (point & 0x3ff);
    } else units[filled++] = point;
  }
  pieces.push(charactersOf(units.subarray(0, filled)));
  return pieces.join("");
}

/** How many bytes belong to a first one. */
function followers(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  if (lead >= 0xe0 && lead < 0xf0) return 2;
  if (lead >= 0xf0 && lead < 0xf5) return 3;
  throw damaged();
}

/** The least character that may be written with so many bytes more. */
const leastOf = [0, 0x80, 0x800, 0x10000];

function pointOf(bytes: Uint8Array, at: number, more: number, to: number): number {
  const lead = bytes[at] ?? 0;
  if (more === 0) return lead;
  if (at + more >= to) throw damaged();
  let point = lead & (0x3f >> more);
  for (let next = at + 1; next <= at + more; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) throw damaged();
    point = (point << 6) | (byte & 0x3f);
  }
  if (point < (leastOf[more] ?? 0) || !isCharacter(point)) throw damaged();
  return point;
}

function isCharacter(point: number): boolean {
  return point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
}

/** A part of a workbook in UTF-8 without its mark, whether it is written in that or in UTF-16. */
export function asUtf8(part: Uint8Array): Uint8Array {
  const isMarked = part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf;
  if (isMarked) return part.subarray(3);
  const mark = (part[0] ?? 0) | ((part[1] ?? 0) << 8);
  if (mark !== MARK_LOW_FIRST && mark !== MARK_HIGH_FIRST) return part;
  return fromUtf16(part, mark === MARK_LOW_FIRST ? 0 : 1);
}

/** In: low: which of two bytes is the lower one, 0 or 1. */
function fromUtf16(part: Uint8Array, low: 0 | 1): Uint8Array {
  if (part.length % 2 !== 0) throw damaged();
  const out = new Uint8Array((part.length / 2) * 3);
  let filled = 0;
  const unitAt = (at: number) => (part[at + low] ?? 0) | ((part[at + 1 - low] ?? 0) << 8);
  for (let at = 2; at < part.length; at += 2) {
    let point = unitAt(at);
    if (point >= 0xd800 && point < 0xe000) {
      at += 2;
      point = joined(point, at < part.length ? unitAt(at) : 0);
    }
    filled = writePoint(out, filled, point);
  }
  return out.subarray(0, filled);
}

function joined(first: number, second: number): number {
  if (first >= 0xdc00 || second < 0xdc00 || second > 0xdfff) throw damaged();
  return 0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff);
}

function writePoint(out: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    out[at] = point;
    return at + 1;
  }
  const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  out[at] = ((0xff << (7 - more)) & 0xff) | (point >> (6 * more));
  for (let left = more - 1; left >= 0; left--)
    out[at + more - left] = 0x80 | ((point >> (6 * left)) & 0x3f);
  return at + more + 1;
}
