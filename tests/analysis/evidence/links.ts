import type { ContextKey, YoungPersonId } from "../../../src/model/ids.ts";
import { gatherMemberships, type RawLink } from "../../../src/network/gatherMemberships.ts";
import { Joins, type LinkSet } from "../../../src/network/linkSet.ts";
import { buildPeers } from "../../../src/network/buildPeers.ts";
import { defaultNetworkOptions } from "../../../src/network/options.ts";
import type { PeerNetwork } from "../../../src/network/peerNetwork.ts";
import { noProgress } from "../../../src/model/progress.ts";
import { selectLinks } from "../../../src/network/selectLinks.ts";
import type { EvidenceOptions } from "../../../src/analysis/evidence/evidence.ts";
import { RowComparison } from "../../../src/analysis/evidence/compareRows.ts";
import { readPairs, type Pairs } from "../../../src/analysis/evidence/pairs.ts";
import { layOutSlots } from "../../../src/analysis/evidence/slots.ts";
import { sketch } from "../../support/sketch.ts";

export const evidenceOptions: EvidenceOptions = {
  relations: "affinity",
  requireDates: false,
  draws: 500,
  seed: 1,
};

/** Undated stays at settings: which settings each young person was at. */
export function linksOf(
  settings: number,
  attended: readonly (readonly number[])[],
  rolls: readonly number[] = new Array<number>(settings).fill(0),
): LinkSet {
  const always = {
    startEarliest: -10_000,
    startLatest: 10_000,
    endEarliest: -10_000,
    endLatest: 10_000,
  };
  const raw = attended.flatMap((list, person) =>
    list.map((context): RawLink => ({ person, context, sides: 0, spell: always })),
  );
  return {
    asOf: null,
    youngPeople: attended.map((_, person) => `p${String(person)}` as YoungPersonId),
    contexts: rolls.map((_, context) => `institution:s${String(context)}` as ContextKey),
    ...gatherMemberships(attended.length, settings, raw, rolls),
    contextJoins: new Uint8Array(settings).fill(Joins.byAttendance),
    tieFrom: new Uint32Array(0),
    tieTo: new Uint32Array(0),
    tieRelation: new Uint8Array(0),
  };
}

/** The links of a drawing. */
export function linksIn(drawing: string): LinkSet {
  return selectLinks(sketch(drawing), defaultNetworkOptions);
}

/** Everybody's peers under the usual options. */
export function peersOf(links: LinkSet): PeerNetwork {
  const { network } = buildPeers(links, defaultNetworkOptions, noProgress);
  if (network === null) throw new RangeError("links: too many ties for a test");
  return network;
}

/** What all pairs of young people share, and the comparison that read it. */
export function allPairs(
  links: LinkSet,
  options: EvidenceOptions = evidenceOptions,
): { pairs: Pairs; comparison: RowComparison } {
  const comparison = new RowComparison(links, layOutSlots(links, options.strata), options);
  const people = links.youngPeople.map((_, person) => person);
  const both = people.flatMap((a) => people.slice(a + 1).map((b) => [a, b] as const));
  const pairs = readPairs(
    Uint32Array.from(both, ([a]) => a),
    Uint32Array.from(both, ([, b]) => b),
    comparison,
  );
  return { pairs, comparison };
}
