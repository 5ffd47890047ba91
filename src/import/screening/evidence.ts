import type { PersonalKind } from "../plan/plan.ts";
import type { HeadingSigns } from "./headings.ts";
import type { Tally } from "./tally.ts";

/** What one rule makes of a column. */
export interface Verdict {
  readonly kind: PersonalKind;
  readonly matches: number;
  readonly sureness: "firm" | "likely";
  readonly byHeading?: true;
}

/** A column as the rules see it. */
export interface Evidence {
  readonly tally: Tally;
  readonly heading: HeadingSigns;
  /** Its table lists schools, places or areas: addresses and phones there are hardly a person's. */
  readonly isOfPlaces: boolean;
  readonly isOfPeople: boolean;
}
