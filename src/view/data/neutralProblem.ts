import type { Problem } from "../../model/problem.ts";
import { inNeutralWords } from "../../model/vocabulary/softened.ts";

/**
 * A problem as the screen tells it: where its value blames or labels a child, in neutral words, in
 * the message too. What stands in the file is in the file, and in the problems saved from here.
 */
export function inNeutralProblem(problem: Problem): Problem {
  const { value, message } = problem;
  if (value === null) return problem;
  const neutral = inNeutralWords(value);
  if (neutral === value) return problem;
  return { ...problem, value: neutral, message: message.replaceAll(value, neutral) };
}
