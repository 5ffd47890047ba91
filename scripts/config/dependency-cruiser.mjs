/**
 * The rooms of src/ and which may import which. Arrows run one way: edges know the core, the core
 * knows nothing of the edges, and everything may speak the vocabulary of the model.
 */

const coreRooms = [
  "model",
  "text",
  "import",
  "network",
  "analysis",
  "layout",
  "scene",
  "pack",
  "export",
  "generate",
];

/** What each room may import besides itself. */
const mayImport = {
  model: [],
  text: ["model"],
  import: ["model", "text"],
  network: ["model", "text"],
  analysis: ["model", "network", "text"],
  layout: ["model", "network", "text"],
  scene: ["model", "network", "analysis", "layout", "text"],
  pack: ["model", "network", "analysis", "layout", "scene", "text"],
  export: ["model", "network", "analysis", "text"],
  generate: ["model", "text"],
  store: ["model", "text"],
  workers: coreRooms,
  view: ["model", "import", "network", "analysis", "layout", "scene", "pack", "text"],
  cli: coreRooms,
  app: [...coreRooms, "store", "workers", "view"],
};

/** The only places where each outside library may be spoken to. */
const onlyIn = {
  dexie: ["store"],
  react: ["view", "app"],
  "react-dom": ["view", "app"],
  "@types/react": ["view", "app"],
  "@types/react-dom": ["view", "app"],
  "@tanstack/react-virtual": ["view"],
  "@fontsource-variable/atkinson-hyperlegible-next": ["view", "app"],
  sigma: ["view"],
  graphology: ["analysis/library", "layout", "view"],
  "graphology-types": ["analysis/library", "layout", "view"],
  "graphology-metrics": ["analysis/library"],
  "graphology-communities-louvain": ["analysis/library"],
  "graphology-layout-forceatlas2": ["layout"],
  saxes: ["import/formats"],
  "@noble/hashes": ["import"],
};

/** Names that say nothing of what is inside. */
const vague = "/(utils?|helpers?|common|types|services?|misc)(/|\\.tsx?$)";

export const rooms = Object.keys(mayImport);

export default {
  forbidden: [
    rule("no-cycles", {}, { circular: true }),
    rule("no-unresolvable", {}, { couldNotResolve: true }),
    rule("every-file-is-in-a-room", { path: "^src/", pathNot: inside(rooms) }, {}),
    rule("nothing-outside-the-rooms", {}, { path: "^src/", pathNot: inside(rooms) }),
    rule("no-vague-names", {}, { path: `^src${vague}|^src/.*${vague}` }),
    rule(
      "view-knows-only-types-of-what-runs-elsewhere",
      { path: inside(["view"]) },
      { path: inside(["import", "network", "layout"]), dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "only-cli-speaks-to-node",
      { path: "^src/", pathNot: inside(["cli"]) },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "every-library-has-its-place",
      { path: "^src/" },
      { path: "node_modules/", pathNot: Object.keys(onlyIn).map(library) },
    ),
    ...Object.entries(mayImport).map(([room, allowed]) =>
      rule(
        `${room}-imports-only-${allowed.join("-") || "itself"}`,
        { path: inside([room]) },
        { path: "^src/", pathNot: inside([room, ...allowed]) },
      ),
    ),
    ...Object.entries(onlyIn).map(([name, places]) =>
      rule(
        `${name}-only-in-${places.join("-and-")}`,
        { path: "^src/", pathNot: inside(places) },
        { path: library(name) },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};

/**
 * @param {string} name
 * @param {import("dependency-cruiser").IRegularForbiddenRuleType["from"]} from
 * @param {import("dependency-cruiser").IRegularForbiddenRuleType["to"]} to
 * @returns {import("dependency-cruiser").IRegularForbiddenRuleType}
 */
function rule(name, from, to) {
  return { name, severity: "error", from, to };
}

/** @param {string[]} places */
function inside(places) {
  return `^src/(${places.join("|")})/`;
}

/** @param {string} name */
function library(name) {
  return `node_modules/${name}/`;
}
