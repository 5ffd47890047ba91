import { tables, type Column, type IdSpace, type TableName } from "../../model/tables.ts";
import type { VocabularyName } from "../../model/vocabulary/index.ts";
import { columnsOf, foldHeading } from "../columnNames.ts";
import type { ColumnFacts } from "./facts.ts";
import { personalWords, qualities, thingsWithNames } from "./headingWords.ts";
import type { KnownIds } from "./knownIds.ts";
import { likeness } from "./likeness.ts";
import {
  anywhere,
  columnSynonyms,
  idSynonyms,
  onePersonSynonyms,
  otherPersonSynonyms,
  type Phrase,
} from "./synonyms.ts";
import { headingTokens } from "./headingTokens.ts";

/** A column is offered for a field from here. */
export const FITS = 0.55;

/** The most that a heading counts for which is not the contract's own. */
const SYNONYM = 0.95;
/** A heading that names a quality that the field does not have. */
const OTHER_QUALITY = 0.4;
/** What the content must at least bear out. */
const HALF = 0.5;

/** Where a column stands, as far as it matters to what it means. */
export interface Place {
  readonly table: TableName;
  readonly sheet: string;
  readonly ids: KnownIds | null;
}

/**
 * How well a column fits a field, from its heading and its content: 0 not at all, 1 surely. A
 * content that contradicts the field gives 0, whatever the heading.
 */
export function fitOf(facts: ColumnFacts, column: Column, place: Place): number {
  if (isPersonal(facts, column, place.table)) return 0;
  const bears = contentFactor(facts, column);
  if (bears === 0) return 0;
  const byName = nameFit(facts, column, place.table) * bears;
  const byContent = contentFit(facts, column, place);
  const both = BOTH * Math.min(byName, byContent);
  const fit = Math.max(byName, byContent) + both;
  return Math.min(1, fit === 0 ? 0 : fit + coarseness(facts, column));
}

/**
 * Police record a crime for each person harmed. Of two numbers the one that several rows share is
 * the incident's.
 */
function coarseness({ variety }: ColumnFacts, { meaning }: Column): number {
  const isIncident = meaning.as === "id" && meaning.of === "incident";
  return isIncident ? BOTH * (1 - variety) : 0;
}

/** What the weaker of heading and content adds to the stronger. */
const BOTH = 0.04;

/** Whether the heading or the cells name somebody: never an id, never a date of birth. */
function isPersonal(
  { tokens, names, months }: ColumnFacts,
  { meaning, name }: Column,
  table: TableName,
): boolean {
  if (meaning.as === "month") return months < HALF;
  if (tokens.some((word) => personalWords.has(word))) return true;
  // "Name" alone in a list of schools is the school's.
  const isOfThing = isThing(table) && name === "name" && tokens.length === 1;
  if (saysName(tokens) && !isOfThing) return true;
  return meaning.as === "id" && isOfPerson(meaning.of) && names >= HALF;
}

/** Whether a heading means the name of somebody, and not of a school or a place. */
function saysName(tokens: readonly string[]): boolean {
  if (tokens.some((word) => thingsWithNames.has(word))) return false;
  return tokens.includes("name") || tokens.join("") === "knownas";
}

function isThing(table: TableName): boolean {
  return table === "institutions" || table === "places" || table === "areas";
}

function isOfPerson(space: IdSpace): boolean {
  return space === "youngPerson" || space === "person" || space === "adult";
}

function nameFit(facts: ColumnFacts, column: Column, table: TableName): number {
  if (facts.folded === foldHeading(column.name)) return 1;
  let best = 0;
  for (const phrase of phrasesByField.get(`${table}.${column.name}`) ?? [])
    best = Math.max(best, phraseFit(facts, phrase));
  return best * SYNONYM * (column.meaning.as === "id" ? idNess(facts.tokens) : 1);
}

/** Worked out once for a heading and a phrase: tables share their phrases. */
function phraseFit({ tokens, phraseFits }: ColumnFacts, phrase: Phrase): number {
  const known = phraseFits.get(phrase);
  if (known !== undefined) return known;
  const fit = likeness(tokens, phrase) * qualityFactor(tokens, phrase);
  phraseFits.set(phrase, fit);
  return fit;
}

/** Of "School URN", "School" and "School name" the first is the id, whatever order they come in. */
function idNess(tokens: readonly string[]): number {
  if (tokens.length === 1 && EDGE_WORDS.has(tokens[0] ?? "")) return 0.85;
  if (tokens.includes("upn")) return 0.9;
  if (tokens.includes("name")) return 0.85;
  return tokens.some((word) => ID_LIKE.has(word)) ? 1 : 0.95;
}

/** What a list of ties may call its ends, and many another list its dates and agencies. */
const EDGE_WORDS: ReadonlySet<string> = new Set(["from", "to", "source", "target"]);

