import { formatCount, formatCounted, formatList } from "../../text/format.ts";
import type { PersonalKind } from "../plan/plan.ts";
import type { Finding } from "./finding.ts";

interface KindWords {
  /** As it is called in a list. */
  readonly name: string;
  /** Several of them, in the middle of a sentence. */
  readonly several: string;
  /** What is seen in the cells where they alone tell it: "The check digit fits in" 48 of 50 rows. */
  readonly seen: string;
  /** What is seen where the heading tells it: "There are ten digits in" 48 of 50 rows. */
  readonly headed: string;
}

const kinds: Readonly<Record<PersonalKind, KindWords>> = {
  name: {
    name: "Name of a person",
    several: "names of people",
    seen: "There are words like names, some of them common names, in",
    headed: "There are words that could be names in",
  },
  date_of_birth: {
    name: "Date of birth",
    several: "dates of birth",
    seen: "A full date is said to be of birth in",
    headed: "There is a full date in",
  },
  postcode: {
    name: "Full postcode",
    several: "full postcodes",
    seen: "There is a full postcode in",
    headed: "There is a full postcode in",
  },
  address: {
    name: "Address",
    several: "addresses",
    seen: "There is a house number before a street, or a flat, in",
    headed: "There are words that could be an address in",
  },
  phone: {
    name: "Phone number",
    several: "phone numbers",
    seen: "There is a phone number in",
    headed: "There are enough digits for a phone number in",
  },
  email: {
    name: "E-mail address",
    several: "e-mail addresses",
    seen: "There is an e-mail address in",
    headed: "There is an e-mail address in",
  },
  nhs_number: {
    name: "NHS number",
    several: "NHS numbers",
    seen: "The check digit of an NHS number fits in",
    headed: "There are ten digits in",
  },
  upn: {
    name: "Unique pupil number (UPN)",
    several: "pupil numbers",
    seen: "The check letter of a UPN fits in",
    headed: "The form is that of a UPN in",
  },
  uln: {
    name: "Unique learner number (ULN)",
    several: "learner numbers",
    seen: "The check digit of a ULN fits in",
    headed: "There are ten digits in",
  },
  ni_number: {
    name: "National Insurance number",
    several: "National Insurance numbers",
    seen: "The form is that of a National Insurance number in",
    headed: "The form is that of a National Insurance number in",
  },
  free_text: {
    name: "Free text",
    several: "free text",
    seen: "There are sentences, in which anything may stand, in",
    headed: "There are several words, in which anything may stand, in",
  },
};

/** What each kind of personal data is called. */
export function personalKindName(kind: PersonalKind): string {
  return kinds[kind].name;
}

const inRows = (matches: number, of: number) =>
  `${formatCount(matches)} of ${formatCounted(of, "filled row", "filled rows")}`;

export const screeningWords = {
  title: "Columns that may identify a person",
  /** What a finding rests on, with the rows it was seen in. */
  rests: ({ kind, matches, of, byHeading }: Finding) =>
    byHeading === true
      ? `The heading says so. ${kinds[kind].headed} ${inRows(matches, of)}.`
      : `${kinds[kind].seen} ${inRows(matches, of)}.`,
  also: (also: readonly PersonalKind[]) =>
    `It may hold ${formatList(also.map((kind) => kinds[kind].several))} as well.`,
  sureness: {
    firm: "Nearly certain. Nothing of this file comes in until you say what to do with it.",
    likely: "A guess. The column is left out unless you say otherwise.",
  } satisfies Record<Finding["sureness"], string>,
  nothing: {
    label: "Leave the column out",
    means: "None of it is stored. This can't be undone later except by importing the file again.",
  },
  pseudonym: {
    label: "Replace each value by a pseudonym",
    means:
      "The same value gets the same pseudonym in every file, so rows still fit together. It is made with a key that you save in a file of its own and give to the owner of the data; the key never goes into the project. The pseudonyms are still personal data for whoever can get at the key.",
  },
  asIs: {
    label: "Keep it as it is",
    means:
      "The values are stored and shown. Say why this is necessary and lawful: the reason is written into the record of this import, the values are not.",
    reason: "Reason",
    reasonMissing: "Write the reason before you keep this column.",
  },
  honest:
    "Numbers with a check digit, e-mail addresses, phone numbers and full postcodes are nearly all found. Names, addresses and free text are best effort: many will be missed. Look at the columns yourself. The owner of the data answers for what comes in, not this program.",
  nothingFound:
    "No column looks like personal data. That is no promise: names in particular are easily missed. Look at the columns yourself. The owner of the data answers for what comes in, not this program.",
};
