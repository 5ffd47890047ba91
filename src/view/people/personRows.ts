import type { Dataset } from "../../model/dataset.ts";
import type { DayNumber } from "../../model/days.ts";
import type { YoungPersonId } from "../../model/ids.ts";
import type { Attendance, Gap, Involvement, Status, YoungPerson } from "../../model/records.ts";
import { standardVocabularies, type Vocabularies } from "../../model/vocabulary/edited.ts";
import { labelOf, type Vocabulary } from "../../model/vocabulary/term.ts";
import { compareValues } from "../table/sortRows.ts";
import { describeRoles } from "./describeRoles.ts";
import { describeSetting } from "./describeSetting.ts";
import { isOn } from "./isOn.ts";
import { words } from "./words.ts";

/** What is recorded about one young person, in words; null where nothing is. */
export interface PersonRow {
  readonly id: YoungPersonId;
  readonly isUnlisted: boolean;
  readonly isIndexPerson: boolean;
  readonly ageBand: string | null;
  readonly sex: string | null;
  /** Where they were on the last day in the data; says so when that is not recorded. */
  readonly settings: string;
  readonly roles: string | null;
  readonly support: string | null;
  readonly strengths: string | null;
  readonly agencies: string | null;
  readonly trustedAdult: string | null;
  readonly asked: string | null;
  readonly told: string | null;
  readonly cohort: string | null;
}

/**
 * Every young person with the facts recorded about them, in order of id.
 *
 * In: asOf, the last day the data speak of; null when they name no day.
 */
export function personRows(
  dataset: Dataset,
  asOf: DayNumber | null,
  vocabularies: Vocabularies = standardVocabularies,
): PersonRow[] {
  const names = new Map(dataset.institutions.map(({ id, name }) => [id, name ?? id]));
  const attendances = byPerson(dataset.attendances, ({ youngPerson }) => youngPerson);
  const gaps = byPerson(dataset.gaps, ({ youngPerson }) => youngPerson);
  const statuses = byPerson(dataset.statuses, ({ youngPerson }) => youngPerson);
  const involvements = byPerson(dataset.involvements, ({ person }) => person);
  return dataset.youngPeople
    .map((person) =>
      rowOf(person, vocabularies, {
        settings: describeSetting(
          {
            attendances: attendances.get(person.id) ?? [],
            gaps: gaps.get(person.id) ?? [],
            nameOf: (institution) => names.get(institution) ?? institution,
          },
          asOf,
        ),
        roles: describeRoles(involvements.get(person.id) ?? [], vocabularies),
        support: describeSupport(statuses.get(person.id) ?? [], asOf, vocabularies),
      }),
    )
    .sort((a, b) => compareValues(a.id, b.id));
}

function byPerson<Record extends Attendance | Gap | Status | Involvement>(
  records: readonly Record[],
  personOf: (record: Record) => string,
): Map<string, Record[]> {
  const grouped = new Map<string, Record[]>();
  for (const record of records) {
    const known = grouped.get(personOf(record));
    if (known === undefined) grouped.set(personOf(record), [record]);
    else known.push(record);
  }
  return grouped;
}

function rowOf(
  person: YoungPerson,
  { ageBands, sexes, yesNoUnknown, askedOrTold }: Vocabularies,
  links: Pick<PersonRow, "settings" | "roles" | "support">,
): PersonRow {
  return {
    id: person.id,
    isUnlisted: person.unlisted === true,
    isIndexPerson: person.indexPerson === true,
    ageBand: inWords(ageBands, person.ageBand),
    sex: inWords(sexes, person.sex),
    ...links,
    strengths: listed(person.strengths),
    agencies: listed(person.agencies),
    trustedAdult: inWords(yesNoUnknown, person.trustedAdult),
    asked: inWords(askedOrTold, person.asked),
    told: inWords(askedOrTold, person.told),
    cohort: person.cohort === undefined ? null : person.cohort.replaceAll("_", " "),
  };
}

function inWords(vocabulary: Vocabulary, code: string | undefined): string | null {
  return code === undefined ? null : labelOf(vocabulary, code);
}

function listed(parts: readonly string[] = []): string | null {
  return parts.length === 0 ? null : parts.join("; ");
}

/** Support and situation on the last day in the data; what is not dated is said to be so. */
function describeSupport(
  statuses: readonly Status[],
  asOf: DayNumber | null,
  { statusWords }: Vocabularies,
): string | null {
  const parts = statuses.flatMap(({ status, start, end }) => {
    const label = labelOf(statusWords, status);
    switch (isOn(start, end, asOf)) {
      case "certain":
        return [label];
      case "possible":
        return [words.perhaps(label)];
      case "none":
        return [];
    }
  });
  return listed([...new Set(parts)]);
}
