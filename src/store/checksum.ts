const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * A 32-bit number that changes when the bytes do: it shows damage, not forgery.
 *
 * In: `before`, the checksum of what stands before these bytes; 0 for nothing.
 * Source: CRC-32 as of ISO 3309 and zip; checksum("123456789") = 0xcbf43926.
 */
export function checksum(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
}
