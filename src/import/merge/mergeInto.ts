import { changesBetween } from "../../model/changes.ts";
import type { DatasetKey } from "../../model/dataset.ts";
import { forEachTable, type Held, type Holdings, type Named } from "../../model/holdings.ts";
import type { ImportChanges } from "../../model/importRecord.ts";
import { sortedBy } from "../../model/order.ts";
import { fieldsOf, textIn } from "../fields.ts";
import { completed } from "../layers/completed.ts";
import { isUnlisted, listedTable, withRows } from "../layers/heldTable.ts";
import { ImportSets } from "../layers/importSets.ts";
import { namedByImports } from "../layers/namedByImports.ts";
import { removeImport } from "../layers/removeImport.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { Candidate } from "../rows/candidate.ts";
import { mergeRows } from "./mergeTable.ts";
import { withoutDoubles } from "./people.ts";
import { reportNamings } from "./reportNamings.ts";
import { Namings, type NamedKey, type Tables } from "./unlisted.ts";
import { withAgency } from "./withAgency.ts";

/** What is to be known of an import before its rows join the others. */
export interface MergeOptions {
  /** Its id: more than that of any import there is. */
  readonly id: number;
  /** The agency it comes from: the source of rows that name none. Blank if nobody said. */
  readonly agency: string;
  /** The import whose place it takes, if any. */
  readonly replaces: number | null;
}

/** An import in its place; all but the record of it, which can be written only now. */
export interface Merged extends Held {
  readonly id: number;
  /** The holdings it was added to, without an import that it replaces. */
  readonly before: Holdings;
  /** What it names beyond its tables and links. */
  readonly named: readonly Named[];
  /** What it adds to, changes in and takes out of all that was there. */
  readonly changes: ImportChanges;
}

/**
 * What the candidates and the holdings make together.
 *
 * Things that no table lists are set aside first and made anew from the links that name them, so
 * that a table which lists them later takes their place.
 *
 * In: refusedYoungPeople: ids of young people whose own row could not be read.
 *     tick is told of every candidate done.
 * Throws RangeError when the id is not the latest.
 */
export function mergeInto(
  holdings: Holdings,
  candidates: readonly Candidate[],
  refusedYoungPeople: readonly string[],
  log: ProblemLog,
  tick: () => void,
  { id, agency, replaces }: MergeOptions,
): Merged {
  const latest = holdings.imports.at(-1)?.id ?? 0;
  if (id <= latest)
    throw new RangeError(
      `merge/mergeInto: import ${String(id)} is not after ${String(latest)}; number it on`,
    );
  const before = replaces === null ? holdings : removeImport(holdings, replaces);
  const sourced = withAgency(candidates, agency);
  const placed = withoutDoubles(sourced, refusedYoungPeople, before.dataset, log);
  const sets = new ImportSets(before.sets);
  const { tables, refused } = mergeTables(placed, before, id, sets, log, tick);
  const accepted =
    refused.size === 0 ? placed : placed.filter((candidate) => !refused.has(candidate));
  const named = calledAdults(accepted);
  const namings = new Namings(tables, [...namedByImports(before), { import: id, named }], sets);
  reportNamings(accepted, namings, unlistedBefore(before), log);
  const held = completed(tables, namings, sets);
  const changes = changesBetween(holdings.dataset, held.dataset);
  return { ...held, id, before, named, changes };
}

function mergeTables(
  candidates: readonly Candidate[],
  before: Holdings,
  id: number,
  sets: ImportSets,
  log: ProblemLog,
  tick: () => void,
): { readonly tables: Tables; readonly refused: ReadonlySet<Candidate> } {
  const byKey = forEachTable((): Candidate[] => []);
  for (const candidate of candidates) byKey[candidate.key].push(candidate);
  const all = new Set<Candidate>();
  const tables = forEachTable((key: DatasetKey) => {
    const held = listedTable(before, key);
    const { rows, places, refused } = mergeRows(key, held, byKey[key], log);
    for (const candidate of refused) all.add(candidate);
    byKey[key].forEach(tick);
    return withRows(key, held, rows, places, id, sets);
  });
  return { tables, refused: all };
}

/** People whom a column calls adults. No record says so, and a table need not list them. */
function calledAdults(candidates: readonly Candidate[]): Named[] {
  const ids = new Set<string>();
  for (const candidate of candidates)
    if (candidate.isOfAdult) ids.add(textIn(candidate.fields, "person"));
  return sortedBy([...ids], (id) => id).map((id) => ({ table: "adults", id }));
}

function unlistedBefore({ dataset }: Holdings): Readonly<Record<NamedKey, ReadonlySet<string>>> {
  return forEachTable(
    (key) =>
      new Set(
        (dataset[key] as readonly Parameters<typeof fieldsOf>[0][])
          .map(fieldsOf)
          .filter(isUnlisted)
          .map((fields) => textIn(fields, "id")),
      ),
  );
}
