import type { Analysis } from "../../analysis/analysis.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import { SelectionPanel } from "../selection/SelectionPanel.tsx";
import { words } from "./words.ts";

interface Props {
  readonly dataset: Dataset;
  readonly analysis: Analysis | null;
  readonly selected: NodeKey | null;
  readonly isOpen: boolean;
  /** Room is kept for it although nothing is selected, so that nothing jumps when something is. */
  readonly isRoomKept: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onSelect: (selected: NodeKey | null) => void;
}

/** What is selected, beside the view; it can be folded away. */
export function SidePanel(props: Props) {
  const { dataset, analysis, selected, isOpen, isRoomKept, onOpen, onSelect } = props;
  if (selected === null && !isRoomKept) return null;
  if (!isOpen)
    return (
      <button type="button" className="side-open" onClick={() => onOpen(true)}>
        {words.openPanel}
      </button>
    );
  return (
    <aside className="side" aria-label={words.selection} data-empty={selected === null}>
      <div className="side-body">
        <button type="button" className="side-fold" onClick={() => onOpen(false)}>
          {words.closePanel}
        </button>
        <SelectionPanel
          dataset={dataset}
          analysis={analysis}
          selected={selected}
          onSelect={onSelect}
        />
      </div>
    </aside>
  );
}
