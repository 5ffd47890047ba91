import type { Problem } from "../model/problem.ts";
import { severityOf, type ProblemCode } from "./problemCodes.ts";
import type { SourceFile } from "./sourceTable.ts";
import { fileWords } from "./words.ts";

/** Turns bytes into text strictly; null when they are not in that encoding. Given by the edge. */
export type Decode = (
  bytes: Uint8Array,
  encoding: "utf-8" | "utf-16le" | "utf-16be",
) => string | null;

/** A file as it lies on the disk. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that are text, and a problem for each that is not. The others go on. */
export function decodeFiles(
  files: readonly RawFile[],
  decode: Decode,
): { readonly texts: readonly SourceFile[]; readonly refused: readonly Problem[] } {
  const texts: SourceFile[] = [];
  const refused: Problem[] = [];
  for (const file of files) {
    const decoded = decodeFile(file, decode);
    if ("text" in decoded) texts.push(decoded);
    else refused.push(decoded);
  }
  return { texts, refused };
}

/**
 * The text of a file, decided by its first bytes: UTF-16 with a mark, otherwise strict UTF-8.
 *
 * Out: the file, or the problem that refuses it. A file in another encoding is refused whole
 *      rather than read with wrong letters; one with NUL characters is no text.
 */
function decodeFile({ name, bytes }: RawFile, decode: Decode): SourceFile | Problem {
  const text = decode(bytes, encodingOf(bytes));
  if (text !== null && !text.includes("\u0000")) return { name, text };
  const code: ProblemCode = "not_utf8";
  return {
    severity: severityOf[code],
    code,
    file: name,
    row: null,
    column: null,
    value: null,
    message: fileWords.notUtf8(),
  };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
