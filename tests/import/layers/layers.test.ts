import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putBack } from "../../../src/import/layers/putBack.ts";
import { removeImport } from "../../../src/import/layers/removeImport.ts";
import { inCanonicalOrder } from "../../../src/model/canonical.ts";
import { changesBetween } from "../../../src/model/changes.ts";
import { datasetKeys } from "../../../src/model/dataset.ts";
import { emptyHoldings, importsOf, type Holdings } from "../../../src/model/holdings.ts";
import { layerOf } from "../../../src/model/layer.ts";
import { adding, anyImport, anyImports, bytesOf, join, row, type Row } from "./rows.ts";

function held(imports: readonly (readonly Row[])[]): Holdings {
  return imports.reduce<Holdings>((before, rows) => adding(before, rows), emptyHoldings);
}

const school = [
  row("youngPeople", { id: "ash", sex: "female" }),
  row("institutions", { id: "S1" }),
  row("attendances", { youngPerson: "ash", institution: "S1", sources: ["School"] }),
];
const police = [
  row("youngPeople", { id: "ash", area: "Mill" }),
  row("attendances", {
    youngPerson: "ash",
    institution: "S1",
    sources: ["Police"],
    grade: "1A P",
  }),
  row("involvements", { person: "ash", incident: "I1", role: "victim", sources: ["Police"] }),
];

describe("an import as a layer", () => {
  it("is known to each of its records, and a shared record knows both", () => {
    const holdings = held([school, police]);
    expect(importsOf(holdings, "youngPeople", 0)).toEqual([1, 2]);
    expect(importsOf(holdings, "institutions", 0)).toEqual([1]);
    expect(importsOf(holdings, "attendances", 0)).toEqual([1, 2]);
    expect(importsOf(holdings, "incidents", 0)).toEqual([2]);
    expect(holdings.said.youngPeople).toEqual([
      [
        { id: "ash", sex: "female" },
        { id: "ash", area: "Mill" },
      ],
    ]);
  });

  it("joins two agencies' rows about the same link with both sources on it", () => {
    expect(held([school, police]).dataset.attendances).toEqual([
      { youngPerson: "ash", institution: "S1", sources: ["Police", "School"], grade: "1A P" },
    ]);
  });

  it("leaves what the others say when it is taken out, first or last", () => {
    const holdings = held([school, police]);
    const withoutPolice = removeImport(holdings, 2);
    expect(bytesOf(withoutPolice)).toBe(bytesOf(held([school])));
    const withoutSchool = removeImport(holdings, 1);
    expect(withoutSchool.dataset.youngPeople).toEqual([{ id: "ash", area: "Mill" }]);
    expect(withoutSchool.dataset.institutions).toEqual([{ id: "S1", unlisted: true }]);
    expect(withoutSchool.sets).toEqual([[2]]);
    expect(withoutSchool.imports.map(({ id }) => id)).toEqual([2]);
  });

  it("makes a thing unlisted again when the table that listed it goes", () => {
    const links = [row("visits", { person: "ash", place: "P1" })];
    const places = [row("places", { id: "P1", name: "Park" })];
    const holdings = held([links, places]);
    expect(importsOf(holdings, "places", 0)).toEqual([2]);
    const before = removeImport(holdings, 2);
    expect(before.dataset.places).toEqual([{ id: "P1", unlisted: true }]);
    expect(importsOf(before, "places", 0)).toEqual([1]);
  });

  it("shares what nobody lists with the others that name it", () => {
    const visit = [row("visits", { person: "ash", place: "P1" })];
    const seen = [row("visits", { person: "bo", place: "P1" })];
    const holdings = held([visit, seen]);
    expect(importsOf(holdings, "places", 0)).toEqual([1, 2]);
    expect(importsOf(removeImport(holdings, 1), "places", 0)).toEqual([2]);
  });

  it("holds each of its rows against what was there and against its others", () => {
    const before = held([[row("youngPeople", { id: "ash", area: "Mill" })]]);
    const { merged, problems } = join(before, [
      row("youngPeople", { id: "ash", sex: "female" }),
      row("youngPeople", { id: "ash", sex: "male" }),
      row("youngPeople", { id: "ash", area: "Dock", cohort: "x" }),
    ]);
    expect(merged.dataset.youngPeople).toEqual([{ id: "ash", sex: "female", area: "Mill" }]);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ["id_conflict", "male"],
      ["id_conflict", "Dock"],
    ]);
  });

  it("that takes the place of another changes only what differs between the two", () => {
    const more = [...school, row("youngPeople", { id: "bo" })];
    const { merged } = join(held([school, police]), more, { replaces: 1 });
    expect(merged.changes).toEqual({ youngPeople: { added: 1, changed: 0, removed: 0 } });
    expect(merged.dataset.institutions).toEqual([{ id: "S1" }]);
  });

  it("remembers whom only a column calls an adult", () => {
    const column = [row("involvements", { person: "mr", incident: "I1", role: "alleged" }, true)];
    const listed = [row("adults", { id: "mr", type: "family" })];
    const holdings = held([listed, column]);
    expect(removeImport(holdings, 1).dataset.adults).toEqual([{ id: "mr", unlisted: true }]);
    expect(removeImport(holdings, 1).dataset.youngPeople).toEqual([]);
    expect(removeImport(holdings, 2).dataset.adults).toEqual([{ id: "mr", type: "family" }]);
  });

  it("has no part in a row of it that was refused", () => {
    const other = [row("youngPeople", { id: "ash", sex: "male" })];
    const { merged, problems, accounts } = join(held([school]), other);
    expect(problems.map(({ code }) => code)).toEqual(["id_conflict"]);
    expect(accounts[0]).toMatchObject({ rows: 1, refused: 1 });
    expect(merged.changes).toEqual({});
    const holdings = adding(held([school]), other);
    expect(holdings.problemsByImport.map((each) => each.length)).toEqual([0, 1]);
    expect(removeImport(holdings, 1).dataset.youngPeople).toEqual([]);
  });

  it("cannot be taken out or put back twice", () => {
    const holdings = held([school]);
    expect(() => removeImport(holdings, 2)).toThrow(/no import 2/u);
    expect(() => putBack(holdings, layerOf(holdings, 1))).toThrow(/import 1 is there/u);
    expect(() => join(holdings, police, { id: 1 })).toThrow(/not after 1/u);
  });
});

