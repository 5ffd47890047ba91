import type { Analysis } from "../../analysis/analysis.ts";
import type { Measure } from "../../analysis/measure.ts";
import { measures as allMeasures } from "../../analysis/measures/index.ts";
import type { YoungPersonId } from "../../model/ids.ts";

/** A measure of young people that was worked out. */
export interface PersonMeasure {
  readonly measure: Measure;
  /** Not a number where it is not defined. */
  readonly valueOf: (id: YoungPersonId) => number;
}

/** The measures of young people that were worked out, in the registry's order. */
export function personMeasures(analysis: Analysis): PersonMeasure[] {
  // Young people are the first nodes of the two-mode network and all nodes of the peer network.
  const nodeOf = new Map(analysis.network.youngPeople.map((id, node) => [id, node]));
  return allMeasures.flatMap((measure) => {
    const values = analysis.measures[measure.id];
    if (!measure.about.includes("youngPerson") || values === undefined) return [];
    return [{ measure, valueOf: (id) => values[nodeOf.get(id) ?? -1] ?? Number.NaN }];
  });
}
