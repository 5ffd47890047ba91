import { decodeFiles, type Decode } from "../import/decodeFiles.ts";
import { importFiles, type ImportResult } from "../import/importFiles.ts";
import type { Problem } from "../model/problem.ts";
import { readPaths } from "./readPaths.ts";
import { UsageError, words } from "./usage.ts";

/**
 * Reads and imports everything the paths name. Files that are no text are problems like any
 * other; the rest goes on.
 *
 * Throws `UsageError` when not one of the files could be read.
 */
export function readSources(paths: readonly string[]): ImportResult {
  const { texts, refused } = decodeFiles(readPaths(paths), decode);
  const result = importFiles(texts);
  const problems = [...refused, ...result.problems];
  const reason = problems.find(({ severity }) => severity === "error");
  if (result.tables.length === 0 && reason !== undefined)
    throw new UsageError(words.noneRead(reason.file, reason.message));
  return { ...result, problems };
}

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Whether anything was refused: the command then ends with status 1. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
