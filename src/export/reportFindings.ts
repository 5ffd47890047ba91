import type { Analysis } from "../analysis/analysis.ts";
import type { EducationGap } from "../analysis/contexts/gaps.ts";
import { Grade, type Evidence } from "../analysis/evidence/evidence.ts";
import { gradeDefinition, gradeWords } from "../analysis/evidence/words.ts";
import type { Findings } from "../analysis/findings.ts";
import { formatIsoDay } from "../model/days.ts";
import { eachTie } from "../network/eachTie.ts";
import type { Json } from "./canonicalJson.ts";

/** What is found beyond the networks: moves and gaps, evidence, time, what is missing, adults. */
export function reportFindings(analysis: Analysis): Record<string, Json | undefined> {
  const { findings } = analysis;
  if (findings === null) return {};
  const evidence = analysis.certainty?.evidence ?? null;
  return {
    movement: reportMovement(findings),
    evidence: evidence === null ? undefined : reportEvidence(analysis, evidence),
    exposure: reportExposure(findings),
    nearRepeat: plain(findings.nearRepeat),
    dataGaps: {
      ...asRecord(findings.dataGaps),
      withoutEachAgency: reportSources(findings),
      withoutWeakGrades: reportWeakGrades(findings),
    },
    brokerage: reportBrokerage(findings),
    adults: plain(findings.adults),
  };
}

function reportMovement({ moves, gaps, sharedPlacements }: Findings): Json {
  return {
    moves: moves.map(({ share: { low, high }, ...move }) => ({
      ...move,
      share: { low, high },
    })),
    gaps: gaps.gaps.map(reportGap),
    sinceLast: gaps.sinceLast.map(reportGap),
    sharedPlacements: plain(sharedPlacements) ?? [],
  };
}

function reportGap({ from, to, why, statuses, leavingReasons, ...gap }: EducationGap): Json {
  return {
    ...gap,
    from: formatIsoDay(from),
    to: formatIsoDay(to),
    why: [...why],
    statuses: statuses.map((status) => ({ ...status })),
    leavingReasons: [...leavingReasons],
  };
}

const gradeNames = Object.keys(Grade) as (keyof typeof Grade)[];

/** Every tie of the peer network with its grade, and what the grades mean. */
function reportEvidence({ network, peerNetwork }: Analysis, evidence: Evidence): Json {
  const { method, draws, seed, threshold, counts, grades, shared, p, q, holm } = evidence;
  const ties: Json[] = [];
  const nameOf = (person: number) => network.youngPeople[person] ?? null;
  const figures = (tie: number) => ({ p: p[tie], q: q[tie], holm: holm[tie] });
  if (peerNetwork !== null)
    eachTie(peerNetwork.graph, (a, b, tie) => {
      const grade = gradeNames.find((name) => Grade[name] === grades[tie]);
      const pair = [nameOf(a), nameOf(b)];
      ties.push({ youngPeople: pair, grade, shared: shared[tie], ...figures(tie) });
    });
  return {
    method,
    draws,
    seed,
    threshold,
    counts: { ...counts },
    ties,
    words: asRecord(gradeWords),
    definition: gradeDefinition,
  };
}

function reportExposure({ exposure }: Findings): Json | undefined {
  if (exposure === null) return undefined;
  const { on, windows, ...said } = exposure;
  return {
    ...asRecord(said),
    on: formatIsoDay(on),
    windows: windows.map(({ from, to, groups, contexts, ...window }) => ({
      ...window,
      from: formatIsoDay(from),
      to: formatIsoDay(to),
      groups: plain(groups) ?? [],
      contexts: plain(contexts) ?? [],
    })),
  };
}

/** By context; the sums by area are a list, for some contexts have no recorded area. */
function reportBrokerage({ brokerage: { contexts, areas } }: Findings): Json {
  return {
    contexts: Object.fromEntries(contexts.map(({ context, ...counts }) => [context, counts])),
    areas: areas.map((counts) => ({ ...counts })),
  };
}

function reportSources({ sources }: Findings): Json {
  return sources.agencies.map(({ without, ...agency }) => ({
    ...asRecord(agency),
    firstContexts: [...without.firstContexts],
  }));
}

/** Grades are read by the guessed table of `model/vocabulary/grades.ts`. */
function reportWeakGrades({ weakGrades }: Findings): Json {
  const { least, graded, weak, records, fewer, without, ...changes } = weakGrades;
  const { cutGained, cutLost, firstGained, firstLost, fallOut } = changes;
  return asRecord({
    ...{ least, graded, weak, records, fewer, cutGained, cutLost, firstGained, firstLost, fallOut },
    firstContexts: without.firstContexts,
  });
}

/** Plain data that is JSON as it stands; null means that it was not worked out. */
function plain(value: object | null): Json | undefined {
  return value === null ? undefined : (value as Json);
}

function asRecord(value: object): Record<string, Json> {
  return value as Record<string, Json>;
}
