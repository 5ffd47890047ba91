import { describe, expect, it } from "vitest";
import type { InstitutionId } from "../../src/model/ids.ts";
import { buildSearchIndex, foldForSearch, searchNodes } from "../../src/scene/search.ts";
import { sketch } from "../support/sketch.ts";
import { draw } from "./drawing.ts";

const base = sketch("alone: YP-1, YP-12, yp2\nincident stabbing I1: YP-1");
const { graph } = draw({
  ...base,
  institutions: [
    { id: "S01" as InstitutionId, name: "Saltbridge School" },
    { id: "S02" as InstitutionId, name: "Bridge Lane PRU" },
    { id: "S03" as InstitutionId, name: "The Bridge" },
    { id: "S04" as InstitutionId, name: "École Zoë" },
  ],
});
const index = buildSearchIndex(graph);
const find = (text: string, limit = 10) => searchNodes(index, text, limit).map(({ id }) => id);

describe("searching", () => {
  it("finds by name: first what begins so, then a word that does, then anywhere", () => {
    expect(find("bridge")).toEqual(["S02", "S03", "S01"]);
    expect(find("bridge lane pru")).toEqual(["S02"]);
  });

  it("finds by id whatever its case and the marks within it, the exact one first", () => {
    expect(find("yp1")).toEqual(["YP-1", "YP-12"]);
    expect(find("YP 12")).toEqual(["YP-12"]);
    expect(find("p2")).toEqual(["yp2"]);
    expect(find("1")).toEqual(expect.arrayContaining(["YP-1", "I1", "S01"]));
  });

  it("does not mind accents, and finds nothing for nothing", () => {
    expect(find("ecole zoe")).toEqual(["S04"]);
    expect(find("zoë")).toEqual(["S04"]);
    expect([find(""), find("  - "), find("nobody")]).toEqual([[], [], []]);
    expect(foldForSearch(" Café–Bar ")).toBe("cafe bar");
  });

  it("gives no more than asked for", () => {
    expect(find("s", 2)).toHaveLength(2);
  });
});
