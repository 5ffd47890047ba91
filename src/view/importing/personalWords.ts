import type { PersonalKind } from "../../import/plan/plan.ts";
import { formatCount, formatCounted, formatList } from "../../text/format.ts";
import { sheetLabel } from "./words.ts";

/** What each kind of personal data is called, several of them, within a sentence. */
const personalKindNames: Readonly<Record<PersonalKind, string>> = {
  name: "names of people",
  date_of_birth: "dates of birth",
  postcode: "full postcodes",
  address: "addresses",
  phone: "phone numbers",
  email: "e-mail addresses",
  nhs_number: "NHS numbers",
  upn: "unique pupil numbers (UPN)",
  uln: "unique learner numbers (ULN)",
  ni_number: "National Insurance numbers",
  free_text: "free text, in which anything may stand",
};

/** What the review says of columns that may identify a person. */
export const personalWords = {
  heading: "Columns that may identify a person",
  lead: "Left out unless you say otherwise. Numbers with a check digit, e-mail addresses, phone numbers and full postcodes are nearly all found. Names, addresses and free text are best effort: some will be missed, so look at the columns yourself. The owner of the data answers for what comes in, not this program.",
  none: "No column looks like personal data. That is no promise: names in particular are easily missed, so look at the columns yourself. The owner of the data answers for what comes in, not this program.",
  change: "Change",
  decided: {
    nothing: "left out",
    pseudonym: "replaced by pseudonyms",
    as_is: "comes in as it is",
    none: "not decided",
  },
  legend: (column: string, sheet: string) =>
    `${column === "" ? "The column without a heading" : `“${column}”`} of ${sheetLabel(sheet)}`,
  looks: (kind: PersonalKind, matches: number, of: number, byHeading: boolean) =>
    `Looks like ${personalKindNames[kind]}${byHeading ? ", by its heading" : ""}: ${formatCount(matches)} of ${formatCounted(of, "filled row", "filled rows")}.`,
  also: (kinds: readonly PersonalKind[]) =>
    `It may hold ${formatList(kinds.map((kind) => personalKindNames[kind]))} as well.`,
  likely: "A guess.",
  showExamples: "Show some of its cells",
  nothing: { label: "Leave out", means: "None of it is stored." },
  pseudonym: {
    label: "Replace by pseudonyms",
    means: "The same value gets the same pseudonym in every file, so that rows still fit together.",
  },
  asIs: {
    label: "Bring in as it is",
    means: "The values are stored and shown. Say why that is necessary and lawful.",
  },
  scheme: "Kind of id",
  schemeHint:
    "Columns of the same kind get the same pseudonyms. Change it only where two columns of one kind mean different people.",
  reason: "Reason",
  reasonHint: "Kept with the import, without any value. Needed before anything can be added.",
  undecided: (count: number) =>
    count === 1 ? "Do what is suggested" : `Do what is suggested for all ${formatCount(count)}`,
  key: {
    heading: "The key of the pseudonyms",
    means:
      "Pseudonyms are made with a key. The owner of the data keeps its file: whoever has it can tell who is who, and with it the next file gets the same pseudonyms. It is never kept in the project.",
    there: "A key is open for this sitting.",
    make: "Make a new key and save its file",
    load: "Open a key file",
  },
} as const;
