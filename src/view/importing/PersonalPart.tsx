import { useState } from "react";
import type { DraftTable } from "../../import/draft.ts";
import type { PersonalChoice, TablePlan } from "../../import/plan/plan.ts";
import type { Finding } from "../../import/screening/finding.ts";
import { Choice } from "../field/Choice.tsx";
import { Field } from "../field/Field.tsx";
import { planOf, withPersonal, withSuggestedPersonal } from "./changePlan.ts";
import { focusPlace } from "./focusPlace.ts";
import type { PartProps } from "./importDesk.ts";
import { KeyChoice } from "./KeyChoice.tsx";
import { personalWords as text } from "./personalWords.ts";

/** Columns that look like personal data, and what is done with each. */
export function PersonalPart({ desk, draft }: PartProps) {
  const used = draft.tables.flatMap((table, at) => {
    const plan = planOf(draft.plan, table.sheet);
    return plan?.isUsed === true ? [{ table, plan, at }] : [];
  });
  const count = used.reduce((sum, { table }) => sum + table.findings.length, 0);
  const undecided = used.reduce((sum, { table, plan }) => sum + undecidedIn(table, plan), 0);
  const needsKey = used.some(({ plan }) => plan.personal.some(({ keep }) => keep === "pseudonym"));
  return (
    <>
      <h3>{text.heading}</h3>
      <p className="hint">{count === 0 ? text.none : text.lead}</p>
      {undecided === 0 ? null : (
        <div className="actions">
          <button
            type="button"
            onClick={() => {
              focusPlace("personal-columns");
              const tables = used.map(({ table }) => table);
              desk.onPlan(withSuggestedPersonal(draft.plan, tables));
            }}
          >
            {text.undecided(undecided)}
          </button>
        </div>
      )}
      {count === 0 ? null : (
        <div id="personal-columns" className="personal-columns">
          {used.flatMap(({ table, plan, at }) =>
            table.findings.map((finding) => (
              <FindingChoice
                key={`${table.sheet} ${String(finding.column)}`}
                place={`ask-personal-${String(at)}-${String(finding.column)}`}
                table={table}
                finding={finding}
                choice={plan.personal.find(({ column }) => column === finding.column) ?? null}
                onChoice={(choice) => desk.onPlan(withPersonal(draft.plan, table.sheet, choice))}
              />
            )),
          )}
        </div>
      )}
      {needsKey ? <KeyChoice desk={desk} /> : null}
    </>
  );
}

function undecidedIn({ findings }: DraftTable, { personal }: TablePlan): number {
  const decided = new Set(personal.map(({ column }) => column));
  return findings.filter(({ column }) => !decided.has(column)).length;
}

interface FindingProps {
  readonly place: string;
  readonly table: DraftTable;
  readonly finding: Finding;
  readonly choice: PersonalChoice | null;
  readonly onChoice: (choice: PersonalChoice) => void;
}

function FindingChoice({ place, table, finding, choice, onChoice }: FindingProps) {
  const { column, kind } = finding;
  // What is decided is folded; while a person is at it, it stays as it is.
  const [isOpenAtFirst] = useState(choice === null || isReasonMissing(choice));
  const legend = text.legend(table.headings[column] ?? "", table.sheet);
  const change = (keep: PersonalChoice["keep"] | "") => {
    if (keep === "nothing") onChoice({ column, kind, keep });
    if (keep === "pseudonym") onChoice({ column, kind, keep, scheme: kind });
    if (keep === "as_is") onChoice({ column, kind, keep, reason: "" });
  };
  return (
    <details id={place} className="personal-column" open={isOpenAtFirst}>
      <summary>
        <bdi className="table-name">{legend}</bdi>{" "}
        <span>{text.decided[choice?.keep ?? "none"]}</span>{" "}
        <span className="change">{text.change}</span>
      </summary>
      <div className="ask">
        <Choice<PersonalChoice["keep"] | "">
          legend={legend}
          options={[
            { value: "nothing", ...text.nothing },
            { value: "pseudonym", ...text.pseudonym },
            { value: "as_is", ...text.asIs },
          ]}
          value={choice?.keep ?? ""}
          onChange={change}
        >
          {choice === null ? null : <Further choice={choice} onChoice={onChoice} />}
        </Choice>
        <div>
          <p className="hint">{looksOf(finding)}</p>
          <details>
            <summary>{text.showExamples}</summary>
            <ul className="letters">
              {(table.examples[column] ?? []).map((example) => (
                <li key={example}>
                  <bdi>{example}</bdi>
                </li>
              ))}
            </ul>
          </details>
        </div>
      </div>
    </details>
  );
}

function isReasonMissing(choice: PersonalChoice): boolean {
  return choice.keep === "as_is" && choice.reason.trim() === "";
}

function looksOf({ kind, matches, of, byHeading, also = [], sureness }: Finding): string {
  return [
    text.looks(kind, matches, of, byHeading === true),
    ...(also.length === 0 ? [] : [text.also(also)]),
    ...(sureness === "likely" ? [text.likely] : []),
  ].join(" ");
}

interface FurtherProps {
  readonly choice: PersonalChoice;
  readonly onChoice: (choice: PersonalChoice) => void;
}

/** What a choice needs besides: the kind of id, or the reason. */
function Further({ choice, onChoice }: FurtherProps) {
  if (choice.keep === "nothing") return null;
  return choice.keep === "pseudonym" ? (
    <Field
      kind="text"
      label={text.scheme}
      hint={text.schemeHint}
      value={choice.scheme}
      onChange={(scheme) => onChoice({ ...choice, scheme })}
    />
  ) : (
    <Field
      kind="text"
      label={text.reason}
      hint={text.reasonHint}
      value={choice.reason}
      onChange={(reason) => onChoice({ ...choice, reason })}
    />
  );
}
