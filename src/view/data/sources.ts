import { compareText } from "../../model/order.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Provenance } from "../../model/records.ts";

/** An agency that records name as their source. */
export interface SourceCount {
  readonly name: string;
  readonly records: number;
  /** Records that name no other source: those that go when it is left out. */
  readonly alone: number;
}

const withSources = [
  "adults",
  "incidents",
  "involvements",
  "attendances",
  "ties",
  "visits",
  "statuses",
  "gaps",
] as const;

/** Every source that records name, with how many name it, in code-point order. Cost: O(records). */
export function countSources(dataset: Dataset): SourceCount[] {
  const counts = new Map<string, { records: number; alone: number }>();
  for (const key of withSources)
    for (const { sources = [] } of dataset[key] as readonly Pick<Provenance, "sources">[])
      for (const name of sources) {
        const known = counts.get(name) ?? { records: 0, alone: 0 };
        known.records++;
        if (sources.length === 1) known.alone++;
        counts.set(name, known);
      }
  return [...counts]
    .map(([name, count]) => ({ name, ...count }))
    .sort((a, b) => compareText(a.name, b.name));
}
