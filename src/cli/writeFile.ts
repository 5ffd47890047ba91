import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError, words } from "./usage.ts";

/** Writes a text file, making its folder where needed. Throws `UsageError` when it can't. */
export function writeTextFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch {
    throw new UsageError(words.cannotWrite(path));
  }
}
