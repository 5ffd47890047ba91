import type { Dataset } from "../../model/dataset.ts";
import { type AreaId, type ContextKey, contextKey } from "../../model/ids.ts";
import { compareText } from "../../model/order.ts";
import type { Progress } from "../../model/progress.ts";
import type { LinkSet } from "../../network/linkSet.ts";
import { streamPairs } from "../../network/streamPairs.ts";
import type { WeighingOptions } from "../../network/weighing.ts";
import { roleOf } from "./brokerage.ts";

/** Pairs of young people whom one context alone links, by where the three are. */
export interface BrokeredPairs {
  /** Both of the context's own area. */
  readonly coordinator: number;
  /** Both of one other area. */
  readonly itinerant: number;
  /** One of the context's area, one of another. */
  readonly gatekeeper: number;
  /** Of two different areas, neither the context's. */
  readonly liaison: number;
  /** The area of one of the three is not recorded. */
  readonly notKnown: number;
}

export interface ContextBrokerage {
  /** Contexts that alone link at least one pair, in order of number. */
  readonly contexts: readonly (BrokeredPairs & {
    readonly context: ContextKey;
    readonly area: AreaId | null;
  })[];
  /** Sums over the contexts of each area, by area; last, those of no recorded area. */
  readonly areas: readonly (BrokeredPairs & { readonly area: AreaId | null })[];
}

/** Areas as numbers, in code-point order; −1 where none is recorded. */
export interface RecordedAreas {
  readonly names: readonly AreaId[];
  readonly ofPerson: Int32Array;
  readonly ofContext: Int32Array;
}

/**
 * The recorded home area of each young person and the recorded area of each context. An incident
 * without one of its own has that of the place or institution it happened at.
 */
export function recordedAreas(dataset: Dataset, links: LinkSet): RecordedAreas {
  const areas = new Map<string, string>();
  const note = (key: string, area: string | undefined) => {
    if (area !== undefined) areas.set(key, area);
  };
  const homes = new Map(dataset.youngPeople.map(({ id, area }) => [id, area]));
  for (const { id, area } of dataset.institutions) note(contextKey("institution", id), area);
  for (const { id, area } of dataset.places) note(contextKey("place", id), area);
  for (const { id, area, place } of dataset.incidents)
    note(
      contextKey("incident", id),
      area ?? areas.get(`place:${place ?? ""}`) ?? areas.get(`institution:${place ?? ""}`),
    );
  const ofPerson = links.youngPeople.map((id) => homes.get(id));
  const ofContext = links.contexts.map((key) => areas.get(key));
  const all = new Set([...ofPerson, ...ofContext].filter((area) => area !== undefined));
  const names = [...all].sort(compareText) as AreaId[];
  const number = new Map<string | undefined, number>(names.map((name, at) => [name, at]));
  return {
    names,
    ofPerson: Int32Array.from(ofPerson, (area) => number.get(area) ?? -1),
    ofContext: Int32Array.from(ofContext, (area) => number.get(area) ?? -1),
  };
}

/**
 * Which contexts alone bring young people of different areas together: for each context, the
 * pairs who share it in a way that counts as belonging together, and nothing else, by the areas
 * of the three. It says where work across a boundary is called for, never who anybody is.
 *
 * Cost: that of `streamPairs`; memory O(young people + contexts).
 * Source: the roles of Gould & Fernandez (1989), here of contexts, with areas for groups.
 */
export function contextBrokerage(
  links: LinkSet,
  { names, ofPerson, ofContext }: RecordedAreas,
  options: WeighingOptions,
  progress: Progress,
): ContextBrokerage {
  const counts = links.contexts.map(() => new Float64Array(kinds.length));
  const plain: WeighingOptions = { ...options, weight: "count" };
  streamPairs(
    links,
    plain,
    ({ a, b, pieces, context, hasAffinity }) => {
      if (pieces !== 1 || context < 0 || !hasAffinity) return;
      const [at, one, other] = [ofContext[context]!, ofPerson[a]!, ofPerson[b]!];
      const isKnown = at >= 0 && one >= 0 && other >= 0;
      const kind = isKnown ? numberOfRole[roleOf(at, one, other)] : notKnown;
      counts[context]![kind]!++;
    },
    progress,
  );
  const total = [...names, null].map(() => new Float64Array(kinds.length));
  counts.forEach((each, context) => {
    const area = ofContext[context]!;
    const sum = total[area < 0 ? names.length : area]!;
    each.forEach((count, kind) => (sum[kind]! += count));
  });
  const areaAt = (area: number) => names[area] ?? null;
  return {
    contexts: counts
      .map((each, c) => ({ context: links.contexts[c]!, area: areaAt(ofContext[c]!), each }))
      .filter(({ each }) => each.some((count) => count > 0))
      .map(({ each, ...context }) => ({ ...context, ...named(each) })),
    areas: total
      .map((each, area) => ({ area: areaAt(area), ...named(each) }))
      .filter(({ area, ...pairs }) => area !== null || pairs.notKnown > 0),
  };
}

const kinds = ["coordinator", "itinerant", "gatekeeper", "liaison", "notKnown"] as const;
const notKnown = 4;
const numberOfRole = {
  coordinator: 0,
  itinerant: 1,
  gatekeeperOrRepresentative: 2,
  liaison: 3,
} as const;

function named(counts: Float64Array): BrokeredPairs {
  const [coordinator = 0, itinerant = 0, gatekeeper = 0, liaison = 0, unknown = 0] = counts;
  return { coordinator, itinerant, gatekeeper, liaison, notKnown: unknown };
}
