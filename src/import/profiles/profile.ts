import type { OutputPlan, PersonalChoice, TablePlan, WordChoices } from "../plan/plan.ts";

/**
 * What was once decided about a table, kept to be used for the next file of the same headings. It
 * holds headings and decisions and no cell of a file; words of a vocabulary and their codes are
 * decisions.
 *
 * Columns are named by their place in `fingerprint`, so that a file may have them in any order.
 */
export interface Profile {
  readonly name: string;
  /** The folded headings of the table it was made from, in its order; blank where it had none. */
  readonly fingerprint: readonly string[];
  readonly plan: ProfilePlan;
  readonly words: WordChoices;
}

/** A table plan without what belongs to one file. */
export interface ProfilePlan {
  readonly isUsed: boolean;
  readonly outputs: readonly OutputPlan[];
  /** Columns to leave out or to make pseudonyms of; a reason to keep one is asked for each time. */
  readonly personal: readonly Exclude<PersonalChoice, { readonly keep: "as_is" }>[];
  readonly dateOrders: TablePlan["dateOrders"];
}
