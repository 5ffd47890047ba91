import { emptyDataset, type Dataset } from "../../../src/model/dataset.ts";
import type { InstitutionId, YoungPersonId } from "../../../src/model/ids.ts";
import type { LinkSet } from "../../../src/network/linkSet.ts";
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
  rolls: readonly number[] = [],
): LinkSet {
  const numbered = (letter: string, number: number) => letter + String(number).padStart(3, "0");
  const people = attended.map((_, person) => numbered("p", person) as YoungPersonId);
  const places = Array.from(
    { length: settings },
    (_, setting) => numbered("s", setting) as InstitutionId,
  );
  const data: Dataset = {
    ...emptyDataset,
    youngPeople: people.map((id) => ({ id })),
    institutions: places.map((id, at) => {
      const roll = rolls[at] ?? 0;
      return roll === 0 ? { id } : { id, roll };
    }),
    attendances: people.flatMap((youngPerson, at) =>
      (attended[at] ?? []).flatMap((setting) => {
        const institution = places[setting];
        return institution === undefined ? [] : [{ youngPerson, institution }];
      }),
    ),
  };
  return selectLinks(data, defaultNetworkOptions);
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
