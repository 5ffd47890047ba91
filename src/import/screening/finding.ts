import type { PersonalKind } from "../plan/plan.ts";

/** A column that looks like personal data. */
export interface Finding {
  /** Its place in the sheet. */
  readonly column: number;
  readonly kind: PersonalKind;
  /** How many filled rows look like it, and out of how many. */
  readonly matches: number;
  readonly of: number;
  /**
   * firm: check digits, a fixed form or the heading say so; the import waits for an answer.
   * likely: names, addresses and free text are a best guess; left out unless a person says otherwise.
   */
  readonly sureness: "firm" | "likely";
  /** What should be done unless a person says otherwise. */
  readonly suggested: "nothing" | "pseudonym";
  /** The heading says so; without this the cells themselves do. */
  readonly byHeading?: true;
  /** What else it seems to hold: postcodes within addresses, names within notes. */
  readonly also?: readonly PersonalKind[];
}
