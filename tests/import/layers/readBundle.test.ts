import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeBundle } from "../../../src/export/bundle.ts";
import { looksLikeBundle, readBundle } from "../../../src/import/layers/readBundle.ts";
import { withoutHistory, withoutImport } from "../../../src/import/layers/steps.ts";
import { anyProject, emptyProject, importing } from "./projects.ts";
import { row } from "./rows.ts";

const network = importing(
  importing(emptyProject, [
    row("youngPeople", { id: "ash", sex: "female" }),
    row("ties", { a: "ash", b: "bo", sources: ["School"] }),
  ]),
  [row("ties", { a: "ash", b: "bo", grade: "1A P" }), row("adults", { id: "mr" })],
);

const bundle = writeBundle(network);
const faultOf = (text: string) => {
  const read = readBundle(text);
  return "fault" in read ? read : null;
};
const changed = (from: string, to: string) => {
  expect(bundle).toContain(from);
  return bundle.replace(from, to);
};

describe("a bundle", () => {
  it("comes back as the project it was, all but what could be undone", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const told = { ...project, profiles: [{ name: "Attendance", tables: [] }] };
        expect(readBundle(writeBundle(told))).toEqual({ project: withoutHistory(told) });
      }),
      { numRuns: 60 },
    );
  });

  it("holds nothing of an import that was taken out", () => {
    const project = withoutImport(network, 2, "2026-11-23");
    expect(writeBundle(project)).not.toContain("1A P");
    expect(readBundle(writeBundle(project))).toEqual({ project: withoutHistory(project) });
  });

  it("is known by how it begins", () => {
    expect(looksLikeBundle(bundle.slice(0, 100))).toBe(true);
    expect(looksLikeBundle('\n{ "schema": "peerscape-bundle/7"')).toBe(true);
    expect(looksLikeBundle('{"schema":"peerscape-report/1"')).toBe(false);
  });
});

describe("a text that is no whole bundle", () => {
  it("is refused as what it is: no bundle, a newer one, a damaged one", () => {
    for (const text of [
      "",
      "{",
      "[]",
      "null",
      '{"schema":"other"}',
      '{"schema":"peerscape-bundle/x"}',
    ])
      expect(faultOf(text)?.fault).toBe("not_a_bundle");
    expect(faultOf('{"schema":"peerscape-bundle/2"}')?.fault).toBe("newer");
    expect(faultOf('{"schema":"peerscape-bundle/1"}')).toEqual({
      fault: "damaged",
      where: "/project",
    });
  });

  it("says where it is damaged, and never a value", () => {
    const faults: readonly (readonly [string, string, string])[] = [
      ['"sex":"female"', '"sex":{}', "/imports/0/records/youngPeople/0/sex"],
      ['"sex":"female"', '"colour":"red"', "/imports/0/records/youngPeople/0/colour"],
      ['"a":"ash","b":"bo"', '"a":"bo","b":"ash"', "/imports/0/records/ties/0"],
      ['"a":"ash",', "", "/imports/0/records/ties/0/a"],
      ['{"id":"ash"', '{"id":"mr"', "/imports/a person in two tables"],
      ['[{"id":"ash"', '[{"id":"ash"},{"id":"ash"', "/imports/0/records/youngPeople/twice"],
      ['"id":2', '"id":1', "/imports/1/record/id"],
      ['"lastImport":2', '"lastImport":1', "/imports/1/record/id"],
      ['"purpose":"case_network"', '"purpose":"fun"', "/project/purpose"],
      ['"profiles":[]', '"profiles":[{"name":"x","__proto__":{}}]', "/project/profiles/0"],
      ['"softened":[]', `"softened":${"[".repeat(40)}${"]".repeat(40)}`, "/project/vocabulary"],
      ['"softened":[]', '"softened":[7]', "/project/vocabulary"],
      ['"seed":1', '"seed":1.5', "/project/seed"],
      ['"ties":[', '"bonds":[', "/imports/0/records/bonds"],
    ];
    for (const [from, to, where] of faults)
      expect(faultOf(changed(from, to))).toEqual({ fault: "damaged", where });
  });

  it("never throws, whatever is in it", () => {
    const anyCut = fc.tuple(fc.nat({ max: bundle.length }), fc.nat({ max: 40 }), fc.string());
    fc.assert(
      fc.property(anyCut, ([at, length, other]) => {
        const text = bundle.slice(0, at) + other + bundle.slice(at + length);
        const read = readBundle(text);
        expect("fault" in read || "project" in read).toBe(true);
      }),
      { numRuns: 250 },
    );
    const deep = `{"schema":"peerscape-bundle/1","project":${"[".repeat(200_000)}`;
    expect(faultOf(deep)?.fault).toBe("not_a_bundle");
    const closed = `${deep}${"]".repeat(200_000)}}`;
    expect(faultOf(closed)?.fault).toBe("damaged");
  });

  it("of plain values in place of any part of it is damaged", () => {
    const anyPath = fc.array(fc.nat({ max: 20 }), { maxLength: 7 });
    fc.assert(
      fc.property(anyPath, fc.jsonValue(), (path, value) => {
        const read = readBundle(JSON.stringify(withAt(JSON.parse(bundle), path, value)));
        expect("fault" in read || "project" in read).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});

/** The value with another in one place of it, found by counting on each level. */
function withAt(whole: unknown, [first, ...rest]: readonly number[], value: unknown): unknown {
  if (first === undefined || typeof whole !== "object" || whole === null) return value;
  const names = Object.keys(whole);
  const name = names[first % Math.max(1, names.length)];
  if (name === undefined) return value;
  const changedPart = withAt((whole as Record<string, unknown>)[name], rest, value);
  if (Array.isArray(whole))
    return whole.map((each, at) => (String(at) === name ? changedPart : each));
  return { ...whole, [name]: changedPart };
}
