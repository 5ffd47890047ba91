import { describe, expect, it } from "vitest";
import { gexf } from "../../../../src/import/formats/gexf/gexf.ts";
import { graphOf } from "../graphOf.ts";

const read = (inside: string, attributes = 'defaultedgetype="undirected"') =>
  graphOf(
    gexf,
    `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph ${attributes}>${inside}</graph></gexf>`,
  );

const nodes = (inside: string) => `<nodes>${inside}</nodes>`;
const edges = (inside: string) => `<edges>${inside}</edges>`;

describe("a GEXF file", () => {
  it("gives its nodes and its links, each with its attributes under their titles", () => {
    const {
      nodes: people,
      edges: links,
      problems,
    } = read(`
      <attributes class="node"><attribute id="0" title="sex" type="string"/></attributes>
      <attributes class="edge"><attribute id="0" title="source" type="string"/></attributes>
      <nodes>
        <node id="007" label="A &amp; B"><attvalues><attvalue for="0" value="female"/></attvalues></node>
        <node id="1E5"/>
      </nodes>
      <edges>
        <edge id="e1" source="007" target="1E5" kind="friend" weight="2.0" label="known">
          <attvalues><attvalue for="0" value="School"/></attvalues>
        </edge>
        <edge source="1E5" target="007" type="directed"/>
      </edges>`);
    expect(problems).toEqual([]);
    expect(people).toEqual([{ id: "007", label: "A & B", sex: "female" }, { id: "1E5" }]);
    expect(links).toEqual([
      {
        source: "007",
        target: "1E5",
        kind: "friend",
        directed: "no",
        weight: "2.0",
        label: "known",
        edge_id: "e1",
        "source (2)": "School",
      },
      { source: "1E5", target: "007", directed: "yes" },
    ]);
  });

  it("keeps links in parallel, links to themselves and links to nodes it does not list", () => {
    const { edges: links } = read(
      edges(
        '<edge source="a" target="b"/><edge source="a" target="b"/><edge source="c" target="c"/>',
      ),
    );
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      ["a", "b"],
      ["a", "b"],
      ["c", "c"],
    ]);
  });

  it("gives a link a row for each of its periods, and a node all of its in one", () => {
    const spells =
      '<spells><spell start="2020-01-01" end="2020-02-01"/><spell start="2020-05-01"/></spells>';
    const { nodes: people, edges: links } = read(
      nodes(`<node id="a">${spells}</node><node id="b" start="2019" end="2021"/>`) +
        edges(
          `<edge source="a" target="b">${spells}</edge><edge source="b" target="a" timestamp="2020-03-01"/>`,
        ),
    );
    expect(people).toEqual([
      { id: "a", start: ["2020-01-01", "2020-05-01"], end: "2020-02-01" },
      { id: "b", start: "2019", end: "2021" },
    ]);
    expect(links).toEqual([
      { source: "a", target: "b", directed: "no", start: "2020-01-01", end: "2020-02-01" },
      { source: "a", target: "b", directed: "no", start: "2020-05-01" },
      { source: "b", target: "a", directed: "no", start: "2020-03-01", end: "2020-03-01" },
    ]);
  });

  it("tells of days that a period leaves out and of values that change with time", () => {
    const { nodes: people, codes } = read(
      nodes(
        `<node id="a" startopen="2020-01-01" end="2020-12-31"><attvalues>
          <attvalue for="school" value="S1" end="2020-06-01"/>
          <attvalue for="school" value="S2" start="2020-06-02"/></attvalues></node>`,
      ),
    );
    expect(people).toEqual([
      { id: "a", start: "2020-01-01", end: "2020-12-31", school: ["S1", "S2"] },
    ]);
    expect(codes.toSorted()).toEqual(["graph_open_ends", "graph_times_left_out"]);
  });

  it("says which links are directed, and keeps a word for it that it does not know", () => {
    const link = (type: string) => `<edge source="a" target="b" ${type}/>`;
    const types = ["", 'type="directed"', 'type="mutual"', 'type="sideways"'];
    const { edges: links } = read(edges(types.map(link).join("")), 'defaultedgetype="directed"');
    expect(links.map(({ directed }) => directed)).toEqual(["yes", "yes", "no", "sideways"]);
    const spell = '<edge source="a" target="b" start="2020" endopen="2021"/>';
    expect(read(edges(spell)).edges).toMatchObject([{ start: "2020", end: "2021" }]);
  });

  it("fills in the values that an attribute has by default", () => {
    const { nodes: people } = read(
      `<attributes class="node"><attribute id="k" title="kind"><default>person</default></attribute></attributes>${nodes(
        '<node id="a"/><node id="b"><attvalues><attvalue for="k" value="school"/></attvalues></node>',
      )}`,
    );
    expect(people).toEqual([
      { id: "a", kind: "person" },
      { id: "b", kind: "school" },
    ]);
  });

  it("lists nodes within nodes after the one that holds them", () => {
    const { nodes: people, edges: links } = read(
      nodes(
        `<node id="area"><nodes><node id="school"><nodes><node id="a"/></nodes></node></nodes>
          <edges><edge source="a" target="school"/></edges>
          <attvalues><attvalue for="late" value="x"/></attvalues></node>
        <node id="b" pid="area"/>`,
      ),
    );
    expect(people).toEqual([
      { id: "area", late: "x" },
      { id: "school", parent: "area" },
      { id: "a", parent: "school" },
      { id: "b", parent: "area" },
    ]);
    expect(links).toHaveLength(1);
  });

  it("leaves out how it was drawn, and says so once", () => {
    const { nodes: people, problems } = read(
      nodes(
        `<node id="a" xmlns:viz="http://gexf.net/1.3/viz"><viz:color r="1" g="2" b="3"/><viz:size value="2"/></node>
         <node id="b"><viz:position x="1" y="2"/></node>`,
      ),
    );
    expect(people).toEqual([{ id: "a" }, { id: "b" }]);
    expect(problems).toMatchObject([{ code: "graph_looks_left_out", severity: "notice" }]);
    expect(problems[0]?.message).toContain("3 places");
  });

  it("refuses what joins nothing, and counts it", () => {
    const { sheets, problems } = read(
      `${nodes('<node label="nobody"/><node id="a"/>')}${edges('<edge source="a"/><edge source="" target="a"/><edge source="a" target="a"/>')}`,
    );
    expect(
      sheets.map(({ file, refused, rowNumbers }) => [file, refused, rowNumbers.length]),
    ).toEqual([
      ["x.gexf#nodes", 1, 1],
      ["x.gexf#edges", 2, 1],
    ]);
    expect(problems).toMatchObject([
      { code: "missing_value", file: "x.gexf#nodes", row: 2, column: "id" },
      { code: "missing_value", file: "x.gexf#edges", row: 2, column: "target" },
      { code: "missing_value", file: "x.gexf#edges", row: 3, column: "source" },
    ]);
  });

  it("may give attributes any name at all", () => {
    const { nodes: people } = read(
      `<attributes class="node"><attribute id="__proto__" title="constructor"/><attribute id="t" title="ID"/></attributes>${nodes(
        '<node id="__proto__"><attvalues><attvalue for="__proto__" value="x"/><attvalue for="toString" value="y"/><attvalue for="t" value="z"/></attvalues></node>',
      )}`,
    );
    expect(people.map((row) => Object.entries(row))).toEqual([
      [
        ["id", "__proto__"],
        ["constructor", "x"],
        ["ID (2)", "z"],
        ["toString", "y"],
      ],
    ]);
    expect(Object.getOwnPropertyNames({})).toEqual([]);
  });

  it("without anything in it is told of", () => {
    expect(read("").codes).toEqual(["file_empty"]);
  });

  it("is known by its first element", () => {
    const file = (name: string, text: string) =>
      gexf.recognises({ name, text, bytes: new Uint8Array(), choices: {} });
    expect(file("data", '<?xml version="1.0"?>\n<!-- a - note -->\n<gexf version="1.2">')).toBe(
      true,
    );
    expect(file("x.gexf", "<g:gexf>")).toBe(true);
    expect(file("x.gexf", "<graphml>")).toBe(false);
    expect(file("x.gexf", "<html>")).toBe(false);
    expect(file("x.gexf", "id,label\n")).toBe(false);
    expect(file("x.csv", '<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>')).toBe(false);
    expect(file("x.gexf", '<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>')).toBe(true);
  });
});
