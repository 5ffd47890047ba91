/** Kinds of files that are no text and say so in their first bytes. */
export type Signature = "zip" | "old_office" | "pdf" | "picture" | "packed" | "encrypted";

const SIGNATURES: readonly (readonly [Signature, string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["zip", "PK\u0005\u0006"],
  ["old_office", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
  ["pdf", "%PDF-"],
  ["picture", "\u0089PNG\r\n"],
  ["picture", "\u00ff\u00d8\u00ff"],
  ["picture", "GIF8"],
  ["packed", "\u001f\u008b"],
  ["packed", "7z\u00bc\u00af"],
  ["packed", "Rar!\u001a"],
  ["encrypted", "age-encryption.org/"],
];

/** What the first bytes of a file say it is; null for what may be text. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  return SIGNATURES.find(([, sign]) => start.startsWith(sign))?.[0] ?? null;
}
