import { describe, expect, it } from "vitest";
import { gradeTies } from "../../../src/analysis/evidence/gradeTies.ts";
import { exp } from "../../../src/model/elementary.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { seededRandom, type Random } from "../../../src/model/random.ts";
import { allPairs, evidenceOptions, linksOf, peersOf } from "./links.ts";

const PEOPLE = 57;
const SETTINGS = 48;

/** e to a roughly normal number: sums of twelve even ones are near enough for sizes. */
function lognormal(random: Random): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random.next();
  return exp(sum);
}

/** Settings for everybody: of their group's core if they have one and follow it, else by size. */
function world(seed: number, follows: number): { attended: number[][]; group: number[] } {
  const random = seededRandom(seed, "planted");
  const sizes = Array.from({ length: SETTINGS }, () => lognormal(random));
  const cores = Array.from({ length: 6 }, () =>
    [0, 1, 2].map(() => random.integer(0, SETTINGS - 1)),
  );
  const group = Array.from({ length: PEOPLE }, (_, person) => (person < 30 ? person % 6 : -1));
  const attended = group.map((mine) => {
    const settings = new Set<number>();
    const wanted = 2 + random.integer(0, 4);
    while (settings.size < wanted) {
      const core = cores[mine];
      const isCore = core !== undefined && random.chance(follows) && settings.size < core.length;
      settings.add(isCore ? random.pick(core) : random.weighted(sizes));
    }
    return [...settings].sort((a, b) => a - b);
  });
  return { attended, group };
}

/** How often one who should rank higher does; equals count half. */
function areaUnderCurve(values: ArrayLike<number>, isTrue: readonly boolean[]): number {
  let won = 0;
  let games = 0;
  isTrue.forEach((one, i) => {
    isTrue.forEach((other, j) => {
      if (!one || other) return;
      games++;
      const gap = (values[i] ?? 0) - (values[j] ?? 0);
      won += gap > 0 ? 1 : gap === 0 ? 0.5 : 0;
    });
  });
  return won / games;
}

describe("grades of ties held against invented worlds", () => {
  it("find next to nothing where there is nothing but chance", () => {
    let ties = 0;
    let stronger = 0;
    let afterAll = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const links = linksOf(SETTINGS, world(seed, 0).attended);
      for (const draws of [200, 0]) {
        const found = gradeTies(
          links,
          peersOf(links),
          { ...evidenceOptions, draws, seed },
          noProgress,
        );
        ties += found.p.length;
        stronger += found.counts.stronger;
        afterAll += found.q.filter((q) => q < 0.05).length;
        expect(found.counts.stronger).toBe(found.p.filter((p) => p <= 0.05).length);
      }
    }
    expect(ties).toBeGreaterThan(5000);
    expect(stronger / ties).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / ties));
    expect(afterAll).toBeLessThanOrEqual(2);
  });

  it("rank true peers higher by weight than by number", () => {
    let byWeight = 0;
    let byNumber = 0;
    const seeds = 12;
    for (let seed = 1; seed <= seeds; seed++) {
      const { attended, group } = world(seed, 0.6);
      const { pairs } = allPairs(linksOf(SETTINGS, attended));
      const isTrue = Array.from(pairs.from, (a, at) => {
        const mine = group[a] ?? -1;
        return mine >= 0 && mine === group[pairs.to[at] ?? 0];
      });
      expect(isTrue.filter(Boolean)).toHaveLength(60);
      byWeight += areaUnderCurve(pairs.weight, isTrue) / seeds;
      byNumber += areaUnderCurve(pairs.contexts, isTrue) / seeds;
    }
    expect(byWeight).toBeGreaterThan(byNumber);
    expect(byWeight).toBeGreaterThan(0.6);
  });
});
