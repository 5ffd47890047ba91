import type { Provenance } from "../model/records.ts";
import { foldWord } from "../model/vocabulary/term.ts";

/**
 * How firmly a link is recorded; it is drawn as the style of its line.
 *
 * weak (dotted): every record behind the link is graded weak, as `isGradedWeak` says, or is
 * itself called weak or uncertain. certain (solid): at least one record that is neither weak
 * nor contested is dated, or two or more independent sources stand behind such records.
 * possible (dashed): everything else, that is one report at most and no date, or contested.
 */
export type Certainty = "certain" | "possible" | "weak";

/** What is said of the nature of a link: good, bad, both, or nothing. */
export type Mark = "none" | "supportive" | "harmful" | "mixed";

/** How many independent sources are named: 1 (or none), 2, and 3 for three or more. */
export type SourceStep = 1 | 2 | 3;

/** One record behind a link, as far as it says how firm the link is. */
export interface Evidence {
  readonly isDated: boolean;
  readonly isWeak: boolean;
  readonly isContested: boolean;
  readonly sources: readonly string[];
  readonly nature: string | undefined;
}

/** Several records of one link, put together. */
export interface Firmness {
  readonly certainty: Certainty;
  readonly sources: SourceStep;
  readonly mark: Mark;
}

/**
 * Whether a grade says that a report should not be relied on.
 *
 * 3x5x2 (`1A P`): source 3 not reliable, or information D not known or E suspected false.
 * 5x5x5 (`B41`): source D unreliable, or information 4 cannot be judged or 5 suspected false.
 * An untested source (2, or E in 5x5x5) is not weak. A grade in neither form says nothing.
 */
export function isGradedWeak(grade: string | undefined): boolean {
  const folded = foldWord(grade ?? "");
  const threeFiveTwo = /^([1-3])([a-e])/u.exec(folded);
  if (threeFiveTwo !== null) return threeFiveTwo[1] === "3" || /[de]/u.test(threeFiveTwo[2] ?? "");
  const fiveFiveFive = /^([a-e])([1-5])/u.exec(folded);
  if (fiveFiveFive !== null) return fiveFiveFive[1] === "d" || /[45]/u.test(fiveFiveFive[2] ?? "");
  return false;
}

const weakStrengths = new Set(["weak", "uncertain"]);

/**
 * What one record says of a link's firmness.
 *
 * In: `parent`, the incident of an involvement: its sources and grade stand in where the
 *     involvement names none of its own.
 */
export function evidenceOf(
  record: Provenance & { readonly nature?: string; readonly strength?: string },
  isDated: boolean,
  parent: Provenance = {},
): Evidence {
  return {
    isDated,
    isWeak: isGradedWeak(record.grade ?? parent.grade) || weakStrengths.has(record.strength ?? ""),
    isContested: record.contested === true,
    sources: (record.sources ?? parent.sources ?? []).map(foldWord),
    nature: record.nature,
  };
}

/** How firm a link is, from all its records. */
export function firmnessOf(records: readonly Evidence[]): Firmness {
  const firm = records.filter(({ isWeak, isContested }) => !isWeak && !isContested);
  const isFirm = firm.some(({ isDated }) => isDated) || distinctSources(firm) >= 2;
  const steps = distinctSources(records);
  return {
    certainty: records.every(({ isWeak }) => isWeak) ? "weak" : isFirm ? "certain" : "possible",
    sources: steps >= 3 ? 3 : steps === 2 ? 2 : 1,
    mark: markOf(records),
  };
}

function distinctSources(records: readonly Evidence[]): number {
  return new Set(records.flatMap(({ sources }) => sources)).size;
}

function markOf(records: readonly Evidence[]): Mark {
  const natures = new Set(records.map(({ nature }) => nature));
  const isGood = natures.has("supportive") || natures.has("mixed");
  const isBad = natures.has("harmful") || natures.has("conflict") || natures.has("mixed");
  if (isGood && isBad) return "mixed";
  if (isGood) return "supportive";
  return isBad ? "harmful" : "none";
}
