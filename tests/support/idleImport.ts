import { standardVocabularies } from "../../src/model/vocabulary/edited.ts";
import type { ImportDesk } from "../../src/view/importing/importDesk.ts";

const nothing = () => undefined;

/** No import is under way. */
export const idleImport: ImportDesk = {
  state: { kind: "idle" },
  isWorking: false,
  isNew: false,
  today: "2026-11-01",
  statement: { agency: "", purpose: "", agreement: "", mayBeSeenBy: "" },
  replace: null,
  imports: [],
  vocabularies: standardVocabularies,
  profiles: [],
  profileSaved: null,
  hasKey: false,
  keyFault: null,
  onFiles: nothing,
  onCancel: nothing,
  onDiscard: nothing,
  onPlan: nothing,
  onFileChoices: nothing,
  onStatement: nothing,
  onReplace: nothing,
  onMakeKey: nothing,
  onLoadKey: nothing,
  onSaveProfile: nothing,
  onExportProblems: nothing,
  onAdd: nothing,
};
