import { useState, type SubmitEvent, type ReactNode } from "react";
import { projectPurposes, type ProjectPurpose } from "../../model/project.ts";
import { Choice } from "../field/Choice.tsx";
import { formatIsoDayInWords } from "../frame/isoDay.ts";
import { Tick } from "../field/Tick.tsx";
import type { ProjectDetails } from "./projectDetails.ts";
import { ProjectNameField, ReviewDateField } from "./ProjectFields.tsx";
import { purposeWords, researchDeclaration } from "./purposeWords.ts";
import { monthsAfter } from "./reviewDate.ts";
import { reviewWords } from "./reviewWords.ts";

/** By when, unless someone says otherwise, it is decided whether a project is still needed. */
const REVIEW_AFTER_MONTHS = 3;

interface Props {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onSubmit: (details: ProjectDetails) => void;
  /** The buttons, one of which submits. */
  readonly children: ReactNode;
}

/** What a new project is called, what it is for, and when it is reviewed. */
export function ProjectForm({ today, onSubmit, children }: Props) {
  const [name, setName] = useState(reviewWords.newName(formatIsoDayInWords(today)));
  const [purpose, setPurpose] = useState<ProjectPurpose>("case_network");
  const [isDeclared, setDeclared] = useState(false);
  const [reviewDate, setReviewDate] = useState(monthsAfter(today, REVIEW_AFTER_MONTHS));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    onSubmit({ name: name.trim(), purpose, reviewDate });
  };

  return (
    <form onSubmit={submit} autoComplete="off">
      <ProjectNameField value={name} onChange={setName} />
      <Choice
        legend={reviewWords.purpose}
        options={projectPurposes.map((value) => ({
          value,
          label: purposeWords[value].name,
          means: purposeWords[value].means,
        }))}
        value={purpose}
        onChange={setPurpose}
      >
        {purpose === "research" ? (
          <Tick label={researchDeclaration} checked={isDeclared} onChange={setDeclared} />
        ) : null}
      </Choice>
      <ReviewDateField earliest={today} value={reviewDate} onChange={setReviewDate} />
      {children}
    </form>
  );
}
