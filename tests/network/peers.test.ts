import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import type { RecordedDate } from "../../src/model/days.ts";
import { noProgress } from "../../src/model/progress.ts";
import { buildPeers, type Peers } from "../../src/network/buildPeers.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../src/network/options.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { Way } from "../../src/network/peerNetwork.ts";
import { anyCaseNetwork } from "../support/arbitraries.ts";
import { day, sketch } from "../support/sketch.ts";

function peersOf(dataset: Dataset, options: Partial<NetworkOptions> = {}): Peers {
  const all = { ...defaultNetworkOptions, ...options };
  return buildPeers(selectLinks(dataset, all), all, noProgress);
}

function strength(peers: Peers, a: number, b: number): number | undefined {
  const graph = peers.network?.graph;
  if (graph === undefined) return undefined;
  for (let e = graph.offsets[a] ?? 0; e < (graph.offsets[a + 1] ?? 0); e++)
    if (graph.neighbours[e] === b) return graph.weights?.[e];
  return undefined;
}

describe("pairs through incidents", () => {
  it("never makes a tie of harmed and alleged", () => {
    const { summary } = peersOf(sketch("incident stabbing I1: ash victim, bo alleged"));
    expect(summary.pairs).toMatchObject({ any: 1, coIncident: 1, adversarialOnly: 1, possible: 0 });
    expect(summary.largest.ties).toBe(0);
  });

  it("keeps them, as everything else, when all relations are asked for", () => {
    const { summary } = peersOf(sketch("incident stabbing I1: ash victim, bo alleged"), {
      relations: "all",
    });
    expect(summary.largest).toEqual({ youngPeople: 2, ties: 1 });
  });

  it("links them when they also stand on the same side of it", () => {
    const both = sketch("incident stabbing I1: ash victim, ash alleged, bo alleged");
    expect(peersOf(both).summary.pairs).toMatchObject({ any: 1, adversarialOnly: 0 });
  });

  it("links those alleged together only while both allegations stand", () => {
    const lifted = sketch("incident robbery I1: ash alleged no_further_action, bo alleged");
    expect(peersOf(lifted).summary.pairs.any).toBe(0);
    const both = sketch("incident robbery I1: ash alleged acquitted, bo alleged acquitted");
    expect(peersOf(both).summary.pairs.any).toBe(0);
    const standing = sketch("incident robbery I1: ash alleged convicted, bo alleged");
    expect(peersOf(standing).summary.pairs.any).toBe(1);
  });

  it("makes no pair of someone only mentioned, who helped, or who is bereaved", () => {
    const quiet = sketch(
      "incident stabbing I1: ash victim, bo mentioned_only, cy helped, dee bereaved_or_affected",
    );
    expect(peersOf(quiet).summary.pairs.any).toBe(0);
  });

  it("makes nothing of an encounter with the police", () => {
    const stop = sketch("incident police_encounter I1: ash unknown, bo unknown");
    expect(peersOf(stop).summary.pairs.any).toBe(0);
    expect(selectLinks(stop, defaultNetworkOptions).contexts).toEqual([]);
  });
});

describe("pairs through settings and places", () => {
  it("counts one shared day as being there at the same time", () => {
    const { summary } = peersOf(
      sketch("school S1: ash 2019-09-01..2020-01-31, bo 2020-01-31..2020-07-01"),
    );
    expect(summary.pairs).toMatchObject({ any: 1, coAttendance: 1, possible: 0 });
  });

  it("makes no pair of different times", () => {
    const apart = sketch("school S1: ash 2019-09-01..2020-01-30, bo 2020-01-31..2020-07-01");
    expect(peersOf(apart).summary.pairs.any).toBe(0);
    expect([...peersOf(apart).others]).toEqual([1, 1]);
  });

  it("calls a pair possible when dates are not known, and leaves it out if dates are required", () => {
    const undated = sketch("place P1: ash .., bo 2020-01-31..2020-07-01");
    expect(peersOf(undated).summary.pairs).toMatchObject({ any: 1, coPlace: 1, possible: 1 });
    expect(peersOf(undated, { requireDates: true }).summary.pairs.any).toBe(0);
  });

  it("makes no pair of a foster home or a caseload", () => {
    const caseload = sketch("school S1 type youth_justice_service: ash .., bo ..");
    expect(peersOf(caseload).summary.pairs.any).toBe(0);
  });

  it("marks a pair whose only evidence is one large place", () => {
    const large = "school S1 roll 900: ash 2019-09-01..2020-07-01, bo 2019-09-01..2020-07-01";
    expect(peersOf(sketch(large)).summary.pairs).toMatchObject({ any: 1, coLocationOnly: 1 });
    const twice = `${large}\n${large.replace("S1", "S2")}`;
    expect(peersOf(sketch(twice)).summary.pairs).toMatchObject({ any: 1, coLocationOnly: 0 });
    const known = peersOf(sketch(`${large}\ntie friend: ash bo`));
    expect(known.summary.pairs.coLocationOnly).toBe(0);
    expect((known.network?.ways[0] ?? 0) & Way.recorded).toBe(Way.recorded);
  });
});

describe("recorded ties", () => {
  it("keeps family and conflict out of the peer network but counts them", () => {
    const { summary } = peersOf(
      sketch("tie sibling: ash bo\ntie conflict: bo cy\ntie friend: cy dee"),
    );
    expect(summary.pairs).toMatchObject({
      any: 3,
      recorded: 3,
      familyOnly: 1,
      adversarialOnly: 1,
    });
    expect(summary.largest).toEqual({ youngPeople: 2, ties: 1 });
    expect(summary.components).toBe(3);
  });
});

