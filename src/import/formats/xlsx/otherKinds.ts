import type { Parts } from "./parts.ts";
import type { Reason } from "./unreadable.ts";
import { decodeLeniently } from "./utf8.ts";

/** How the files begin that older programs write, and newer ones where a password locks them. */
const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** The entries of a compound file's directory stand at multiples of this. */
const COMPOUND_ENTRY = 128;

export function isZip(bytes: Uint8Array): boolean {
  return ZIP_STARTS.some((start) => startsWith(bytes, start));
}

export function isCompound(bytes: Uint8Array): boolean {
  return startsWith(bytes, COMPOUND_START);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What a compound file is: a workbook behind a password, one of the old kind, or something else. */
export function compoundKind(bytes: Uint8Array): Reason {
  if (hasEntry(bytes, "EncryptedPackage")) return "encrypted";
  return hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book") ? "old_xls" : "no_workbook";
}

/**
 * Whether a compound file's directory names such an entry.
 *
 * Source: [MS-CFB] 2.6: a name in UTF-16, and after 64 bytes its length with the closing zero.
 */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const length = 2 * (name.length + 1);
  for (let at = COMPOUND_ENTRY; at + COMPOUND_ENTRY <= bytes.length; at += COMPOUND_ENTRY)
    if (bytes[at + 64] === length && bytes[at + 65] === 0 && isNamed(bytes, at, name)) return true;
  return false;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++)
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0)
      return false;
  return true;
}

/** What a zip is that other spreadsheets write; null if it is none of them. */
export function otherWorkbook(parts: Parts): Reason | null {
  if (parts.has("xl/workbook.bin")) return "xlsb";
  const type = parts.take("mimetype");
  if (type !== null && decodeLeniently(type).includes("opendocument.spreadsheet")) return "ods";
  return parts.has("index/document.iwa") || parts.has("index.zip") ? "numbers" : null;
}
