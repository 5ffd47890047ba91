import { decodeUtf8 } from "../utf8.ts";

/** More different names than this are no longer remembered, only read. */
const MOST_NAMES = 1000;

interface Known {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Names of elements as texts, each made once and not at every tag. */
export class NameTable {
  private readonly known = new Map<number, Known>();

  at(bytes: Uint8Array, from: number, to: number): string {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
    const known = this.known.get(hash);
    if (known !== undefined && isAt(known.bytes, bytes, from, to)) return known.name;
    const name = decodeUtf8(bytes, from, to);
    if (known === undefined && this.known.size < MOST_NAMES)
      this.known.set(hash, { bytes: bytes.slice(from, to), name });
    return name;
  }
}

function isAt(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let index = 0; index < name.length; index++)
    if (name[index] !== bytes[from + index]) return false;
  return true;
}
