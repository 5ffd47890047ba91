import type { Certainty, Mark, SourceStep } from "./evidence.ts";
import { MOST_WIDE_LINKS } from "./lineGeometry.ts";
import type { NodeKind } from "./nodeKey.ts";
import { nodeKinds } from "./nodeKey.ts";
import type { LinkTone, Scene } from "./scene.ts";
import { contextRadius } from "./sizes.ts";

/** One thing the key explains. Words for each stand in the view. */
export type KeyEntry =
  | { readonly about: "shape"; readonly kind: NodeKind; readonly count: number }
  | { readonly about: "indexPerson" }
  | { readonly about: "between" }
  | { readonly about: "size"; readonly samples: readonly SizeSample[] }
  | { readonly about: "equalSize" }
  | { readonly about: "measureSize"; readonly measure: string }
  | { readonly about: "certainty"; readonly certainty: Certainty }
  | { readonly about: "width"; readonly steps: readonly SourceStep[] }
  | { readonly about: "thin" }
  | { readonly about: "tone"; readonly tone: LinkTone }
  | { readonly about: "mark"; readonly mark: Mark }
  | { readonly about: "direction" }
  | { readonly about: "groups"; readonly shapes: number };

/** A context of so many connections, as large as it is drawn at scale 1. */
export interface SizeSample {
  readonly connections: number;
  readonly radius: number;
}

/** Line colours that stand for more than the kind of node at their ends. */
const tonesExplained: readonly LinkTone[] = [
  "tie",
  "peer",
  "family",
  "join",
  "adult",
  "coLocation",
];

/** What the picture's key must explain: only what is in the picture now, in a fixed order. */
export function keyEntries(scene: Scene): KeyEntry[] {
  return [...shapeEntries(scene), ...lineEntries(scene), ...groupEntries(scene)];
}

function shapeEntries(scene: Scene): KeyEntry[] {
  const { nodes, sizedBy } = scene;
  const entries: KeyEntry[] = nodeKinds.flatMap((kind) => {
    const count = nodes.filter(({ node }) => node.kind === kind).length;
    return count === 0 ? [] : [{ about: "shape", kind, count }];
  });
  if (nodes.some(({ node }) => node.isIndexPerson)) entries.push({ about: "indexPerson" });
  if (nodes.some(({ isHollow }) => isHollow)) entries.push({ about: "between" });
  const samples = sizeSamples(scene);
  if (samples.length > 0) entries.push({ about: "size", samples });
  if (sizedBy !== null) entries.push({ about: "measureSize", measure: sizedBy });
  else if (nodes.some(({ node }) => node.kind === "youngPerson"))
    entries.push({ about: "equalSize" });
  return entries;
}

/** The smallest, a middling and the largest number of connections among the contexts drawn. */
function sizeSamples({ nodes, contextScale }: Scene): SizeSample[] {
  const counts = nodes
    .filter(({ node }) => node.kind !== "youngPerson" && node.kind !== "adult")
    .map(({ node }) => node.connections)
    .sort((a, b) => a - b);
  const [least, most] = [counts[0], counts.at(-1)];
  if (least === undefined || most === undefined) return [];
  const middle = Math.round((least + most) / 2);
  return [...new Set([least, middle, most])].map((connections) => ({
    connections,
    radius: contextRadius(contextScale, connections),
  }));
}

function lineEntries({ links }: Scene): KeyEntry[] {
  const has = <Value>(values: readonly Value[], of: (at: number) => Value): Value[] => {
    const present = new Set(links.map((_, at) => of(at)));
    return values.filter((value) => present.has(value));
  };
  const certainties = has<Certainty>(
    ["certain", "possible", "weak"],
    (at) => links[at]!.link.certainty,
  );
  const steps = has<SourceStep>([1, 2, 3], (at) => links[at]!.link.sources);
  const tones = has(tonesExplained, (at) => links[at]!.tone);
  const marks = has<Mark>(["supportive", "harmful", "mixed"], (at) => markDrawn(links[at]!));
  return [
    ...certainties.map((certainty): KeyEntry => ({ about: "certainty", certainty })),
    ...widthEntries(links.length, steps),
    ...tones.map((tone): KeyEntry => ({ about: "tone", tone })),
    ...marks.map((mark): KeyEntry => ({ about: "mark", mark })),
    ...(links.some(({ link }) => link.direction !== "none")
      ? [{ about: "direction" } as const]
      : []),
  ];
}

function widthEntries(links: number, steps: readonly SourceStep[]): KeyEntry[] {
  if (steps.length < 2) return [];
  return links > MOST_WIDE_LINKS ? [{ about: "thin" }] : [{ about: "width", steps }];
}

/** The mark at the middle of a line: what is said of its nature, or that it is against each other. */
export function markDrawn({ link }: Pick<Scene["links"][number], "link">): Mark {
  return link.mark === "none" && link.relation === "adversarial" ? "harmful" : link.mark;
}

function groupEntries({ hulls }: Scene): KeyEntry[] {
  return hulls.length === 0 ? [] : [{ about: "groups", shapes: hulls.length }];
}
