import { datasetKeys } from "../../model/dataset.ts";
import { emptyHoldings, forEachTable, type Holdings } from "../../model/holdings.ts";
import type { ImportChanges } from "../../model/importRecord.ts";
import type { Layer } from "../../model/layer.ts";
import {
  newProject,
  projectPurposes,
  withHoldings,
  type Project,
  type StoredProfile,
} from "../../model/project.ts";
import type { VocabularyEdits } from "../../model/vocabulary/edits.ts";
import { readEdits } from "../../model/vocabulary/readEdits.ts";
import {
  anyData,
  count,
  fail,
  filledText,
  isoDay,
  listOf,
  NotAsExpected,
  objectOf,
  objectWith,
  oneOf,
  orNull,
  plainObject,
  text,
  wholeNumber,
  type Reading,
} from "./plainData.ts";
import { putBack } from "./putBack.ts";
import { readRecords } from "./readRecord.ts";

/** The project of a bundle, or why there is none. */
export type ReadBundle =
  | { readonly project: Project }
  /** `where`: the place in the bundle, such as `/imports/2/records/ties/14`; never a value of it. */
  | { readonly fault: "not_a_bundle" | "newer" | "damaged"; readonly where: string };

const SCHEMA = "peerscape-bundle/";
const KNOWN_VERSION = 1;

/** Whether a text begins as a bundle does, whatever comes after. */
export function looksLikeBundle(beginning: string): boolean {
  return /^\s{0,16}\{\s{0,16}"schema"\s{0,16}:\s{0,16}"peerscape-bundle\//u.test(beginning);
}

/**
 * The project in a bundle, all of it or nothing: import by import, every record held against what
 * a record may be, and put together again as the imports were.
 *
 * Out: never throws, whatever the text.
 */
export function readBundle(bundle: string): ReadBundle {
  try {
    const given = plainObject(JSON.parse(bundle));
    const version = versionOf(given["schema"]);
    if (version !== KNOWN_VERSION)
      return { fault: version === null ? "not_a_bundle" : "newer", where: "schema" };
    return { project: readProject(given) };
  } catch (error) {
    const where = error instanceof NotAsExpected ? error.where : "";
    return { fault: where === "" ? "not_a_bundle" : "damaged", where };
  }
}

function versionOf(schema: unknown): number | null {
  if (typeof schema !== "string" || !schema.startsWith(SCHEMA)) return null;
  const version = schema.slice(SCHEMA.length);
  return /^\d{1,6}$/u.test(version) ? Number(version) : null;
}

const changes: Reading<ImportChanges> = objectWith(
  {},
  forEachTable(() => objectOf({ added: count, changed: count, removed: count })),
);

const record = objectWith(
  {
    id: count,
    date: isoDay,
    files: listOf(objectOf({ name: text, hash: text, bytes: count })),
    agency: text,
    purpose: text,
    agreement: text,
    mayBeSeenBy: text,
    rows: objectOf({
      rows: count,
      stored: count,
      merged: count,
      asStatus: count,
      asGap: count,
      refused: count,
      leftOut: count,
    }),
    changes,
    overrides: listOf(objectOf({ column: text, reason: text })),
    mended: count,
  },
  { replaced: count },
);

const problem = objectOf({
  severity: oneOf(["error", "warning", "notice"]),
  code: filledText,
  file: text,
  row: orNull(count),
  column: orNull(text),
  value: orNull(text),
  message: text,
});

const layer: Reading<Layer> = objectOf({
  record,
  problems: listOf(problem),
  named: listOf(objectOf({ table: oneOf(datasetKeys), id: filledText })),
  records: readRecords,
});

const profile: Reading<StoredProfile> = (value) => {
  const given = plainObject(anyData(value));
  const { name } = given;
  return typeof name === "string" ? { ...given, name } : fail("name");
};

const vocabulary: Reading<VocabularyEdits> = (value) => {
  const { edits, refused } = readEdits(anyData(value));
  return refused.length > 0 ? fail() : edits;
};

const details = objectOf({
  id: filledText,
  name: text,
  purpose: oneOf(projectPurposes),
  reviewDate: isoDay,
  seed: wholeNumber,
  lastImport: count,
  profiles: listOf(profile),
  vocabulary,
  log: listOf(
    objectOf({
      date: isoDay,
      did: oneOf(["added", "replaced", "removed", "undone", "redone"]),
      import: count,
      changes,
    }),
  ),
});

const whole = objectOf({ schema: filledText, project: details, imports: listOf(layer) });

function readProject(given: unknown): Project {
  const { project, imports } = whole(given);
  const { lastImport, profiles, vocabulary, log, ...identity } = project;
  imports.forEach((each, at) => {
    const before = imports[at - 1]?.record.id ?? 0;
    const { id } = each.record;
    if (id <= before || id > lastImport) fail("imports", String(at), "record", "id");
  });
  const holdings = imports.reduce<Holdings>(putBack, emptyHoldings);
  checkPeople(holdings);
  const empty = { ...newProject(identity), lastImport, profiles, vocabulary, log };
  return withHoldings(empty, holdings);
}

/** Nobody is both a young person and an adult, and only young people attend or have a status. */
function checkPeople({ dataset }: Holdings): void {
  const adults = new Set<string>(dataset.adults.map(({ id }) => id));
  const about = forEachTable((key) =>
    dataset[key].map((each) => ("youngPerson" in each ? each.youngPerson : "")),
  );
  const young = [...dataset.youngPeople.map(({ id }) => id), ...Object.values(about).flat()];
  if (young.some((id) => adults.has(id))) fail("imports", "a person in two tables");
}