describe("strength", () => {
  it("adds 1/(n−1) for each shared context, counting all who attend where that is known", () => {
    const dataset = sketch(`
      school S1: ash 2020-01-01..2020-02-01, bo 2020-01-01..2020-02-01, cy 2020-01-01..2020-02-01
      school S2 roll 11: ash 2020-01-01..2020-02-01, bo 2020-01-01..2020-02-01
      tie friend: ash bo
    `);
    expect(strength(peersOf(dataset), 0, 1)).toBeCloseTo(0.5 + 0.1 + 1, 12);
    expect(strength(peersOf(dataset, { weight: "count" }), 0, 1)).toBe(3);
    expect(strength(peersOf(dataset, { weight: "none" }), 0, 1)).toBe(1);
  });

  it("sums, over one person's ties, to the contexts they shared with anyone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(["ash", "bo", "cy", "dee", "eli"]), { maxLength: 5 }),
        (all) => {
          const drawing = all
            .filter((people) => people.length > 0)
            .map((people, i) => `incident robbery I${String(i)}: ${people.join(", ")}`)
            .join("\n");
          const { network } = peersOf(sketch(drawing));
          const total = [...(network?.graph.weights ?? [])].reduce(
            (sum, weight) => sum + weight,
            0,
          );
          const shared = all.filter((people) => people.length > 1);
          expect(total).toBeCloseTo(
            shared.reduce((sum, people) => sum + people.length, 0),
            9,
          );
        },
      ),
    );
  });
});

describe("the peer network", () => {
  it("says something sensible of nobody, one and thirty pieces", () => {
    expect(peersOf(emptyDataset).summary).toMatchObject({
      components: 0,
      largest: { youngPeople: 0, ties: 0 },
      density: null,
    });
    expect(peersOf(sketch("alone: ash")).summary).toMatchObject({ components: 1, density: null });
    const pieces = Array.from({ length: 30 }, (_, i) => `tie friend: a${String(i)} b${String(i)}`);
    expect(peersOf(sketch(pieces.join("\n"))).summary).toMatchObject({
      components: 30,
      largest: { youngPeople: 2, ties: 1 },
      maxDegree: 1,
    });
  });

  it("takes, of pieces of one size, the one with the smallest id", () => {
    const ties = "tie friend: a z, x y, z b\ntie friend: c d, d e, c e";
    expect(peersOf(sketch(`${ties}\ntie friend: y w`)).summary).toMatchObject({
      components: 3,
      largest: { youngPeople: 3, ties: 2 },
    });
  });

  it("leaves out what begins after the as-of day, lies outside the period or comes from a source set aside", () => {
    const dataset = sketch("school S1: ash 2019-09-01..2020-07-01, bo 2020-01-01..2020-07-01");
    const december = day("2019-12-31").earliest;
    expect(peersOf(dataset, { asOf: december }).summary.pairs.any).toBe(0);
    const links = selectLinks(dataset, { ...defaultNetworkOptions, asOf: december });
    expect([...links.memberPerson]).toEqual([0]);
    const from = day("2020-08-01").earliest ?? 0;
    expect(peersOf(dataset, { period: { from, to: from + 30 } }).summary.pairs.any).toBe(0);
    const sourced = {
      ...dataset,
      attendances: dataset.attendances.map((row) => ({ ...row, sources: ["school census"] })),
    };
    expect(peersOf(sourced, { withoutSources: ["school census"] }).summary.pairs.any).toBe(0);
    expect(peersOf(sourced, { withoutSources: ["police"] }).summary.pairs.any).toBe(1);
  });

  it("equals what comparing every two young people record by record gives", () => {
    fc.assert(
      fc.property(anyCaseNetwork, (dataset) => {
        expect(peersOf(dataset).summary.pairs).toMatchObject(slowCounts(dataset));
      }),
    );
  });
});

type Dated = { readonly start?: RecordedDate; readonly end?: RecordedDate };

function meet(a: Dated, b: Dated): boolean {
  const from = ({ start }: Dated) => start?.earliest ?? -Infinity;
  const to = ({ end }: Dated) => end?.latest ?? Infinity;
  return Math.max(from(a), from(b)) <= Math.min(to(a), to(b));
}

const quiet = new Set(["mentioned_only", "helped", "bereaved_or_affected"]);

/** The definitions read out the slow way: each two young people, each two of their records. */
function slowCounts(data: Dataset): Record<string, number> {
  const ids = data.youngPeople.map(({ id }) => id as string);
  const pairs = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => [a, b] as const));
  const parts = data.involvements.filter(({ role }) => !quiet.has(role));
  const ways: Record<string, (a: string, b: string) => boolean> = {
    coIncident: (a, b) =>
      parts.some(
        (x) => x.person === a && parts.some((y) => y.person === b && y.incident === x.incident),
      ),
    coAttendance: (a, b) =>
      data.attendances.some(
        (x) =>
          x.youngPerson === a &&
          data.attendances.some(
            (y) => y.youngPerson === b && y.institution === x.institution && meet(x, y),
          ),
      ),
    coPlace: (a, b) =>
      data.visits.some(
        (x) =>
          x.person === a &&
          data.visits.some((y) => y.person === b && y.place === x.place && meet(x, y)),
      ),
    recorded: (a, b) => data.ties.some((tie) => tie.a === a && tie.b === b),
  };
  const counted = Object.entries(ways).map(
    ([way, holds]) => [way, pairs.filter(([a, b]) => holds(a, b)).length] as const,
  );
  const any = pairs.filter(([a, b]) => Object.values(ways).some((holds) => holds(a, b))).length;
  return { ...Object.fromEntries(counted), any };
}
