import type { Failure } from "../frame/failure.ts";

/** Where a long task stands. `of` 0: it has begun, but how much there is to do is not known yet. */
export type TaskState<Result> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What a finished task found; null while there is nothing. */
export function resultOf<Result>(state: TaskState<Result>): Result | null {
  return state.kind === "done" ? state.result : null;
}
