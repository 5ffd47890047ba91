import type { ImportStatement } from "../model/importRecord.ts";
import type { Project } from "../model/project.ts";
import type { Vocabularies } from "../model/vocabulary/edited.ts";
import type { ProjectDetails } from "../view/data/projectDetails.ts";
import type { ImportDesk } from "../view/importing/importDesk.ts";
import { bytesOfFiles } from "./fileBytes.ts";
import type { Importer } from "./useImport.ts";

/** What the screens of an import need beside the import itself. */
interface Around {
  /** The example is being read: there is nothing to review. */
  readonly isExploring: boolean;
  readonly today: string;
  readonly vocabularies: Vocabularies;
  readonly statement: ImportStatement;
  readonly setStatement: (statement: ImportStatement) => void;
  readonly clear: () => void;
  readonly add: (statement: ImportStatement, details: ProjectDetails | null) => Promise<void>;
}

const RUNNING = { kind: "running", done: 0, of: 0 } as const;

/** Everything the screens of an import show and do. */
export function importDesk(
  importer: Importer,
  project: Project | null,
  around: Around,
): ImportDesk {
  const { isExploring, today, statement, vocabularies } = around;
  const { state, isWorking, replaces, hasKey, keyFault, profileSaved } = importer;
  return {
    state: isExploring && state.kind === "done" ? RUNNING : state,
    isWorking,
    isNew: project === null,
    today,
    statement,
    replace: replaces,
    imports: project?.imports ?? [],
    profiles: project?.profiles ?? [],
    profileSaved,
    vocabularies,
    hasKey,
    keyFault,
    onFiles: (files) => void importer.read(() => bytesOfFiles(files)),
    onCancel: importer.cancel,
    onDiscard: around.clear,
    onPlan: importer.plan,
    onFileChoices: importer.choose,
    onStatement: (said) => {
      around.setStatement(said);
      if (said.agency.trim() !== importer.agency) importer.setAgency(said.agency.trim());
    },
    onReplace: (id) => {
      importer.replaceImport(id);
      const replaced = project?.imports.find((record) => record.id === id);
      if (replaced !== undefined) around.setStatement(filledFrom(statement, replaced));
    },
    onMakeKey: () => importer.makeKey(today),
    onLoadKey: importer.loadKey,
    onSaveProfile: importer.saveProfile,
    onExportProblems: importer.exportProblems,
    onAdd: (details) => void around.add(statement, details),
  };
}

/** A corrected file comes from where the earlier one did, unless a person says otherwise. */
function filledFrom(said: ImportStatement, earlier: ImportStatement): ImportStatement {
  return {
    agency: said.agency || earlier.agency,
    purpose: said.purpose || earlier.purpose,
    agreement: said.agreement || earlier.agreement,
    mayBeSeenBy: said.mayBeSeenBy || earlier.mayBeSeenBy,
  };
}
