import type { TermEdit, VocabularyEdits } from "./edits.ts";
import type { IncidentType } from "./incident.ts";
import { vocabularies, type VocabularyName } from "./index.ts";
import type { Outcome, Role } from "./involvement.ts";
import type { TieKind } from "./link.ts";
import { nationalSeriousViolence, type SeriousViolence } from "./seriousViolence.ts";
import {
  notSettings,
  type InstitutionType,
  type NotASetting,
  type PlaceType,
  type SettingGroup,
} from "./setting.ts";
import { blamingWords, type SoftenedWord } from "./softened.ts";
import { foldWord, type Term, type Vocabulary } from "./term.ts";

/** All words an area works with. */
export type Vocabularies = {
  readonly [Name in VocabularyName]: (typeof vocabularies)[Name];
} & {
  /** Words that name no one place. */
  readonly notSettings: Vocabulary<NotASetting>;
  /** What is shown in place of words that blame. */
  readonly softened: readonly SoftenedWord[];
  readonly seriousViolence: SeriousViolence;
};

/** The words as they are before an area changes any. */
export const standardVocabularies: Vocabularies = {
  ...vocabularies,
  notSettings,
  softened: blamingWords,
  seriousViolence: nationalSeriousViolence,
};

/**
 * The words as an area has edited them: its labels, its own words, its groups for charts.
 *
 * What a known word *does* (whether it links young people, which side a role is on) is not a
 * matter of wording and stays as it is. A word the area adds does what an unknown word does, but
 * for types of institutions and places, where the area says whether they are shared.
 *
 * In: edits that `readEdits` let through.
 */
export function editedVocabularies({ terms, ...edits }: VocabularyEdits): Vocabularies {
  const plain = (name: PlainName) => edited(vocabularies[name], terms[name], asTerm);
  return {
    adultTypes: plain("adultTypes"),
    ageBands: plain("ageBands"),
    askedOrTold: plain("askedOrTold"),
    attendanceKinds: plain("attendanceKinds"),
    bases: plain("bases"),
    ethnicGroups: plain("ethnicGroups"),
    incidentFlags: plain("incidentFlags"),
    leavingReasons: plain("leavingReasons"),
    natures: plain("natures"),
    partsOfDay: plain("partsOfDay"),
    sexes: plain("sexes"),
    statusWords: edited(vocabularies.statusWords, terms.statusWords, asTerm),
    strengthWords: plain("strengthWords"),
    visitKinds: edited(vocabularies.visitKinds, terms.visitKinds, asTerm),
    yesNoUnknown: plain("yesNoUnknown"),
    incidentTypes: edited(vocabularies.incidentTypes, terms.incidentTypes, asIncidentType),
    institutionTypes: edited(vocabularies.institutionTypes, terms.institutionTypes, asInstitution),
    outcomes: edited(vocabularies.outcomes, terms.outcomes, asOutcome),
    placeTypes: edited(vocabularies.placeTypes, terms.placeTypes, asPlace),
    roles: edited(vocabularies.roles, terms.roles, asRole),
    tieKinds: edited(vocabularies.tieKinds, terms.tieKinds, asTieKind),
    notSettings: editedNotSettings(edits.notSettings),
    softened: edits.softened.length === 0 ? blamingWords : [...blamingWords, ...edits.softened],
    seriousViolence: edits.seriousViolence,
  };
}

/** Vocabularies whose terms are nothing but words. */
type PlainName = {
  [Name in VocabularyName]: Vocabulary extends (typeof vocabularies)[Name] ? Name : never;
}[VocabularyName];

/** In: added: a term of the area's own, with what its vocabulary needs to know of it. */
function edited<T extends Term>(
  vocabulary: Vocabulary<T>,
  edits: readonly TermEdit[] | undefined,
  added: (edit: TermEdit, term: Term) => T,
): Vocabulary<T> {
  if (edits === undefined || edits.length === 0) return vocabulary;
  const byCode = new Map(edits.map((edit) => [edit.code, edit]));
  const known = vocabulary.map((term): T => {
    const edit = byCode.get(term.code);
    return edit === undefined ? term : { ...term, ...worded(term, edit) };
  });
  const codes = new Set(vocabulary.map(({ code }) => code));
  const own = [...byCode.values()]
    .filter(({ code }) => !codes.has(code))
    .map((edit) => added(edit, asTerm(edit)));
  return [...known, ...own];
}

/** The earlier label goes on meaning the same, so that files written with it still read. */
function worded(term: Term, { label, also = [], group }: TermEdit): Partial<Term> {
  const spellings = [...(term.also ?? []), ...also, ...(label === term.label ? [] : [term.label])];
  return {
    label,
    ...(spellings.length === 0 ? {} : { also: spellings }),
    ...(group === undefined ? {} : { group }),
  };
}

function asTerm({ code, label, also, group }: TermEdit): Term {
  return {
    code,
    label,
    ...(also === undefined ? {} : { also }),
    ...(group === undefined ? {} : { group }),
  };
}

const asIncidentType = (_: TermEdit, term: Term): IncidentType => ({ ...term, makesLinks: true });
const asOutcome = (_: TermEdit, term: Term): Outcome => ({ ...term, liftsAllegation: false });
const asRole = (_: TermEdit, term: Term): Role => ({ ...term, side: "other", makesPairs: true });
const asTieKind = (_: TermEdit, term: Term): TieKind => ({ ...term, relation: "affinity" });
const asPlace = ({ isShared = true }: TermEdit, term: Term): PlaceType => ({ ...term, isShared });

function asInstitution({ isShared = true, group }: TermEdit, term: Term): InstitutionType {
  return { ...term, group: settingGroupOf(group) ?? "unknown", isShared };
}

/** The groups that types of institutions can be in. */
export const settingGroups: readonly SettingGroup[] = [
  "education",
  "alternative provision",
  "custody",
  "care",
  "community",
  "unknown",
];

/** The group of that name, or null. */
export function settingGroupOf(name: string | undefined): SettingGroup | null {
  return settingGroups.find((group) => group === name) ?? null;
}

function editedNotSettings({
  added,
  removed,
}: VocabularyEdits["notSettings"]): Vocabulary<NotASetting> {
  if (added.length === 0 && removed.length === 0) return notSettings;
  const gone = new Set(removed.map(foldWord));
  const isLeft = (word: string) => !gone.has(foldWord(word));
  const left = notSettings
    .filter(({ code, label }) => isLeft(code) && isLeft(label))
    .map((term) => (term.also === undefined ? term : { ...term, also: term.also.filter(isLeft) }));
  const own = added.map(({ word, status }) => ({ code: word, label: word, status }));
  return [...left, ...own];
}
