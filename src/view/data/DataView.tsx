import type { ReactNode } from "react";
import type { ViewProps } from "../desk.ts";
import { FailureNote } from "../frame/FailureNote.tsx";
import { ViewPage } from "../frame/ViewPage.tsx";
import { DropZone } from "./DropZone.tsx";
import { GapCard } from "./GapCard.tsx";
import { ImportSection } from "./ImportSection.tsx";
import { ImportsSection } from "./ImportsSection.tsx";
import { NetworkNumbers } from "./NetworkNumbers.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ProfilesSection } from "./ProfilesSection.tsx";
import { ProjectSection } from "./ProjectSection.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { sayStep } from "./sayStep.ts";
import { TablesSection } from "./TablesSection.tsx";
import { words } from "./words.ts";
import { WordLists } from "./wordLists/WordLists.tsx";

/** What the project holds, how good it is, and the ways data come in and go out. */
export function DataView({ desk, project }: ViewProps) {
  const importing = <ImportSection desk={desk.importing} />;
  const { kind } = desk.importing.state;
  const isReviewing = kind === "done" || kind === "running";
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
    <DropZone onFiles={desk.importing.onFiles}>
      <TablesSection dataset={project.dataset} />
      <GapCard dataset={project.dataset} />
      <NetworkNumbers desk={desk} />
      <section aria-labelledby="problems-heading">
        <h2 id="problems-heading">{words.problems.heading}</h2>
        <ProblemList problems={project.problems} />
      </section>
      {importing}
      <Origins desk={desk} project={project} />
      <WordLists key={project.id} desk={desk} project={project} />
      <ProjectSection key={project.id} desk={desk} project={project} />
    </DropZone>
  );
}

function Origins({ desk, project }: ViewProps) {
  const undo = project.undo.at(-1);
  const redo = project.redo.at(-1);
  return (
    <>
      <ImportsSection
        imports={project.imports}
        undo={
          undo === undefined ? null : { what: sayStep(undo, project, "back"), take: desk.onUndo }
        }
        redo={redo === undefined ? null : { what: sayStep(redo, project, "on"), take: desk.onRedo }}
        onTakeOut={desk.onTakeOut}
      />
      {desk.stepFailure === null ? null : <FailureNote failure={desk.stepFailure} />}
      <SourcesSection
        dataset={project.dataset}
        leftOut={desk.withoutSources}
        onLeftOut={desk.onWithoutSources}
      />
      <ProfilesSection profiles={project.profiles} onProfiles={desk.onProfiles} />
    </>
  );
}
