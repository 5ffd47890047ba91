/**
 * Why the store could not do what it was asked. What is in memory is untouched in every case.
 *
 * full: the browser has no room left. blocked: another window keeps the database open. closed:
 * another window changed or erased the database; reload this one. busyElsewhere: another window
 * is the one that saves. changedElsewhere: something else is saved by now than was read here.
 * newer: what is saved comes from a later version of Peerscape. notKept: what was written did not
 * read back the same. unavailable: this browser gives the page no database, or can't open it.
 * interrupted: writing or reading stopped half-way; what was saved before still is.
 */
export type StoreFailureKind =
  | "full"
  | "blocked"
  | "closed"
  | "busyElsewhere"
  | "changedElsewhere"
  | "newer"
  | "notKept"
  | "unavailable"
  | "interrupted";

/** A failure as a value: the kind is for the screen, the detail for whoever looks into it. */
export interface StoreFailure {
  readonly kind: StoreFailureKind;
  /** Names of errors and counts; never anything of what is stored. */
  readonly detail: string;
}

/** Thrown inside the store where it refuses; caught at its edge, so it never leaves the room. */
export class StoreRefusal extends Error {
  override readonly name = "StoreRefusal";
  constructor(
    readonly kind: StoreFailureKind,
    detail: string,
  ) {
    super(detail);
  }
}

/** The names of errors by which browsers and Dexie tell each kind; the first kind that fits. */
const namesByKind: readonly (readonly [StoreFailureKind, readonly string[]])[] = [
  ["full", ["QuotaExceededError"]],
  ["newer", ["VersionError"]],
  ["closed", ["DatabaseClosedError", "InvalidStateError"]],
  ["unavailable", ["MissingAPIError", "OpenFailedError", "SecurityError", "NotFoundError"]],
];

/** Whatever went wrong, as a failure. */
export function failureOf(error: unknown): StoreFailure {
  if (error instanceof StoreRefusal) return { kind: error.kind, detail: error.message };
  const names = namesOf(error);
  const found = namesByKind.find(([, known]) => known.some((name) => names.includes(name)));
  return { kind: found?.[0] ?? "interrupted", detail: names.join(" < ") };
}

/** The name of an error and of what caused it, outermost first. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  while (typeof at === "object" && at !== null && names.length < 5) {
    const { name, inner, failures } = at as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === "string") names.push(name);
    at = inner ?? (Array.isArray(failures) ? (failures as unknown[])[0] : undefined);
  }
  return names;
}
