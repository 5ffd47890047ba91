import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

export const root = join(import.meta.dirname, "../..");

/**
 * A small project in a temporary folder, under the real settings, that holds the files given and
 * nothing else. It is cleared away when the test file ends.
 */
export function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const name of ["package.json", "tsconfig.json", "src/tsconfig.core.json"]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(root, name), join(folder, name));
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
