import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/*
 * Cells come from strangers, so no regular expression that reads them may take more than linear
 * time: every one in the rooms that read files is found in the source and checked by recheck. Its
 * engine in plain JavaScript is used, which is there on every machine.
 */

process.env["RECHECK_BACKEND"] = "pure";
process.env["RECHECK_SYNC_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/** Where recheck has to try attacks out, it tries fewer than it would: enough for texts so short. */
const lighter: NonNullable<Parameters<typeof checkSync>[2]> = {
  timeout: 60_000,
  maxIteration: 3,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 30,
  maxAttackStringSize: 10_000,
  attackLimit: 50_000_000,
  incubationLimit: 10_000,
};

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/**
 * Files that put one together at run time, with the reason why it is linear all the same.
 * softened: plain words, escaped, joined by "|" between two boundaries; nothing in it repeats.
 */
const madeAtRunTime: ReadonlySet<string> = new Set(["src/model/vocabulary/softened.ts"]);

/** Every regular expression written in a file; any other that is made at run time is a fault. */
function patternsIn(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(literalOf(node.text, path));
    if (isRegExpCall(node) && !madeAtRunTime.has(path))
      found.push(madeOf(node.arguments ?? [], path));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function literalOf(text: string, where: string): Pattern {
  const end = text.lastIndexOf("/");
  return { source: text.slice(1, end), flags: text.slice(end + 1), where };
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "RegExp"
  );
}

function madeOf([source, flags]: readonly ts.Expression[], where: string): Pattern {
  if (source === undefined || !ts.isStringLiteralLike(source))
    throw new Error(`${where}: a RegExp is put together at run time and can't be checked`);
  const written = flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : "";
  return { source: source.text, flags: written, where };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

/** Each different expression once. */
function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
}

describe("regular expressions that read what is imported", () => {
  it("are all linear", { timeout: 240_000 }, () => {
    const patterns = distinct(["src/import", "src/model"].flatMap(filesUnder).flatMap(patternsIn));
    expect(patterns.length).toBeGreaterThan(60);
    const notLinear = patterns.flatMap(({ source, flags, where }) => {
      const { status } = checkSync(source, flags, lighter);
      return status === "safe" ? [] : [`${where}: /${source}/${flags} is ${status}`];
    });
    expect(notLinear).toEqual([]);
  });

  it("would be told of if they were not, by either of its two ways of checking", () => {
    expect(checkSync(String.raw`^(\w+\s?)*$`, "u", lighter).status).toBe("vulnerable");
    expect(checkSync(String.raw`\s+$`, "u", lighter).status).toBe("vulnerable");
    expect(checkSync(String.raw`(?<!x)(?:[a-z]+ ?)+!`, "u", lighter).status).toBe("vulnerable");
  });

  it("made at run time are only those that are known", () => {
    for (const path of madeAtRunTime) expect(readFileSync(path, "utf8")).toContain("new RegExp(");
  });
});
