import type { Dataset } from "../../model/dataset.ts";
import type { Progress } from "../../model/progress.ts";
import type { Provenance } from "../../model/records.ts";
import { type GradeTable, reliabilityOf } from "../../model/vocabulary/grades.ts";
import { latestRecordedDay } from "../../network/asOf.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { inParts } from "../parts.ts";
import {
  compareFigures,
  type FigureChange,
  networkFigures,
  type NetworkFigures,
} from "./networkFigures.ts";

/** What the network loses with the records that are graded weakly. */
export interface EffectOfWeakGrades extends FigureChange {
  readonly whole: NetworkFigures;
  readonly table: GradeTable;
  readonly least: number;
  /** Links' records that carry a grade that can be read, those below the least, and all. */
  readonly graded: number;
  readonly weak: number;
  readonly records: number;
}

/**
 * What leaving out the involvements, attendances, visits and ties graded below some reliability
 * changes: links, pairs, components, cut contexts, and who is left without any link.
 *
 * In: records without a grade stay: most tables are never graded, and a blank is not a doubt.
 * Cost: twice that of `networkFigures`.
 */
export function effectOfWeakGrades(
  dataset: Dataset,
  options: NetworkOptions,
  table: GradeTable,
  least: number,
  progress: Progress,
): EffectOfWeakGrades {
  const reliability = ({ grade }: Provenance) => reliabilityOf(grade, table);
  const isWeak = (record: Provenance) => (reliability(record) ?? 1) < least;
  const isFirm = (record: Provenance) => !isWeak(record);
  const { involvements, attendances, ties, visits } = dataset;
  const links: readonly Provenance[] = [...involvements, ...attendances, ...ties, ...visits];
  const firm: Dataset = {
    ...dataset,
    involvements: involvements.filter(isFirm),
    attendances: attendances.filter(isFirm),
    ties: ties.filter(isFirm),
    visits: visits.filter(isFirm),
  };
  const [wholeProgress, firmProgress] = inParts(progress, [1, 1]);
  // The day the data end must not move with what is left out.
  const dated = { ...options, asOf: options.asOf ?? latestRecordedDay(dataset) };
  const whole = networkFigures(dataset, dated, wholeProgress);
  const without = networkFigures(firm, dated, firmProgress);
  return {
    whole,
    table,
    least,
    graded: links.filter((record) => reliability(record) !== null).length,
    weak: links.filter(isWeak).length,
    records: links.length,
    ...compareFigures(whole, without),
  };
}
