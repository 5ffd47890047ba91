import { checksum } from "./checksum.ts";

/*
 * The one place every stored byte passes through, both ways. Today it adds a header that shows
 * damage and misplacement; encryption joins here, with the place as its associated data.
 */

/** Which chunk of which saving this is. A chunk opens in its own place only. */
export interface Place {
  readonly vault: string;
  readonly generation: number;
  readonly index: number;
  readonly count: number;
}

/** "PSv1", the length of what follows, its checksum. */
const MARK = 0x50537631;
const HEADER = 12;

/** The bytes as they are stored. */
export function seal(
  bytes: Uint8Array<ArrayBuffer>,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = new Uint8Array(HEADER + bytes.length);
  const header = new DataView(sealed.buffer);
  header.setUint32(0, MARK);
  header.setUint32(4, bytes.length);
  header.setUint32(8, checksum(bytes, checksum(nameOf(place))));
  sealed.set(bytes, HEADER);
  return Promise.resolve(sealed);
}

/** The bytes as they were before sealing; null when they are damaged or stood elsewhere. */
export function open(
  sealed: Uint8Array<ArrayBuffer>,
  place: Place,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (sealed.length < HEADER) return Promise.resolve(null);
  const header = new DataView(sealed.buffer, sealed.byteOffset, HEADER);
  const bytes = sealed.subarray(HEADER);
  const whole =
    header.getUint32(0) === MARK &&
    header.getUint32(4) === bytes.length &&
    header.getUint32(8) === checksum(bytes, checksum(nameOf(place)));
  return Promise.resolve(whole ? bytes : null);
}

function nameOf({ vault, generation, index, count }: Place): Uint8Array {
  return new TextEncoder().encode([vault, generation, index, count].join("|"));
}
