/** The five kinds of thing a map can show, in the order keys and tables list them. */
export const nodeKinds = ["youngPerson", "incident", "institution", "place", "adult"] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** A thing on the map named across kinds, such as `place:P4`; ids are unique only within a kind. */
export type NodeKey = `${NodeKind}:${string}`;

/** The name of a node across kinds. Context keys of the network are node keys already. */
export function nodeKey(kind: NodeKind, id: string): NodeKey {
  return `${kind}:${id}`;
}

/**
 * The kind and the user's own id behind a node's name.
 *
 * Throws: RangeError when the text before the first colon is no kind of node.
 */
export function readNodeKey(key: string): { readonly kind: NodeKind; readonly id: string } {
  const colon = key.indexOf(":");
  const kind = nodeKinds.find((known) => known === key.slice(0, colon));
  if (kind === undefined)
    throw new RangeError(`scene/nodeKey: "${key}" names no node: write a kind, a colon and an id`);
  return { kind, id: key.slice(colon + 1) };
}
