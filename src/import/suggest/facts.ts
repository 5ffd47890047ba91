import { vocabularies, type VocabularyName } from "../../model/vocabulary/index.ts";
import { foldWord, type Vocabulary } from "../../model/vocabulary/term.ts";
import { notSettings } from "../../model/vocabulary/setting.ts";
import { readDate, slashReadings } from "../cells/dateForms.ts";
import { saysNotRecorded } from "../cells/plainCells.ts";
import { foldHeading } from "../columnNames.ts";
import { plainText } from "../sheets/cellText.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";
import { headingTokens } from "./headingTokens.ts";
import type { Phrase } from "./synonyms.ts";

/** So many different cells of a column are looked at: enough to know what they are. */
const MOST_TEXTS = 400;
const MOST_CHARACTERS = 1000;

/** What a column's heading and content say, without knowing yet what it means. */
export interface ColumnFacts {
  readonly index: number;
  readonly folded: string;
  readonly tokens: readonly string[];
  /** Rows with a filled cell. */
  readonly filled: number;
  /** How many different cells there are for one filled row: 1 where every cell is another. */
  readonly variety: number;
  /** Some of its different cells, without those that say nothing is recorded. */
  readonly texts: readonly string[];
  /** Shares of these texts. */
  readonly dates: number;
  /** Dates that no number could be taken for. */
  readonly plainDates: number;
  readonly wholeNumbers: number;
  readonly months: number;
  readonly yesNo: number;
  /** Two or three words with capitals and no digit, as people's names are. */
  readonly names: number;
  readonly sentences: number;
  readonly ofVocabulary: (name: VocabularyName) => number;
  /** What was found of the heading already; another heading needs another. */
  readonly phraseFits: Map<Phrase, number>;
}

/** The same column under another heading. */
export function underHeading(facts: ColumnFacts, tokens: readonly string[]): ColumnFacts {
  return { ...facts, tokens, folded: tokens.join(""), phraseFits: new Map() };
}

/** The facts of every column of a table. */
export function factsOf(table: SourceTable): ColumnFacts[] {
  return table.columns.map((column, index) => columnFacts(column, index));
}

function columnFacts(column: HeadedColumn, index: number): ColumnFacts {
  const { heading, texts: cells, codes } = column;
  let filled = 0;
  for (const code of codes) if (code !== 0) filled++;
  const texts = cells
    .slice(1, MOST_TEXTS + 1)
    .map((cell) => plainText(cell).slice(0, MOST_CHARACTERS))
    .filter((text) => text !== "" && !saysNothing(text));
  const shareOf = (holds: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
  const shares = new Map<VocabularyName, number>();
  return {
    index,
    folded: foldHeading(heading),
    tokens: headingTokens(heading),
    filled,
    variety: filled === 0 ? 0 : (cells.length - 1) / filled,
    texts,
    dates: shareOf(isDate),
    plainDates: shareOf((text) => isDate(text) && !/^\d+$/u.test(text)),
    wholeNumbers: shareOf((text) => /^\d{1,9}$/u.test(text)),
    months: shareOf((text) => /^[12]\d{3}-(?:0[1-9]|1[0-2])$/u.test(text)),
    yesNo: shareOf((text) => YES_OR_NO.has(foldWord(text))),
    names: shareOf((text) => NAME.test(text)),
    sentences: shareOf((text) => text.length > LONGEST_ID),
    phraseFits: new Map(),
    ofVocabulary: (name) => {
      const known = shares.get(name) ?? shareOf((text) => isOfVocabulary(text, name));
      shares.set(name, known);
      return known;
    },
  };
}

const LONGEST_ID = 60;
const NAME = /^\p{Lu}[\p{L}'’-]{1,20}(?:, | )\p{Lu}[\p{L}'’-]{0,20}(?: \p{Lu}[\p{L}'’-]{0,20})?$/u;
const YES_OR_NO: ReadonlySet<string> = new Set(["yes", "no", "y", "n", "true", "false", "1", "0"]);

const nothings: ReadonlySet<string> = new Set(
  notSettings.flatMap(({ code, label, also = [] }) => [code, label, ...also].map(foldWord)),
);

/** Whether a cell says only that nothing is known, which is true of any column. */
function saysNothing(text: string): boolean {
  return saysNotRecorded(text) || nothings.has(foldWord(text)) || text === "-";
}

function isDate(text: string): boolean {
  if (text.toLowerCase() === "current") return true;
  return typeof readDate(text, "day_first") !== "string" || slashReadings(text).length > 0;
}

/** Every spelling of a vocabulary's words, folded: each text is asked of many. */
const spellings = new Map<VocabularyName, ReadonlySet<string>>(
  (Object.entries(vocabularies) as [VocabularyName, Vocabulary][]).map(([name, terms]) => [
    name,
    new Set(terms.flatMap(({ code, label, also = [] }) => [code, label, ...also].map(foldWord))),
  ]),
);

function isOfVocabulary(text: string, name: VocabularyName): boolean {
  const known = spellings.get(name);
  return text.split(";").every((word) => known?.has(foldWord(word.trim())) === true);
}
