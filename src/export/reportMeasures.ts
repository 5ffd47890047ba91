import type { Analysis } from "../analysis/analysis.ts";
import { rankRangeOf } from "../analysis/howSure.ts";
import { type ContextKey, readContextKey } from "../model/ids.ts";
import type { Json } from "./canonicalJson.ts";

/** Where each measure of a young person stands in the report: `twoMode.betweenness` and so on. */
const ofYoungPeople: readonly (readonly [path: readonly string[], measure: string])[] = [
  [["contexts"], "connections"],
  [["peers"], "peers"],
  [["strength"], "peerStrength"],
  [["twoMode", "betweenness"], "betweenness"],
  [["twoMode", "betweennessNormalised"], "betweennessNormalised"],
  [["twoMode", "harmonic"], "harmonic"],
  [["twoMode", "core"], "core"],
  [["peerNetwork", "betweenness"], "peerBetweenness"],
  [["peerNetwork", "harmonic"], "peerHarmonic"],
  [["peerNetwork", "closeness"], "peerCloseness"],
  [["peerNetwork", "eigenvector"], "peerEigenvector"],
  [["peerNetwork", "pagerank"], "peerPagerank"],
  [["peerNetwork", "core"], "peerCore"],
  [["peerNetwork", "constraint"], "peerConstraint"],
  [["peerNetwork", "effectiveSize"], "peerEffectiveSize"],
];

const ofContexts: readonly (readonly [name: string, measure: string])[] = [
  ["youngPeople", "connections"],
  ["betweenness", "betweenness"],
  ["betweennessNormalised", "betweennessNormalised"],
  ["harmonic", "harmonic"],
];

/**
 * Every measure of every young person and context; one that was not computed is absent. Not a
 * number stays so: the writer says null.
 */
export function reportMeasures(analysis: Analysis): Json {
  const { youngPeople, contexts } = analysis.network;
  return {
    youngPeople: Object.fromEntries(
      youngPeople.map((id, at) => [id, { ...youngPerson(analysis, at), ...ranges(analysis, at) }]),
    ),
    contexts: Object.fromEntries(
      contexts.map((key, at) => [
        key,
        {
          kind: readContextKey(key).kind,
          ...context(analysis, youngPeople.length + at),
          ...ranges(analysis, youngPeople.length + at),
          ...rangesWithoutPeople(analysis, youngPeople.length + at),
          ...found(analysis, key, youngPeople.length + at),
          cut: analysis.twoMode.cut[youngPeople.length + at] === 1,
        },
      ]),
    ),
  };
}

/** What only a context has; absent where it was not worked out. */
function found({ findings }: Analysis, key: ContextKey, node: number): Record<string, Json> {
  if (findings === null) return {};
  const { bridging, incidentRatios } = findings;
  const ratio = incidentRatios.get(key) ?? null;
  const bridge = bridging?.contexts.find(({ context }) => context === node);
  return {
    incidentRatio: ratio === null ? null : { ...ratio },
    ...(bridging === null ? {} : { diversity: bridge?.diversity ?? null }),
  };
}

/** Best and worst place in the order of its kind; absent without re-runs. */
function ranges(analysis: Analysis, node: number): Record<string, Json> {
  const range = rankRangeOf(analysis, node);
  return range === null ? {} : { rankRange: { betweenness: [range.low, range.high] } };
}

/** The same for a context, with young people left out in place of links. */
function rangesWithoutPeople(analysis: Analysis, node: number): Record<string, Json> {
  const range = rankRangeOf(analysis, node, "people");
  if (range === null) return {};
  return { rankRangeMissingPeople: { betweenness: [range.low, range.high] } };
}

function youngPerson({ measures }: Analysis, at: number): Record<string, Json> {
  const groups: Record<string, Record<string, Json>> = { twoMode: {}, peerNetwork: {} };
  const plain: Record<string, Json> = {};
  for (const [path, measure] of ofYoungPeople) {
    const value = measures[measure]?.[at];
    if (value === undefined) continue;
    const [first = "", second] = path;
    if (second === undefined) plain[first] = value;
    else groups[first] = { ...groups[first], [second]: value };
  }
  return { ...plain, ...groups };
}

function context({ measures }: Analysis, node: number): Record<string, Json> {
  const entries = ofContexts.flatMap(([name, measure]) => {
    const value = measures[measure]?.[node];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
