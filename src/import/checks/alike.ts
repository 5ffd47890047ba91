import type { Dataset } from "../../model/dataset.ts";
import { sortedBy } from "../../model/order.ts";
import type { IdSpace } from "../../model/tables.ts";
import { textIn } from "../fields.ts";
import { namingsOf, type Naming } from "../merge/unlisted.ts";
import type { ProblemCode } from "../problemCodes.ts";
import type { ProblemLog } from "../problemLog.ts";
import { spotOf, type Candidate } from "../rows/candidate.ts";
import { idWords } from "../words.ts";

/** Ids that could be slips of one another, and why. */
interface Group {
  readonly ids: readonly string[];
  readonly code: ProblemCode;
  readonly message: string;
}

/** Ids of these spaces are compared with each other. */
const families = {
  people: ["youngPerson", "adult", "person"],
  incidents: ["incident"],
  settings: ["institution", "place", "setting"],
  areas: ["area"],
} as const satisfies Record<string, readonly IdSpace[]>;

type Family = keyof typeof families;

/**
 * Warns of ids that differ only in case, in look-alike characters or in leading zeros. They are
 * never changed or merged: only a person can know whether they are the same.
 *
 * In: candidates in the order of the files; the warning stands where the first of a group does.
 */
export function reportAlikeIds(
  dataset: Dataset,
  candidates: readonly Candidate[],
  log: ProblemLog,
): void {
  const ids = idsOf(dataset);
  for (const family of Object.keys(families) as Family[]) {
    const groups = groupsIn(ids[family]);
    if (groups.length > 0) reportGroups(groups, families[family], candidates, log);
  }
}

function idsOf(dataset: Dataset): Record<Family, readonly string[]> {
  const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
  return {
    people: [...ids(dataset.youngPeople), ...ids(dataset.adults)],
    incidents: ids(dataset.incidents),
    settings: [...new Set([...ids(dataset.institutions), ...ids(dataset.places)])],
    areas: ids(dataset.areas),
  };
}

function groupsIn(ids: readonly string[]): Group[] {
  return [
    ...alikeBy(ids, lookOf).map((group): Group => {
      return { ids: group, code: "ids_alike", message: idWords.alike(group) };
    }),
    ...alikeBy(ids, withoutZeros).map((group): Group => {
      return { ids: group, code: "leading_zeros", message: idWords.zerosDiffer(group) };
    }),
  ];
}

/** The form in which ids look alike: compatible characters and both cases are one. */
function lookOf(id: string): string {
  return id.normalize("NFKC").toUpperCase().toLowerCase().replace(/\s+/gu, " ");
}

/** Digits without the zeros before them; null for ids that are not all digits. */
function withoutZeros(id: string): string | null {
  return /^\d+$/u.test(id) ? id.replace(/^0+(?=\d)/u, "") : null;
}

function alikeBy(ids: readonly string[], form: (id: string) => string | null): string[][] {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = form(id);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => sortedBy(group, (id) => id));
}

function reportGroups(
  groups: readonly Group[],
  spaces: readonly IdSpace[],
  candidates: readonly Candidate[],
  log: ProblemLog,
): void {
  const pending = new Map<string, Group[]>();
  for (const group of groups)
    for (const id of group.ids) pending.set(id, [...(pending.get(id) ?? []), group]);
  const told = new Set<Group>();
  for (const candidate of candidates)
    for (const { field } of namingsIn(candidate, spaces)) {
      const id = textIn(candidate.fields, field);
      for (const group of pending.get(id) ?? []) {
        if (told.has(group)) continue;
        told.add(group);
        log.add(group.code, spotOf(candidate, field, id), group.message);
      }
    }
}

function namingsIn({ key, origin }: Candidate, spaces: readonly IdSpace[]): Naming[] {
  const namings = namingsOf.get(key) ?? [];
  const own = origin.table.columns.find(({ field }) => field === "id");
  const all: readonly Naming[] =
    own?.meaning.as === "id" ? [{ field: "id", of: own.meaning.of }, ...namings] : namings;
  return all.filter(({ of }) => spaces.includes(of));
}
