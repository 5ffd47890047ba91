import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base32, bytesOfBase32 } from "./base32.ts";
import type { KeyFault } from "./keyFault.ts";
import { KEY_BYTES } from "./makePseudonyms.ts";
import { keyFileText } from "./words.ts";

/** What a key file says of its key. */
export interface KeyNote {
  /** The day it was made, as 2026-11-22. */
  readonly made: string;
}

/** A key read from its file, or why it could not be. */
export type ReadKey =
  | { readonly key: Uint8Array; readonly made: string; readonly fault?: never }
  | { readonly fault: KeyFault };

/** The first line of every key file, before its version. */
const FIRST_LINE = "Peerscape pseudonym key";
const VERSION = "1";
const KEY_LETTERS = 52;
const CHECK_LETTERS = 8;
const MOST_CHARACTERS = 20_000;

/**
 * The text of a key file: what it is and how to keep it, in plain words, then the key and a check
 * line by which a slip of the pen is found.
 */
export function writeKeyFile(key: Uint8Array, { made }: KeyNote): string {
  return [
    `${FIRST_LINE} ${VERSION}`,
    "",
    ...keyFileText,
    "",
    `made: ${oneLine(made)}`,
    `key: ${inFours(base32(key, KEY_LETTERS))}`,
    `check: ${inFours(checkOf(key, oneLine(made)))}`,
    "",
  ].join("\r\n");
}

/** Reads a key file. It may have been printed and typed again: case, spaces and hyphens don't count. */
export function readKeyFile(text: string): ReadKey {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .split(/[\r\n]/u)
    .map((line) => line.replace(/\p{Cf}/gu, "").trim());
  const first = lines.find((line) => line !== "") ?? "";
  if (!first.toLowerCase().startsWith(FIRST_LINE.toLowerCase())) return { fault: "not_a_key_file" };
  if (first.slice(FIRST_LINE.length).trim() !== VERSION) return { fault: "newer" };
  return readLines(lines);
}

function readLines(lines: readonly string[]): ReadKey {
  const letters = lettersAfter(lines, "key:");
  if (letters === "") return { fault: "key_missing" };
  const key = bytesOfBase32(letters, KEY_BYTES);
  if (key === null) return { fault: "key_damaged" };
  const check = lettersAfter(lines, "check:");
  if (check === "") return { fault: "check_missing" };
  const made = valueAfter(lines, "made:");
  return sameLetters(check, checkOf(key, made)) ? { key, made } : { fault: "check_differs" };
}

/**
 * A short name for a key, by which two people can tell that they hold the same one. It says
 * nothing of the key itself, and may stand in a log.
 */
export function keyName(key: Uint8Array): string {
  return inFours(base32(sha256(utf8ToBytes(`peerscape key name|${base32(key, KEY_LETTERS)}`)), 8));
}

function checkOf(key: Uint8Array, made: string): string {
  const text = `peerscape key check|${VERSION}|${made}|${base32(key, KEY_LETTERS)}`;
  return base32(sha256(utf8ToBytes(text)), CHECK_LETTERS);
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
}

function inFours(letters: string): string {
  return (letters.match(/.{1,4}/gu) ?? []).join("-");
}

function valueAfter(lines: readonly string[], label: string): string {
  const line = lines.find((each) => each.toLowerCase().startsWith(label)) ?? "";
  return line.slice(label.length).trim();
}

function lettersAfter(lines: readonly string[], label: string): string {
  return valueAfter(lines, label).replace(/[\s-]/gu, "");
}

function sameLetters(written: string, expected: string): boolean {
  return written.toUpperCase().replace(/[IL]/gu, "1").replaceAll("O", "0") === expected;
}
