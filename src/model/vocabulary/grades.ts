/** How reliable the source is held to be. */
export type SourceEvaluation = "reliable" | "untested" | "unreliable";
/**
 * How the information was assessed: known directly to the source, known indirectly but
 * corroborated, known indirectly, not known, suspected false.
 */
export type Assessment = "A" | "B" | "C" | "D" | "E";

/** A graded record's reading. */
export interface Grade {
  readonly system: "3x5x2" | "5x5x5";
  readonly source: SourceEvaluation;
  readonly assessment: Assessment;
  /** P: may be shared lawfully. C: with conditions, to be asked for first. Null: not given. */
  readonly handling: "P" | "C" | null;
}

const sourcesOf3x5x2: Readonly<Record<string, SourceEvaluation>> = {
  "1": "reliable",
  "2": "untested",
  "3": "unreliable",
};

/*
 * What the older codes come to in the newer ones. No authority has published a conversion: these
 * are ours, chosen so that nothing reads as firmer than it was written.
 */
const sourcesOf5x5x5: Readonly<Record<string, SourceEvaluation>> = {
  A: "reliable",
  B: "reliable",
  C: "untested",
  D: "unreliable",
  E: "untested",
};
const assessmentsOf5x5x5: Readonly<Record<string, Assessment>> = {
  "1": "A",
  "2": "A",
  "3": "B",
  "4": "D",
  "5": "E",
};
const handlingOf5x5x5: Readonly<Record<string, "P" | "C">> = {
  "1": "P",
  "2": "P",
  "3": "C",
  "4": "C",
  "5": "C",
};

/**
 * Reads a grade as written: 3x5x2 such as `1A P` or `2B`, 5x5x5 such as `B2` or `B 2 4`. Case,
 * spaces, slashes and hyphens do not matter.
 *
 * Out: null for anything else.
 */
export function readGrade(written: string): Grade | null {
  const code = written.toUpperCase().replace(/[\s/.,-]+/gu, "");
  return readNewer(code) ?? readOlder(code);
}

function readNewer(code: string): Grade | null {
  const [, source, assessment, handling = null] = /^([1-3])([A-E])([PC])?$/u.exec(code) ?? [];
  if (source === undefined || assessment === undefined) return null;
  return {
    system: "3x5x2",
    source: sourcesOf3x5x2[source] ?? "untested",
    assessment: assessment as Assessment,
    handling: handling as Grade["handling"],
  };
}

function readOlder(code: string): Grade | null {
  const [, source, assessment, handling = ""] = /^([A-E])([1-5])([1-5])?$/u.exec(code) ?? [];
  if (source === undefined || assessment === undefined) return null;
  return {
    system: "5x5x5",
    source: sourcesOf5x5x5[source] ?? "untested",
    assessment: assessmentsOf5x5x5[assessment] ?? "D",
    handling: handlingOf5x5x5[handling] ?? null,
  };
}

/** How much weight each grade is given. A table of judgements, to be set by each area. */
export interface GradeTable {
  /** The chance that information so assessed is right, from a reliable source. */
  readonly assessments: Readonly<Record<Assessment, number>>;
  /** What that chance is multiplied by for the source. */
  readonly sources: Readonly<Record<SourceEvaluation, number>>;
  /** What is left out altogether, whatever its chance. */
  readonly leftOut: readonly (Assessment | SourceEvaluation)[];
}

/**
 * Where an area begins. Every number is a guess: there is no official reading of grades as
 * chances, and nobody has measured them.
 */
export const guessedGrades: GradeTable = {
  assessments: { A: 0.95, B: 0.9, C: 0.75, D: 0.5, E: 0.2 },
  sources: { reliable: 1, untested: 0.9, unreliable: 0.5 },
  leftOut: ["E", "unreliable"],
};

/**
 * The chance that a record so graded is right, under a table of judgements.
 *
 * Out: 0 for what the table leaves out; null without a grade that can be read.
 */
export function reliabilityOf(written: string | undefined, table: GradeTable): number | null {
  const grade = written === undefined ? null : readGrade(written);
  if (grade === null) return null;
  const { source, assessment } = grade;
  if (table.leftOut.includes(source) || table.leftOut.includes(assessment)) return 0;
  return table.assessments[assessment] * table.sources[source];
}

/** One report of the same thing. */
export interface Report {
  readonly reliability: number;
  readonly sources: readonly string[];
}

/**
 * The chance that at least one of several reports of one thing is right: 1 − Π (1 − p) over
 * reports that are independent.
 *
 * Out: reports that share a source, or name none, count as one, by the most reliable of them;
 *      `sameSource` then says that this was done. 0 for no reports.
 */
export function combineReports(reports: readonly Report[]): {
  readonly reliability: number;
  readonly sameSource: boolean;
} {
  const independent: Report[] = [];
  // The most reliable first, so that of reports with a shared source it is the one that counts.
  for (const report of [...reports].sort((a, b) => b.reliability - a.reliability))
    if (!independent.some((other) => sharesSource(report, other))) independent.push(report);
  return {
    reliability: 1 - independent.reduce((wrong, { reliability }) => wrong * (1 - reliability), 1),
    sameSource: independent.length < reports.length,
  };
}

/** Reports without a source may well be one and the same. */
function sharesSource(one: Report, other: Report): boolean {
  if (one.sources.length === 0 || other.sources.length === 0) return true;
  return one.sources.some((source) => other.sources.includes(source));
}
