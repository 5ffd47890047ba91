/** The words of a heading in lower case, parted at spaces, marks and capitals within. */
export function headingWords(heading: string): string[] {
  return heading
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/'s\b/gu, "")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** What a heading says of its column, as far as personal data goes. */
export interface HeadingSigns {
  readonly nhs: boolean;
  readonly upn: boolean;
  readonly uln: boolean;
  readonly ni: boolean;
  readonly phone: boolean;
  readonly postcode: boolean;
  readonly address: boolean;
  readonly notes: boolean;
  readonly name: NameHeading;
  /** It is what the rows are told apart by, or points at a row elsewhere. */
  readonly id: boolean;
}

/**
 * person: part of a person's name, plainly. name: a name of something. role: someone who could be
 * named.
 */
export type NameHeading = "person" | "name" | "role" | null;

/** Reads the heading of a column; the table's own name may say whose names they are. */
export function headingSigns(heading: string): HeadingSigns {
  const words = headingWords(heading);
  const folded = words.join("");
  const has = (...any: readonly string[]) => any.some((word) => words.includes(word));
  const holds = (...any: readonly string[]) => any.some((part) => folded.includes(part));
  return {
    nhs: has("nhs") || holds("nhsn"),
    upn: has("upn") || holds("uniquepupil"),
    uln: has("uln") || holds("uniquelearner"),
    ni: has("nino", "ni") || holds("nationalinsurance"),
    phone: has("tel", "mob", "landline") || holds("phone", "mobile", "contactn"),
    postcode: has("pcode", "zip") || holds("postcode", "postalcode"),
    address: has("addr", "addr1", "addr2") || (holds("address") && !holds("mail", "ipaddress")),
    notes: words.some((word) => NOTES.has(word)) || holds("freetext"),
    name: nameHeading(words, folded),
    id: isIdHeading(words, folded),
  };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const NOTES = setOf(
  "note notes comment comments narrative description summary detail details circumstances remarks " +
    "observations background mo log transcript account",
);
/** Whole headings or their ends that hold part of a person's name and nothing else. */
const PERSON_PARTS = setOf(
  "forename forenames surname surnames firstname lastname middlename middlenames givenname " +
    "givennames familyname fullname preferredname knownas maidenname legalname nickname alias " +
    "aliases aka",
);
const PEOPLE = setOf(
  "person people child children pupil pupils student students client clients youngperson youngpeople " +
    "youth victim suspect perpetrator witness mother father mum dad parent parents carer guardian " +
    "sibling brother sister relative friend worker workers socialworker keyworker officer oic staff " +
    "teacher practitioner professional coordinator head adult nominal patient learner contact author",
);
const THINGS = setOf(
  "school institution establishment provider place area ward team agency organisation organization " +
    "service site setting college company group file sheet table event course club la authority " +
    "borough street town region district user host field column type code status project location " +
    "venue trust operation estate road local placement unit",
);
const ID_WORDS = setOf("id ids identifier number no num ref reference key pid uid urn");

function nameHeading(words: readonly string[], folded: string): NameHeading {
  if (isPersonPart(words, folded)) return "person";
  if (words.some((word) => ID_WORDS.has(word) || NOT_NAMES.has(word))) return null;
  const isOfPerson = words.some((word) => PEOPLE.has(word)) || PEOPLE.has(folded);
  const isOfThing = words.some((word) => THINGS.has(word));
  if (words.includes("name") || words.includes("names")) {
    if (isOfPerson) return "person";
    return isOfThing ? null : "name";
  }
  return isOfPerson && !isOfThing ? "role" : null;
}

function isPersonPart(words: readonly string[], folded: string): boolean {
  if (/(?:fore|sur|first|last|full)names?$/u.test(folded)) return true;
  return PERSON_PARTS.has(words.at(-1) ?? "") || PERSON_PARTS.has(words.slice(-2).join(""));
}

const NOT_NAMES = setOf("type code date age role sex gender ethnicity status count total outcome");

function isIdHeading(words: readonly string[], folded: string): boolean {
  if (words.some((word) => ID_WORDS.has(word))) return true;
  return IDS.has(folded) || /(?:[a-z]id|upn|nino|nhsno)$/u.test(folded);
}

/** Headings of columns that hold ids without saying so. */
const IDS = setOf(
  "child person pupil student client youngperson youngpersona youngpersonb adult incident " +
    "institution place crime victim suspect upn uln nhs",
);

/** Whether a table's name or headings say that its rows are schools, places or areas. */
export function isOfPlaces(tableName: string, headings: readonly string[]): boolean {
  if (headingWords(tableName).some((word) => PLACE_TABLES.has(word))) return true;
  return headings.some((heading) => headingWords(heading).join("") === "establishmentname");
}

const PLACE_TABLES = setOf(
  "school schools establishment establishments institution institutions place places area areas " +
    "ward wards provider providers setting settings location locations venue venues context contexts " +
    "organisation organisations edubasealldata gias",
);

/** Whether a table's name says that its rows are people. */
export function isOfPeople(tableName: string): boolean {
  const words = headingWords(tableName);
  return words.some((word) => PEOPLE.has(word)) || words.join("").includes("youngpeople");
}
