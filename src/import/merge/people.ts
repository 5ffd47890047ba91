import type { Dataset } from "../../model/dataset.ts";
import { textIn } from "../fields.ts";
import type { Fault, ProblemLog } from "../problemLog.ts";
import { refuse, spotOf, type Candidate } from "../rows/candidate.ts";
import { mergeWords } from "../words.ts";

/** Who is a young person and who an adult, as far as tables and columns say so. */
interface People {
  /** Listed as young people, before or now, also in rows that were refused. */
  readonly young: ReadonlySet<string>;
  /** Listed as adults before. */
  readonly adultsBefore: ReadonlySet<string>;
  /** Adults, as a column said before; no table lists them yet. */
  readonly adultsByColumn: ReadonlySet<string>;
  /** Named where only young people can be, in attendances, statuses and gaps; if it matters. */
  readonly attending: ReadonlySet<string>;
}

const aboutYoungPeople: ReadonlySet<string> = new Set(["attendances", "statuses", "gaps"]);

/**
 * The candidates without those that take one person for both a young person and an adult. The
 * young person always stands: nobody listed as one becomes an adult, whatever else is said.
 *
 * In: refusedYoungPeople: ids of young people whose own row could not be read.
 */
export function withoutDoubles(
  candidates: readonly Candidate[],
  refusedYoungPeople: readonly string[],
  base: Dataset,
  log: ProblemLog,
): readonly Candidate[] {
  const people = peopleIn(candidates, refusedYoungPeople, base);
  const known = candidates.filter((each) => isKept(each, nodeFault(each, people), "id", log));
  const adults = new Set([
    ...people.adultsBefore,
    ...people.adultsByColumn,
    ...idsOf(known, "adults"),
  ]);
  const placed =
    adults.size === 0
      ? known
      : known.filter((each) => isKept(each, attendanceFault(each, adults), "youngPerson", log));
  if (!placed.some(({ isOfAdult }) => isOfAdult)) return placed;
  const attending = new Set([...people.attending, ...attendingIn(placed)]);
  return placed.filter((each) =>
    isKept(each, columnFault(each, people.young, attending), "person", log),
  );
}

function peopleIn(
  candidates: readonly Candidate[],
  refusedYoungPeople: readonly string[],
  base: Dataset,
): People {
  const adultsBefore = listedIds(base.adults);
  const now = [...idsOf(candidates, "youngPeople"), ...refusedYoungPeople];
  const young = listedIds(base.youngPeople);
  for (const id of now) if (!adultsBefore.has(id)) young.add(id);
  const byColumn = base.adults.filter(({ id, unlisted }) => unlisted === true && !young.has(id));
  return {
    young,
    adultsBefore,
    adultsByColumn: new Set<string>(byColumn.map(({ id }) => id)),
    attending: candidates.some(saysAdult) ? attendingBefore(base) : new Set(),
  };
}

/** Only for these does it matter who attends somewhere. */
function saysAdult({ key, isOfAdult }: Candidate): boolean {
  return key === "adults" || isOfAdult;
}

function attendingBefore({ attendances, statuses, gaps }: Dataset): Set<string> {
  const ids = new Set<string>();
  for (const about of [attendances, statuses, gaps])
    for (const { youngPerson } of about) ids.add(youngPerson);
  return ids;
}

function listedIds(
  nodes: readonly { readonly id: string; readonly unlisted?: true }[],
): Set<string> {
  return new Set(nodes.filter(({ unlisted }) => unlisted !== true).map(({ id }) => id));
}

function idsOf(candidates: readonly Candidate[], key: "youngPeople" | "adults"): string[] {
  return candidates.filter((each) => each.key === key).map(({ fields }) => textIn(fields, "id"));
}

function attendingIn(candidates: readonly Candidate[]): string[] {
  return candidates
    .filter(({ key }) => aboutYoungPeople.has(key))
    .map(({ fields }) => textIn(fields, "youngPerson"));
}

function nodeFault(candidate: Candidate, people: People): Fault | null {
  const { key } = candidate;
  if (key !== "youngPeople" && key !== "adults") return null;
  const id = textIn(candidate.fields, "id");
  if (key === "youngPeople" && people.adultsBefore.has(id))
    return { code: "id_in_two_tables", message: mergeWords.adultAlready() };
  const isYoung = key === "adults" && (people.young.has(id) || people.attending.has(id));
  return isYoung ? { code: "id_in_two_tables", message: mergeWords.inTwoTables() } : null;
}

function attendanceFault({ key, fields }: Candidate, adults: ReadonlySet<string>): Fault | null {
  if (!aboutYoungPeople.has(key) || !adults.has(textIn(fields, "youngPerson"))) return null;
  return { code: "not_a_young_person", message: mergeWords.notYoungPerson() };
}

function columnFault(
  { isOfAdult, fields }: Candidate,
  young: ReadonlySet<string>,
  attending: ReadonlySet<string>,
): Fault | null {
  const person = textIn(fields, "person");
  if (!isOfAdult || !(young.has(person) || attending.has(person))) return null;
  return { code: "not_an_adult", message: mergeWords.notAdult() };
}

function isKept(
  candidate: Candidate,
  fault: Fault | null,
  field: string,
  log: ProblemLog,
): boolean {
  if (fault === null) return true;
  refuse(candidate, fault, spotOf(candidate, field, textIn(candidate.fields, field)), log);
  return false;
}
