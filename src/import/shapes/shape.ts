import type { OutputPlan } from "../plan/plan.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { SourceTable } from "../sourceTable.ts";

/** A layout that the field itself has set, recognised without help from its headings. */
export interface Shape {
  /** Stands in `TablePlan.known`. */
  readonly id: string;
  /** What the screen calls it. */
  readonly name: string;
  /**
   * What a table of this shape gives; null where it is none.
   *
   * In: others: the other tables of the same import, for shapes that are several tables together.
   */
  readonly recognise: (
    table: SourceTable,
    others: readonly SourceTable[],
  ) => readonly OutputPlan[] | null;
  /** What it makes of the table rests on a guess that waits for a person to agree. */
  readonly isGuess?: true;
  /** Tells the log what a person should know of a table of this shape. Called when it is applied. */
  readonly tell?: (table: SourceTable, log: ProblemLog) => void;
}
