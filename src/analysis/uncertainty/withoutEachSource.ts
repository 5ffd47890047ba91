import type { Dataset } from "../../model/dataset.ts";
import type { Progress } from "../../model/progress.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { inParts } from "../parts.ts";
import { type AgencyRecords, agencyRecords } from "./agencyRecords.ts";
import {
  compareFigures,
  type FigureChange,
  networkFigures,
  type NetworkFigures,
} from "./networkFigures.ts";

/** How much of the network rests on one agency's word. */
export interface WithoutAgency extends AgencyRecords, FigureChange {}

export interface SourceDependence {
  readonly whole: NetworkFigures;
  /** In order of name. */
  readonly agencies: readonly WithoutAgency[];
}

/**
 * What the network would look like if one agency had not shared its records, for each agency in
 * turn: a finding that goes with one agency rests on that agency alone.
 *
 * In:  agencies set aside in the options stay aside and are not tried.
 * Cost: once that of `networkFigures` for the whole and for each agency.
 */
export function withoutEachSource(
  dataset: Dataset,
  options: NetworkOptions,
  progress: Progress,
): SourceDependence {
  const tried = agencyRecords(dataset, options.withoutSources);
  const [wholeProgress, ...parts] = inParts(progress, [1, ...tried.map(() => 1)]);
  const whole = networkFigures(dataset, options, wholeProgress);
  const agencies = tried.map((counts, at): WithoutAgency => {
    const withoutSources = [...options.withoutSources, counts.agency];
    const without = networkFigures(dataset, { ...options, withoutSources }, parts[at]!);
    return { ...counts, ...compareFigures(whole, without) };
  });
  return { whole, agencies };
}
