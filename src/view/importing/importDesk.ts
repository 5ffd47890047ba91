import type { DraftTable, ImportDraft } from "../../import/draft.ts";
import type { FileChoices } from "../../import/formats/format.ts";
import type { ImportPlan, TablePlan } from "../../import/plan/plan.ts";
import type { ImportRecord, ImportStatement } from "../../model/importRecord.ts";
import type { Vocabularies } from "../../model/vocabulary/edited.ts";
import type { ProjectDetails } from "../data/projectDetails.ts";
import type { TaskState } from "../progress/taskState.ts";

/** Everything the screens of an import show and do. */
export interface ImportDesk {
  readonly state: TaskState<ImportDraft>;
  /** A change is being tried; the draft has it in its plan already, its counts are older. */
  readonly isWorking: boolean;
  /** There is no project yet. */
  readonly isNew: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly statement: ImportStatement;
  /** The earlier import this one is to replace. */
  readonly replace: number | null;
  /** The imports of this project so far. */
  readonly imports: readonly ImportRecord[];
  /** The words this area works with. */
  readonly vocabularies: Vocabularies;
  readonly profiles: readonly { readonly name: string }[];
  /** What became of the mapping that was last to be saved; false: it names people by their ids. */
  readonly profileSaved: boolean | null;
  /** A key for pseudonyms is in memory for this sitting. */
  readonly hasKey: boolean;
  /** What was wrong with the file that should have held a key, in words; null when nothing was. */
  readonly keyFault: string | null;

  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
  readonly onPlan: (plan: ImportPlan) => void;
  readonly onFileChoices: (file: string, choices: FileChoices) => void;
  readonly onStatement: (statement: ImportStatement) => void;
  readonly onReplace: (id: number | null) => void;
  /** Makes a key and saves its file, which the data owner keeps. */
  readonly onMakeKey: () => void;
  readonly onLoadKey: (file: File) => void;
  readonly onSaveProfile: (sheet: string, name: string) => void;
  /** Saves all problems with their original rows as CSV. */
  readonly onExportProblems: () => void;
  /** Null: the project there is keeps its own details. */
  readonly onAdd: (details: ProjectDetails | null) => void;
}

/** What a part of the review is given. */
export interface PartProps {
  readonly desk: ImportDesk;
  readonly draft: ImportDraft;
}

/** What a part of the review of one table is given. */
export interface TableProps extends PartProps {
  readonly table: DraftTable;
  readonly plan: TablePlan;
}
