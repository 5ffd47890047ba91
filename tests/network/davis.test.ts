import { describe, expect, it } from "vitest";
import davisFile from "../../fixtures/graphs/davis.json";
import { noProgress } from "../../src/model/progress.ts";
import { buildPeers, type Peers } from "../../src/network/buildPeers.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../src/network/options.ts";
import { selectLinks } from "../../src/network/selectLinks.ts";
import { tieCount } from "../../src/network/csr.ts";
import { reference, referenceNumber } from "../support/reference.ts";
import { sketch } from "../support/sketch.ts";

/** The women of Natchez as young people, the events as incidents. Names without blanks. */
const gatherings = sketch(
  davisFile.events
    .map((event) => {
      const there = davisFile.women.filter((_, woman) =>
        (davisFile.attended[woman] ?? []).includes(event),
      );
      return `incident robbery ${event}: ${there.map(nameOf).join(", ")}`;
    })
    .join("\n"),
);

function nameOf(woman: string): string {
  return woman.replace(" ", "_");
}

function womenBy(weight: NetworkOptions["weight"]): Peers {
  const options = { ...defaultNetworkOptions, weight };
  return buildPeers(selectLinks(gatherings, options), options, noProgress);
}

const sorted = davisFile.women.map(nameOf).sort();

function tieBetween({ network }: Peers, a: string, b: string): number {
  const { offsets, neighbours, weights } = network!.graph;
  const [one, other] = [sorted.indexOf(nameOf(a)), sorted.indexOf(nameOf(b))];
  const row = neighbours.subarray(offsets[one], offsets[one + 1]);
  return weights![offsets[one]! + row.indexOf(other)]!;
}

function total({ strengths }: Peers): number {
  return strengths.reduce((sum, each) => sum + each, 0) / 2;
}

describe("the women of Natchez, tied by the events they share", () => {
  const [evelyn, laura] = ["Evelyn Jefferson", "Laura Mandeville"] as const;

  it("have as many ties, and as strong ones by counting, as in the literature", () => {
    const peers = womenBy("count");
    expect(tieCount(peers.network!.graph)).toBe(
      referenceNumber("davis", "projection_women_count", "m"),
    );
    expect(total(peers)).toBe(referenceNumber("davis", "projection_women_count", "total_weight"));
    expect(peers.summary.density).toBeCloseTo(
      referenceNumber("davis", "projection_women_count", "density"),
      9,
    );
    expect(tieBetween(peers, evelyn, laura)).toBe(
      referenceNumber("davis", "projection_women_count", "EVELYN-LAURA"),
    );
    const strongest = reference("davis", "projection_women_count", "max_edges");
    const edges = strongest as unknown as readonly (readonly [string, string, number])[];
    expect(edges).toHaveLength(6);
    for (const [a, b, weight] of edges) expect(tieBetween(peers, a, b)).toBe(weight);
  });

  it("have strengths by Newman's weight that sum to the events each was at", () => {
    const peers = womenBy("newman");
    expect(tieBetween(peers, evelyn, laura)).toBeCloseTo(
      referenceNumber("davis", "projection_women_newman", "Evelyn-Laura"),
      9,
    );
    expect(total(peers)).toBeCloseTo(
      referenceNumber("davis", "projection_women_newman", "total_weight"),
      9,
    );
    const known = reference("davis", "projection_women_newman", "node_strength");
    const strengths = known as unknown as Readonly<Record<string, number>>;
    for (const woman of davisFile.women)
      expect(peers.strengths[sorted.indexOf(nameOf(woman))]).toBeCloseTo(strengths[woman]!, 9);
  });
});
