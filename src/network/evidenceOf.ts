import type { Dataset } from "../model/dataset.ts";
import { type ContextKey, type ContextKind, readContextKey } from "../model/ids.ts";
import { Joins, type LinkSet } from "./linkSet.ts";
import type { NetworkOptions } from "./options.ts";
import { type Overlap, overlapOfMembers, possibleDays } from "./overlapDays.ts";
import { Way } from "./peerNetwork.ts";
import { type RolePair, rolePairOf, rolePairs } from "./rolePairs.ts";
import { countedSpell, linkRule, type LinkRule, relationOf } from "./selectLinks.ts";
import { Piece, Weighing } from "./weighing.ts";

/** Everything behind a tie between two young people, and what they share that makes none. */
export interface TieEvidence {
  /** What adds up to the strength of the tie: contexts, then recorded ties. */
  readonly contexts: readonly SharedContext[];
  readonly ties: readonly RecordedTie[];
  /** What they share that does not link them. */
  readonly unlinked: readonly SharedOnly[];
  /**
   * What contexts and ties add together, or 1 where ties are not weighed; 0 if none of it counts
   * towards a tie.
   */
  readonly strength: number;
}

/** A context that links the two. */
export interface SharedContext {
  readonly key: ContextKey;
  readonly kind: ContextKind;
  readonly relation: "affinity" | "adversarial";
  /** How they stood to each other in an incident, every way of it; none elsewhere. */
  readonly roles: readonly RolePair[];
  readonly isCertain: boolean;
  /** Null for an incident: standing in it together is what counts. */
  readonly overlap: Overlap | null;
  /** Young people linked to it in these records. */
  readonly recorded: number;
  /** Its year group, else its roll; null where neither is known, and for incidents. */
  readonly roll: number | null;
  /** The larger of the two: what weights are taken of. */
  readonly size: number;
  /** Its size is not known: more may be there than are recorded, and it may add less than this. */
  readonly isUpperBound: boolean;
  /** What it adds to the strength of the tie. */
  readonly adds: number;
}

/** A tie that somebody recorded. */
export interface RecordedTie {
  readonly kind: string | null;
  readonly nature: string | null;
  readonly relation: "affinity" | "adversarial" | "family";
  readonly adds: number;
}

/** A context that both are linked to and that does not link them. */
export interface SharedOnly {
  readonly key: ContextKey;
  readonly kind: ContextKind;
  /**
   * different-times: a shared pathway, the same place one after the other. dates-not-known: the
   * dates leave it open, and certain ones were asked for. roles: their parts in the incident make
   * no pair. private: a private address or a caseload, which links nobody.
   */
  readonly why: "different-times" | "dates-not-known" | "roles" | "private";
  /** Whole days between the two, at least; null unless they were there at different times. */
  readonly daysBetween: number | null;
}

/**
 * Everything that the records say of two young people together, context by context and tie by
 * tie, as the options count it.
 *
 * In:     `links` selected from the dataset under the same options; numbers of two young people.
 * Out:    contexts as they are numbered; the strength is the one that `streamPairs` gives the pair.
 * Throws: RangeError if a and b are not two of the young people.
 * Cost:   O(rows): made for the one tie somebody asks about.
 */
export function evidenceOf(
  dataset: Dataset,
  links: LinkSet,
  options: NetworkOptions,
  a: number,
  b: number,
): TieEvidence {
  const n = links.youngPeople.length;
  if (a === b || !(a in links.youngPeople) || !(b in links.youngPeople))
    throw new RangeError(
      `network/evidenceOf: young people ${String(a)} and ${String(b)} of ${String(n)}; give two numbers below ${String(n)}`,
    );
  const rule = linkRule(dataset, options);
  const weighing = new Weighing(links, options);
  const contexts: SharedContext[] = [];
  const unlinked: SharedOnly[] = [];
  for (const [m, other] of sharedMemberships(links, a, b)) {
    const context = links.memberContext[m]!;
    const bits = weighing.context(context, m, other);
    if (bits === 0) unlinked.push(sharedOnly(links, context, m, other));
    else {
      const adds = weighing.worthOfContext(context, m, other, bits);
      const roles = rolesIn(dataset, links, rule, context, [a, b]);
      contexts.push({ ...describe(links, context, m, other, bits), roles, adds });
    }
  }
  const ties = recordedTies(dataset, links, rule, weighing, [a, b]);
  const adds = [...contexts, ...ties].reduce((sum, piece) => sum + piece.adds, 0);
  const isLinked = contexts.length + ties.length > 0;
  return {
    contexts,
    ties,
    unlinked,
    strength: options.weight === "none" ? Number(isLinked) : adds,
  };
}

