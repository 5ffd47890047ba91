import { importFiles, type ImportResult } from "../import/importFiles.ts";
import { emptyHoldings } from "../model/holdings.ts";
import type { Problem } from "../model/problem.ts";
import { noProgress } from "../model/progress.ts";
import { readPaths } from "./readPaths.ts";
import { UsageError, words } from "./usage.ts";

/**
 * Reads and imports everything the paths name. Files that can't be read are problems like any
 * other; the rest goes on.
 *
 * Throws `UsageError` when not one of the files could be read.
 */
export function readSources(paths: readonly string[]): ImportResult {
  const result = importFiles(readPaths(paths), emptyHoldings, noProgress, decodeUtf8);
  const reason = result.problems.find(({ severity }) => severity === "error");
  if (result.tables.length === 0 && reason !== undefined)
    throw new UsageError(words.noneRead(reason.file, reason.message));
  return result;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** Whether anything was refused: the command then ends with status 1. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
