import type { Dataset } from "../model/dataset.ts";
import type { Progress } from "../model/progress.ts";
import type { Analysis } from "./analysis.ts";
import { assess } from "./assess.ts";
import { describe } from "./describe.ts";
import { reportLimits, type Limits } from "./limits.ts";
import type { AnalysisOptions } from "./options.ts";
import { inParts } from "./parts.ts";

/**
 * Everything Peerscape derives from a dataset: the networks, how each node is placed, the linked
 * groups, how sure all that is, and what was left out and why.
 *
 * The same dataset, options and seed give the same bytes on any machine.
 * Cost: that of `describe` and, with draws, of `assess`.
 */
export function analyse(
  dataset: Dataset,
  options: AnalysisOptions,
  progress: Progress,
  limits: Limits = reportLimits,
): Analysis {
  if (options.draws === 0) return describe(dataset, options, progress, limits);
  const [describing, assessing] = inParts(progress, [1, 1]);
  const analysis = describe(dataset, options, describing, limits);
  return { ...analysis, certainty: assess(dataset, analysis, assessing) };
}
