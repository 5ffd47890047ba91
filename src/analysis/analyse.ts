import type { Dataset } from "../model/dataset.ts";
import type { Progress } from "../model/progress.ts";
import type { Analysis } from "./analysis.ts";
import { assess } from "./assess.ts";
import { describe } from "./describe.ts";
import { findEverything } from "./findEverything.ts";
import { reportLimits, type Limits } from "./limits.ts";
import type { AnalysisOptions } from "./options.ts";
import { inParts } from "./parts.ts";

/**
 * Everything Peerscape derives from a dataset: the networks, how each node is placed, the linked
 * groups, how sure all that is, and what was left out and why.
 *
 * The same dataset, options and seed give the same bytes on any machine.
 * Cost: that of `describe`, of `findings` and, with draws, of `assess`.
 */
export function analyse(
  dataset: Dataset,
  options: AnalysisOptions,
  progress: Progress,
  limits: Limits = reportLimits,
): Analysis {
  const [describing, assessing, finding] = inParts(progress, [2, options.draws > 0 ? 4 : 0, 1]);
  const described = describe(dataset, options, describing, limits);
  const certainty = options.draws > 0 ? assess(dataset, described, assessing) : null;
  const analysis = { ...described, certainty };
  return { ...analysis, findings: findEverything(dataset, analysis, finding) };
}
