import type { IdSpace } from "../../model/tables.ts";
import { textIn } from "../fields.ts";
import type { Note, ProblemLog } from "../problemLog.ts";
import { spotOf, type Candidate } from "../rows/candidate.ts";
import { idWords } from "../words.ts";
import { namedKeys, namingsOf, tableNameOf, type NamedKey, type Namings } from "./unlisted.ts";

/**
 * Tells of every id that links name and no table lists, once each; and of incidents whose place
 * could be two things. Ids that were unlisted before are known already.
 *
 * In: candidates: those that are in, in the order of the files.
 */
export function reportNamings(
  candidates: readonly Candidate[],
  namings: Namings,
  before: Readonly<Record<NamedKey, ReadonlySet<string>>>,
  log: ProblemLog,
): void {
  const isNew = (key: NamedKey, id: string) =>
    namings.unlisted[key].has(id) && !before[key].has(id);
  const met = new Map<NamedKey, Map<string, Met>>(namedKeys.map((key) => [key, new Map()]));
  // What an id is depends on the id alone, so it is asked once an id and not once a row.
  const known = forEachSpace(() => new Map<string, NamedId>());
  const find = (of: IdSpace, id: string, candidate: Candidate, field: string): NamedId => {
    const key = namings.keyOf(of, id);
    if (key === null) return NOTHING;
    const unlisted = isNew(key, id) ? meet(met.get(key), id, candidate, field) : null;
    const named = { met: unlisted, isEither: of === "setting" && isEither(id, namings) };
    known[of].set(id, named);
    return named;
  };
  for (const candidate of candidates)
    for (const { field, of } of namingsOf.get(candidate.key) ?? []) {
      const id = textIn(candidate.fields, field);
      if (id === "") continue;
      const named = known[of].get(id) ?? find(of, id, candidate, field);
      if (named.met !== null) named.met.rows++;
      if (named.isEither) log.tally(eitherNote(id), spotOf(candidate, field, id));
    }
  for (const [key, ids] of met) reportUnlisted(key, ids, log);
}

function forEachSpace<Made>(make: () => Made): Readonly<Record<IdSpace, Made>> {
  return {
    youngPerson: make(),
    adult: make(),
    person: make(),
    incident: make(),
    institution: make(),
    place: make(),
    setting: make(),
    area: make(),
  };
}

/** What is to be told of an id wherever a link names it. */
interface NamedId {
  readonly met: Met | null;
  readonly isEither: boolean;
}

const NOTHING: NamedId = { met: null, isEither: false };

function reportUnlisted(key: NamedKey, ids: ReadonlyMap<string, Met>, log: ProblemLog): void {
  for (const [id, { candidate, field, rows }] of ids) {
    const say = () => idWords.unlisted(id, tableNameOf[key], rows);
    log.add("id_unlisted", spotOf(candidate, field, id), say);
  }
}

/** Where an id that no table lists was first met, and in how many rows it stands. */
interface Met {
  readonly candidate: Candidate;
  readonly field: string;
  rows: number;
}

function meet(
  met: Map<string, Met> | undefined,
  id: string,
  candidate: Candidate,
  field: string,
): Met {
  const known = met?.get(id);
  if (known !== undefined) return known;
  const first = { candidate, field, rows: 0 };
  met?.set(id, first);
  return first;
}

function isEither(id: string, namings: Namings): boolean {
  return namings.has("places", id) && namings.has("institutions", id);
}

function eitherNote(id: string): Note {
  return {
    code: "place_or_institution",
    key: id,
    say: (rows) => idWords.placeOrInstitution(id, rows),
  };
}
