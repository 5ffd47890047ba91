import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { RawFile } from "../import/importFiles.ts";
import { UsageError, words } from "./usage.ts";

/** In a folder; a text file there is as likely a note as a table, so it must be named. */
const readable = new Set([".csv", ".tsv", ".json", ".xlsx", ".graphml", ".gexf"]);

/**
 * Every file named, and every table of data directly in a folder named, by name.
 *
 * Throws `UsageError` when a path can't be read, or when there is nothing to read at all.
 */
export function readPaths(paths: readonly string[]): RawFile[] {
  const files = paths
    .flatMap(filesOf)
    .map((path) => ({ name: basename(path), bytes: readBytes(path) }));
  if (files.length === 0) throw new UsageError(words.nothingToRead(paths.join(", ")));
  return files;
}

function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => readable.has(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(path, name));
  } catch {
    throw new UsageError(words.unreadable(path));
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(words.unreadable(path));
  }
}
