import type { NotASetting } from "../../model/vocabulary/setting.ts";
import type { FieldValue } from "../fields.ts";

/** What the cells of one row say, each by itself. */
export interface ReadRow {
  readonly fields: Record<string, FieldValue>;
  /** A word such as NEET stood where an institution should. */
  readonly notASetting: NotASetting | null;
  /** The person was named in a column for adults. */
  readonly isOfAdult: boolean;
  /** How many things are wrong with it; each is in the log. */
  readonly faults: number;
}
