import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gexf } from "../../../../src/import/formats/gexf/gexf.ts";
import { graphml } from "../../../../src/import/formats/graphml/graphml.ts";
import { graphOf } from "../graphOf.ts";

const fixtures = join(import.meta.dirname, "../../../../fixtures");
const formats = { gexf, graphml };

function outside(name: string) {
  const kind = name.endsWith(".gexf") ? "gexf" : "graphml";
  const path = join(fixtures, "import", kind, "outside", name);
  return graphOf(formats[kind], readFileSync(path, "utf8"), name);
}

interface Florentine {
  nodes: string[];
  ties: [string, string][];
}
interface Davis {
  women: string[];
  events: string[];
  attended: string[][];
}
const known = (name: string): unknown =>
  JSON.parse(readFileSync(join(fixtures, "graphs", `${name}.json`), "utf8"));

const asPair = (a: string, b: string) => [a, b].sort().join(" – ");

/** Files as networkx and igraph write them, held against what was in them. */
describe("a network written by another program", () => {
  it.each(["florentine.networkx.graphml", "florentine.networkx.gexf"])(
    "%s holds the same families, marriages and weights",
    (name) => {
      const { nodes, ties } = known("florentine") as Florentine;
      const read = outside(name);
      expect(read.sheets.map(({ refused }) => refused)).toEqual([0, 0]);
      expect(read.nodes.map(({ id, kind }) => [id, kind])).toEqual(
        nodes.map((id) => [id, "family"]),
      );
      const found = read.edges.map(
        ({ source, target, weight, since }) =>
          [asPair(String(source), String(target)), Number(weight), Number(since)] as const,
      );
      const expected = ties.map(([a, b], i) => [asPair(a, b), 1 + i / 2, 1400 + i] as const);
      expect(new Set(found.map(String))).toEqual(new Set(expected.map(String)));
      expect(found).toHaveLength(ties.length);
      expect(new Set(read.edges.map(({ directed }) => directed))).toEqual(new Set(["no"]));
    },
  );

  it("davis.networkx.graphml holds the same women, events and attendances", () => {
    const { women, events, attended } = known("davis") as Davis;
    const { nodes, edges } = outside("davis.networkx.graphml");
    expect(nodes.map(({ id, bipartite }) => [id, bipartite])).toEqual([
      ...women.map((id) => [id, "0"]),
      ...events.map((id) => [id, "1"]),
    ]);
    const expected = women.flatMap((woman, i) => (attended[i] ?? []).map((e) => asPair(woman, e)));
    expect(expected).toHaveLength(89);
    expect(
      edges.map(({ source, target }) => asPair(String(source), String(target))).sort(),
    ).toEqual(expected.sort());
  });

  it("parallel.networkx.gexf keeps three dated links between two people apart", () => {
    const { nodes, edges } = outside("parallel.networkx.gexf");
    expect(nodes).toEqual([
      { id: "P001", label: "P001", start: "2020-01-01", end: "2021-01-01" },
      { id: "P002", label: "Ash & <Bo>" },
      { id: "P003", label: "P003", start: ["2020-01-01", "2020-05-01"], end: "2020-02-01" },
    ]);
    expect(edges.map(({ source, target, start, kind }) => [source, target, start, kind])).toEqual([
      ["P001", "P002", "2020-03-01", "friend"],
      ["P001", "P002", "2020-04-01", "friend"],
      ["P002", "P003", "2020-01-03", undefined],
      ["P002", "P003", "2020-02-03", undefined],
    ]);
  });

  it("parallel.networkx.graphml keeps the id 007 and links in parallel", () => {
    const { nodes, edges } = outside("parallel.networkx.graphml");
    expect(nodes).toEqual([{ id: "a" }, { id: "b" }, { id: "007", note: "lost?" }]);
    expect(edges).toEqual([
      { source: "a", target: "b", directed: "yes", edge_id: "k1", kind: "friend" },
      { source: "a", target: "b", directed: "yes", edge_id: "k2", kind: "sibling" },
      { source: "b", target: "a", directed: "yes", edge_id: "k3" },
    ]);
  });

  it("three.igraph.graphml has the names as ids, not igraph's numbers", () => {
    const { nodes, edges, codes } = outside("three.igraph.graphml");
    expect(codes).toEqual(["graph_names_as_ids"]);
    expect(nodes).toEqual([
      { "number in the file": "n0", id: "P001", kind: "young person" },
      { "number in the file": "n1", id: "P002", kind: "incident" },
      { "number in the file": "n2", id: "007", kind: "young person" },
    ]);
    expect(edges).toEqual([
      { source: "P001", target: "P002", directed: "no", weight: "1.5" },
      { source: "P002", target: "007", directed: "no", weight: "2" },
      { source: "P001", target: "P002", directed: "no", weight: "3" },
    ]);
  });
});
