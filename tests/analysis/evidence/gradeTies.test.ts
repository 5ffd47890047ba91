import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Grade, type Evidence } from "../../../src/analysis/evidence/evidence.ts";
import { gradeAmong } from "../../../src/analysis/evidence/gradeAmong.ts";
import { gradeTies } from "../../../src/analysis/evidence/gradeTies.ts";
import { RowComparison } from "../../../src/analysis/evidence/compareRows.ts";
import { readPairs } from "../../../src/analysis/evidence/pairs.ts";
import { layOutSlots } from "../../../src/analysis/evidence/slots.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { buildPeers } from "../../../src/network/buildPeers.ts";
import type { LinkSet } from "../../../src/network/linkSet.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import { Way, type PeerNetwork } from "../../../src/network/peerNetwork.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import { anyCaseNetwork } from "../../support/arbitraries.ts";
import { evidenceOptions, linksIn, linksOf, peersOf } from "./links.ts";

/** The ties of a peer network in their order: ends, strength and ways. */
function tiesOf({ graph, ways }: PeerNetwork) {
  const ties: { a: number; b: number; strength: number; ways: number }[] = [];
  for (let a = 0; a < graph.n; a++)
    for (let at = graph.offsets[a] ?? 0; at < (graph.offsets[a + 1] ?? 0); at++) {
      const b = graph.neighbours[at] ?? 0;
      if (b > a) ties.push({ a, b, strength: graph.weights?.[at] ?? 1, ways: ways[at] ?? 0 });
    }
  return ties;
}

/** The name of the grade of each tie, by the ids of the two. */
function gradesByPair(links: LinkSet, evidence: Evidence): Record<string, string> {
  return Object.fromEntries(
    tiesOf(peersOf(links)).map(({ a, b }, tie) => {
      const name = Object.entries(Grade).find(([, grade]) => grade === evidence.grades[tie])?.[0];
      return [`${links.youngPeople[a] ?? ""}-${links.youngPeople[b] ?? ""}`, name ?? ""];
    }),
  );
}

/** Two who share five rare settings, in a crowd in which each is at five of its own or others'. */
function twoAmongMany(): LinkSet {
  const attended = Array.from({ length: 24 }, (_, person) =>
    person < 2
      ? [0, 1, 2, 3, 4]
      : [5, 6, 7, 8, 9].map((first) => first + 5 * ((person * 7 + first * 3) % 6)),
  );
  return linksOf(35, attended);
}

