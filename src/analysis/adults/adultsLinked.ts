import type { Dataset } from "../../model/dataset.ts";
import type { RecordedDate } from "../../model/days.ts";
import { type AdultId, contextKey, type ContextKey, type YoungPersonId } from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import type { Provenance } from "../../model/records.ts";
import { type Overlap, overlapOf, type Spell, spellOf } from "../../model/spell.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { sideOf } from "../../network/roleSides.ts";
import { selectLinks, sourceRule, timeRule } from "../../network/selectLinks.ts";
import { incidentSpells } from "../time/incidentSpells.ts";

/** What links an adult to young people. */
export interface AdultLink {
  readonly kind: "tie" | "incident" | "place";
  /** The kind of tie, or the incident or place. */
  readonly what: string;
  readonly with: readonly YoungPersonId[];
  /** False where the dates leave open whether they were there at the same time. */
  readonly isCertain: boolean;
}

/** An adult whom records link to several young people, for whatever reason, good or bad. */
export interface AdultLinked {
  readonly id: AdultId;
  /** As recorded: an adult of concern, a protective one, family, … */
  readonly type: string | null;
  readonly youngPeople: readonly YoungPersonId[];
  readonly through: readonly AdultLink[];
}

/** Linked to fewer young people than this, an adult joins nobody. */
const FEWEST = 2;

/**
 * The adults linked to two or more young people by ties, incidents they stood in together, and
 * places they visited at the same time. Who they are to them is for people to say: some are the
 * ones who keep them safe.
 *
 * Roles that make no pairs and encounters with the police link nobody. Dates and agencies count
 * as the options say. Out: by id; links by kind, then by what.
 * Cost: O(rows + Σ k · a) over contexts of k young people and a adults.
 */
export function adultsLinked(dataset: Dataset, options: NetworkOptions): AdultLinked[] {
  const gathered = new Gathered(dataset);
  const { asOf } = gatherIncidents(dataset, options, gathered);
  const counted = spellRule(options, asOf);
  gatherTies(dataset, counted, gathered);
  gatherVisits(dataset, counted, gathered);
  return gathered.result(dataset);
}

type SpellRule = (
  record: Provenance & { start?: RecordedDate; end?: RecordedDate },
) => Spell | null;

function spellRule(options: NetworkOptions, asOf: number | null): SpellRule {
  const hasSource = sourceRule(options);
  const inTime = timeRule(options, asOf);
  return (record) => (hasSource(record) ? inTime(spellOf(record.start, record.end, asOf)) : null);
}

class Gathered {
  private readonly young: ReadonlySet<string>;
  private readonly adults: ReadonlySet<string>;
  /** For each adult, for each kind and thing, the young people and whether that is certain. */
  private readonly links = new Map<string, Map<string, Map<string, boolean>>>();

  constructor({ youngPeople, adults }: Dataset) {
    this.young = new Set(youngPeople.map(({ id }) => id));
    this.adults = new Set(adults.map(({ id }) => id));
  }

  isYoung(person: string): boolean {
    return this.young.has(person);
  }

  isAdult(person: string): boolean {
    return this.adults.has(person);
  }

  /** Enters a link if one of the two is an adult and the other a young person. */
  add(one: string, other: string, kind: AdultLink["kind"], what: string, overlap: Overlap): void {
    if (overlap === "none" || !this.isAdult(one) || !this.isYoung(other)) return;
    const things = this.links.get(one) ?? new Map<string, Map<string, boolean>>();
    this.links.set(one, things);
    const name = `${kind}\u0000${what}`;
    const people = things.get(name) ?? new Map<string, boolean>();
    things.set(name, people);
    people.set(other, (people.get(other) ?? false) || overlap === "certain");
  }

  result({ adults }: Dataset): AdultLinked[] {
    return adults.flatMap(({ id, type = null }) => {
      const through = [...(this.links.get(id) ?? [])].flatMap(linksOf).sort(byKind);
      const youngPeople = [...new Set(through.flatMap((link) => link.with))].sort(compareText);
      return youngPeople.length < FEWEST ? [] : [{ id, type, youngPeople, through }];
    });
  }
}

/** One link for those it is certain of, one for those it is not. */
function linksOf([name, people]: [string, Map<string, boolean>]): AdultLink[] {
  const [kind = "", what = ""] = name.split("\u0000");
  return [true, false].flatMap((isCertain): AdultLink[] => {
    const those = [...people].filter(([, certain]) => certain === isCertain).map(([id]) => id);
    if (those.length === 0) return [];
    const ids = those.sort(compareText) as YoungPersonId[];
    return [{ kind: kind as AdultLink["kind"], what, with: ids, isCertain }];
  });
}

function byKind(a: AdultLink, b: AdultLink): number {
  return (
    compareText(a.kind, b.kind) ||
    compareText(a.what, b.what) ||
    Number(b.isCertain) - Number(a.isCertain)
  );
}

function gatherTies({ ties }: Dataset, counted: SpellRule, gathered: Gathered): void {
  for (const tie of ties) {
    if (counted(tie) === null) continue;
    gathered.add(tie.a, tie.b, "tie", tie.kind ?? "unknown", "certain");
    gathered.add(tie.b, tie.a, "tie", tie.kind ?? "unknown", "certain");
  }
}

function gatherIncidents(dataset: Dataset, options: NetworkOptions, gathered: Gathered) {
  const links = selectLinks(dataset, options);
  const spells = incidentSpells(links, dataset, options);
  const counted = new Set(links.contexts.filter((_, at) => (spells[at] ?? null) !== null));
  const hasSource = sourceRule(options);
  const people = new Map<ContextKey, Set<string>>();
  for (const involvement of dataset.involvements) {
    const key = contextKey("incident", involvement.incident);
    if (!counted.has(key) || !hasSource(involvement) || sideOf(involvement) === 0) continue;
    people.set(key, (people.get(key) ?? new Set()).add(involvement.person));
  }
  for (const [key, involved] of people)
    for (const adult of [...involved].filter((person) => gathered.isAdult(person)))
      for (const other of involved) gathered.add(adult, other, "incident", key, "certain");
  return links;
}

function gatherVisits({ visits }: Dataset, counted: SpellRule, gathered: Gathered): void {
  const byPlace = new Map<string, { person: string; spell: Spell }[]>();
  for (const visit of visits) {
    const spell = counted(visit);
    if (spell === null) continue;
    const there = byPlace.get(visit.place) ?? [];
    there.push({ person: visit.person, spell });
    byPlace.set(visit.place, there);
  }
  for (const [place, there] of byPlace)
    for (const adult of there.filter(({ person }) => gathered.isAdult(person)))
      for (const { person, spell } of there)
        gathered.add(
          adult.person,
          person,
          "place",
          contextKey("place", place),
          overlapOf(adult.spell, spell),
        );
}
