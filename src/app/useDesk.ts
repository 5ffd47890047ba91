import { useMemo, useReducer, useState } from "react";
import type { Analysis } from "../analysis/analysis.ts";
import type { Certainty } from "../analysis/certainty.ts";
import { withCertainty } from "../analysis/howSure.ts";
import type { Store } from "../store/openStore.ts";
import type { ProjectDetails } from "../view/data/draft.ts";
import { monthsAfter } from "../view/data/reviewDate.ts";
import type { Desk } from "../view/desk.ts";
import type { ViewId } from "../view/index.ts";
import { resultOf, type TaskState } from "../view/progress/taskState.ts";
import { exampleFiles } from "./example.ts";
import { bytesOfFiles } from "./fileBytes.ts";
import { addDraft, NEW_SEED, type OpenProject } from "./openProject.ts";
import type { ReadDraft } from "./readDraft.ts";
import { isoDayOf } from "./today.ts";
import { initialUiState, nextUiState, type UiAction, type UiState } from "./uiState.ts";
import { useAnalysis } from "./useAnalysis.ts";
import { useCertainty } from "./useCertainty.ts";
import { useImport } from "./useImport.ts";
import { useKeptNumbers } from "./useKeptNumbers.ts";
import { useLayout } from "./useLayout.ts";
import { useProject, type Keeper } from "./useProject.ts";
import { words } from "./words.ts";

const EXAMPLE_REVIEW_MONTHS = 3;

/** The desk, with what only the frame needs to know. */
export interface WholeDesk {
  readonly desk: Desk;
  readonly keeper: Keeper;
  readonly ui: UiState;
  readonly dispatch: (action: UiAction) => void;
  readonly onExplore: () => void;
}

/** Puts together what the views show and do, from the project, the workers and the screen. */
export function useDesk(store: Promise<Store>, go: (view: ViewId) => void): WholeDesk {
  const [ui, dispatch] = useReducer(nextUiState, initialUiState);
  const [today] = useState(() => isoDayOf(new Date()));
  const [before, setBefore] = useState<OpenProject | null>(null);
  const keeper = useProject(store);
  const { open } = keeper;
  const importer = useImport(open);
  const seed = open?.project.seed ?? NEW_SEED;
  const analysis = useAnalysis(open?.archive ?? null, seed);
  // Places follow the first picture: knowing more of how sure it is moves nothing.
  const layout = useLayout(open?.project.dataset ?? null, resultOf(analysis.state), seed);
  const certainty = useCertainty(open?.archive ?? null, resultOf(analysis.state), layout.state);
  const assessed = useAssessed(open, analysis.state, resultOf(certainty.state));

  const add = (draft: ReadDraft, details: ProjectDetails | null) => {
    setBefore(open);
    keeper.put(addDraft(open, draft, details));
    importer.clear();
    dispatch({ kind: "data-changed" });
    go("map");
  };
  const explore = async () => {
    const draft = await importer.read(() => Promise.resolve(exampleFiles()));
    if (draft === null) return;
    const reviewDate = monthsAfter(today, EXAMPLE_REVIEW_MONTHS);
    add(draft, { name: words.exampleName, purpose: "practice", reviewDate });
  };
  const erase = async () => {
    if (!(await keeper.erase())) return;
    importer.clear();
    setBefore(null);
    dispatch({ kind: "closed" });
    go("data");
  };
  const undo = (previous: OpenProject) => {
    setBefore(null);
    keeper.put(open === null ? previous : withDetailsOf(open, previous));
    dispatch({ kind: "data-changed" });
  };

  const desk: Desk = {
    today,
    importing: importer.state,
    analysis: assessed,
    certainty: certainty.state,
    layout: layout.state,
    map: ui.map,
    selected: ui.selected,
    undoImport: before === null ? null : () => undo(before),
    onFiles: (files) => void importer.read(() => bytesOfFiles(files)),
    onCancelImport: importer.cancel,
    onAddDraft: (details) => {
      const draft = resultOf(importer.state);
      if (draft !== null) add(draft, details);
    },
    onDiscardDraft: importer.clear,
    onCancelAnalysis: analysis.cancel,
    onAnalyseAgain: analysis.again,
    onCancelCertainty: certainty.cancel,
    onAssessAgain: certainty.again,
    onCancelLayout: layout.cancel,
    onLayOutAgain: layout.again,
    onMap: (map) => dispatch({ kind: "map", map }),
    onSelect: (selected) => dispatch({ kind: "select", selected }),
    onDetails: (details) => {
      if (open !== null) keeper.put({ ...open, project: { ...open.project, ...details } });
    },
    onErase: () => void erase(),
  };
  return { desk, keeper, ui, dispatch, onExplore: () => void explore() };
}

/** The analysis, with how sure it is once that is known. */
function useAssessed(
  open: OpenProject | null,
  analysis: TaskState<Analysis>,
  certainty: Certainty | null,
): TaskState<Analysis> {
  const described = resultOf(analysis);
  const assessed = useMemo(
    () =>
      described === null || certainty === null ? described : withCertainty(described, certainty),
    [described, certainty],
  );
  const shown = useKeptNumbers(open?.project.id ?? "", assessed);
  return useMemo(
    () => (shown === null ? analysis : { kind: "done", result: shown }),
    [analysis, shown],
  );
}

/** The data of an earlier state under the name and review date of now. */
function withDetailsOf({ project }: OpenProject, earlier: OpenProject): OpenProject {
  const { name, reviewDate } = project;
  return { ...earlier, project: { ...earlier.project, name, reviewDate } };
}
