import type { Analysis } from "../../analysis/analysis.ts";
import type { Certainty } from "../../analysis/certainty.ts";
import { formatCount, formatCounted, formatExactly } from "../../text/format.ts";
import { numberWords as words } from "./numberWords.ts";

/** One figure about the whole network, with what it means. */
export interface NetworkNumber {
  readonly name: string;
  readonly value: string;
  readonly means: string;
}

/** The network in figures: the same, under plainer names, as the command line's report. */
export function networkNumbers(analysis: Analysis): NetworkNumber[] {
  const { network, twoMode, peers } = analysis;
  const young = (count: number) => formatCounted(count, "young person", "young people");
  const { pairs, largest } = peers;
  const cuts = network.contexts.filter(
    (_, at) => twoMode.cut[network.youngPeople.length + at] === 1,
  ).length;
  const number = (entry: keyof typeof words.entries, value: string): NetworkNumber => ({
    ...words.entries[entry],
    value,
  });
  return [
    number("links", formatCount(network.graph.neighbours.length / 2)),
    number("pieces", formatCount(twoMode.components)),
    number(
      "largestPiece",
      `${young(twoMode.largest.youngPeople)}, ${formatCounted(twoMode.largest.contexts, "context", "contexts")}`,
    ),
    number("cuts", `${formatCount(cuts)} of ${formatCount(network.contexts.length)}`),
    number("pairs", formatCount(pairs.any)),
    number("coIncident", formatCount(pairs.coIncident)),
    number("coAttendance", formatCount(pairs.coAttendance)),
    number("coPlace", formatCount(pairs.coPlace)),
    number("recorded", formatCount(pairs.recorded)),
    number("adversarialOnly", formatCount(pairs.adversarialOnly)),
    number("familyOnly", formatCount(pairs.familyOnly)),
    number("coLocationOnly", formatCount(pairs.coLocationOnly)),
    number("possible", formatCount(pairs.possible)),
    number("peerPieces", formatCount(peers.components)),
    number(
      "largestPeers",
      `${young(largest.youngPeople)}, ${formatCounted(largest.ties, "tie", "ties")}`,
    ),
    number("mostTies", formatCount(peers.maxDegree)),
    number("density", peers.density === null ? words.notDefined : formatExactly(peers.density)),
    ...groupNumbers(analysis.certainty),
  ];
}

/** How the groups stand beside chance; nothing until they are tested, or where there are none. */
function groupNumbers(certainty: Certainty | null): NetworkNumber[] {
  const test = certainty?.groups.test ?? null;
  if (test === null) return [];
  const { quality, nullMean, nullDeviation, p, draws, seed } = test;
  const { groupQuality, nullQuality, chance, reruns } = words.entries;
  return [
    { ...groupQuality, value: formatExactly(quality) },
    {
      ...nullQuality,
      value: words.withSpread(formatExactly(nullMean), formatExactly(nullDeviation)),
    },
    { ...chance, value: formatExactly(p) },
    { ...reruns, value: words.drawsAndSeed(formatCount(draws), String(seed)) },
  ];
}
