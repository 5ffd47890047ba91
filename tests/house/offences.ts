/** One deliberate offence against house style: where it stands, what it says, what is reported. */
export interface Offence {
  readonly file: string;
  readonly text: string;
  readonly reported: RegExp;
}

const numbers = "const a = 1.5;\nconst b = 2.5;\n";

/** A function that branches `n` times, and so has a complexity of n + 1. */
function branching(n: number): string {
  const branches = Array.from({ length: n }, (_, i) => `  if (x === ${i}) return ${i};\n`);
  return `export function f(x: number): number {\n${branches.join("")}  return -1;\n}\n`;
}

/** A file of n lines that count. */
function long(n: number): string {
  return Array.from({ length: n }, (_, i) => `export const a${i} = ${i};\n`).join("");
}

function component(body: string): string {
  return `export function Part({ open }: { readonly open: boolean }) {\n  return ${body};\n}\n`;
}

/** Each offence under a title that names the rule. */
export const offences: Readonly<Record<string, Offence>> = {
  "chance in the core": {
    file: "src/model/a.ts",
    text: "export const roll = (): number => Math.random();\n",
    reported: /Randomness is seeded/,
  },
  "chance in a room that draws": {
    file: "src/layout/b.ts",
    text: "export const roll = (): number => Math.random();\n",
    reported: /Randomness is seeded/,
  },
  "the time in the core": {
    file: "src/scene/a.ts",
    text: "export const now = (): number => Date.now();\n",
    reported: /no clock/,
  },
  "today in the core": {
    file: "src/import/a.ts",
    text: "export const today = (): unknown => new Date();\n",
    reported: /no clock/,
  },
  "a stopwatch in the core": {
    file: "src/analysis/a.ts",
    text: "export const now = (): number => performance.now();\n",
    reported: /no clock/,
  },
  "a logarithm that differs between machines": {
    file: "src/analysis/b.ts",
    text: "export const f = (x: number): number => Math.log(x);\n",
    reported: /last bit/,
  },
  "a function of Math by a name made up": {
    file: "src/generate/a.ts",
    text: 'export const f = (x: number): number => Math["exp"](x);\n',
    reported: /last bit/,
  },
  "Math handed on whole": {
    file: "src/network/a.ts",
    text: "export const m = (): Math => Math;\n",
    reported: /Name the function of Math/,
  },
  "a power that differs between machines": {
    file: "src/network/b.ts",
    text: `${numbers}export const c = a ** b;\n`,
    reported: /multiply/,
  },
  "an order that depends on the language": {
    file: "src/export/a.ts",
    text: "export const f = (a: string, b: string): number => a.localeCompare(b);\n",
    reported: /code point/,
  },
  "formats outside text": {
    file: "src/export/b.ts",
    text: 'export const f = new Intl.NumberFormat("en-GB");\n',
    reported: /src\/text/,
  },
  "fetch in a view": {
    file: "src/view/a.ts",
    text: 'export const f = (): Promise<Response> => fetch("https://example.org");\n',
    reported: /Nothing may leave/,
  },
  "fetch by way of the window": {
    file: "src/app/a.ts",
    text: 'export const f = (): Promise<Response> => window.fetch("https://example.org");\n',
    reported: /Nothing may leave/,
  },
  "an old request": {
    file: "src/store/a.ts",
    text: "export const f = (): XMLHttpRequest => new XMLHttpRequest();\n",
    reported: /Nothing may leave/,
  },
  "a socket in a worker": {
    file: "src/workers/a.ts",
    text: 'export const f = (): WebSocket => new WebSocket("wss://example.org");\n',
    reported: /Nothing may leave/,
  },
  "a stream of events": {
    file: "src/app/b.ts",
    text: 'export const f = (): EventSource => new EventSource("https://example.org");\n',
    reported: /Nothing may leave/,
  },
  "a call to a peer": {
    file: "src/app/c.ts",
    text: "export const f = (): RTCPeerConnection => new RTCPeerConnection();\n",
    reported: /Nothing may leave/,
  },
  "a beacon": {
    file: "src/view/b.ts",
    text: 'export const f = (): boolean => navigator.sendBeacon("https://example.org");\n',
    reported: /Nothing may leave/,
  },
  "a second window": {
    file: "src/view/c.ts",
    text: 'export const f = (): unknown => window.open("https://example.org");\n',
    reported: /Nothing may leave/,
  },
  "literal words": {
    file: "src/view/A.tsx",
    text: component("<p hidden={open}>Hello</p>"),
    reported: /words\.ts/,
  },
  "literal words in braces": {
    file: "src/app/B.tsx",
    text: component('<p hidden={open}>{"Hello"}</p>'),
    reported: /words\.ts/,
  },
  "literal words by choice": {
    file: "src/view/C.tsx",
    text: component('<p>{open ? "Open" : "Closed"}</p>'),
    reported: /words\.ts/,
  },
  "literal words in a template": {
    file: "src/view/D.tsx",
    text: component("<p>{`Is it open? ${String(open)}`}</p>"),
    reported: /words\.ts/,
  },
  "a literal name for screen readers": {
    file: "src/view/E.tsx",
    text: component('<p aria-label="Hello" hidden={open} />'),
    reported: /words\.ts/,
  },
  "a literal title": {
    file: "src/view/F.tsx",
    text: component('<p title={"Hello"} hidden={open} />'),
    reported: /words\.ts/,
  },
  "a literal placeholder": {
    file: "src/view/G.tsx",
    text: component('<input placeholder="Hello" hidden={open} />'),
    reported: /words\.ts/,
  },
  "a literal description of a picture": {
    file: "src/view/H.tsx",
    text: component('<img src="a.png" alt="Hello" hidden={open} />'),
    reported: /words\.ts/,
  },
  "text set as markup": {
    file: "src/view/I.tsx",
    text: component('<p hidden={open} dangerouslySetInnerHTML={{ __html: "<b>" }} />'),
    reported: /never as markup/,
  },
  "a hook inside a branch": {
    file: "src/view/J.tsx",
    text: 'import { useState } from "react";\nexport function Part({ open }: { readonly open: boolean }) {\n  if (open) useState(0);\n  return <p />;\n}\n',
    reported: /react-hooks\/rules-of-hooks/,
  },
  "a function too tangled": {
    file: "src/model/b.ts",
    text: branching(10),
    reported: /complexity of 11/,
  },
  "a file too long": { file: "src/model/c.ts", text: long(251), reported: /too many lines/ },
  "talk to the console": {
    file: "src/cli/a.ts",
    text: 'console.log("hello");\n',
    reported: /no-console/,
  },
  "a promise let go": {
    file: "src/app/d.ts",
    text: "export function f(p: Promise<void>): void {\n  p;\n}\n",
    reported: /no-floating-promises/,
  },
  "a type of anything": {
    file: "src/model/d.ts",
    text: "export const f = (x: any): number => Number(x);\n",
    reported: /no-explicit-any/,
  },
  "a number in a sentence unformatted": {
    file: "src/text/a.ts",
    text: "export const f = (n: number): string => `${n} people`;\n",
    reported: /restrict-template-expressions/,
  },
  "a value sworn to be there": {
    file: "src/model/e.ts",
    text: "export const f = (a: readonly number[]): number => a[0]!;\n",
    reported: /no-non-null-assertion/,
  },
  "a case forgotten": {
    file: "src/model/f.ts",
    text: 'export function f(x: "a" | "b"): number {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 2;\n}\n',
    reported: /switch-exhaustiveness-check/,
  },
  "a type imported as a value": {
    file: "src/model/g.ts",
    text: 'import { Kept } from "./kept.ts";\nexport type Own = Kept;\n',
    reported: /consistent-type-imports/,
  },
  "an import without its ending": {
    file: "src/model/h.ts",
    text: 'export { kept } from "./kept";\n',
    reported: /with its ending/,
  },
  "a default export": {
    file: "src/model/i.ts",
    text: "export default 1;\n",
    reported: /Named exports only/,
  },
  "a barrel": {
    file: "src/model/j.ts",
    text: 'export * from "./kept.ts";\n',
    reported: /No barrels/,
  },
  "work put off": {
    file: "src/model/k.ts",
    text: ["// TO", "DO: later\nexport const a = 1;\n"].join(""),
    reported: /no-warning-comments/,
  },
  "a test that stands alone": {
    file: "tests/a.test.ts",
    text: 'import { it } from "vitest";\nit.only("runs", () => undefined);\n',
    reported: /Every test runs/,
  },
  "a test passed over": {
    file: "tests/b.test.ts",
    text: 'import { describe } from "vitest";\ndescribe.skip("runs", () => undefined);\n',
    reported: /Every test runs/,
  },
};

/** What looks like an offence and is none. */
export const innocent: Readonly<Record<string, string>> = {
  "src/model/kept.ts": "export type Kept = number;\nexport const kept: Kept = 2 ** 10;\n",
  "src/layout/kept.ts": "export const f = (x: number): number => Math.sin(x) + Math.hypot(x, 1);\n",
  "src/analysis/kept.ts": "export const f = (x: number): number => Math.sqrt(x) + Math.PI;\n",
  "src/network/kept.ts": "export const f = (a: Uint32Array): number => a[0]!;\n",
  "src/text/kept.ts": 'export const f = new Intl.NumberFormat("en-GB");\n',
  "src/store/kept.ts": "export const now = (): number => Date.now();\n",
  "src/model/long.ts": `// One comment more.\n\n${long(250)}`,
  "src/model/branching.ts": branching(9),
  "src/view/Kept.tsx": component(
    '<p className={open ? "open" : "closed"} aria-hidden="true">\n    {open} · {"–"}\n  </p>',
  ),
};
