import { useEffect, useRef, type ReactNode } from "react";
import type { ProjectDetails } from "../data/projectDetails.ts";
import { ProjectForm } from "../data/ProjectForm.tsx";
import { reviewWords } from "../data/reviewWords.ts";
import { focusOnAppear } from "../frame/focus.ts";
import { resultOf } from "../progress/taskState.ts";
import { ChangesPart } from "./ChangesPart.tsx";
import { DamagedPart } from "./DamagedPart.tsx";
import { DatesPart } from "./DatesPart.tsx";
import { FilesPart } from "./FilesPart.tsx";
import type { ImportDesk, PartProps } from "./importDesk.ts";
import { openQuestions } from "./openQuestions.ts";
import { PersonalPart } from "./PersonalPart.tsx";
import { ProblemsPart } from "./ProblemsPart.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { canAdd, refusedFiles, summaryOf } from "./reviewTotals.ts";
import { StatementPart } from "./StatementPart.tsx";
import { TablesPart } from "./TablesPart.tsx";
import { words } from "./words.ts";
import { WordsPart } from "./WordsPart.tsx";

/** What was read, what it means, what is wrong and what will change: before any of it is stored. */
export function ImportReview({ desk }: { readonly desk: ImportDesk }) {
  const draft = resultOf(desk.state);
  return draft === null ? null : <Review desk={desk} draft={draft} />;
}

function Review({ desk, draft }: PartProps) {
  const list = useRef<HTMLDivElement>(null);
  const questions = openQuestions(draft, desk.hasKey);
  const add = useAdding(desk, questions.length > 0, () => list.current?.focus());
  const part = { desk, draft };
  const refused = refusedFiles(draft);
  // Of files that could not be read at all there is nothing else to say.
  const isEmpty = refused.length > 0 && draft.tables.length === 0;
  return (
    <section className="review" aria-labelledby="review-heading">
      <div className="review-head">
        <h2 id="review-heading" tabIndex={-1} ref={focusOnAppear}>
          {reviewWords.heading}
        </h2>
        <p role="status" className="hint">
          {desk.isWorking ? words.working : null}
        </p>
      </div>
      {refused.map(({ file, message }) => (
        <p key={file} className="lead severity error">
          <bdi>{words.refusedFile(file, message)}</bdi>
        </p>
      ))}
      <p className="lead">
        {isEmpty ? null : summaryOf(draft.accounts, draft.problems)} {words.nothingStored}
      </p>
      <QuestionList ref={list} draft={draft} questions={questions} />
      <FilesPart {...part} />
      <TablesPart {...part} />
      <DatesPart {...part} />
      {isEmpty ? null : <PersonalPart {...part} />}
      <DamagedPart {...part} />
      <WordsPart {...part} />
      {isEmpty ? null : <ChangesPart {...part} />}
      <ProblemsPart {...part} />
      {isEmpty ? null : <StatementPart desk={desk} />}
      <Confirm
        desk={desk}
        // With a question open, the answer may be what makes rows ready.
        isPossible={questions.length > 0 || desk.isWorking || canAdd(draft.accounts)}
        onAdd={add}
      />
    </section>
  );
}

/**
 * Adds when nothing is open and nothing is being worked out any more; with a question open the
 * keyboard goes to the questions.
 */
function useAdding(desk: ImportDesk, isAsking: boolean, onAsking: () => void) {
  const wish = useRef<{ readonly details: ProjectDetails | null }>(null);
  const settle = () => {
    if (wish.current === null || desk.isWorking) return;
    const { details } = wish.current;
    wish.current = null;
    if (isAsking) onAsking();
    else desk.onAdd(details);
  };
  useEffect(settle);
  return (details: ProjectDetails | null) => {
    wish.current = { details };
    if (isAsking) {
      wish.current = null;
      onAsking();
    } else settle();
  };
}

interface ConfirmProps {
  readonly desk: ImportDesk;
  readonly isPossible: boolean;
  readonly onAdd: (details: ProjectDetails | null) => void;
}

function Confirm({ desk, isPossible, onAdd }: ConfirmProps) {
  const discard = (
    <button type="button" onClick={desk.onDiscard}>
      {reviewWords.discard}
    </button>
  );
  if (!isPossible) return <div className="actions">{discard}</div>;
  return (
    <Details desk={desk} onAdd={onAdd}>
      <div className="actions">
        <button type="submit" className="primary">
          {reviewWords.add}
        </button>
        {discard}
        {desk.isWorking ? <span className="hint">{words.working}</span> : null}
      </div>
    </Details>
  );
}

interface DetailsProps extends Pick<ConfirmProps, "desk" | "onAdd"> {
  readonly children: ReactNode;
}

function Details({ desk, onAdd, children }: DetailsProps) {
  if (desk.isNew)
    return (
      <>
        <h3>{reviewWords.newProject}</h3>
        <ProjectForm today={desk.today} onSubmit={onAdd}>
          {children}
        </ProjectForm>
      </>
    );
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(null);
      }}
    >
      {children}
    </form>
  );
}
