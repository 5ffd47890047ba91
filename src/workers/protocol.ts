import type { Analysis } from "../analysis/analysis.ts";
import type { Certainty } from "../analysis/certainty.ts";
import type { AnalysisOptions } from "../analysis/options.ts";
import type { LayoutInput } from "../layout/layoutInput.ts";

/** A file on its way to the import worker; its buffer is handed over, not copied. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** Each long task: what it is given and what it gives back. */
export interface Jobs {
  readonly analyse: {
    readonly request: { readonly archive: readonly string[]; readonly options: AnalysisOptions };
    readonly result: Analysis;
  };
  /** How sure an analysis is: many re-runs, for which the first picture need not wait. */
  readonly assess: {
    readonly request: { readonly archive: readonly string[]; readonly analysis: Analysis };
    readonly result: Certainty;
  };
  readonly layOut: {
    readonly request: LayoutInput;
    /** x, y of each node in turn. */
    readonly result: Float32Array;
  };
}

export type JobName = keyof Jobs;

export type JobRequest = {
  readonly [Name in JobName]: { readonly job: Name; readonly request: Jobs[Name]["request"] };
}[JobName];

/** What a worker says. `failed` carries the reason in words for the log, not for the screen. */
export type JobReply<Name extends JobName = JobName> =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly result: Jobs[Name]["result"] }
  | { readonly kind: "failed"; readonly reason: string };
