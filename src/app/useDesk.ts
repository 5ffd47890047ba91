import { useCallback, useMemo, useReducer, useState } from "react";
import type { Analysis } from "../analysis/analysis.ts";
import type { Certainty } from "../analysis/certainty.ts";
import { withCertainty } from "../analysis/howSure.ts";
import type { ImportStatement } from "../model/importRecord.ts";
import type { Project, StoredVocabulary } from "../model/project.ts";
import {
  editedVocabularies,
  standardVocabularies,
  type Vocabularies,
} from "../model/vocabulary/edited.ts";
import { readEdits } from "../model/vocabulary/readEdits.ts";
import type { Store } from "../store/openStore.ts";
import type { ProjectDetails } from "../view/data/projectDetails.ts";
import { monthsAfter } from "../view/data/reviewDate.ts";
import type { Desk } from "../view/desk.ts";
import type { ViewId } from "../view/index.ts";
import { resultOf, type TaskState } from "../view/progress/taskState.ts";
import { exampleFiles } from "./example.ts";
import { importDesk } from "./importDesk.ts";
import { asNewProject, type OpenProject } from "./openProject.ts";
import { isoDayOf } from "./today.ts";
import { initialUiState, nextUiState, type UiAction, type UiState } from "./uiState.ts";
import { useAnalysis } from "./useAnalysis.ts";
import { useCertainty } from "./useCertainty.ts";
import { useImport } from "./useImport.ts";
import { useKeptNumbers } from "./useKeptNumbers.ts";
import { useLayout } from "./useLayout.ts";
import { useProject, type Keeper } from "./useProject.ts";
import { useSteps } from "./useSteps.ts";
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
  const [statement, setStatement] = useState(NOTHING_SAID);
  const [isExploring, setExploring] = useState(false);
  const keeper = useProject(store);
  const { open } = keeper;
  const importer = useImport(open);
  const { analysis, layout, certainty, assessed } = useDerived(open, ui.withoutSources);
  const vocabularies = useVocabularies(open?.project.vocabulary ?? null);

  const { put } = keeper;
  const change = useCallback(
    (next: OpenProject) => {
      put(next);
      dispatch({ kind: "data-changed" });
    },
    [put],
  );
  const steps = useSteps(open, today, change);
  const clear = () => {
    importer.clear();
    setStatement(NOTHING_SAID);
  };
  const add = async (said: ImportStatement, details: ProjectDetails | null) => {
    const made = await importer.accept(said, today);
    if (made === null) return;
    change(details === null ? made : asNewProject(made, details));
    clear();
    go("map");
  };
  const explore = async () => {
    setExploring(true);
    const reviewDate = monthsAfter(today, EXAMPLE_REVIEW_MONTHS);
    if (await importer.read(() => Promise.resolve(exampleFiles())))
      await add(words.exampleSaid, { name: words.exampleName, purpose: "practice", reviewDate });
    setExploring(false);
  };
  const erase = async () => {
    if (!(await keeper.erase())) return;
    clear();
    dispatch({ kind: "closed" });
    go("data");
  };
  const keepDetails = (details: Partial<Project>) => {
    if (open !== null) put({ ...open, project: { ...open.project, ...details } });
  };

  const importing = importDesk(importer, open?.project ?? null, {
    isExploring,
    today,
    vocabularies,
    statement,
    setStatement,
    clear,
    add,
  });
  const desk: Desk = {
    today,
    importing,
    analysis: assessed,
    certainty: certainty.state,
    layout: layout.state,
    vocabularies,
    map: ui.map,
    selected: ui.selected,
    withoutSources: ui.withoutSources,
    stepFailure: steps.failure,
    onUndo: () => steps.take({ kind: "undo" }),
    onRedo: () => steps.take({ kind: "redo" }),
    onTakeOut: (id) => steps.take({ kind: "takeOut", id }),
    onWithoutSources: (without) => dispatch({ kind: "sources", without }),
    onVocabulary: (vocabulary) => keepDetails({ vocabulary: { ...vocabulary } }),
    onProfiles: (profiles) => keepDetails({ profiles }),
    onCancelAnalysis: analysis.cancel,
    onAnalyseAgain: analysis.again,
    onCancelCertainty: certainty.cancel,
    onAssessAgain: certainty.again,
    onCancelLayout: layout.cancel,
    onLayOutAgain: layout.again,
    onMap: (map) => dispatch({ kind: "map", map }),
    onSelect: (selected) => dispatch({ kind: "select", selected }),
    onDetails: keepDetails,
    onErase: () => void erase(),
  };
  return { desk, keeper, ui, dispatch, onExplore: () => void explore() };
}

const NOTHING_SAID: ImportStatement = { agency: "", purpose: "", agreement: "", mayBeSeenBy: "" };

/** Everything that is worked out of the data. */
function useDerived(open: OpenProject | null, withoutSources: readonly string[]) {
  const seed = open?.project.seed ?? 0;
  const archive = open?.archive ?? null;
  const analysis = useAnalysis(archive, seed, withoutSources);
  const described = resultOf(analysis.state);
  // Places follow the first picture: knowing more of how sure it is moves nothing.
  const layout = useLayout(open?.project.dataset ?? null, described, seed);
  const certainty = useCertainty(archive, described, layout.state);
  const assessed = useAssessed(open, analysis.state, resultOf(certainty.state));
  return { analysis, layout, certainty, assessed };
}

/** The words of the project as its area has edited them. */
function useVocabularies(stored: StoredVocabulary | null): Vocabularies {
  return useMemo(
    () => (stored === null ? standardVocabularies : editedVocabularies(readEdits(stored).edits)),
    [stored],
  );
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
