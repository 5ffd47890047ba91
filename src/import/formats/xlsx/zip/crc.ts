/** So many bytes are taken at once, each with a table of its own. */
const AT_ONCE = 4;
const POLYNOMIAL = 0xedb88320;

const tables = makeTables();

function makeTables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => shifted(byte));
  const tables = [first];
  for (let before = first; tables.length < AT_ONCE;) {
    before = before.map((crc) => (crc >>> 8) ^ (first[crc & 255] ?? 0));
    tables.push(before);
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
 * Source: the CRC-32 of ISO 3309, four bytes at a time.
 */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];
  const whole = bytes.length - (bytes.length % AT_ONCE);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += AT_ONCE) {
    const mixed = crc ^ word(bytes, at);
    crc =
      (four[mixed & 255] ?? 0) ^
      (three[(mixed >>> 8) & 255] ?? 0) ^
      (two[(mixed >>> 16) & 255] ?? 0) ^
      (one[mixed >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (one[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}
