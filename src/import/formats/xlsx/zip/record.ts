import { decodeLeniently } from "../utf8.ts";
import { damaged, Unreadable } from "../unreadable.ts";

const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const IN_64 = 0xffffffff;
const EXTRA_64 = 1;
/** Locked with a password, by the old way or by the newer ones. */
const LOCKED = 1 | 64 | 8192;

/** One entry of a zip's directory. */
export interface DirectoryRecord {
  /** Folders parted by `/`. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the part begins, its own heading first. */
  readonly offset: number;
  /** Where the next record begins. */
  readonly next: number;
}

export function readRecord(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): DirectoryRecord {
  if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) throw damaged();
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw damaged();
  if ((view.getUint16(at + 8, true) & LOCKED) !== 0) throw new Unreadable("encrypted");
  const nameBytes = bytes.subarray(at + ENTRY_SIZE, nameEnd);
  const narrow: Sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: safeName(decodeLeniently(nameBytes)),
    nameBytes,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...widened(narrow, view, nameEnd, extraEnd),
    next,
  };
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** Sizes that do not fit in 32 bits stand in an extra field, in this order, each only if needed. */
function widened(narrow: Sizes, view: DataView, from: number, to: number): Sizes {
  if (!Object.values(narrow).includes(IN_64)) return narrow;
  const extra = findExtra64(view, from, to);
  const { end } = extra;
  let { at } = extra;
  const widen = (value: number): number => {
    if (value !== IN_64) return value;
    if (at + 8 > end) throw damaged();
    const low = view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    at += 8;
    return low + high * 0x100000000;
  };
  const size = widen(narrow.size);
  const packed = widen(narrow.packed);
  return { size, packed, offset: widen(narrow.offset) };
}

function findExtra64(view: DataView, from: number, to: number): { at: number; end: number } {
  let at = from;
  while (at + 4 <= to) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > to) throw damaged();
    if (view.getUint16(at, true) === EXTRA_64) return { at: at + 4, end };
    at = end;
  }
  throw damaged();
}

/** A name that stays inside the zip: nothing in it climbs out, starts at a root or a drive. */
function safeName(written: string): string {
  const name = written.replaceAll("\\", "/");
  const climbs = name.split("/").includes("..");
  if (climbs || name.startsWith("/") || /^[a-z]:/iu.test(name) || name.includes("\0"))
    throw damaged();
  return name;
}
