import type { Dataset } from "../model/dataset.ts";
import type {
  Adult,
  Incident,
  Institution,
  Place,
  Provenance,
  Status,
  YoungPerson,
} from "../model/records.ts";
import { assessmentFactors } from "../model/vocabulary/factors.ts";
import { labelOf, type Vocabulary } from "../model/vocabulary/term.ts";
import type { Vocabularies } from "../model/vocabulary/edited.ts";
import { formatCount, formatList, formatRecordedDate, formatSpell } from "../text/format.ts";
import type { Detail, DetailName, FactSource } from "./facts.ts";

/** A coded value in words; nothing where nothing is recorded. */
export function inWords(vocabulary: Vocabulary, code: string | undefined): string | null {
  return code === undefined ? null : labelOf(vocabulary, code);
}

/** Where a record comes from, with its basis in words. */
export function sourceOf(record: Provenance, vocabularies: Vocabularies): FactSource {
  const { grade, basis, recorded, review } = record;
  return {
    sources: record.sources ?? [],
    references: record.references ?? [],
    isContested: record.contested === true,
    ...(grade === undefined ? {} : { grade }),
    ...(basis === undefined ? {} : { basis: labelOf(vocabularies.bases, basis) }),
    ...(recorded === undefined ? {} : { recorded }),
    ...(review === undefined ? {} : { review }),
  };
}

/** A status with its code, where it has one; of an assessment factor also what the code means. */
export function statusInWords({ status, noteCode }: Status, { statusWords }: Vocabularies): string {
  const label = labelOf(statusWords, status);
  if (noteCode === undefined) return label;
  const factor = assessmentFactors.find(({ code }) => code === noteCode.toUpperCase());
  return status === "assessment_factor" && factor !== undefined
    ? `${label} ${factor.code}: ${factor.label}`
    : `${label} (${labelOf([], noteCode)})`;
}

type Row = readonly [DetailName, string | null];

/** Rows with something in them. */
function present(rows: readonly Row[]): Detail[] {
  return rows.flatMap(([name, value]) => (value === null || value === "" ? [] : [{ name, value }]));
}

/** An area by its name; areas are shown where they were recorded and enter nothing. */
function areaOf(dataset: Dataset, id: string | undefined): string | null {
  if (id === undefined) return null;
  return dataset.areas.find((area) => area.id === id)?.name ?? id;
}

function listed(values: readonly string[] | undefined): string | null {
  return values === undefined ? null : formatList(values);
}

/**
 * What a young person's own row says. Strengths come first. Ethnic group is for the equality
 * check alone and birth month for the turning-18 marker, so neither is here.
 */
export function youngPersonDetails(
  dataset: Dataset,
  person: YoungPerson,
  vocabularies: Vocabularies,
): Detail[] {
  const { yesNoUnknown, askedOrTold } = vocabularies;
  return present([
    ["strengths", listed(person.strengths)],
    ["trustedAdult", inWords(yesNoUnknown, person.trustedAdult)],
    ["ageBand", inWords(vocabularies.ageBands, person.ageBand)],
    ["sex", inWords(vocabularies.sexes, person.sex)],
    ["area", areaOf(dataset, person.area)],
    ["homeAuthority", person.homeAuthority ?? null],
    ["agencies", listed(person.agencies)],
    ["asked", inWords(askedOrTold, person.asked)],
    ["told", inWords(askedOrTold, person.told)],
    ["cohort", person.cohort?.replaceAll("_", " ") ?? null],
    ["indexPerson", person.indexPerson === true ? labelOf(yesNoUnknown, "yes") : null],
    ["deceased", person.deceased === true ? labelOf(yesNoUnknown, "yes") : null],
  ]);
}

export function incidentDetails(
  dataset: Dataset,
  incident: Incident,
  vocabularies: Vocabularies,
): Detail[] {
  const { date, end } = incident;
  return present([
    ["type", inWords(vocabularies.incidentTypes, incident.type)],
    [
      "date",
      end === undefined && date !== undefined ? formatRecordedDate(date) : formatSpell(date, end),
    ],
    ["partOfDay", inWords(vocabularies.partsOfDay, incident.partOfDay)],
    ["area", areaOf(dataset, incident.area)],
    ["flags", listed(incident.flags?.map((flag) => labelOf(vocabularies.incidentFlags, flag)))],
  ]);
}

export function institutionDetails(
  dataset: Dataset,
  institution: Institution,
  vocabularies: Vocabularies,
): Detail[] {
  const { roll, yearGroupSize } = institution;
  return present([
    ["type", inWords(vocabularies.institutionTypes, institution.type)],
    ["strengths", listed(institution.strengths)],
    ["area", areaOf(dataset, institution.area)],
    ["roll", roll === undefined ? null : formatCount(roll)],
    ["yearGroupSize", yearGroupSize === undefined ? null : formatCount(yearGroupSize)],
  ]);
}

export function placeDetails(dataset: Dataset, place: Place, vocabularies: Vocabularies): Detail[] {
  return present([
    ["type", inWords(vocabularies.placeTypes, place.type)],
    ["strengths", listed(place.strengths)],
    ["area", areaOf(dataset, place.area)],
  ]);
}

export function adultDetails(dataset: Dataset, adult: Adult, vocabularies: Vocabularies): Detail[] {
  return present([
    ["type", inWords(vocabularies.adultTypes, adult.type)],
    ["area", areaOf(dataset, adult.area)],
  ]);
}
