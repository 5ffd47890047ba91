import type { Ref } from "react";
import type { ImportDraft, Question } from "../../import/draft.ts";
import { focusPlace } from "./focusPlace.ts";
import { placeOf } from "./openQuestions.ts";
import { words } from "./words.ts";

interface Props {
  readonly draft: ImportDraft;
  readonly questions: readonly Question[];
  readonly ref: Ref<HTMLDivElement>;
}

/** What still needs an answer; each line leads to its place. */
export function QuestionList({ draft, questions, ref }: Props) {
  if (questions.length === 0) return null;
  return (
    <div
      ref={ref}
      className="questions screen-only"
      role="group"
      aria-labelledby="questions-heading"
      tabIndex={-1}
    >
      <h3 id="questions-heading">{words.questions.heading(questions.length)}</h3>
      <p className="hint">{words.questions.lead}</p>
      <ul>
        {questions.map((question) => {
          const place = placeOf(question, draft);
          return (
            <li key={place}>
              <a
                href={`#${place}`}
                onClick={(event) => {
                  // The address belongs to the views.
                  event.preventDefault();
                  focusPlace(place);
                }}
              >
                <bdi>{words.questions.ask(question, columnNameOf(question, draft))}</bdi>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function columnNameOf(question: Question, { tables }: ImportDraft): string {
  if (!("column" in question)) return "";
  const table = tables.find(({ sheet }) => sheet === question.sheet);
  return table?.headings[question.column] ?? "";
}