describe("the laws of layers", () => {
  it("taking out what was added leaves every byte as it was", () => {
    fc.assert(
      fc.property(anyImports(3), anyImport, (before, rows) => {
        const holdings = held(before);
        const id = before.length + 1;
        expect(bytesOf(removeImport(adding(holdings, rows), id))).toBe(bytesOf(holdings));
      }),
      { numRuns: 120 },
    );
  });

  it("any import taken out and put back leaves every byte as it was", () => {
    fc.assert(
      fc.property(anyImports(4), fc.nat(), (imports, nth) => {
        const holdings = held(imports);
        const layer = layerOf(holdings, 1 + (nth % imports.length));
        const without = removeImport(holdings, layer.record.id);
        expect(bytesOf(putBack(without, layer))).toBe(bytesOf(holdings));
      }),
      { numRuns: 120 },
    );
  });

  it("the order in which imports are taken out makes no difference", () => {
    fc.assert(
      fc.property(anyImports(4), fc.array(fc.nat(), { minLength: 4 }), (imports, order) => {
        const holdings = held(imports);
        const ids = imports.map((_, at) => at + 1).slice(1);
        const out = (all: readonly number[]) => all.reduce(removeImport, holdings);
        const mixed = ids.toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
        expect(bytesOf(out(mixed))).toBe(bytesOf(out(ids)));
        expect(bytesOf(removeImport(out(mixed), 1))).toBe(bytesOf(emptyHoldings));
      }),
      { numRuns: 80 },
    );
  });

  it("each record stands in canonical order with the imports that name it", () => {
    fc.assert(
      fc.property(anyImports(3), (imports) => {
        const holdings = held(imports);
        expect(holdings.sets).toEqual(holdings.sets.toSorted(compareSets));
        for (const key of datasetKeys) {
          expect(holdings.dataset[key]).toEqual(inCanonicalOrder(key, holdings.dataset[key]));
          holdings.dataset[key].forEach((_, at) => {
            expect(importsOf(holdings, key, at).length).toBeGreaterThan(0);
          });
        }
      }),
      { numRuns: 80 },
    );
  });

  it("the same rows again change nothing, and each of them joins one that is there", () => {
    fc.assert(
      fc.property(anyImport, (rows) => {
        const holdings = held([rows]);
        const { merged, accounts } = join(holdings, rows);
        expect(merged.changes).toEqual({});
        expect(JSON.stringify(merged.dataset)).toBe(JSON.stringify(holdings.dataset));
        for (const account of accounts) expect(account.merged + account.refused).toBe(account.rows);
      }),
      { numRuns: 80 },
    );
  });

  it("a file that takes the place of an import is as if that had never been", () => {
    fc.assert(
      fc.property(anyImport, anyImport, anyImport, (first, old, corrected) => {
        const before = held([first]);
        const replaced = adding(adding(before, old), corrected, { replaces: 2 });
        const straight = adding(before, corrected, { id: 3 });
        expect(replaced.dataset).toEqual(straight.dataset);
        expect(replaced.from).toEqual(straight.from);
        expect(replaced.imports.map(({ id }) => id)).toEqual([1, 3]);
        expect(replaced.imports[1]?.replaced).toBe(2);
      }),
      { numRuns: 80 },
    );
  });

  it("the changes of an import are those between what was there and what is", () => {
    fc.assert(
      fc.property(anyImports(2), anyImport, (before, rows) => {
        const holdings = held(before);
        const { merged } = join(holdings, rows);
        const back = changesBetween(merged.dataset, holdings.dataset);
        for (const key of datasetKeys) {
          const { added, changed, removed } = merged.changes[key] ?? none;
          expect(back[key] ?? none).toEqual({ added: removed, changed, removed: added });
          expect(holdings.dataset[key].length + added - removed).toBe(merged.dataset[key].length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const none = { added: 0, changed: 0, removed: 0 };

function compareSets(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [a, b].map((set) => set.map((id) => String.fromCharCode(id)).join(""));
  return (x ?? "") < (y ?? "") ? -1 : 1;
}
