import type { HeadPlan, ImportPlan, TablePlan, WordChoices } from "../plan/plan.ts";
import { boundPlan } from "../profiles/boundPlan.ts";
import { recogniseProfile } from "../profiles/recogniseProfile.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Shape } from "../shapes/shape.ts";
import type { SourceTable } from "../sourceTable.ts";
import { hasRequired, namedOutput, outputByColumns } from "./exact.ts";
import { factsOf, type ColumnFacts } from "./facts.ts";
import { guessOutputs } from "./guessOutputs.ts";
import { KnownIds } from "./knownIds.ts";
import { outputFor } from "./outputFor.ts";

/** What can be recognised beyond the contract's own tables. */
export interface Known {
  readonly profiles: readonly Profile[];
  readonly shapes: readonly Shape[];
  /** False where nobody is there to agree: what its name alone says then stands, right or wrong. */
  readonly isGuessing?: false;
}

/** What one table gives and how that is known: a table plan without its sheet and its head. */
type Suggestion = Omit<TablePlan, "sheet" | "head">;

const NOTHING: Pick<TablePlan, "isUsed" | "personal" | "dateOrders"> = {
  isUsed: true,
  personal: [],
  dateOrders: [],
};

/**
 * What is to be made of the tables of files, as far as it can be told from them: by a saved profile,
 * by the contract's names, by a shape of the field, and failing these by a guess from headings and
 * cells that waits for a person to agree.
 *
 * In:  heads: where each table's headings were found; as many as tables.
 * Out: a plan for each table, in their order. A table that nobody can tell has no outputs.
 * Cost: exact tables are not looked into; of the others, the first few hundred different cells of
 *       each column.
 */
export function suggestPlan(
  tables: readonly SourceTable[],
  heads: readonly HeadPlan[],
  known: Known,
): ImportPlan {
  const sure = tables.map((table) => sureSuggestion(table, tables, known));
  const suggestions =
    known.isGuessing === false ? byNameAlone(tables, sure) : withGuesses(tables, sure);
  return {
    tables: tables.map((table, i) =>
      tablePlan(
        table,
        heads[i],
        suggestions[i] ?? { ...NOTHING, outputs: [], by: "guess" },
        known.isGuessing !== false,
      ),
    ),
    words: wordsOf(suggestions, known.profiles),
    edits: [],
  };
}

/**
 * The plan after a person has changed where the headings of one table are: that table is looked at
 * afresh, all else stays as decided.
 *
 * In: tables: all tables of the import, that one under its new headings; `head` is the choice.
 */
export function refreshPlan(
  plan: ImportPlan,
  sheet: string,
  head: HeadPlan,
  tables: readonly SourceTable[],
  known: Known,
): ImportPlan {
  const heads = tables.map(
    (table) => plan.tables.find((each) => each.sheet === table.file)?.head ?? head,
  );
  const fresh = suggestPlan(tables, heads, known);
  return {
    ...plan,
    tables: plan.tables.map((old) => {
      const now = fresh.tables.find((each) => each.sheet === sheet);
      return old.sheet === sheet && now !== undefined ? { ...now, head } : old;
    }),
    words: joinedWords(fresh.words, plan.words),
    // Rows keep their numbers, but a column may now mean another thing.
    edits: plan.edits.filter((edit) => edit.sheet !== sheet),
  };
}

function tablePlan(
  table: SourceTable,
  head: HeadPlan | undefined,
  suggestion: Suggestion,
  isAsking: boolean,
): TablePlan {
  const isEmpty = table.rowNumbers.length === 0 && table.refused === 0;
  return {
    sheet: table.file,
    head: head ?? { row: 0, rows: 1, totals: [] },
    ...suggestion,
    // Of an empty sheet nothing can be asked.
    isUsed: suggestion.isUsed && !(isAsking && isEmpty && suggestion.outputs.length === 0),
  };
}

/** What needs no person's yes; null where only a guess is left. */
function sureSuggestion(
  table: SourceTable,
  tables: readonly SourceTable[],
  { profiles, shapes }: Known,
): Suggestion | null {
  const profile = recogniseProfile(profiles, table);
  if (profile !== null) return { ...boundPlan(profile, table), by: "profile", known: profile.name };
  const named = namedOutput(table);
  if (named?.isWhole === true) return { ...NOTHING, outputs: [named.output], by: "name" };
  const output = outputByColumns(table);
  if (output !== null) return { ...NOTHING, outputs: [output], by: "columns" };
  return shapeSuggestion(table, tables, shapes);
}

function shapeSuggestion(
  table: SourceTable,
  tables: readonly SourceTable[],
  shapes: readonly Shape[],
): Suggestion | null {
  const others = tables.filter((each) => each !== table);
  for (const shape of shapes) {
    const outputs = shape.recognise(table, others);
    if (outputs === null) continue;
    const by = shape.isGuess === true ? "guess" : "shape";
    return { ...NOTHING, outputs, by, known: shape.id };
  }
  return null;
}

/** Without guesses: a table with a name of the contract is that, whatever it lacks. */
function byNameAlone(
  tables: readonly SourceTable[],
  sure: readonly (Suggestion | null)[],
): readonly Suggestion[] {
  return tables.map((table, i) => {
    const named = namedOutput(table);
    const outputs = named === null ? [] : [named.output];
    return sure[i] ?? { ...NOTHING, outputs, by: named === null ? "guess" : "name" };
  });
}

/**
 * Guesses twice: ids that the first round finds in lists help to know the columns that name them
 * in the second.
 */
function withGuesses(
  tables: readonly SourceTable[],
  sure: readonly (Suggestion | null)[],
): readonly Suggestion[] {
  if (sure.every((each) => each !== null)) return sure;
  const facts = tables.map((table, i) => (sure[i] ? [] : factsOf(table)));
  const first = tables.map((table, i) => sure[i] ?? guess(table, facts[i] ?? [], null));
  const plans = first.map((each, i) => ({
    ...each,
    sheet: tables[i]?.file ?? "",
    head: { row: 0, rows: 1 as const, totals: [] },
  }));
  const ids = new KnownIds(plans, tables);
  return tables.map((table, i) => sure[i] ?? guess(table, facts[i] ?? [], ids));
}

/** A guess; failing that, what the table's name says, however little its headings bear it out. */
function guess(
  table: SourceTable,
  facts: readonly ColumnFacts[],
  ids: KnownIds | null,
): Suggestion {
  const named = namedOutput(table);
  const outputs = guessOutputs(table, facts, ids);
  const agrees = named === null || outputs.some((output) => output.table === named.output.table);
  if (agrees) return { ...NOTHING, outputs, by: "guess" };
  const output = outputFor(table, named.output.table, ids);
  if (hasRequired(output)) return { ...NOTHING, outputs: [output], by: "guess" };
  return { ...NOTHING, outputs: [named.output], by: "name" };
}

/** The meanings of words that go with the profiles recognised. */
function wordsOf(suggestions: readonly Suggestion[], profiles: readonly Profile[]): WordChoices {
  return suggestions
    .flatMap(({ by, known }) =>
      by === "profile" ? profiles.filter(({ name }) => name === known).slice(0, 1) : [],
    )
    .reduce<WordChoices>((words, profile) => joinedWords(words, profile.words), {});
}

/** Both choices of words; of two for one word, the later. */
function joinedWords(before: WordChoices, after: WordChoices): WordChoices {
  const names = [...Object.keys(before), ...Object.keys(after)] as (keyof WordChoices)[];
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, { ...before[name], ...after[name] }]),
  );
}
