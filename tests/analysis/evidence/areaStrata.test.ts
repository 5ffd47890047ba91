import { describe, expect, it } from "vitest";
import { areaStrata } from "../../../src/analysis/evidence/areaStrata.ts";
import { gradeTies } from "../../../src/analysis/evidence/gradeTies.ts";
import { contextKey, type IncidentId, type PlaceId } from "../../../src/model/ids.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { evidenceOptions, linksOf, peersOf } from "./links.ts";

describe("strata by area", () => {
  it("put contexts of one area together, of every kind, and those without an area", () => {
    const i1 = "i1" as IncidentId;
    const [p1, p2] = ["p1" as PlaceId, "p2" as PlaceId];
    const contexts = [
      contextKey("incident", i1),
      contextKey("place", p1),
      contextKey("place", p2),
      contextKey("place", "p3"),
    ];
    const found = areaStrata(
      {
        incidents: [{ id: i1, area: "north" }],
        institutions: [],
        places: [
          { id: p1, area: "south" },
          { id: p2, area: "north" },
        ],
      },
      contexts,
    );
    expect([...found]).toEqual([1, 2, 1, 0]);
  });

  it("take away what only distance explains", () => {
    // Four towns of six settings and twelve young people; everybody is at three of their town's.
    const attended = Array.from({ length: 48 }, (_, person) => {
      const town = 6 * Math.floor(person / 12);
      return [0, 1, 2].map((step) => town + ((person + step * (1 + (person % 2))) % 6));
    }).map((list) => [...new Set(list)].sort((a, b) => a - b));
    const links = linksOf(24, attended);
    const peers = peersOf(links);
    const strata = Uint8Array.from({ length: 24 }, (_, setting) => Math.floor(setting / 6));
    for (const draws of [0, 500]) {
      const options = { ...evidenceOptions, draws };
      const free = gradeTies(links, peers, options, noProgress);
      const bound = gradeTies(links, peers, { ...options, strata }, noProgress);
      expect(free.counts.stronger).toBeGreaterThan(10);
      expect(bound.counts.stronger).toBeLessThan(free.counts.stronger / 3);
    }
  });
});
