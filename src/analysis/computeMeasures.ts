import { noProgress, type Progress } from "../model/progress.ts";
import type { Measure, MeasureInput } from "./measure.ts";
import { measures } from "./measures/index.ts";

/** Measures done, in shares of one: progress within a measure counts too. */
const partsOfAMeasure = 1000;

/**
 * The values of the chosen measures, by id, over the nodes of one graph.
 *
 * In:  measures of that graph: all on the two-mode network, or all on the peer network. One that
 *      rescales another makes use of it if both are chosen, and works it out if it is not.
 * Out: one value a node for each; NaN where the measure is not defined.
 */
export function computeMeasures(
  chosen: readonly Measure[],
  on: Omit<MeasureInput, "base">,
  progress: Progress = noProgress,
): Record<string, Float64Array> {
  const values = new Map<string, Float64Array>();
  const of = chosen.length * partsOfAMeasure;
  chosen.forEach((measure, at) => {
    const report: Progress = (done, all) =>
      progress(at * partsOfAMeasure + Math.floor((done / Math.max(all, 1)) * partsOfAMeasure), of);
    valuesOf(measure, on, values, report);
  });
  progress(of, of);
  return Object.fromEntries(chosen.map(({ id }) => [id, values.get(id)!]));
}

function valuesOf(
  measure: Measure,
  on: Omit<MeasureInput, "base">,
  known: Map<string, Float64Array>,
  progress: Progress,
): Float64Array {
  const found = known.get(measure.id);
  if (found !== undefined) return found;
  const basis = measures.find(({ id }) => id === measure.derivedFrom);
  const base = basis === undefined ? null : valuesOf(basis, on, known, progress);
  const values = measure.compute({ ...on, base }, progress);
  known.set(measure.id, values);
  return values;
}
