/** How many bytes of a project stand in one record of the database. */
export const CHUNK_BYTES = 1024 * 1024;
const LENGTH_BYTES = 4;

/**
 * A list of texts as chunks of bytes, all full but the last.
 *
 * Each text stands as its length in bytes and then its UTF-8, one after the other. No text, no
 * chunk. Half a surrogate pair would become U+FFFD: JSON never holds one.
 */
export function* toChunks(texts: readonly string[]): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let chunk = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  for (const text of texts) {
    const bytes = encoder.encode(text);
    const length = new Uint8Array(LENGTH_BYTES);
    new DataView(length.buffer).setUint32(0, bytes.length);
    for (const piece of [length, bytes])
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + CHUNK_BYTES - filled);
        chunk.set(part, filled);
        at += part.length;
        filled += part.length;
        if (filled < CHUNK_BYTES) continue;
        yield chunk;
        chunk = new Uint8Array(CHUNK_BYTES);
        filled = 0;
      }
  }
  if (filled > 0) yield chunk.slice(0, filled);
}

/** The texts that `toChunks` made these chunks of, one by one; a last null when they are not whole. */
export function* fromChunks(chunks: readonly Uint8Array[]): Generator<string | null> {
  const all = joined(chunks);
  const view = new DataView(all.buffer);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let at = 0;
  while (at < all.length) {
    const start = at + LENGTH_BYTES;
    at = start <= all.length ? start + view.getUint32(at) : Infinity;
    yield at <= all.length ? decoder.decode(all.subarray(start, at)) : null;
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