describe("the grade of a tie", () => {
  it("is strong for two who share five small settings that nobody else is at", () => {
    const links = twoAmongMany();
    const found = gradeTies(links, peersOf(links), evidenceOptions, noProgress);
    expect(found).toMatchObject({
      method: "random-networks",
      draws: 500,
      seed: 1,
      threshold: 0.05,
    });
    expect(gradesByPair(links, found)["p000-p001"]).toBe("stronger");
    expect(found.shared[0]).toBe(5);
    expect(found.p[0]).toBeLessThan(0.05);
    // The exact chances say so too.
    const exact = gradeTies(links, peersOf(links), { ...evidenceOptions, draws: 0 }, noProgress);
    expect(exact).toMatchObject({ method: "exact", draws: 0 });
    expect(gradesByPair(links, exact)["p000-p001"]).toBe("stronger");
    expect(exact.p[0]).toBeLessThan(0.01);
  });

  it("asks the exact chances where the draws that tell anything are few", () => {
    const links = twoAmongMany();
    const few = gradeTies(links, peersOf(links), { ...evidenceOptions, draws: 38 }, noProgress);
    const exact = gradeTies(links, peersOf(links), { ...evidenceOptions, draws: 0 }, noProgress);
    expect(few.method).toBe("random-networks");
    expect([...few.p]).toEqual([...exact.p]);
    const more = gradeTies(links, peersOf(links), evidenceOptions, noProgress);
    expect([...more.p]).not.toEqual([...exact.p]);
  });

  it("says too little of one shared place, however small, and takes a record for a record", () => {
    const links = linksIn(`
      school S1: ash, bo
      school S2: cy, dee
      school S3: eli, fay, gus
      tie friend: eli fay
      tie friend: hal ina
      tie sibling: cy dee
    `);
    const found = gradeTies(links, peersOf(links), evidenceOptions, noProgress);
    expect(gradesByPair(links, found)).toEqual({
      "ash-bo": "tooLittle",
      "cy-dee": "tooLittle",
      "eli-fay": "recorded",
      "eli-gus": "tooLittle",
      "fay-gus": "tooLittle",
      "hal-ina": "recorded",
    });
    expect(found.counts).toEqual({ stronger: 0, coincidence: 0, tooLittle: 4, recorded: 2 });
    expect([...found.p]).toEqual([1, 1, 1, 1, 1, NaN]);
    expect([...found.q]).toEqual([1, 1, 1, 1, 1, NaN]);
    expect([...found.holm]).toEqual([1, 1, 1, 1, 1, NaN]);
    expect([...found.shared]).toEqual([1, 1, 1, 1, 1, 0]);
  });

  it("tells two large settings, shared with many, from a large one and one of their own", () => {
    const attended = Array.from({ length: 30 }, (_, person) => [
      person % 3,
      3 + (Math.floor(person / 3) % 3),
      6 + Math.floor(person / 2),
    ]);
    const links = linksOf(21, attended);
    const peers = peersOf(links);
    const found = gradeTies(links, peers, evidenceOptions, noProgress);
    const two = tiesOf(peers)
      .map(({ a, b }, tie) => ({ tie, isTheirOwn: Math.floor(a / 2) === Math.floor(b / 2) }))
      .filter(({ tie }) => found.shared[tie] === 2);
    expect(two.filter(({ isTheirOwn }) => isTheirOwn).length).toBeGreaterThan(5);
    expect(two.filter(({ isTheirOwn }) => !isTheirOwn).length).toBeGreaterThan(20);
    for (const { tie, isTheirOwn } of two)
      expect(found.grades[tie]).toBe(isTheirOwn ? Grade.stronger : Grade.coincidence);
    // By their number alone the two could not be told apart.
    const exact = gradeTies(links, peers, { ...evidenceOptions, draws: 0 }, noProgress);
    expect(new Set(two.map(({ tie }) => exact.p[tie])).size).toBe(1);
  });

  it("leaves out pairs that only harm joins, unless all relations are asked for", () => {
    const links = linksIn(`
      incident robbery I1: ash victim, bo alleged
      incident robbery I2: ash victim, bo alleged
      school S1: ash, bo
    `);
    const peers = peersOf(links);
    const some = gradeTies(links, peers, evidenceOptions, noProgress);
    expect([...some.shared]).toEqual([1]);
    const all = gradeTies(links, peers, { ...evidenceOptions, relations: "all" }, noProgress);
    expect([...all.shared]).toEqual([3]);
  });

  it("is made of what the strength of a tie is made of", () => {
    const relations = fc.constantFrom("affinity" as const, "all" as const);
    let ties = 0;
    fc.assert(
      fc.property(anyCaseNetwork, relations, fc.boolean(), (data, relation, requireDates) => {
        const options = { ...defaultNetworkOptions, relations: relation, requireDates };
        const links = selectLinks(data, options);
        const { network } = buildPeers(links, options, noProgress);
        if (network === null) throw new Error("too many ties for a test");
        const comparison = new RowComparison(links, layOutSlots(links), options);
        for (const { a, b, strength, ways } of tiesOf(network)) {
          if ((ways & Way.recorded) !== 0) continue;
          ties++;
          const [one, other] = [Uint32Array.of(a), Uint32Array.of(b)];
          const { weight, contexts } = readPairs(one, other, comparison);
          expect(weight[0]).toBeCloseTo(strength, 12);
          expect(contexts[0]).toBeGreaterThan(0);
        }
      }),
    );
    expect(ties).toBeGreaterThan(50);
  });

  it("is given to every tie, the same again for the same seed, and says 1 where it says little", () => {
    fc.assert(
      fc.property(anyCaseNetwork, fc.constantFrom(0, 60), fc.nat(5), (data, draws, seed) => {
        const links = selectLinks(data, defaultNetworkOptions);
        const peers = peersOf(links);
        const options = { ...evidenceOptions, draws, seed };
        const found = gradeTies(links, peers, options, noProgress);
        const again = gradeTies(links, peers, options, noProgress);
        expect(again).toEqual(found);
        const ties = tiesOf(peers);
        expect(found.grades).toHaveLength(ties.length);
        const { stronger, coincidence, tooLittle, recorded } = found.counts;
        expect(stronger + coincidence + tooLittle + recorded).toBe(ties.length);
        ties.forEach(({ ways }, tie) => {
          const p = found.p[tie] ?? -1;
          const isRecordedOnly = found.shared[tie] === 0;
          expect(Number.isNaN(p)).toBe(isRecordedOnly);
          if (isRecordedOnly) {
            expect(found.grades[tie]).toBe(Grade.recorded);
            expect(ways & Way.recorded).toBe(Way.recorded);
          } else {
            expect(p).toBeGreaterThan(0);
            expect(p).toBeLessThanOrEqual(1);
            expect(found.q[tie]).toBeGreaterThanOrEqual(p);
          }
          if (found.shared[tie] === 1) expect(p).toBe(1);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("the grade where there is next to nothing", () => {
  const grade = (links: LinkSet, draws = 100) =>
    gradeTies(links, peersOf(links), { ...evidenceOptions, draws }, noProgress);

  it("is none without links or with one person", () => {
    for (const links of [linksOf(0, []), linksOf(2, [[0, 1]]), linksOf(0, [[], [], []])])
      expect(grade(links)).toMatchObject({
        counts: { stronger: 0, coincidence: 0, tooLittle: 0, recorded: 0 },
        grades: new Uint8Array(0),
      });
  });

  it.each([0, 100])(
    "is too little where all are at one setting, or at all, with %i draws",
    (draws) => {
      for (const settings of [[0], [0, 1, 2]]) {
        const links = linksOf(settings.length, new Array<number[]>(9).fill(settings));
        const found = grade(links, draws);
        expect(found.counts).toEqual({ stronger: 0, coincidence: 0, tooLittle: 36, recorded: 0 });
        for (const p of found.p) expect(p).toBeCloseTo(1, 12);
      }
    },
  );

  it("is too little where full rows leave chance no choice", () => {
    const links = linksOf(4, [
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1],
      [0, 1],
    ]);
    for (const draws of [0, 100])
      expect(grade(links, draws).counts).toMatchObject({ stronger: 0, tooLittle: 6 });
  });
});

describe("the grades among some young people", () => {
  it("are those of the ties between them, by exact chances", () => {
    const links = twoAmongMany();
    const peers = peersOf(links);
    const options = { ...evidenceOptions, draws: 0 };
    const all = gradeTies(links, peers, options, noProgress);
    const everybody = links.youngPeople.map((_, person) => person).reverse();
    const among = gradeAmong(links, everybody, options, noProgress);
    expect([...among.p]).toEqual([...all.p]);
    expect([...among.grades]).toEqual([...all.grades]);
    expect(tiesOf(peers).map(({ a, b }) => [a, b])).toEqual(
      Array.from(among.from, (a, at) => [a, among.to[at]]),
    );
    const two = gradeAmong(links, [1, 0, 1], { ...options, draws: 500 }, noProgress);
    expect([...two.from]).toEqual([0]);
    expect([...two.to]).toEqual([1]);
    expect(two).toMatchObject({ method: "exact", draws: 0, counts: { stronger: 1 } });
  });

  it("have recorded ties, and no pair whose dates keep them apart", () => {
    const links = linksIn(`
      school S1: ash 2018-09-01..2019-07-31, bo 2020-09-01..2021-07-31, cy 2018-09-01..2018-12-31
      tie friend: cy dee
      tie conflict: bo dee
    `);
    const among = gradeAmong(links, [0, 1, 2, 3], evidenceOptions, noProgress);
    expect(Array.from(among.from, (a, at) => [a, among.to[at]])).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect([...among.grades]).toEqual([Grade.tooLittle, Grade.recorded]);
    expect(gradeAmong(links, [], evidenceOptions, noProgress).from).toHaveLength(0);
  });
});
