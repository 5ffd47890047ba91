import { useState, type SubmitEvent } from "react";
import type { ViewProps } from "../desk.ts";
import { ErasePanel } from "./ErasePanel.tsx";
import { ProjectNameField, ReviewDateField } from "./ProjectFields.tsx";
import { purposeWords } from "./purposeWords.ts";
import { words } from "./words.ts";

const text = words.project;

/** The project's name, purpose and review date, and the way to be rid of it. */
export function ProjectSection({ desk, project }: ViewProps) {
  const [name, setName] = useState(project.name);
  const [reviewDate, setReviewDate] = useState(project.reviewDate);
  const isChanged = name.trim() !== project.name || reviewDate !== project.reviewDate;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== "") desk.onDetails({ name: name.trim(), reviewDate });
  };
  const purpose = purposeWords[project.purpose];
  return (
    <section aria-labelledby="project-heading" className="screen-only">
      <h2 id="project-heading">{text.heading}</h2>
      <p>{text.purpose(purpose.name, purpose.means)}</p>
      <form onSubmit={save} autoComplete="off">
        <ProjectNameField value={name} onChange={setName} />
        <ReviewDateField value={reviewDate} onChange={setReviewDate} />
        <div className="actions">
          <button type="submit" disabled={!isChanged}>
            {text.save}
          </button>
        </div>
      </form>
      <ErasePanel dataset={project.dataset} onErase={desk.onErase} />
    </section>
  );
}
