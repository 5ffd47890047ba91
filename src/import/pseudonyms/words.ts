import { formatCounted } from "../../text/format.ts";
import type { KeyFault } from "./keyFault.ts";
import type { HashShape } from "./looksHashed.ts";

/** What a key file says to the person who finds it. Lines are short: it may be printed. */
export const keyFileText: readonly string[] = [
  "This file is a key. Peerscape used it to replace ids, such as NHS numbers,",
  "by pseudonyms that look like P-7K3MZ0Q4RT8WX.",
  "",
  "Whoever holds this file can find out whose pseudonym is whose, by trying ids",
  "one after another. Keep it with the owner of the data, apart from the project",
  "and from anything made with it. Do not send it with the data.",
  "",
  "It is needed to give the same people the same pseudonyms in a later import.",
  "If it is lost, the pseudonyms can't be undone and can't be made again.",
  "Do not change the lines below.",
];

const faults: Readonly<Record<KeyFault, string>> = {
  not_a_key_file:
    "This is not a key file of Peerscape. Choose the file that begins with “Peerscape pseudonym key”.",
  newer: "This key file was made by a later version of Peerscape. Open it with that version.",
  key_missing:
    "The line with the key is missing from this file. Get it again from whoever keeps it.",
  key_damaged:
    "The key in this file is cut off or changed. Get the file again from whoever keeps it.",
  check_missing:
    "The check line is missing from this file, so it can't be known whether the key is whole. Get it again from whoever keeps it.",
  check_differs:
    "The key in this file does not fit its check line: something in it was changed. Get it again from whoever keeps it.",
};

/** What is said of a key file that can't be used. */
export function sayKeyFault(fault: KeyFault): string {
  return faults[fault];
}

const hashNames: Readonly<Record<HashShape, string>> = {
  md5: "MD5",
  sha1: "SHA-1",
  sha224: "SHA-224",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

export const hashWords = {
  looksHashed: (shape: HashShape, rows: number) =>
    `${formatCounted(rows, "row holds what looks", "rows hold what look")} like plain hashes (${hashNames[shape]}). If they were made from NHS numbers or other short ids without a key, anyone can undo them by trying every number: treat them as the ids themselves. Ask the sender for the ids and replace them here, or for pseudonyms made with a key.`,
};
