import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base32 } from "./base32.ts";
import { canonicalId } from "./canonicalId.ts";

/** The length of a key: 256 bits. */
export const KEY_BYTES = 32;
/** How pseudonyms are made; another way would need another name, and give other pseudonyms. */
const WAY = "peerscape-1";
const LETTERS = 13;

/**
 * What replaces an id: the same for the same id, scheme and key, in whatever file it stands, and
 * without the key no way back. A scheme names the kind of id, so that equal numbers of two kinds
 * stay different.
 *
 * Out: `P-` and 13 letters of Crockford's base 32 (65 bits), of which a spreadsheet makes no number.
 * Throws: on a key that is not 256 bits.
 * Source: HMAC-SHA-256 (RFC 2104) of `peerscape-1|scheme|id`, the id in its canonical form.
 */
export function makePseudonyms(key: Uint8Array): (scheme: string, id: string) => string {
  if (key.length !== KEY_BYTES)
    throw new RangeError(
      `import/pseudonyms: a key of ${String(key.length)} bytes; give ${String(KEY_BYTES)}`,
    );
  const keyed = hmac.create(sha256, key);
  return (scheme, id) => {
    const named = scheme.replace(/[\\|]/gu, "\\$&");
    const text = `${WAY}|${named}|${canonicalId(id)}`;
    return `P-${base32(keyed.clone().update(utf8ToBytes(text)).digest(), LETTERS)}`;
  };
}
