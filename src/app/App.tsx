import type { Store } from "../store/openStore.ts";
import { Frame } from "../view/frame/Frame.tsx";
import { Header } from "../view/frame/Header.tsx";
import { LeftOutNote } from "../view/frame/LeftOutNote.tsx";
import { Notices } from "../view/frame/Notices.tsx";
import { SidePanel } from "../view/frame/SidePanel.tsx";
import { views, type ViewId } from "../view/index.ts";
import { resultOf } from "../view/progress/taskState.ts";
import { PrintingContext } from "../view/table/printing.ts";
import { WordsInUse } from "../view/wordsInUse.ts";
import { Beginning } from "./Beginning.tsx";
import { useDesk, type WholeDesk } from "./useDesk.ts";
import { usePrinting } from "./usePrinting.ts";
import { useRoute } from "./useRoute.ts";
import { useTheme } from "./useTheme.ts";
import { useWindowGuards } from "./useWindowGuards.ts";

/** The whole app: one project, the views on it, and the frame around them. */
export function App({ store }: { readonly store: Promise<Store> }) {
  const [view, go] = useRoute();
  const [theme, setTheme] = useTheme();
  const isPrinting = usePrinting();
  const whole = useDesk(store, go);
  const { desk, keeper } = whole;
  const project = keeper.open?.project ?? null;
  useWindowGuards(keeper.isUnsaved);

  return (
    <PrintingContext value={isPrinting}>
      <WordsInUse value={desk.vocabularies}>
        <Frame
          header={
            <Header
              project={project}
              save={keeper.save}
              today={desk.today}
              theme={theme}
              onTheme={setTheme}
            />
          }
          notices={
            keeper.phase === "ready" ? (
              <>
                <Notices
                  save={keeper.save}
                  trouble={keeper.trouble}
                  onSaveAgain={keeper.saveAgain}
                  onReload={() => location.reload()}
                  onDismiss={keeper.dismiss}
                />
                <LeftOutNote
                  sources={desk.withoutSources}
                  onCountAll={() => desk.onWithoutSources([])}
                />
              </>
            ) : null
          }
          current={project === null ? null : view}
          side={<Side whole={whole} view={view} />}
        >
          {project === null ? <Beginning whole={whole} /> : <Page whole={whole} view={view} />}
        </Frame>
      </WordsInUse>
    </PrintingContext>
  );
}

interface PartProps {
  readonly whole: WholeDesk;
  readonly view: ViewId;
}

function Page({ whole: { desk, keeper }, view }: PartProps) {
  const shown = views.find(({ id }) => id === view);
  if (shown === undefined || keeper.open === null) return null;
  return <shown.Component desk={desk} project={keeper.open.project} />;
}

function Side({ whole: { desk, keeper, ui, dispatch }, view }: PartProps) {
  const shown = views.find(({ id }) => id === view);
  if (shown === undefined || shown.side === "none" || keeper.open === null) return null;
  return (
    <SidePanel
      dataset={keeper.open.project.dataset}
      analysis={resultOf(desk.analysis)}
      selected={desk.selected}
      isOpen={ui.isPanelOpen}
      isRoomKept={shown.side === "always"}
      onOpen={(isOpen) => dispatch({ kind: "panel", isOpen })}
      onSelect={desk.onSelect}
    />
  );
}
