import values from "../../fixtures/reference/values.json";

/** A known answer: a number, a list, or a table of answers by name. */
export type Answer = number | string | boolean | null | readonly Answer[] | AnswerTable;
export interface AnswerTable {
  readonly [name: string]: Answer;
}

/**
 * A known answer of `fixtures/reference/values.json`, by the names that lead to it. Throws when
 * there is none, so that a test cannot hold nothing against nothing.
 *
 * Calls are written with the names as plain texts: `tests/fixtures/reference.test.ts` reads the
 * tests to see that every answer is used or stands in its list of those that are not.
 */
export function reference(...names: readonly string[]): Answer {
  let at: Answer = values;
  for (const name of names) {
    const next: Answer | undefined =
      typeof at === "object" && at !== null && !Array.isArray(at)
        ? (at as AnswerTable)[name]
        : undefined;
    if (next === undefined) throw new RangeError(`reference: no answer at ${names.join(" > ")}`);
    at = next;
  }
  return at;
}

/** An answer that is one number. */
export function referenceNumber(...names: readonly string[]): number {
  const answer = reference(...names);
  if (typeof answer !== "number")
    throw new RangeError(`reference: ${names.join(" > ")} is not a number`);
  return answer;
}

/** Answers node by node, for nodes named 0, 1, 2, …, or a plain list. */
export function referenceList(...names: readonly string[]): number[] {
  const answer = reference(...names);
  if (typeof answer !== "object" || answer === null)
    throw new RangeError(`reference: ${names.join(" > ")} is not a list`);
  return Object.values(answer).map(Number);
}
