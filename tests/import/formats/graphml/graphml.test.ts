import { describe, expect, it } from "vitest";
import { graphml } from "../../../../src/import/formats/graphml/graphml.ts";
import { graphOf } from "../graphOf.ts";

const read = (inside: string) =>
  graphOf(
    graphml,
    `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${inside}</graphml>`,
  );

describe("a GraphML file", () => {
  it("gives its nodes and its links, each with its data under the names of their keys", () => {
    const {
      nodes,
      edges: links,
      problems,
    } = read(`
      <key id="d0" for="node" attr.name="sex" attr.type="string"/>
      <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
      <graph edgedefault="directed">
        <node id="007"><data key="d0">A &lt; B</data></node>
        <node id="1E5"/>
        <edge source="007" target="1E5"><data key="d1">1.50</data></edge>
        <edge id="e2" source="1E5" target="007" directed="false"><data key="other">x</data></edge>
      </graph>`);
    expect(problems).toEqual([]);
    expect(nodes).toEqual([{ id: "007", sex: "A < B" }, { id: "1E5" }]);
    expect(links).toEqual([
      { source: "007", target: "1E5", directed: "yes", weight: "1.50" },
      { source: "1E5", target: "007", directed: "no", edge_id: "e2", other: "x" },
    ]);
  });

  it("applies a key for all to nodes and to links, and its default to those without it", () => {
    const { nodes, edges: links } = read(`
      <key id="k" for="all" attr.name="source"><desc>who</desc><default>School</default></key>
      <graph edgedefault="undirected"><node id="a"/><node id="b"><data key="k">Police</data></node>
      <edge source="a" target="b"/></graph>`);
    expect(nodes).toEqual([
      { id: "a", source: "School" },
      { id: "b", source: "Police" },
    ]);
    expect(links).toEqual([{ source: "a", target: "b", directed: "no", "source (2)": "School" }]);
  });

  it("goes into graphs within nodes, each with its own direction of links", () => {
    const { nodes, edges: links } = read(`
      <graph edgedefault="directed">
        <node id="area"><graph edgedefault="undirected"><node id="a"/><edge source="a" target="area"/></graph></node>
        <edge source="area" target="b"/>
      </graph>`);
    expect(nodes).toEqual([{ id: "area" }, { id: "a", parent: "area" }]);
    expect(links.map(({ directed }) => directed)).toEqual(["no", "yes"]);
  });

  it("refuses links that join more than two or only parts of nodes, and counts them", () => {
    const { sheets, problems } = read(`
      <graph edgedefault="undirected"><node id="a"><port name="north"/></node><node id="b"/>
        <hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>
        <edge source="a" target="b" sourceport="north"/>
        <edge source="a" target="b"/>
      </graph>`);
    expect(sheets.map(({ refused, rowNumbers }) => [refused, ...rowNumbers])).toEqual([
      [0, 2, 3],
      [2, 4],
    ]);
    expect(problems).toMatchObject([
      { code: "graph_part_left_out", value: "port", severity: "warning" },
      { code: "graph_hyperedge", file: "x.graphml#edges", row: 2, severity: "error" },
      { code: "graph_port", file: "x.graphml#edges", row: 3 },
    ]);
  });

  it("takes the words that yEd draws on a node for its label", () => {
    const { nodes, codes } = read(`
      <key for="node" id="d6" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml">
        <y:Geometry height="30.0"/><y:NodeLabel alignment="center">
        Ash<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph>`);
    expect(nodes).toEqual([{ id: "n0", label: "Ash" }]);
    expect(codes).toEqual(["graph_looks_left_out"]);
  });

  it("keeps several values of one key as several", () => {
    const { nodes } = read(
      '<graph edgedefault="directed"><node id="a"><data key="k">1</data><data key="k">2</data></node></graph>',
    );
    expect(nodes).toEqual([{ id: "a", k: ["1", "2"] }]);
  });
});
