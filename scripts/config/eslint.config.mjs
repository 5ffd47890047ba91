/**
 * The house rules that a linter can hold. Formatting is prettier's; which room may import which
 * is dependency-cruiser's; what the core may call at all is the core tsconfig's.
 */
import { join } from "node:path";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const core = inRooms("model,text,import,network,analysis,layout,scene,pack,export,generate");
/** Rooms whose numbers must be the same to the last bit on every machine. */
const exact = inRooms("network,analysis,export,generate");

/** Everything in a page or in Node that could carry data away. */
const waysOut = [
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "RTCPeerConnection",
  "WebTransport",
  "SharedWorker",
  "importScripts",
  "open",
].map((name) => ({ name, message: "Nothing may leave this machine." }));

const clocks = ["Date", "performance", "Temporal"].map((name) => ({
  name,
  message: "The core has no clock: take the day as an argument.",
}));

const locale = {
  name: "Intl",
  message: "Words and number formats are made in src/text; the core sorts by code point.",
};

const everywhere = [
  {
    selector: "ExportDefaultDeclaration",
    message: "Named exports only: the same thing has the same name everywhere.",
  },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that defines." },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text is set as text, never as markup.",
  },
  {
    selector:
      "AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]",
    message: "Text is set as text, never as markup.",
  },
];

const chance = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: "Randomness is seeded: take a generator or a seed as an argument.",
};

const wholeMath = {
  selector: ":not(MemberExpression) > Identifier[name='Math']",
  message: "Name the function of Math that is meant, where it is used.",
};

const inexactMath = {
  selector:
    "MemberExpression[object.name='Math']:not([computed=false][property.name=/^(sqrt|abs|floor|ceil|round|trunc|min|max|imul|fround|clz32|sign|E|LN2|LN10|LOG2E|LOG10E|PI|SQRT1_2|SQRT2)$/])",
  message:
    "Not the same to the last bit on every machine: use sqrt, abs, … or our own log and exp.",
};

const inexactPower = {
  selector:
    ":matches(BinaryExpression[operator='**']:not([left.type='Literal'][right.type='Literal']), AssignmentExpression[operator='**='])",
  message: "Powers are not the same to the last bit on every machine: multiply.",
};

const localeOrder = {
  selector: "MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]",
  message: "Depends on the machine's language: sort by code point, format in src/text.",
};

const words =
  ":matches(Literal[value=/\\p{L}/u], TemplateLiteral:has(> TemplateElement[value.raw=/\\p{L}/u]))";
const chosen = ":matches(ConditionalExpression, LogicalExpression)";
const spoken =
  "JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)$/]";

const noLiteralWords = [
  "JSXText[value=/\\p{L}/u]",
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${words}`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${chosen} > ${words}`,
  `${spoken} > ${words}`,
  `${spoken} > JSXExpressionContainer > ${words}`,
  `${spoken} > JSXExpressionContainer > ${chosen} > ${words}`,
].map((selector) => ({
  selector,
  message: "Words a person reads stand in words.ts beside the feature.",
}));

const importEndings = {
  regex: "^\\.{1,2}/(?!.*\\.(ts|tsx|mjs|css|json|svg|woff2)(\\?[a-z&]+)?$)",
  message: "Relative imports name the file with its ending.",
};

const sizes = {
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
  // A switch counts once: an exhaustive one is a table, however many rows it has.
  complexity: ["error", { max: 10, variant: "modified" }],
  "no-warning-comments": [
    "error",
    { terms: ["todo", "fixme", "coming soon"], location: "anywhere" },
  ],
  eqeqeq: ["error", "always"],
  "no-eval": "error",
  "no-new-func": "error",
};

export default defineConfig(
  { ignores: ["dist/**", "dist-cli/**", "reports/**", "coverage/**", "fixtures/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, "../..") },
    },
    rules: {
      ...sizes,
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      // An import of types alone must vanish whole, or the file it names is still run.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", caughtErrors: "all" },
      ],
      "no-restricted-imports": ["error", { patterns: [importEndings] }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    // Named, so that what hangs on them (`window.fetch`) is seen too.
    languageOptions: { globals: { window: "readonly", self: "readonly", globalThis: "readonly" } },
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", { globals: waysOut, checkGlobalObject: true }],
      "no-restricted-properties": [
        "error",
        { object: "navigator", property: "sendBeacon", message: "Nothing may leave this machine." },
      ],
      "no-restricted-syntax": ["error", ...everywhere],
    },
  },
  {
    files: core,
    ignores: ["src/text/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { globals: [...waysOut, ...clocks, locale], checkGlobalObject: true },
      ],
      "no-restricted-syntax": ["error", ...everywhere, chance, wholeMath, localeOrder],
    },
  },
  {
    files: inRooms("text"),
    rules: {
      "no-restricted-globals": [
        "error",
        { globals: [...waysOut, ...clocks], checkGlobalObject: true },
      ],
      "no-restricted-syntax": ["error", ...everywhere, chance, wholeMath],
    },
  },
  {
    files: exact,
    rules: {
      "no-restricted-syntax": [
        "error",
        ...everywhere,
        wholeMath,
        inexactMath,
        inexactPower,
        localeOrder,
      ],
    },
  },
  {
    files: inRooms("view,app"),
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // It tells which libraries a compiler we do not use would skip.
      "react-hooks/incompatible-library": "off",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-syntax": ["error", ...everywhere, ...noLiteralWords],
    },
  },
  {
    // Loops over typed arrays read inside bounds that they have just checked.
    files: [...inRooms("network,analysis,layout,scene,generate"), "src/view/map/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|skipIf|runIf|todo|fails)$/]",
          message: "Every test runs, always.",
        },
      ],
    },
  },
  {
    // Settings of tools, and other people's modules described: they want a default export.
    files: ["*.config.ts", "scripts/**/*.ts", "src/**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["scripts/**/*.mjs"],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "URL", "Buffer", "performance"].map((name) => [name, "readonly"]),
      ),
    },
    rules: sizes,
  },
);

/** The source files of some rooms, as patterns. */
function inRooms(list) {
  return list.split(",").map((room) => `src/${room}/**/*.{ts,tsx}`);
}
