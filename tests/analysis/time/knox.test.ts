import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knox, type KnoxOptions } from "../../../src/analysis/time/knox.ts";
import { defaultNearRepeatOptions, nearRepeat } from "../../../src/analysis/time/nearRepeat.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { seededRandom } from "../../../src/model/random.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { importing } from "../../import/importing.ts";
import { reference, referenceNumber } from "../../support/reference.ts";

type Pair = readonly [number, number];

function pairsWhere(n: number, near: (i: number, j: number) => boolean): Pair[] {
  return Array.from({ length: n }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (_, j): Pair => [j, i]).filter(([j]) => near(j, i)),
  );
}

const one: KnoxOptions = { bands: [14], draws: 999, seed: 1 };

describe("near repeats", () => {
  const events = reference("small_exact", "knox_toy", "events") as readonly [
    string,
    number,
    number,
    number,
  ][];
  const reach = referenceNumber("small_exact", "knox_toy", "ds_m");
  const toy = pairsWhere(events.length, (i, j) => {
    const [, x, y] = events[i]!;
    const [, u, v] = events[j]!;
    return (x - u) * (x - u) + (y - v) * (y - v) <= reach * reach;
  });
  const days = events.map(([, , , on]) => on);
  const bands = [referenceNumber("small_exact", "knox_toy", "dt_days")];

  it("are those known, over all 720 orders of six days", () => {
    const found = knox(toy, days, { ...one, bands }, noProgress);
    expect(found).toMatchObject({ draws: 720, isExact: true, events: 6, nearPairs: 3 });
    const [band] = found.bands;
    expect(band?.observed).toBe(referenceNumber("small_exact", "knox_toy", "observed"));
    expect(band?.expected).toBeCloseTo(referenceNumber("small_exact", "knox_toy", "mean_null"), 12);
    expect(band?.p).toBeCloseTo(referenceNumber("small_exact", "knox_toy", "exact_p_ge"), 12);
    expect(band?.ratio).toBeCloseTo(5, 12);
    expect(band?.adjusted).toBe(band?.p);
  });

  it("are much the same by drawing orders: never an impossible chance of 0", () => {
    // Events far from everything make too many orders to try them all and change nothing else.
    const far = [...days, 1000, 2000];
    const found = knox(toy, far, { ...one, bands, draws: 4000 }, noProgress);
    expect(found).toMatchObject({ seed: 1, draws: 4000, isExact: false });
    // Of 8 · 7 / 2 pairs of days three are close, and three pairs are near.
    const expected = (3 * 2) / 28;
    expect(Math.abs((found.bands[0]?.expected ?? 0) - expected)).toBeLessThan(0.04);
    expect(found.bands[0]?.p).toBeGreaterThanOrEqual(1 / 4001);
    expect(knox(toy, far, { ...one, bands, draws: 4000 }, noProgress)).toEqual(found);
    expect(knox(toy, far, { ...one, bands, draws: 4000, seed: 2 }, noProgress)).not.toEqual(found);
    const none = knox(toy, far, { ...one, bands, draws: 0 }, noProgress);
    expect(none.bands[0]).toMatchObject({ observed: 2, p: 1, ratio: null });
  });

  it("count both ends of a band, and each band within the next", () => {
    const found = knox(
      pairsWhere(3, () => true),
      [0, 7, 15],
      { ...one, bands: [6, 7, 8, 15] },
      noProgress,
    );
    expect(found.bands.map(({ days: within, observed }) => [within, observed])).toEqual([
      [6, 0],
      [7, 1],
      [8, 2],
      [15, 3],
    ]);
    // Where all are near each other no order of the days changes anything.
    expect(found.bands.map(({ p, adjusted, ratio }) => [p, adjusted, ratio])).toEqual([
      [1, 1, null],
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it("adjust the chances of several bands for being several", () => {
    const found = knox(toy, days, { ...one, bands: [3, 5, 14] }, noProgress).bands;
    const p = found.map((band) => band.p);
    const sorted = [...p].sort((a, b) => a - b);
    found.forEach(({ p: own, adjusted }) => {
      expect(adjusted).toBeGreaterThanOrEqual(own);
      expect(adjusted).toBeGreaterThanOrEqual(Math.min(1, sorted[0]! * 3));
    });
    expect(Math.min(...found.map(({ adjusted }) => adjusted))).toBeCloseTo(sorted[0]! * 3, 12);
  });

  it("are the same for places as for the pairs at them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(60)), { maxLength: 12 }), (placed) => {
        const groups = [0, 1, 2, 3].map((place) =>
          placed.flatMap(([at], event) => (at === place ? [event] : [])),
        );
        const pairs = pairsWhere(placed.length, (i, j) => placed[i]![0] === placed[j]![0]);
        const dates = placed.map(([, on]) => on);
        const options = { bands: [0, 7, 28], draws: 20, seed: 3 };
        expect(knox({ groups }, dates, options, noProgress)).toEqual(
          knox(pairs, dates, options, noProgress),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("are found by chance no more often than said", () => {
    const random = seededRandom(11);
    const groups = Array.from({ length: 8 }, (_, place) => [0, 1, 2, 3].map((i) => place * 4 + i));
    let found = 0;
    const sets = 200;
    for (let set = 0; set < sets; set++) {
      const dates = Array.from({ length: 32 }, () => random.integer(0, 300));
      const [band] = knox(
        { groups },
        dates,
        { bands: [14], draws: 99, seed: set },
        noProgress,
      ).bands;
      if ((band?.p ?? 1) <= 0.05) found++;
    }
    expect(found / sets).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / sets));
    expect(found).toBeGreaterThan(0);
  });
});

describe("near repeats at the places of a case network", () => {
  /** Incidents in pairs a day apart at each of so many places, weeks between them. */
  function network(places: number) {
    const rows = Array.from({ length: places }, (_, at) => at).flatMap((at) => {
      const start = 18300 + at * 40;
      return [
        `I${String(2 * at).padStart(3, "0")},robbery,${formatIsoDay(start)},P${String(at)}`,
        `I${String(2 * at + 1).padStart(3, "0")},robbery,${formatIsoDay(start + 1)},P${String(at)}`,
      ];
    });
    return importing({
      incidents: [
        "id,type,date,place",
        ...rows,
        "X1,robbery,2020-03,P0",
        "X2,robbery,2020-03-01,",
        "X3,police_encounter,2020-03-01,P0",
      ].join("\n"),
      places: ["id,type", ...rows.map((_, at) => `P${String(at)},park`)].join("\n"),
    }).dataset;
  }

  it("are looked for where thirty incidents have a place and a day", () => {
    const found = nearRepeat(
      network(15),
      defaultNetworkOptions,
      defaultNearRepeatOptions,
      noProgress,
    );
    expect(found).toMatchObject({ incidents: 32, usable: 30, needed: 30, places: 15 });
    expect(found.result).toMatchObject({ seed: 1, draws: 999, events: 30, nearPairs: 15 });
    expect(found.result?.bands.map((band) => band.days)).toEqual([7, 14, 28]);
    // None of 999 draws came near it; three bands are looked at.
    expect(found.result?.bands[0]).toMatchObject({ observed: 15, p: 0.001, adjusted: 0.003 });
  });

  it("are not looked for with fewer", () => {
    const found = nearRepeat(network(14), defaultNetworkOptions, one, noProgress);
    expect(found).toMatchObject({ incidents: 30, usable: 28, result: null });
  });
});
