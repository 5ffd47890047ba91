import type { Analysis } from "../analysis/analysis.ts";
import type { Certainty } from "../analysis/certainty.ts";
import type { Project, StoredProfile } from "../model/project.ts";
import type { Vocabularies } from "../model/vocabulary/edited.ts";
import type { VocabularyEdits } from "../model/vocabulary/edits.ts";
import type { NodeKey } from "../scene/nodeKey.ts";
import type { ProjectDetails } from "./data/projectDetails.ts";
import type { Failure } from "./frame/failure.ts";
import type { ImportDesk } from "./importing/importDesk.ts";
import type { MapUi } from "./map/mapUi.ts";
import type { TaskState } from "./progress/taskState.ts";

/** Everything a view may show and do, besides the project itself. */
export interface Desk {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly importing: ImportDesk;
  /** With how sure it is, once that is worked out. */
  readonly analysis: TaskState<Analysis>;
  readonly certainty: TaskState<Certainty>;
  /** x, y of each node of the map in turn. */
  readonly layout: TaskState<Float32Array>;
  /** The words of the project as its area has edited them. */
  readonly vocabularies: Vocabularies;
  readonly map: MapUi;
  readonly selected: NodeKey | null;
  /** Agencies whose records are left out of every picture and figure. */
  readonly withoutSources: readonly string[];
  /** Why the last step in the imports could not be taken. */
  readonly stepFailure: Failure | null;

  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Takes one import out of the project. */
  readonly onTakeOut: (id: number) => void;
  readonly onWithoutSources: (names: readonly string[]) => void;
  readonly onVocabulary: (edits: VocabularyEdits) => void;
  readonly onProfiles: (profiles: readonly StoredProfile[]) => void;
  readonly onCancelAnalysis: () => void;
  readonly onAnalyseAgain: () => void;
  readonly onCancelCertainty: () => void;
  readonly onAssessAgain: () => void;
  readonly onCancelLayout: () => void;
  readonly onLayOutAgain: () => void;
  readonly onMap: (map: MapUi) => void;
  readonly onSelect: (selected: NodeKey | null) => void;
  readonly onDetails: (details: Pick<ProjectDetails, "name" | "reviewDate">) => void;
  readonly onErase: () => void;
}

/** What every view is given. */
export interface ViewProps {
  readonly desk: Desk;
  readonly project: Project;
}
