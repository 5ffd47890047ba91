import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ESLint } from "eslint";
import { check, resolveConfig } from "prettier";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDirection } from "../../scripts/direction.mjs";
import { measure, overBudget } from "../../scripts/size.mjs";
import { innocent, offences } from "./offences.ts";
import { plant, root } from "./plant.ts";

describe("house style", () => {
  const reports = new Map<string, string[]>();

  beforeAll(async () => {
    const planted = Object.values(offences).map(({ file, text }) => [file, text]);
    const cwd = plant({ ...innocent, ...Object.fromEntries(planted) });
    const linter = new ESLint({
      cwd,
      overrideConfigFile: join(root, "scripts/config/eslint.config.mjs"),
    });
    for (const { filePath, messages } of await linter.lintFiles(["src", "tests"])) {
      const lines = messages.map(({ ruleId, message }) => `${ruleId ?? "parser"}: ${message}`);
      reports.set(filePath.slice(cwd.length + 1).replaceAll("\\", "/"), lines);
    }
  }, 60_000);

  it.each(Object.entries(offences))("refuses %s", (_, { file, reported }) => {
    expect(reports.get(file)).toContainEqual(expect.stringMatching(reported));
  });

  it("plants each offence in a file of its own", () => {
    const files = Object.values(offences).map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(Object.keys(innocent))("lets %s pass", (file) => {
    expect(reports.get(file)).toEqual([]);
  });
});

describe("the direction of imports", () => {
  const wrong: Record<string, [file: string, text: string, rule: string]> = {
    "the model knowing a view": [
      "src/model/a.ts",
      'export { shown } from "../view/shown.ts";\n',
      "model-imports-only-itself",
    ],
    "even the type of a view": [
      "src/analysis/a.ts",
      'import type { Shown } from "../view/shown.ts";\nexport type Own = Shown;\n',
      "analysis-imports-only-model-network-text",
    ],
    "the database outside the store": [
      "src/app/a.ts",
      'export { Dexie } from "dexie";\n',
      "dexie-only-in-store",
    ],
    "React in the core": [
      "src/scene/a.ts",
      'export { useState } from "react";\n',
      "react-only-in-view-and-app",
    ],
    "the drawing library outside the view": [
      "src/app/b.ts",
      'export { Sigma } from "sigma";\n',
      "sigma-only-in-view",
    ],
    "the graph library loose in the analysis": [
      "src/analysis/b.ts",
      'export { Graph } from "graphology";\n',
      "graphology-only-in-analysis/library-and-layout-and-view",
    ],
    "a library that has no place": [
      "src/store/a.ts",
      'export { chromium } from "playwright";\n',
      "every-library-has-its-place",
    ],
    "Node outside the command line": [
      "src/import/a.ts",
      'export { readFileSync } from "node:fs";\n',
      "only-cli-speaks-to-node",
    ],
    "more than a type of the network in a view": [
      "src/view/b.ts",
      'export { counted } from "../network/counted.ts";\n',
      "view-knows-only-types-of-what-runs-elsewhere",
    ],
    "a circle": [
      "src/text/a.ts",
      'import type { B } from "./b.ts";\nexport type A = B | null;\n',
      "no-cycles",
    ],
    "a file that is not there": [
      "src/text/c.ts",
      'export { gone } from "./gone.ts";\n',
      "no-unresolvable",
    ],
    "a file outside the rooms": [
      "src/loose.ts",
      "export const loose = 1;\n",
      "every-file-is-in-a-room",
    ],
    "a name that says nothing": [
      "src/export/a.ts",
      'export { x } from "./utils.ts";\n',
      "no-vague-names",
    ],
  };
  const sound = {
    "src/view/shown.ts": "export type Shown = number;\nexport const shown: Shown = 1;\n",
    "src/network/counted.ts": "export type Counted = number;\nexport const counted: Counted = 1;\n",
    "src/view/c.ts":
      'import type { Counted } from "../network/counted.ts";\nexport type C = Counted;\n',
  };
  let broken: string[] = [];

  beforeAll(async () => {
    const folder = plant({
      ...sound,
      "src/text/b.ts": 'import type { A } from "./a.ts";\nexport type B = A | number;\n',
      "src/export/utils.ts": "export const x = 1;\n",
      ...Object.fromEntries(Object.values(wrong).map(([file, text]) => [file, text])),
    });
    broken = (await checkDirection(folder)).broken;
  }, 60_000);

  it.each(Object.entries(wrong))("refuses %s", (_, [file, , rule]) => {
    expect(broken.filter((line) => line.startsWith(`${rule}: ${file}`))).not.toEqual([]);
  });

  it("lets sound imports pass", async () => {
    const { modules, broken: none } = await checkDirection(plant(sound));

    expect(none).toEqual([]);
    expect(modules).toBe(Object.keys(sound).length);
  });
});

describe("the core's own types", () => {
  const absent = ["document", "console", "process", "localStorage", "setTimeout", "TextEncoder"];

  it("know nothing of a browser or of Node", () => {
    const uses = absent.map((name) => `export const ${name}Here = ${name};\n`);
    const folder = plant({ "src/model/a.ts": uses.join("") });
    const path = join(folder, "src/tsconfig.core.json");
    const { options, fileNames } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(path, (name) => ts.sys.readFile(name)).config,
      ts.sys,
      join(folder, "src"),
    );
    const program = ts.createProgram(fileNames, options);
    const found = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));

    for (const name of absent) {
      expect(found).toContainEqual(expect.stringMatching(`Cannot find name '${name}'`));
    }
    expect(found).toHaveLength(absent.length);
  });
});

