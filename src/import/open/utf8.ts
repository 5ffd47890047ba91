/** What a strict reading of bytes as UTF-8 finds. */
export interface Utf8Check {
  /** Where the first sequence stands that is none; null if all are. */
  readonly wrongAt: number | null;
  /** That sequence is right so far, but the bytes end within it. */
  readonly isCutOff: boolean;
  /** Some letter before it takes more than one byte: the writer did mean UTF-8. */
  readonly hasLong: boolean;
}

const ASCII_WORD = 0x80808080;

/**
 * Whether bytes are UTF-8, strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 *
 * Cost: one pass, four bytes at a time where they are plain.
 */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  const words = wordsOf(bytes);
  const lead = bytes.length === 0 ? 0 : (4 - (bytes.byteOffset & 3)) & 3;
  let hasLong = false;
  let at = 0;
  while (at < bytes.length) {
    if ((at & 3) === lead) at = skipPlainWords(words, at, lead);
    if (at >= bytes.length) break;
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const length = sequenceAt(bytes, at);
    if (length <= 0) return { wrongAt: at, isCutOff: length < 0, hasLong };
    hasLong = true;
    at += length;
  }
  return { wrongAt: null, isCutOff: false, hasLong };
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  const lead = (4 - (byteOffset & 3)) & 3;
  const words = Math.max(0, Math.floor((length - lead) / 4));
  return words === 0 ? new Uint32Array(0) : new Uint32Array(buffer, byteOffset + lead, words);
}

function skipPlainWords(words: Uint32Array, from: number, lead: number): number {
  let word = (from - lead) >> 2;
  if (word < 0) return from;
  while (word < words.length && ((words[word] ?? 0) & ASCII_WORD) === 0) word++;
  return lead + 4 * word;
}

/** How many bytes the letter at a place has; 0 if they are none, −1 if they end too soon. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = lengthOf(first);
  if (length === 0) return 0;
  for (let i = 1; i < length; i++) {
    if (at + i >= bytes.length) return -1;
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80 || (i === 1 && !isSecond(first, next))) return 0;
  }
  return length;
}

function lengthOf(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** No overlong form, no surrogate, nothing too large. */
function isSecond(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}

const MOST_UNITS = 8192;

/** The text of bytes that are UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const units = new Uint16Array(Math.min(MOST_UNITS, end - start) + 2);
  const parts: string[] = [];
  let at = start;
  while (at < end) {
    let count = 0;
    while (at < end && count < MOST_UNITS) {
      const length = lengthAt(bytes, at);
      count = putLetter(units, count, letterAt(bytes, at, length));
      at += length;
    }
    parts.push(textOfUnits(units, count));
  }
  return parts.length === 1 ? (parts[0] ?? "") : parts.join("");
}

/**
 * The texts that stand one after the other in bytes that are UTF-8.
 *
 * In: starts: where each begins, and after the last one where it ends.
 * Cost: one text is made of many and then cut: a call for each would cost more than the letters.
 */
export function decodeTexts(bytes: Uint8Array, starts: Uint32Array, count: number): string[] {
  const texts = new Array<string>(count);
  const units = new Uint16Array(MOST_UNITS + 2);
  const ends = new Uint32Array(count);
  let first = 0;
  let used = 0;
  const cut = (next: number) => {
    const all = textOfUnits(units, used);
    for (let i = first; i < next; i++) texts[i] = all.slice(i === first ? 0 : ends[i - 1], ends[i]);
    first = next;
    used = 0;
  };
  for (let i = 0; i < count; i++) {
    const [start, end] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    if (used + end - start > MOST_UNITS) cut(i);
    if (end - start > MOST_UNITS) {
      texts[i] = decodeUtf8(bytes, start, end);
      first = i + 1;
      continue;
    }
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) {
        units[used++] = byte;
        at++;
        continue;
      }
      const length = lengthAt(bytes, at);
      used = putLetter(units, used, letterAt(bytes, at, length));
      at += length;
    }
    ends[i] = used;
  }
  cut(count);
  return texts;
}

function textOfUnits(units: Uint16Array, count: number): string {
  // The list of units is taken as it is: spread, each of them would be made a number first.
  const text: unknown = Reflect.apply(String.fromCharCode, null, units.subarray(0, count));
  return String(text);
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  return first < 0x80 ? 1 : Math.max(1, lengthOf(first));
}

function letterAt(bytes: Uint8Array, at: number, length: number): number {
  const byte = (i: number) => (bytes[at + i] ?? 0) & 0x3f;
  const first = bytes[at] ?? 0;
  if (length === 1) return first;
  if (length === 2) return ((first & 0x1f) << 6) | byte(1);
  if (length === 3) return ((first & 0x0f) << 12) | (byte(1) << 6) | byte(2);
  return ((first & 0x07) << 18) | (byte(1) << 12) | (byte(2) << 6) | byte(3);
}

function putLetter(units: Uint16Array, count: number, letter: number): number {
  if (letter < 0x10000) {
    units[count] = letter;
    return count + 1;
  }
  units[count] = 0xd800 + ((letter - 0x10000) >> 10);
  units[count + 1] = 0xdc00 + ((letter - 0x10000) & 0x3ff);
  return count + 2;
}

/** A place, or the one a little before it where a letter ends. */
export function endOfLetter(bytes: Uint8Array, at: number): number {
  let end = Math.min(at, bytes.length);
  while (end < bytes.length && end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return end;
}

/** Writes a letter as UTF-8; returns where the next one goes. */
export function putUtf8(bytes: Uint8Array, at: number, letter: number): number {
  if (letter < 0x80) {
    bytes[at] = letter;
    return at + 1;
  }
  if (letter < 0x800) {
    bytes[at] = 0xc0 | (letter >> 6);
    bytes[at + 1] = 0x80 | (letter & 0x3f);
    return at + 2;
  }
  if (letter < 0x10000) {
    bytes[at] = 0xe0 | (letter >> 12);
    bytes[at + 1] = 0x80 | ((letter >> 6) & 0x3f);
    bytes[at + 2] = 0x80 | (letter & 0x3f);
    return at + 3;
  }
  bytes[at] = 0xf0 | (letter >> 18);
  bytes[at + 1] = 0x80 | ((letter >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((letter >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (letter & 0x3f);
  return at + 4;
}
