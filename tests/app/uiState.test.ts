import { describe, expect, it } from "vitest";
import { initialUiState, nextUiState } from "../../src/app/uiState.ts";
import { nodeKey } from "../../src/scene/nodeKey.ts";

const school = nodeKey("institution", "S1");

describe("what the screen shows next", () => {
  it("opens the panel for whoever selects something", () => {
    const folded = nextUiState(initialUiState, { kind: "panel", isOpen: false });
    const state = nextUiState(folded, { kind: "select", selected: school });
    expect(state).toMatchObject({ selected: school, isPanelOpen: true });
  });

  it("leaves the panel folded when the selection is cleared", () => {
    const folded = nextUiState(initialUiState, { kind: "panel", isOpen: false });
    const state = nextUiState(folded, { kind: "select", selected: null });
    expect(state.isPanelOpen).toBe(false);
  });

  it("keeps the selection while the map changes", () => {
    const selected = nextUiState(initialUiState, { kind: "select", selected: school });
    const map = { ...selected.map, showAll: true };
    expect(nextUiState(selected, { kind: "map", map })).toEqual({ ...selected, map });
  });

  it("forgets the selection, the filters and the import page once the data changed", () => {
    let state = nextUiState(initialUiState, { kind: "import", isImporting: true });
    state = nextUiState(state, { kind: "select", selected: school });
    state = nextUiState(state, { kind: "map", map: { ...state.map, minConnections: 4 } });
    expect(state).not.toEqual(initialUiState);
    expect(nextUiState(state, { kind: "data-changed" })).toEqual(initialUiState);
  });

  it("is as at the first start once the project is gone", () => {
    const state = nextUiState(initialUiState, { kind: "select", selected: school });
    expect(nextUiState(state, { kind: "closed" })).toEqual(initialUiState);
  });

  it("never changes the state it is given", () => {
    const before = structuredClone(initialUiState);
    nextUiState(initialUiState, { kind: "select", selected: school });
    nextUiState(initialUiState, { kind: "import", isImporting: true });
    expect(initialUiState).toEqual(before);
  });
});
