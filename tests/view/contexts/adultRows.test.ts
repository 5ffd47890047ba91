import { describe, expect, it } from "vitest";
import { adultRows } from "../../../src/view/contexts/adultRows.ts";
import { sketch } from "../../support/sketch.ts";

describe("adults in Contexts", () => {
  it("are those whom records link to two or more young people, by tie or by incident", () => {
    const dataset = sketch(`
      adult: mr, ms, mx
      incident robbery I1: ash victim, mr alleged, bo witness
      tie exploits: mr cy
      tie supports: ms ash
      tie supports: mr ash
      tie friend: ash bo
    `);
    expect(adultRows(dataset)).toEqual([
      { id: "mr", type: null, byTie: 2, byIncident: 2, linked: 3 },
    ]);
  });

  it("are not counted through each other", () => {
    const dataset = sketch(`
      adult: mr, ms
      incident robbery I1: ash victim, mr alleged, ms alleged
    `);
    expect(adultRows(dataset)).toEqual([]);
  });
});
