import type { DatasetKey } from "../../model/dataset.ts";
import { tables } from "../../model/tables.ts";
import { sortedOnce } from "../cells/plainCells.ts";
import { inFieldOrder } from "../fields.ts";
import type { Candidate } from "../rows/candidate.ts";

const tellSource: ReadonlySet<DatasetKey> = new Set<DatasetKey>([
  ...tables
    .filter(({ columns }) => columns.some(({ field }) => field === "sources"))
    .map(({ key }) => key),
  "gaps",
]);

/**
 * The candidates with the agency that sent them as their source, where the row names none itself.
 *
 * In: agency: as a person states it; several are parted by `;`. Blank: nobody said.
 */
export function withAgency(candidates: readonly Candidate[], agency: string): readonly Candidate[] {
  const sources = sortedOnce(
    agency
      .split(";")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  );
  if (sources.length === 0) return candidates;
  return candidates.map((candidate) => {
    const { key, fields, row, origin, isOfAdult } = candidate;
    if (!tellSource.has(key) || fields["sources"] !== undefined) return candidate;
    return { key, fields: inFieldOrder(key, { ...fields, sources }), row, origin, isOfAdult };
  });
}
