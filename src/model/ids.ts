declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The pseudonym of a young person, exactly as the agency wrote it. */
export type YoungPersonId = Branded<"YoungPersonId">;
/** The pseudonym of an adult. Nobody is both a young person and an adult. */
export type AdultId = Branded<"AdultId">;
/** Anyone a link can name. */
export type PersonId = YoungPersonId | AdultId;
export type IncidentId = Branded<"IncidentId">;
export type InstitutionId = Branded<"InstitutionId">;
export type PlaceId = Branded<"PlaceId">;
export type AreaId = Branded<"AreaId">;

/** The three kinds of context a young person can be linked to, in the order they are listed. */
export const contextKinds = ["incident", "institution", "place"] as const;
export type ContextKind = (typeof contextKinds)[number];

/** A context named across kinds, such as `institution:S1`. */
export type ContextKey = `${ContextKind}:${string}`;

/** The name of a context across kinds; ids are unique only within their own table. */
export function contextKey(kind: ContextKind, id: string): ContextKey {
  return `${kind}:${id}`;
}

/** The kind and the user's own id behind a context's name. */
export function readContextKey(key: ContextKey): {
  readonly kind: ContextKind;
  readonly id: string;
} {
  const colon = key.indexOf(":");
  return { kind: key.slice(0, colon) as ContextKind, id: key.slice(colon + 1) };
}
