import { datasetKeys, type Dataset, type DatasetKey } from "../../model/dataset.ts";
import { compareText } from "../../model/order.ts";
import { fieldsOf, keyOf, recordsOf, textIn } from "../fields.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { Candidate } from "../rows/candidate.ts";
import { mergeTable } from "./mergeTable.ts";
import { withoutDoubles } from "./people.ts";
import { reportNamings } from "./reportNamings.ts";
import { namedKeys, Namings, type NamedKey, type Tables } from "./unlisted.ts";

/**
 * The dataset that the candidates and what was there before make together.
 *
 * Things that no table lists are set aside first and made anew from the links that name them, so
 * that a table which lists them later takes their place.
 *
 * In: tick is told of every candidate done.
 */
export function mergeDataset(
  candidates: readonly Candidate[],
  refusedYoungPeople: readonly string[],
  base: Dataset,
  log: ProblemLog,
  tick: () => void,
): Dataset {
  const placed = withoutDoubles(candidates, refusedYoungPeople, base, log);
  const { tables, refused } = mergeTables(placed, base, log, tick);
  const before = unlistedIn(base);
  const accepted =
    refused.size === 0 ? placed : placed.filter((candidate) => !refused.has(candidate));
  const namings = new Namings(tables, adultsByColumn(accepted, before), before);
  reportNamings(accepted, namings, before, log);
  return completed(tables, namings);
}

function mergeTables(
  candidates: readonly Candidate[],
  base: Dataset,
  log: ProblemLog,
  tick: () => void,
): { readonly tables: Tables; readonly refused: ReadonlySet<Candidate> } {
  const byKey = eachKey((): Candidate[] => []);
  for (const candidate of candidates) byKey[candidate.key].push(candidate);
  const refused = new Set<Candidate>();
  const tables = eachKey((key) => {
    const before = base[key].map(fieldsOf).filter(({ unlisted }) => unlisted !== true);
    const merged = mergeTable(key, before, byKey[key], log);
    for (const candidate of merged.refused) refused.add(candidate);
    byKey[key].forEach(tick);
    return merged.records;
  });
  return { tables, refused };
}

function eachKey<Value>(make: (key: DatasetKey) => Value): Record<DatasetKey, Value> {
  return Object.fromEntries(datasetKeys.map((key) => [key, make(key)])) as Record<
    DatasetKey,
    Value
  >;
}

function unlistedIn(base: Dataset): Record<NamedKey, ReadonlySet<string>> {
  const ids = (key: NamedKey) =>
    new Set(
      base[key]
        .map(fieldsOf)
        .filter(({ unlisted }) => unlisted === true)
        .map((fields) => textIn(fields, "id")),
    );
  return {
    youngPeople: ids("youngPeople"),
    adults: ids("adults"),
    incidents: ids("incidents"),
    institutions: ids("institutions"),
    places: ids("places"),
  };
}

function adultsByColumn(
  candidates: readonly Candidate[],
  before: Record<NamedKey, ReadonlySet<string>>,
): Set<string> {
  const named = candidates
    .filter(({ isOfAdult }) => isOfAdult)
    .map(({ fields }) => textIn(fields, "person"));
  return new Set([...before.adults, ...named]);
}

/** The tables with the things no table lists, in canonical order: that of their keys. */
function completed(tables: Tables, namings: Namings): Dataset {
  for (const key of namedKeys)
    for (const id of namings.unlisted[key]) {
      const node = { id, unlisted: true };
      tables[key].set(keyOf(key, node), node);
    }
  return eachKey((key) => {
    const keys = [...tables[key].keys()].sort(compareText);
    return recordsOf(keys.map((each) => tables[key].get(each) ?? {}));
  }) as unknown as Dataset;
}
