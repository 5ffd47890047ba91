/** Crockford's letters: no I, L, O or U, which are misread or make words. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes as so many letters of five bits each, the first bits first. Missing bits are 0. */
export function base32(bytes: Uint8Array, letters: number): string {
  let text = "";
  for (let letter = 0; letter < letters; letter++) {
    const bit = letter * 5;
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += LETTERS.charAt((two >> (11 - (bit & 7))) & 31);
  }
  return text;
}

/** The bytes that such letters stand for, or null where one is none; I and L are read as 1, O as 0. */
export function bytesOfBase32(text: string, bytes: number): Uint8Array | null {
  const read = new Uint8Array(bytes);
  let held = 0;
  let bits = 0;
  let next = 0;
  for (const letter of text.toUpperCase().replace(/[IL]/gu, "1").replaceAll("O", "0")) {
    const value = LETTERS.indexOf(letter);
    if (value === -1) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    if (next < bytes) read[next++] = (held >> bits) & 255;
  }
  // Bits left over are 0, so that no two texts are the same key.
  const isWhole = next === bytes && text.length === Math.ceil((bytes * 8) / 5);
  return isWhole && (held & ((1 << bits) - 1)) === 0 ? read : null;
}
