/**
 * What is measured, in which size, and what of other libraries is left out because it takes
 * minutes. `upTo` is the most young people a library is given; `once` that one round must do.
 *
 * @typedef {{ upTo?: number, once?: true }} Rule
 * @typedef {"ours" | "igraph" | "graphology" | "networkx"} Library
 * @typedef {{
 *   name: string, says: string, goal?: number, people: number[],
 *   upTo?: number, graphs?: ("twoMode" | "ties")[], rules?: Partial<Record<Library, Rule>>,
 * }} Operation
 */

/** @type {Library[]} */
export const libraries = ["ours", "igraph", "graphology", "networkx"];

/** What each graph is, by the letter it has in the table. */
export const graphs = { twoMode: "A", ties: "B" };

/** Operations that every library is asked for, in turn. @type {Operation[]} */
export const compared = [
  {
    name: "betweenness",
    says: "betweenness, exact",
    goal: 0.4,
    people: [10_000],
    graphs: ["twoMode", "ties"],
    rules: {
      ours: { upTo: 20_000 },
      igraph: { upTo: 20_000 },
      graphology: { upTo: 10_000, once: true },
      networkx: { upTo: 1000, once: true },
    },
  },
  {
    name: "harmonic",
    says: "harmonic closeness of all (graphology: closeness)",
    goal: 0.2,
    people: [10_000],
    graphs: ["twoMode"],
    rules: { graphology: { upTo: 10_000, once: true }, networkx: { upTo: 1000, once: true } },
  },
  {
    name: "groups",
    says: "Leiden (graphology, networkx: Louvain), one run",
    people: [10_000, 100_000],
    graphs: ["twoMode"],
    rules: { networkx: { upTo: 100_000, once: true } },
  },
  { name: "components", says: "components", goal: 1, people: [100_000], graphs: ["twoMode"] },
  {
    name: "cores",
    says: "core numbers",
    goal: 1,
    people: [100_000],
    graphs: ["twoMode"],
    rules: { networkx: { once: true } },
  },
  {
    name: "pagerank",
    says: "PageRank",
    goal: 1,
    people: [100_000],
    graphs: ["twoMode"],
    rules: { networkx: { once: true } },
  },
  {
    name: "build",
    says: "graph from rows of two numbers",
    people: [10_000, 100_000, 500_000],
    graphs: ["twoMode"],
    rules: { graphology: { once: true }, networkx: { once: true } },
  },
];

/** Operations of Peerscape alone, or beside one library of their own. @type {Operation[]} */
export const alone = [
  { name: "csv", says: "CSV read, typed and checked", people: [1_000_000] },
  {
    name: "threads",
    says: "betweenness on 1 and 2 threads, by the clock",
    people: [10_000],
    upTo: 20_000,
  },
  { name: "report", says: "whole report by the command line", people: [0, 10_000] },
  { name: "sheet", says: "one sheet beside read-excel-file", goal: 0.5, people: [50_000] },
  { name: "memory", says: "memory of the core", people: [500_000] },
];
