import type { Analysis } from "../analysis/analysis.ts";
import type { AnalysisOptions } from "../analysis/options.ts";
import { datasetKeys, type Dataset } from "../model/dataset.ts";
import { formatIsoDay } from "../model/days.ts";
import { countProblems, type Problem } from "../model/problem.ts";
import type { Coverage } from "../network/coverage.ts";
import { tieCount } from "../network/csr.ts";
import { nodeCount } from "../network/twoModeNetwork.ts";
import { writeCanonicalJson, type Json } from "./canonicalJson.ts";
import { reportFindings } from "./reportFindings.ts";
import { reportGroups } from "./reportGroups.ts";
import { reportMeasures } from "./reportMeasures.ts";

export interface ReportInput {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly analysis: Analysis;
  readonly version: string;
  /** `sha256-…` over `canonicalRecords(dataset)`; made at the edge, where there is a hash. */
  readonly dataHash: string;
}

/**
 * Everything found, as data for people and scripts: the report that `docs/report.schema.json`
 * describes. What was not computed is absent; what is not defined is null, never 0.
 */
function buildReport(input: ReportInput): Json {
  const { analysis, dataset, problems } = input;
  const { network, twoMode, peers } = analysis;
  const counts = countProblems(problems);
  return {
    schema: "peerscape-report/1",
    made: {
      version: input.version,
      seed: analysis.options.seed,
      options: reportOptions(analysis),
      dataHash: input.dataHash,
      left: [
        ...analysis.left,
        ...(analysis.certainty?.left ?? []),
        ...(analysis.findings?.left ?? []),
      ].map(({ what, why }) => ({
        what,
        why,
      })),
    },
    dataset: countRecords(dataset),
    problems: {
      errors: counts.error,
      warnings: counts.warning,
      list: problems.map((problem) => ({ ...problem })),
    },
    twoMode: {
      nodes: nodeCount(network),
      links: tieCount(network.graph),
      components: twoMode.components,
      largest: { ...twoMode.largest },
      cutContexts: network.contexts.filter(
        (_, at) => twoMode.cut[network.youngPeople.length + at] === 1,
      ),
      bridges: twoMode.bridges.map(([person, context]) => [
        network.youngPeople[person] ?? null,
        network.contexts[context - network.youngPeople.length] ?? null,
      ]),
    },
    coverage: reportCoverage(analysis.coverage),
    peers: { ...peers, pairs: { ...peers.pairs }, largest: { ...peers.largest } },
    measures: reportMeasures(analysis),
    groups: reportGroups(analysis),
    ...reportFindings(analysis),
  };
}

/** The report as text: the same bytes for the same input, options and version. */
export function writeReport(input: ReportInput): string {
  return writeCanonicalJson(buildReport(input));
}

/** Counts of every table after merging, things that only a link names included. */
export function countRecords(dataset: Dataset): Record<string, number> {
  const counted = datasetKeys.filter((key) => key !== "areas" && key !== "gaps");
  return Object.fromEntries(counted.map((key) => [key, dataset[key].length]));
}

/** Every record in canonical order as text: what the data hash is taken over. */
export function canonicalRecords(dataset: Dataset): string {
  return writeCanonicalJson(dataset as unknown as Json);
}

function reportCoverage({ minConnections, youngPeople, byKind, links }: Coverage): Json {
  return {
    minConnections,
    youngPeople: { ...youngPeople },
    incidents: { ...byKind.incident },
    institutions: { ...byKind.institution },
    places: { ...byKind.place },
    links: { ...links },
  };
}

function reportOptions({ options, asOf }: Analysis): Json {
  const { period, withoutSources, ...plain }: AnalysisOptions = options;
  return {
    ...plain,
    asOf: asOf === null ? null : formatIsoDay(asOf),
    from: period === null ? null : formatIsoDay(period.from),
    to: period === null ? null : formatIsoDay(period.to),
    withoutSources: [...withoutSources].sort(),
  };
}