function sharedMemberships(links: LinkSet, a: number, b: number): [number, number][] {
  const { personOffsets, memberContext } = links;
  const ofB = new Map<number, number>();
  for (let m = personOffsets[b]!; m < personOffsets[b + 1]!; m++) ofB.set(memberContext[m]!, m);
  const shared: [number, number][] = [];
  for (let m = personOffsets[a]!; m < personOffsets[a + 1]!; m++) {
    const other = ofB.get(memberContext[m]!);
    if (other !== undefined) shared.push([m, other]);
  }
  return shared;
}

function describe(
  links: LinkSet,
  context: number,
  m: number,
  other: number,
  bits: number,
): Omit<SharedContext, "roles" | "adds"> {
  const key = links.contexts[context]!;
  const { kind } = readContextKey(key);
  const roll = links.contextRoll[context]!;
  return {
    key,
    kind,
    relation: (bits & Piece.affinity) !== 0 ? "affinity" : "adversarial",
    isCertain: (bits & Way.certain) !== 0,
    overlap: kind === "incident" ? null : overlapOfMembers(links, m, other),
    recorded: links.contextOffsets[context + 1]! - links.contextOffsets[context]!,
    roll: roll > 0 ? roll : null,
    size: links.contextSize[context]!,
    isUpperBound: kind !== "incident" && roll === 0,
  };
}

function sharedOnly(links: LinkSet, context: number, m: number, other: number): SharedOnly {
  const key = links.contexts[context]!;
  const { kind } = readContextKey(key);
  const joins = links.contextJoins[context];
  if (joins === Joins.byIncident) return { key, kind, why: "roles", daysBetween: null };
  if (joins === Joins.nobody) return { key, kind, why: "private", daysBetween: null };
  const isOpen = overlapOfMembers(links, m, other).is === "possible";
  if (isOpen) return { key, kind, why: "dates-not-known", daysBetween: null };
  return { key, kind, why: "different-times", daysBetween: daysBetween(links, m, other) };
}

/** The fewest days between stretches that cannot have met: their outer bounds are then all known. */
function daysBetween(links: LinkSet, m: number, other: number): number {
  const [one, two] = [possibleDays(links, m), possibleDays(links, other)];
  let fewest = Infinity;
  for (let i = 0; i < one.length; i += 2)
    for (let j = 0; j < two.length; j += 2)
      fewest = Math.min(
        fewest,
        Math.max(one[i]!, two[j]!) - Math.min(one[i + 1]!, two[j + 1]!) - 1,
      );
  return fewest;
}

type Two = readonly [number, number];

function rolesIn(
  { involvements }: Dataset,
  links: LinkSet,
  { hasSource }: LinkRule,
  context: number,
  pair: Two,
): RolePair[] {
  const { kind, id } = readContextKey(links.contexts[context]!);
  if (kind !== "incident") return [];
  const [ofA = [], ofB = []] = pair.map((person) =>
    involvements.filter(
      (part) =>
        part.incident === id && part.person === links.youngPeople[person] && hasSource(part),
    ),
  );
  const found = new Set(ofA.flatMap((one) => ofB.map((other) => rolePairOf(one, other))));
  return rolePairs.filter((roles) => found.has(roles));
}

const relations = ["affinity", "adversarial", "family"] as const;

function recordedTies(
  { ties }: Dataset,
  { youngPeople }: LinkSet,
  rule: LinkRule,
  weighing: Weighing,
  pair: Two,
): RecordedTie[] {
  const [a, b] = pair.map((person) => youngPeople[person]);
  return ties
    .filter((tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a))
    .filter((tie) => countedSpell(tie, rule) !== null)
    .map((tie) => {
      const relation = relationOf(tie);
      return {
        kind: tie.kind ?? null,
        nature: tie.nature ?? null,
        relation: relations[relation]!,
        adds: weighing.worthOfRelation(relation),
      };
    });
}
