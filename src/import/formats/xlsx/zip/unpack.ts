import { damaged } from "../unreadable.ts";
import { crc32 } from "./crc.ts";
import type { ZipEntry } from "./directory.ts";
import { inflate } from "./inflate.ts";

const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of one part.
 *
 * Throws: Unreadable, where the part is not what the directory says of it.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const part = unpacked(packed, entry);
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged();
  return part;
}

function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged();
  return inflate(packed, size);
}