describe("the search for dead code", () => {
  it("finds an export that nobody uses and a file that nobody imports", async () => {
    const cwd = plant({
      "index.html": '<script type="module" src="/src/app/main.tsx"></script>',
      "src/app/main.tsx": 'import { used } from "../model/a.ts";\nvoid used;\n',
      "src/model/a.ts": "export const used = 1;\nexport const forgotten = 2;\n",
      "src/model/lost.ts": "export const lost = 1;\n",
    });
    const run = promisify(execFile)(
      process.execPath,
      [
        join(root, "node_modules/knip/bin/knip.js"),
        ...["--config", join(root, "scripts/config/knip.json")],
        ...["--include", "exports,files"],
      ],
      { cwd },
    );

    const { code, stdout } = await run.then(
      () => ({ code: 0, stdout: "" }),
      (failed: unknown) => failed as { code: number; stdout: string },
    );

    expect(code).toBe(1);
    expect(stdout).toContain("forgotten");
    expect(stdout).toContain("src/model/lost.ts");
    expect(stdout).not.toMatch(/\bused\b/);
  }, 30_000);
});

describe("the size budget", () => {
  it("refuses a kind of file above its limit, and a build that holds nothing", () => {
    const line = { kind: "start-up JS", bytes: 100, budget: 100 };

    expect(overBudget([line])).toEqual([]);
    expect(overBudget([{ ...line, bytes: 101 }])).toEqual([
      expect.stringContaining("above budget"),
    ]);
    expect(overBudget([{ ...line, bytes: 0 }])).toEqual([expect.stringContaining("nothing")]);
  });

  it("weighs what the page asks for apart from what comes later", () => {
    const folder = plant({
      "dist/index.html": '<script src="./assets/index-1.js"></script>',
      "dist/assets/index-1.js": "start();".repeat(1000),
      "dist/assets/later-1.js": "later();",
      "dist/assets/index-1.css": "p{}",
    });

    const bytes = new Map(measure(join(folder, "dist")).map((line) => [line.kind, line.bytes]));

    expect(bytes.get("start-up JS")).toBeGreaterThan(20);
    expect(bytes.get("start-up JS")).toBeLessThan(1000);
    expect(bytes.get("later JS")).toBeGreaterThan(0);
    expect(bytes.get("CSS")).toBeGreaterThan(0);
    expect(bytes.get("fonts")).toBe(0);
  });
});

describe("formatting", () => {
  it("refuses what the formatter would write otherwise", async () => {
    const config = join(root, "scripts/config/prettier.json");
    const settings = await resolveConfig(join(root, "src/model/a.ts"), { config });
    const options = { ...settings, parser: "typescript" };

    expect(await check("const a = 'b'\n", options)).toBe(false);
    expect(await check('const a = "b";\n', options)).toBe(true);
    expect(settings?.printWidth).toBe(100);
  });
});
