import type { Progress } from "../../model/progress.ts";
import { benjaminiHochberg, holm } from "../chance/adjust.ts";
import type { RowComparison } from "./compareRows.ts";
import { drawSharing } from "./drawSharing.ts";
import { Grade, type Evidence, type EvidenceOptions } from "./evidence.ts";
import { ExpectedSharing, type Tested } from "./expectedSharing.ts";
import { pickPairs, type Pairs } from "./pairs.ts";
import { recordedTies } from "./recordedTies.ts";

const THRESHOLD = 0.05;
/**
 * Two who share anything in fewer draws than this are told apart from chance too coarsely by
 * draws; the exact chances answer for them.
 */
const FEWEST_SHARING = 39;

/**
 * Grades pairs of young people: is what they share more than chance alone would give two who
 * share anything?
 *
 * In: pairs that share a context or have a recorded tie, read by `comparison`.
 * Cost: see `drawSharing`; only pairs that share two contexts or more are followed through draws.
 */
export function gradePairs(
  comparison: RowComparison,
  pairs: Pairs,
  options: EvidenceOptions,
  method: Evidence["method"],
  progress: Progress,
): Evidence {
  const { from, to } = pairs;
  const p = Float64Array.from(pairs.contexts, (shared) => (shared === 0 ? NaN : 1));
  const smallest = new Float64Array(from.length).fill(1);
  const exact = new ExactTests(comparison);
  const open = placesOfOpen(pairs);
  const picked = pickPairs(pairs, open);
  const tests =
    method === "exact"
      ? exact.testAll(picked, progress)
      : testByDraws(comparison, picked, options, exact, progress);
  open.forEach((place, at) => {
    p[place] = tests[at]!.p;
    smallest[place] = tests[at]!.smallest;
  });
  const isRecorded = recordedTies(comparison.links, options);
  const grades = Uint8Array.from(p, (chance, at) =>
    gradeOf(chance, smallest[at]!, isRecorded(from[at]!, to[at]!)),
  );
  return {
    method,
    draws: method === "exact" ? 0 : options.draws,
    seed: options.seed,
    threshold: THRESHOLD,
    grades,
    shared: pairs.contexts,
    p,
    q: benjaminiHochberg(p),
    holm: holm(p),
    counts: countGrades(grades),
  };
}

/** Where one shared context is all there is, no test can say anything. */
function placesOfOpen({ contexts }: Pairs): Uint32Array {
  return Uint32Array.from(contexts.keys()).filter((at) => contexts[at]! > 1);
}

/** The exact chances, worked out only if they are asked for. */
class ExactTests {
  private expected: ExpectedSharing | null = null;

  constructor(private readonly comparison: RowComparison) {}

  test({ from, to, contexts }: Pairs, at: number): Tested {
    this.expected ??= new ExpectedSharing(this.comparison);
    return this.expected.test(from[at]!, to[at]!, contexts[at]!);
  }

  testAll(pairs: Pairs, progress: Progress): Tested[] {
    const count = pairs.from.length;
    const tests = Array.from(pairs.from, (_, at) => {
      if (at % 1024 === 0) progress(at, count);
      return this.test(pairs, at);
    });
    progress(count, count);
    return tests;
  }
}

function testByDraws(
  comparison: RowComparison,
  pairs: Pairs,
  options: EvidenceOptions,
  exact: ExactTests,
  progress: Progress,
): Tested[] {
  if (pairs.from.length === 0) return [];
  const drawn = drawSharing(comparison, pairs, options, progress);
  return Array.from(drawn.sharing, (sharing, at): Tested => {
    if (sharing < FEWEST_SHARING) return exact.test(pairs, at);
    return {
      p: (drawn.asHeavy[at]! + 1) / (sharing + 1),
      smallest: (drawn.timesHeaviest[at]! + 1) / (sharing + 1),
    };
  });
}

function gradeOf(p: number, smallest: number, isRecorded: boolean): number {
  if (smallest <= THRESHOLD && p <= THRESHOLD) return Grade.stronger;
  if (isRecorded) return Grade.recorded;
  return smallest <= THRESHOLD ? Grade.coincidence : Grade.tooLittle;
}

function countGrades(grades: Uint8Array): Evidence["counts"] {
  const counts = { stronger: 0, coincidence: 0, tooLittle: 0, recorded: 0 };
  const names = Object.keys(Grade) as (keyof typeof Grade)[];
  for (const grade of grades) {
    const name = names.find((each) => Grade[each] === grade);
    if (name !== undefined) counts[name]++;
  }
  return counts;
}
