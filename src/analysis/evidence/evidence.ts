import type { CountingOptions } from "./counting.ts";

/** Values of `Evidence.grades`: what can be said of a tie's shared contexts beside chance. */
export const Grade = {
  /** They share more, or rarer, contexts than chance alone would give two who share any. */
  stronger: 0,
  /** Two who share any context could well share these. */
  coincidence: 1,
  /** Whatever they shared, it could not be told from chance: one context, or too few links. */
  tooLittle: 2,
  /** Somebody recorded the tie; it is not inferred from contexts, and these add nothing sure. */
  recorded: 3,
} as const;

export interface EvidenceOptions extends CountingOptions {
  /** How many random networks to draw; 0: exact chances of how many contexts are shared. */
  readonly draws: number;
  readonly seed: number;
  /**
   * One number a context, where links are only to be exchanged within them: an area, a type of
   * setting. Kinds of context are always kept apart.
   */
  readonly strata?: ArrayLike<number>;
}

/** How the ties of some pairs of young people stand beside chance. Nothing is hidden by it. */
export interface Evidence {
  /**
   * random-networks: by the weight of what is shared, in `draws` networks; exact: by the number of
   * shared contexts, without draws.
   */
  readonly method: "random-networks" | "exact";
  readonly draws: number;
  readonly seed: number;
  /** The chance up to which a tie is graded as stronger. */
  readonly threshold: number;
  /** Values of `Grade`, one a pair. */
  readonly grades: Uint8Array;
  /** How many contexts each pair shares in a way that counts. */
  readonly shared: Uint16Array;
  /**
   * The chance that two with these numbers of links share as much, given that they share
   * anything; 1 for one shared context, NaN for none.
   */
  readonly p: Float64Array;
  /** `p` for so many questions asked at once, by Benjamini & Hochberg and by Holm. Never a filter. */
  readonly q: Float64Array;
  readonly holm: Float64Array;
  readonly counts: Readonly<Record<keyof typeof Grade, number>>;
}
