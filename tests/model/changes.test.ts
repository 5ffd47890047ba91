import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/model/changes.ts";
import { emptyDataset } from "../../src/model/dataset.ts";
import { sketch } from "../support/sketch.ts";

describe("the changes between two datasets", () => {
  it("count what is new, different and gone, table by table", () => {
    const before = sketch("alone: ash, bo, cy\nschool S1 roll 90: ash ..");
    const after = sketch("alone: bo, cy, dee, eli\nschool S1 roll 100: bo ..");
    expect(changesBetween(before, after)).toEqual({
      youngPeople: { added: 2, changed: 0, removed: 1 },
      institutions: { added: 0, changed: 1, removed: 0 },
      attendances: { added: 1, changed: 0, removed: 1 },
    });
  });

  it("are none between equals, in whatever order fields stand, and from nothing all is new", () => {
    const one = sketch("school S1 roll 90: ash ..");
    const [school] = one.institutions;
    if (school === undefined) throw new RangeError("the sketch has no school");
    const turned = Object.fromEntries(Object.entries(school).toReversed()) as typeof school;
    expect(Object.keys(turned)).not.toEqual(Object.keys(school));
    const copy = { ...structuredClone(one), institutions: [turned] };
    expect(changesBetween(one, copy)).toEqual({});
    expect(changesBetween(emptyDataset, one)).toMatchObject({
      youngPeople: { added: 1, changed: 0, removed: 0 },
    });
  });

  it("see a field that came or went", () => {
    const one = sketch("school S1: ash ..");
    const other = sketch("school S1 roll 90: ash ..");
    const changed = { institutions: { added: 0, changed: 1, removed: 0 } };
    expect(changesBetween(one, other)).toEqual(changed);
    expect(changesBetween(other, one)).toEqual(changed);
  });
});
