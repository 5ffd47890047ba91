/** So many bytes are taken at once, each with a table of its own. */
const AT_ONCE = 8;
const POLYNOMIAL = 0xedb88320;

/** The tables one after the other: what a byte does that has none, one … seven bytes behind it. */
const table = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(256 * AT_ONCE);
  for (let byte = 0; byte < 256; byte++) tables[byte] = shifted(byte);
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

function shifted(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ POLYNOMIAL;
  return crc;
}

/**
 * The checksum by which a zip tells whether a part is whole.
 *
 * Source: the CRC-32 of ISO 3309, eight bytes at a time.
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % AT_ONCE);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += AT_ONCE)
    crc = ofWord(crc ^ view.getInt32(at, true), 1024) ^ ofWord(view.getInt32(at + 4, true), 0);
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}

/** In: from: where the table of its last byte begins. */
function ofWord(word: number, from: number): number {
  return (
    (table[from + 768 + (word & 255)] ?? 0) ^
    (table[from + 512 + ((word >>> 8) & 255)] ?? 0) ^
    (table[from + 256 + ((word >>> 16) & 255)] ?? 0) ^
    (table[from + (word >>> 24)] ?? 0)
  );
}
