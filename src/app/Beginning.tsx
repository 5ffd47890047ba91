import { DropZone } from "../view/data/DropZone.tsx";
import { ImportSection } from "../view/data/ImportSection.tsx";
import { CannotOpen } from "../view/frame/CannotOpen.tsx";
import { words as frameWords } from "../view/frame/words.ts";
import { StartView } from "../view/start/StartView.tsx";
import { StartImport } from "../view/start/StartImport.tsx";
import type { WholeDesk } from "./useDesk.ts";

/** What is shown while there is no project: still opening, cannot open, first start, importing. */
export function Beginning({ whole }: { readonly whole: WholeDesk }) {
  const { desk, keeper, ui, dispatch, onExplore } = whole;
  if (keeper.phase === "loading") return <p className="opening">{frameWords.loading}</p>;
  if (keeper.phase === "failed" && keeper.trouble !== null)
    return (
      <CannotOpen trouble={keeper.trouble} onTryAgain={keeper.loadAgain} onErase={desk.onErase} />
    );
  if (!ui.isImporting)
    return (
      <StartView
        reading={desk.importing.state}
        onExplore={onExplore}
        onImport={() => dispatch({ kind: "import", isImporting: true })}
        onCancel={desk.importing.onCancel}
      />
    );
  return (
    <DropZone onFiles={desk.importing.onFiles}>
      <StartImport onBack={() => dispatch({ kind: "import", isImporting: false })}>
        <ImportSection isHeadingHidden desk={desk.importing} />
      </StartImport>
    </DropZone>
  );
}
