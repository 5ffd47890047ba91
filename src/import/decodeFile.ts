import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "./importFiles.ts";

/** Turns bytes into text strictly; null when they are not in that encoding. Given by the edge. */
export type Decode = (
  bytes: Uint8Array,
  encoding: "utf-8" | "utf-16le" | "utf-16be",
) => string | null;

/**
 * The text of a file, decided by its first bytes: UTF-16 with a mark, otherwise strict UTF-8.
 *
 * Out: the file, or the problem that refuses it. A file in another encoding is refused whole
 *      rather than read with wrong letters; one with NUL characters is no text.
 */
export function decodeFile(name: string, bytes: Uint8Array, decode: Decode): SourceFile | Problem {
  const text = decode(bytes, encodingOf(bytes));
  if (text !== null && !text.includes("\u0000")) return { name, text };
  return {
    severity: "error",
    code: "not_utf8",
    file: name,
    row: null,
    column: null,
    value: null,
    message:
      "This file is not text that can be read safely. In the spreadsheet it came from, save it as “CSV UTF-8” and choose it again.",
  };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
