import { damaged, Unreadable } from "../unreadable.ts";
import { readRecord, type DirectoryRecord } from "./record.ts";

/** A workbook larger than this is refused. */
const MOST_BYTES = 30 * 1024 * 1024;
const MOST_ENTRIES = 1000;
/** What all parts together may grow to when they are unpacked. */
const MOST_UNPACKED = 300 * 1024 * 1024;
/** A part larger than this may be so many times as large as its packed bytes, and no more. */
const LARGE = 1024 * 1024;
const MOST_RATIO = 200;

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_SIZE = 20;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const IN_64 = 0xffffffff;
const MOST_COMMENT = 0xffff;

/** One part of a zip: where its packed bytes lie, and what they should unpack to. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored as it is, 8 is deflated; others can't be unpacked. */
  readonly method: number;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
}

/**
 * The parts of a zip by their names in lower case, from its directory alone: nothing is unpacked
 * before all of it is known to keep the limits and to be what it says.
 *
 * Throws: Unreadable, where the zip is cut off, locked, too large, or contradicts itself: parts
 *   that overlap, stand twice, or lie outside the folder they are in.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3.
 */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  if (bytes.length > MOST_BYTES) throw new Unreadable("too_large");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bounds = findDirectory(view);
  if (bounds.count > MOST_ENTRIES) throw new Unreadable("too_large");
  const records = readRecords(view, bytes, bounds);
  checkSizes(records);
  const entries = records.map((record) => locate(record, view, bytes, bounds.start));
  checkOverlaps(entries);
  return byName(entries);
}

interface Bounds {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function findDirectory(view: DataView): Bounds {
  const at = findEnd(view);
  if (at < 0) throw new Unreadable("cut_off");
  const found = {
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  const { count, size, start } = read64(view, at) ?? found;
  if (start + size > at) throw damaged();
  return { count, start, end: start + size };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - MOST_COMMENT);
  for (let at = last; at >= first; at--)
    if (
      view.getUint32(at, true) === END &&
      at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return -1;
}

/** What the end record of a large zip says; null where there is none. */
function read64(
  view: DataView,
  end: number,
): { count: number; size: number; start: number } | null {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = wide(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) throw damaged();
  return { count: wide(view, at + 32), size: wide(view, at + 40), start: wide(view, at + 48) };
}

function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function readRecords(view: DataView, bytes: Uint8Array, bounds: Bounds): DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  let at = bounds.start;
  while (records.length < bounds.count) {
    const record = readRecord(view, bytes, at, bounds.end);
    records.push(record);
    at = record.next;
  }
  return records;
}

function checkSizes(records: readonly DirectoryRecord[]): void {
  const sum = records.reduce((total, { size }) => total + size, 0);
  if (sum > MOST_UNPACKED) throw new Unreadable("bomb");
  const isBomb = ({ size, packed }: DirectoryRecord) => size > LARGE && size > MOST_RATIO * packed;
  if (records.some(isBomb)) throw new Unreadable("bomb");
}

/** The part itself, before which its name stands a second time. */
function locate(
  { name, nameBytes, method, packed, size, crc, offset }: DirectoryRecord,
  view: DataView,
  bytes: Uint8Array,
  most: number,
): ZipEntry & { readonly from: number } {
  if (offset + LOCAL_SIZE > most || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + LOCAL_SIZE + nameLength + view.getUint16(offset + 28, true);
  if (start + packed > most) throw damaged();
  const local = bytes.subarray(offset + LOCAL_SIZE, offset + LOCAL_SIZE + nameLength);
  if (!isSame(local, nameBytes) || !agrees(view, offset, packed, size)) throw damaged();
  return { name, method, start, packed, size, crc, from: offset };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The sizes before the part agree with the directory, unless they are left to be told elsewhere. */
function agrees(view: DataView, offset: number, packed: number, size: number): boolean {
  const isToldAfter = (view.getUint16(offset + 6, true) & 8) !== 0;
  if (isToldAfter) return true;
  const local = [view.getUint32(offset + 18, true), view.getUint32(offset + 22, true)];
  return local.includes(IN_64) || (local[0] === packed && local[1] === size);
}

function checkOverlaps(entries: readonly (ZipEntry & { readonly from: number })[]): void {
  let end = 0;
  for (const { from, start, packed } of [...entries].sort((a, b) => a.from - b.from)) {
    if (from < end) throw damaged();
    end = start + packed;
  }
}

function byName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (found.has(name)) throw damaged();
    found.set(name, entry);
  }
  return found;
}
