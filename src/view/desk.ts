import type { Analysis } from "../analysis/analysis.ts";
import type { Certainty } from "../analysis/certainty.ts";
import type { Project } from "../model/project.ts";
import type { NodeKey } from "../scene/nodeKey.ts";
import type { Draft, ProjectDetails } from "./data/draft.ts";
import type { MapUi } from "./map/mapUi.ts";
import type { TaskState } from "./progress/taskState.ts";

/** Everything a view may show and do, besides the project itself. */
export interface Desk {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly importing: TaskState<Draft>;
  /** With how sure it is, once that is worked out. */
  readonly analysis: TaskState<Analysis>;
  readonly certainty: TaskState<Certainty>;
  /** x, y of each node of the map in turn. */
  readonly layout: TaskState<Float32Array>;
  readonly map: MapUi;
  readonly selected: NodeKey | null;
  /** Takes the last import of this sitting out again; null when there is none. */
  readonly undoImport: (() => void) | null;

  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancelImport: () => void;
  /** Null: the project there is keeps its own details. */
  readonly onAddDraft: (details: ProjectDetails | null) => void;
  readonly onDiscardDraft: () => void;
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