const ID_LIKE: ReadonlySet<string> = new Set(["id", "urn", "code"]);

/** "Victim age" has the words of "victim", and is no victim. */
function qualityFactor(tokens: readonly string[], phrase: Phrase): number {
  const isOther = tokens.some((word) => qualities.has(word) && !phrase.includes(word));
  return isOther ? OTHER_QUALITY : 1;
}

/** All ways of calling each column of each table, its own name first. */
const phrasesByField: ReadonlyMap<string, readonly Phrase[]> = new Map(
  tables.flatMap((table) =>
    columnsOf(table).map((column) => [
      `${table.name}.${column.name}`,
      [headingTokens(column.name), ...phrasesFor(column, table.name)],
    ]),
  ),
);

function phrasesFor(column: Column, table: TableName): readonly Phrase[] {
  if (column.name === "young_person_b") return otherPersonSynonyms;
  if (column.meaning.as === "id") {
    const plain = idSynonyms[column.meaning.of === "person" ? "youngPerson" : column.meaning.of];
    return column.name === "young_person_a" ? [...onePersonSynonyms, ...plain] : plain;
  }
  return [...(columnSynonyms[table]?.[column.name] ?? []), ...(anywhere[column.name] ?? [])];
}

/** 0 where the cells contradict the field, 1 where they bear it out, between where they are silent. */
function contentFactor(facts: ColumnFacts, { meaning, name }: Column): number {
  if (facts.texts.length === 0) return meaning.as === "id" ? NO_IDS : SILENT;
  switch (meaning.as) {
    case "id":
      return idFactor(facts, meaning.of);
    case "date":
      return facts.dates >= HALF ? 1 : 0;
    case "month":
      return facts.months >= HALF ? 1 : 0;
    case "yes_no":
      return facts.yesNo >= HALF ? 1 : 0;
    case "whole_number":
      return facts.wholeNumbers >= HALF ? 1 : 0;
    case "word":
      return wordFactor(facts, facts.ofVocabulary(meaning.from));
    case "list":
      return meaning.from === undefined
        ? textFactor(facts, name)
        : wordFactor(facts, facts.ofVocabulary(meaning.from));
    case "text":
      return textFactor(facts, name);
  }
}

const SILENT = 0.9;
/** A column without an id is hardly one of ids, and nothing is lost by it. */
const NO_IDS = 0.6;

function idFactor(facts: ColumnFacts, space: IdSpace): number {
  if (facts.plainDates >= HALF || facts.sentences >= HALF) return 0;
  // An incident can have a number of one digit; a person known by an age or a yes can't be told.
  const isFew = facts.texts.length <= 2 && facts.filled > MANY_ROWS;
  if (isOfPerson(space) && share(facts.texts, isYear) >= HALF) return 0;
  if (isOfPerson(space) && (isFew || (facts.yesNo >= HALF && facts.filled > MANY_ROWS))) return 0;
  return 1;
}

const MANY_ROWS = 20;

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}

function wordFactor(facts: ColumnFacts, known: number): number {
  if (facts.plainDates >= HALF || facts.sentences >= HALF) return 0;
  if (known >= HALF) return 1;
  // Words of an agency's own come in few kinds; a different one in each row is no word.
  const isWordLike = facts.texts.length <= MOST_WORDS || facts.variety < 0.2;
  if (!isWordLike && known < 0.1) return 0;
  return known > 0 || facts.wholeNumbers < HALF ? SILENT : 0.6;
}

const MOST_WORDS = 40;

function textFactor(facts: ColumnFacts, name: string): number {
  if (facts.plainDates >= HALF && name !== "grade") return 0;
  return facts.sentences >= HALF ? 0 : 1;
}

/** What the cells say without the heading: ids listed in another table, words of one vocabulary. */
function contentFit(facts: ColumnFacts, { meaning }: Column, { ids, sheet }: Place): number {
  if (meaning.as === "id" && ids !== null) {
    const share = ids.share(facts, meaning.of, sheet);
    return share >= HALF ? 0.6 + 0.35 * share : 0;
  }
  if (meaning.as !== "word" || facts.texts.length < 2 || !telling.has(meaning.from)) return 0;
  return facts.ofVocabulary(meaning.from) >= 0.8 ? TELLING_WORDS : 0;
}

/** Vocabularies whose words say what they are; "yes" or "strong" may be anything's. */
const telling: ReadonlySet<VocabularyName> = new Set<VocabularyName>([
  "ageBands",
  "attendanceKinds",
  "incidentTypes",
  "institutionTypes",
  "leavingReasons",
  "outcomes",
  "placeTypes",
  "roles",
  "sexes",
  "statusWords",
  "tieKinds",
  "visitKinds",
]);

/** Enough to be offered, if no heading says better. */
const TELLING_WORDS = 0.6;
