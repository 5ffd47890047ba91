import { tables } from "../../model/tables.ts";
import { columnsOf, foldHeading } from "../columnNames.ts";
import { readDate, slashReadings } from "../cells/dateForms.ts";
import { headingTokens } from "../suggest/headingTokens.ts";
import {
  anywhere,
  columnSynonyms,
  idSynonyms,
  onePersonSynonyms,
  otherPersonSynonyms,
  type Phrase,
} from "../suggest/synonyms.ts";

/** A heading is a few words, not a sentence. */
const MOST_CHARACTERS = 60;
const MOST_WORDS = 8;

const contractNames: ReadonlySet<string> = new Set(
  tables.flatMap((table) => columnsOf(table).map(({ name }) => foldHeading(name))),
);

const phrases: readonly Phrase[] = [
  ...Object.values(idSynonyms).flat(),
  ...Object.values(anywhere).flat(),
  ...Object.values(columnSynonyms).flatMap((columns) => Object.values(columns).flat()),
  ...onePersonSynonyms,
  ...otherPersonSynonyms,
];

/** Headings of columns that we never read, and that stand above tables all the same. */
const others =
  "name, surname, forename, first name, last name, dob, date of birth, age, postcode, address, year group, notes, comments, social worker";

const knownHeadings: ReadonlySet<string> = new Set([
  ...phrases.map((phrase) => phrase.join(" ")),
  ...others.split(",").map((each) => headingTokens(each).join(" ")),
]);

/** Whether the field calls a column so; a number behind ("School 1") does not matter. */
export function isKnownHeading(text: string): boolean {
  if (contractNames.has(foldHeading(text))) return true;
  const words = headingTokens(text).filter((word) => !/^\d{1,2}$/u.test(word));
  return knownHeadings.has(words.join(" "));
}

/** Whether a text could be a heading at all: a few words, no number, no date. */
export function isHeadingLike(text: string): boolean {
  if (text.length > MOST_CHARACTERS || !/\p{L}/u.test(text)) return false;
  if (text.split(/\s+/u).length > MOST_WORDS) return false;
  return typeof readDate(text, "day_first") === "string" && slashReadings(text).length === 0;
}
