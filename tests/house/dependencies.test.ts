import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./plant.ts";

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
const document = readFileSync(join(root, "docs/dependencies.md"), "utf8");
const rows = document.split("\n").filter((line) => line.startsWith("| `"));
const explained = rows.flatMap((row) =>
  [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""),
);

describe("the packages Peerscape is built on", () => {
  it("are each explained, and none is explained that is gone", () => {
    const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];

    expect(used.length).toBeGreaterThan(20);
    expect(explained.toSorted()).toEqual(used.toSorted());
  });

  it("are pinned to one version each", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });

    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("are no more than twenty in the app", () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(20);
  });
});
