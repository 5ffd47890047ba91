import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { graphSheets } from "../../../../src/import/formats/graphJson/graphJson.ts";
import { parseJson } from "../../../../src/import/formats/json/parseJson.ts";
import { ProblemLog } from "../../../../src/import/problemLog.ts";
import { readGraph } from "../graphOf.ts";

function read(text: string) {
  const parsed = parseJson(text);
  if ("fault" in parsed) throw new Error(`not JSON: ${parsed.fault.reason}`);
  const log = new ProblemLog();
  const sheets = graphSheets(parsed.value, "x.json", log);
  return sheets === null ? null : readGraph("x.json", sheets, log);
}

const outside = (name: string) =>
  read(
    readFileSync(
      join(import.meta.dirname, "../../../../fixtures/import/json/outside", name),
      "utf8",
    ),
  );

describe("a network in JSON", () => {
  it("of graphology gives its nodes and links with their attributes", () => {
    const graph = read(`{"attributes":{"name":"My graph"},"options":{"type":"mixed","multi":true},
      "nodes":[{"key":"007","attributes":{"label":"Ash","sex":"female","year":2007.0}},{"key":"b"}],
      "edges":[{"key":"T","source":"007","target":"b","attributes":{"kind":"friend","id":"x","tags":["a","b"]}},
               {"source":"007","target":"b","undirected":true}]}`);
    expect(graph?.problems).toEqual([]);
    expect(graph?.nodes).toEqual([
      { id: "007", label: "Ash", sex: "female", year: "2007.0" },
      { id: "b" },
    ]);
    expect(graph?.edges).toEqual([
      {
        ...{ source: "007", target: "b", directed: "yes", edge_id: "T" },
        ...{ kind: "friend", id: "x", tags: ["a", "b"] },
      },
      { source: "007", target: "b", directed: "no" },
    ]);
  });

  it("of Gephi Lite finds the attributes beside the graph", () => {
    const graph = outside("school.gephi-lite.json");
    expect(graph?.codes).toEqual(["graph_looks_left_out"]);
    expect(graph?.nodes).toEqual([
      { id: "P001", label: "P001", kind: "person", degree: "2" },
      { id: "007", kind: "person" },
      { id: "S1", label: "School", kind: "school" },
    ]);
    const link = { target: "S1", directed: "no" };
    expect(graph?.edges).toEqual([
      { ...link, source: "P001", edge_id: "geid_1_0", weight: "8", since: "2019-09-01" },
      { ...link, source: "P001", edge_id: "geid_1_1", since: "2020-09-01" },
      { ...link, source: "007", edge_id: "geid_1_2" },
    ]);
  });

  it("of Gephi Lite loses no data that belong to no node or link", () => {
    const graph = read(`{"type":"gephi-lite","graphDataset":{"nodeData":{"lone":{"sex":"male"}},
      "edgeData":{"e9":{"weight":1}},"fullGraph":{"nodes":[{"key":"a"}],"edges":[]}}}`);
    expect(graph?.nodes).toEqual([{ id: "a" }, { id: "lone", sex: "male" }]);
    expect(graph?.problems).toMatchObject([
      { code: "graph_looks_left_out" },
      { code: "missing_value", file: "x.json#edges", column: "source" },
    ]);
    expect(graph?.sheets.map(({ refused }) => refused)).toEqual([0, 1]);
  });

  it("of networkx has its attributes beside the ids", () => {
    const graph = outside("parallel.networkx.json");
    expect(graph?.problems).toEqual([]);
    expect(graph?.nodes).toEqual([{ id: "a" }, { id: "b" }, { id: "007", note: "lost?" }]);
    expect(graph?.edges[0]).toEqual({
      ...{ source: "a", target: "b", directed: "yes", edge_id: "k1", kind: "friend" },
    });
    expect(graph?.edges).toHaveLength(3);
  });

  it("of Cytoscape has all of it as data", () => {
    const graph = read(`{"elements":{"nodes":[{"data":{"id":"a","name":"Ash"}},{"data":{"id":"b"}}],
      "edges":[{"data":{"id":"e","source":"a","target":"b","kind":"friend"}}]}}`);
    expect(graph?.nodes).toEqual([{ id: "a", name: "Ash" }, { id: "b" }]);
    expect(graph?.edges).toEqual([{ source: "a", target: "b", edge_id: "e", kind: "friend" }]);
  });

  it("refuses rows that can't be read, and counts them", () => {
    const graph = read(`{"nodes":[{"id":"a"},7,{"id":"b","at":{"x":1}},{"id":"c","__proto__":"x"},
      {"id":"d","k":1,"k":2},{"note":"no id"}],"links":[],"comment":"x"}`);
    expect(graph?.nodes).toEqual([{ id: "a" }]);
    expect(graph?.sheets.map(({ refused }) => refused)).toEqual([5]);
    expect(graph?.codes).toEqual([
      "graph_part_left_out",
      "json_row_not_object",
      "json_nested",
      "json_key_refused",
      "json_key_twice",
      "missing_value",
    ]);
    expect(Object.getOwnPropertyNames({})).toEqual([]);
  });

  it("is not every object with nodes", () => {
    for (const text of [
      '{"young_people":[{"id":"a"}],"ties":[]}',
      '{"nodes":["a","b"],"links":[]}',
      '{"nodes":[{"id":"a"}]}',
      '{"nodes":[{"id":"a"}],"links":[{"from":"a","to":"b"}]}',
      '[{"id":"a","source":"b","target":"c"}]',
      '{"type":"gephi-lite"}',
      "null",
    ])
      expect(read(text)).toBeNull();
  });
});
