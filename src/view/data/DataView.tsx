import type { ReactNode } from "react";
import type { ViewProps } from "../desk.ts";
import { ViewPage } from "../frame/ViewPage.tsx";
import { DropZone } from "./DropZone.tsx";
import { GapCard } from "./GapCard.tsx";
import { ImportSection } from "./ImportSection.tsx";
import { NetworkNumbers } from "./NetworkNumbers.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ProjectSection } from "./ProjectSection.tsx";
import { TablesSection } from "./TablesSection.tsx";
import { words } from "./words.ts";

/** What the project holds, how good it is, and the ways data come in and go out. */
export function DataView({ desk, project }: ViewProps) {
  const importing = (
    <ImportSection
      importing={desk.importing}
      today={desk.today}
      onFiles={desk.onFiles}
      onCancel={desk.onCancelImport}
      onAdd={desk.onAddDraft}
      onDiscard={desk.onDiscardDraft}
    />
  );
  const isReviewing = desk.importing.kind === "done" || desk.importing.kind === "running";
  return (
    <ViewPage name={words.title} question={words.question}>
      {isReviewing ? importing : <Holdings desk={desk} project={project} importing={importing} />}
    </ViewPage>
  );
}

interface HoldingsProps extends ViewProps {
  readonly importing: ReactNode;
}

function Holdings({ desk, project, importing }: HoldingsProps) {
  return (
    <DropZone onFiles={desk.onFiles}>
      <TablesSection dataset={project.dataset} />
      <GapCard dataset={project.dataset} />
      <NetworkNumbers desk={desk} />
      <section aria-labelledby="problems-heading">
        <h2 id="problems-heading">{words.problems.heading}</h2>
        <ProblemList problems={project.problems} />
      </section>
      {importing}
      <ProjectSection key={project.id} desk={desk} project={project} />
    </DropZone>
  );
}
