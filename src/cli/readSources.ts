import { decodeFile, type Decode } from "../import/decodeFile.ts";
import { importFiles, type ImportResult, type SourceFile } from "../import/importFiles.ts";
import type { Problem } from "../model/problem.ts";
import { readPaths } from "./readPaths.ts";

/**
 * Reads and imports everything the paths name. Files that are no text are problems like any
 * other; the rest goes on.
 */
export function readSources(paths: readonly string[]): ImportResult {
  const files: SourceFile[] = [];
  const refused: Problem[] = [];
  for (const { name, bytes } of readPaths(paths)) {
    const decoded = decodeFile(name, bytes, decode);
    if ("text" in decoded) files.push(decoded);
    else refused.push(decoded);
  }
  const result = importFiles(files);
  return { ...result, problems: [...refused, ...result.problems] };
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
