import { describe, expect, it } from "vitest";
import { emptyDataset } from "../../src/model/dataset.ts";
import { MOST_WIDE_LINKS } from "../../src/scene/lineGeometry.ts";
import { keyEntries, type KeyEntry } from "../../src/scene/key.ts";
import { sketch } from "../support/sketch.ts";
import { draw, sceneOf, withGroups } from "./drawing.ts";

const about = (entries: readonly KeyEntry[]) =>
  entries.map((entry) => {
    if (entry.about === "shape") return `${entry.kind} ${entry.count}`;
    if (entry.about === "certainty") return entry.certainty;
    if (entry.about === "tone") return entry.tone;
    return entry.about;
  });

describe("the key", () => {
  it("explains what is in the picture, and nothing else", () => {
    const scene = sceneOf(draw("school S1: ash 2020-01-01..2020-02-01, bo .."), {
      showAll: true,
    });
    expect(about(keyEntries(scene))).toEqual([
      "youngPerson 2",
      "institution 1",
      "size",
      "equalSize",
      "certain",
      "possible",
    ]);
  });

  it("explains ties, adults, marks, arrows, widths, outlines and groups where they are drawn", () => {
    const base = sketch(`
      adult: mr
      school S1: ash .., bo ..
      tie friend: ash bo
      tie conflict: ash bo
      tie sibling: bo cy
      tie friend: ash mr
    `);
    const drawn = withGroups(
      draw({
        ...base,
        youngPeople: base.youngPeople.map((each) => ({ ...each, indexPerson: true })),
        ties: base.ties.map((tie) => ({ ...tie, directed: true, sources: ["a", "b"] })),
      }),
      [["youngPerson:ash", "youngPerson:bo"]],
    );
    const entries = keyEntries(sceneOf(drawn, { showAll: true }));
    expect(about(entries)).toEqual([
      "youngPerson 3",
      "institution 1",
      "adult 1",
      "indexPerson",
      "size",
      "equalSize",
      "certain",
      "possible",
      "width",
      "tie",
      "family",
      "adult",
      "mark",
      "direction",
      "groups",
    ]);
    expect(entries).toContainEqual({ about: "mark", mark: "harmful" });
    expect(entries).toContainEqual({ about: "width", steps: [1, 2] });
  });

  it("shows contexts of the least, a middling and the most connections, as they are drawn", () => {
    const people = Array.from({ length: 9 }, (_, at) => `y${at} ..`);
    const scene = sceneOf(draw(`school A: ${people.join(", ")}\nschool B: y1 ..`), {
      showAll: true,
    });
    const size = keyEntries(scene).find((entry) => entry.about === "size");
    expect(size?.samples.map(({ connections }) => connections)).toEqual([1, 5, 9]);
    const largest = scene.nodes.find(({ node }) => node.id === "A");
    expect(size?.samples.at(-1)?.radius).toBe(largest?.radius);
  });

  it("says by which measure young people are sized, in research", () => {
    const scene = sceneOf(draw("tie friend: ash bo"), {
      showAll: true,
      purpose: "research",
      sizeBy: "peers",
    });
    expect(keyEntries(scene)).toContainEqual({ about: "measureSize", measure: "peers" });
    expect(about(keyEntries(scene))).not.toContain("equalSize");
  });

  it("says that lines are all thin where there are too many to draw wide", () => {
    const base = sketch("school S1: ash .., bo ..");
    const scene = sceneOf(
      draw({
        ...base,
        attendances: base.attendances.map((each, at) => ({
          ...each,
          sources: at === 0 ? ["a", "b"] : ["a"],
        })),
      }),
      { showAll: true },
    );
    expect(about(keyEntries(scene))).toContain("width");
    const many = Array.from({ length: MOST_WIDE_LINKS }, () => scene.links[0]!);
    const crowded = keyEntries({ ...scene, links: [...many, scene.links[1]!] });
    expect(about(crowded)).toContain("thin");
    expect(about(crowded)).not.toContain("width");
  });

  it("is empty for an empty picture", () => {
    expect(keyEntries(sceneOf(draw(emptyDataset)))).toEqual([]);
  });
});
