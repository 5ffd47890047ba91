import type { NodeKey } from "../scene/nodeKey.ts";
import { defaultMapUi, type MapUi } from "../view/map/mapUi.ts";

/** What the screen shows beyond the data themselves. It is never stored. */
export interface UiState {
  readonly selected: NodeKey | null;
  readonly isPanelOpen: boolean;
  /** Someone without a project has chosen to import one. */
  readonly isImporting: boolean;
  readonly map: MapUi;
  /** Agencies whose records are left out of every picture and figure. */
  readonly withoutSources: readonly string[];
}

export type UiAction =
  | { readonly kind: "select"; readonly selected: NodeKey | null }
  | { readonly kind: "panel"; readonly isOpen: boolean }
  | { readonly kind: "import"; readonly isImporting: boolean }
  | { readonly kind: "map"; readonly map: MapUi }
  | { readonly kind: "sources"; readonly without: readonly string[] }
  /** The data changed: what was selected may be gone. */
  | { readonly kind: "data-changed" }
  /** There is no project any more. */
  | { readonly kind: "closed" };

export const initialUiState: UiState = {
  selected: null,
  isPanelOpen: true,
  isImporting: false,
  map: defaultMapUi,
  withoutSources: [],
};

/** What the screen shows after something was done. */
export function nextUiState(state: UiState, action: UiAction): UiState {
  switch (action.kind) {
    case "select":
      // Whoever selects something wants to see it.
      return {
        ...state,
        selected: action.selected,
        isPanelOpen: state.isPanelOpen || action.selected !== null,
      };
    case "panel":
      return { ...state, isPanelOpen: action.isOpen };
    case "import":
      return { ...state, isImporting: action.isImporting };
    case "map":
      return { ...state, map: action.map };
    case "sources":
      // What is selected may be known from nobody else.
      return { ...state, withoutSources: action.without, selected: null };
    case "data-changed":
      return {
        ...state,
        selected: null,
        isImporting: false,
        map: defaultMapUi,
        withoutSources: [],
      };
    case "closed":
      return initialUiState;
  }
}
