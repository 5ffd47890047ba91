import { underHeading, type ColumnFacts } from "./facts.ts";

/*
 * Wide layouts: one row a person with "School 1", "School 1 start", "School 2" … Each number is a
 * slot, and a slot's columns are read as if they stood alone beside the columns without a number.
 */

/** A sheet has no more of one thing beside each other than this. */
const MOST_SLOTS = 30;

const ordinals: Readonly<Record<string, string>> = {
  first: "1",
  second: "2",
  third: "3",
  fourth: "4",
  fifth: "5",
  sixth: "6",
  current: "now",
  latest: "now",
  previous: "before",
  former: "before",
  last: "before",
};

export interface Layout {
  /** Columns that say something of the whole row. */
  readonly shared: readonly ColumnFacts[];
  /** For each slot its columns, under headings without the number. None: no wide layout. */
  readonly slots: readonly (readonly ColumnFacts[])[];
}

interface Numbered {
  readonly facts: ColumnFacts;
  readonly slot: string;
  readonly base: readonly string[];
}

/**
 * A table's columns, with those in numbered groups apart.
 *
 * In: isThing: whether a column, under its heading without the number, names something by an id;
 *     a group without one ("First name", "Last name") is none.
 */
export function layoutOf(
  columns: readonly ColumnFacts[],
  isThing: (facts: ColumnFacts) => boolean,
): Layout {
  const numbered = [...numberedOf(columns), ...twinsOf(columns)];
  const all = [...numbered, ...unnumberedOf(columns, numbered)];
  const repeated = repeatedBases(all);
  // "School 1 reason" may stand in one slot only; it goes with "School 1" by its first word.
  const firstWords = new Set([...repeated].map((base) => base.split(" ")[0]));
  const slotted = all.filter(({ base }) => repeated.has(base.join(" ")) || firstWords.has(base[0]));
  const slots = [...groupedBySlot(slotted).values()]
    .filter((group) => group.some(isThing))
    .slice(0, MOST_SLOTS);
  const inSlots = new Set(slots.flat().map(({ index }) => index));
  return { shared: columns.filter(({ index }) => !inSlots.has(index)), slots };
}

/** Columns with one small number or ordinal in the heading. */
function numberedOf(columns: readonly ColumnFacts[]): Numbered[] {
  return columns.flatMap((facts) => {
    const isNumber = facts.tokens.map((word) => slotOf(word) !== null);
    const at = isNumber.indexOf(true);
    if (at < 0 || isNumber.lastIndexOf(true) !== at) return [];
    const base = facts.tokens.filter((word, i) => i !== at && !isSuffix(word, i, at));
    if (base.length === 0) return [];
    return [{ facts, slot: slotOf(facts.tokens[at] ?? "") ?? "", base }];
  });
}

/** The "st" of "1st". */
function isSuffix(word: string, index: number, at: number): boolean {
  return index === at + 1 && ["st", "nd", "rd", "th"].includes(word);
}

function slotOf(word: string): string | null {
  if (/^\d{1,2}$/u.test(word)) return Number(word) <= MOST_SLOTS ? String(Number(word)) : null;
  return Object.hasOwn(ordinals, word) ? (ordinals[word] ?? null) : null;
}

/** Columns with the very same heading: the first of each belongs to slot 1, and so on. */
function twinsOf(columns: readonly ColumnFacts[]): Numbered[] {
  const byHeading = new Map<string, ColumnFacts[]>();
  for (const facts of columns) {
    if (facts.folded === "") continue;
    const others = byHeading.get(facts.folded) ?? [];
    byHeading.set(facts.folded, others);
    others.push(facts);
  }
  return [...byHeading.values()]
    .filter((twins) => twins.length > 1)
    .flatMap((twins) =>
      twins.map((facts, i) => ({ facts, slot: `twin ${String(i + 1)}`, base: facts.tokens })),
    );
}

/** Headings, without their numbers, that stand in two slots or more. */
function repeatedBases(numbered: readonly Numbered[]): Set<string> {
  const slotsByBase = new Map<string, Set<string>>();
  for (const { base, slot } of numbered) {
    const key = base.join(" ");
    slotsByBase.set(key, (slotsByBase.get(key) ?? new Set()).add(slot));
  }
  return new Set([...slotsByBase].filter(([, slots]) => slots.size > 1).map(([base]) => base));
}

/** "School" before "School.1": the one without a number comes first. */
function unnumberedOf(columns: readonly ColumnFacts[], numbered: readonly Numbered[]): Numbered[] {
  const taken = new Set(numbered.map(({ facts }) => facts.index));
  const bases = new Set(numbered.map(({ base }) => base.join(" ")));
  return columns
    .filter(({ index, tokens }) => !taken.has(index) && bases.has(tokens.join(" ")))
    .map((facts) => ({ facts, slot: "", base: facts.tokens }));
}

function groupedBySlot(all: readonly Numbered[]): Map<string, ColumnFacts[]> {
  const slots = new Map<string, ColumnFacts[]>();
  for (const { facts, slot, base } of [...all].sort((a, b) => orderOf(a.slot) - orderOf(b.slot))) {
    const columns = slots.get(slot) ?? [];
    slots.set(slot, columns);
    columns.push(underHeading(facts, base));
  }
  return slots;
}

/** Numbers by their size, words before them. */
function orderOf(slot: string): number {
  const number = /\d{1,5}$/u.exec(slot)?.[0];
  return number === undefined ? 0 : Number(number);
}
