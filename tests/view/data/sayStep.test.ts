import { describe, expect, it } from "vitest";
import type { ImportRecord } from "../../../src/model/importRecord.ts";
import type { Step } from "../../../src/model/history.ts";
import { namesOf, sayStep } from "../../../src/view/data/sayStep.ts";

function record(id: number, ...names: string[]): ImportRecord {
  const rows = { rows: 0, stored: 0, merged: 0, asStatus: 0, asGap: 0, refused: 0, leftOut: 0 };
  return {
    id,
    date: "2026-11-22",
    files: names.map((name) => ({ name, hash: "", bytes: 1 })),
    agency: "",
    purpose: "",
    agreement: "",
    mayBeSeenBy: "",
    rows,
    changes: {},
    overrides: [],
    mended: 0,
  };
}

/** A layer of which only the record is asked. */
const layer = (of: ImportRecord) => ({ record: of }) as Step["putBack"];
const autumn = record(1, "autumn.csv");
const project = { imports: [autumn, record(2, "spring.csv")] };

describe("a step in the imports", () => {
  it("that leads back tells what was done: what goes had been added, what comes taken out", () => {
    const say = (step: Step) => sayStep(step, project, "back");
    expect(say({ takeOut: 2, putBack: null })).toBe("adding spring.csv");
    expect(say({ takeOut: null, putBack: layer(autumn) })).toBe("taking out autumn.csv");
    expect(say({ takeOut: 2, putBack: layer(autumn) })).toBe(
      "replacing an earlier import by spring.csv",
    );
  });

  it("that leads on tells what will be done: what comes is added, what goes taken out", () => {
    const say = (step: Step) => sayStep(step, project, "on");
    expect(say({ takeOut: null, putBack: layer(autumn) })).toBe("adding autumn.csv");
    expect(say({ takeOut: 2, putBack: null })).toBe("taking out spring.csv");
    expect(say({ takeOut: 2, putBack: layer(autumn) })).toBe(
      "replacing an earlier import by autumn.csv",
    );
  });

  it("names three files, and of more the first; without any it says so in words", () => {
    expect(namesOf(record(1, "a", "b", "c"))).toBe("a, b and c");
    expect(namesOf(record(1, "a", "b", "c", "d"))).toBe("a and 3 other files");
    expect(namesOf(record(1))).toBe("before imports were recorded");
    expect(namesOf(null)).toBe("before imports were recorded");
  });
});
