import type { Failure } from "./failure.ts";

/** Whether what is on the screen is also in this browser's storage. */
export type SaveState =
  | { readonly kind: "saving" }
  | { readonly kind: "saved" }
  | { readonly kind: "not-saved"; readonly failure: Failure };
