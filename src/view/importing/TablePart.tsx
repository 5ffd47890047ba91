import { useState } from "react";
import type { DraftTable } from "../../import/draft.ts";
import type { TablePlan } from "../../import/plan/plan.ts";
import { tables as caseTables } from "../../model/tables.ts";
import { formatList } from "../../text/format.ts";
import { fileTableNames } from "../data/words.ts";
import { Select } from "../field/Select.tsx";
import { withAgreed, withOutput } from "./changePlan.ts";
import { focusPlace } from "./focusPlace.ts";
import { HeadChoice } from "./HeadChoice.tsx";
import type { TableProps } from "./importDesk.ts";
import { LeftOutRows } from "./LeftOutRows.tsx";
import { Layout } from "./Layout.tsx";
import { PreviewTable } from "./PreviewTable.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { missingFields, valuesOf } from "./targets.ts";
import { tableWords as text } from "./tableWords.ts";

interface Props extends TableProps {
  /** The id of the select that says what it is. */
  readonly place: string;
  readonly isAsked: boolean;
}

const LEFT_OUT = "-";
const SEVERAL = "+";

/** One table of the files, folded to a line where it needs nothing. */
export function TablePart(props: Props) {
  const { table, plan, isAsked } = props;
  const [isOpenAtFirst] = useState(isAsked || (plan.isUsed && missingFields(plan).length > 0));
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      className="import-table"
      open={isOpenAtFirst}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <bdi className="table-name">{table.name}</bdi> <span>{kindOf(plan)}</span>{" "}
        <span className="hint">{factsOf(table, plan)}</span>
      </summary>
      <div className="table-body">
        <Kind {...props} />
        {plan.isUsed ? (
          <>
            <Faults table={table} />
            <Layout {...props} />
            {isOpen ? <PreviewTable {...props} /> : null}
            <HeadChoice {...props} />
            <LeftOutRows {...props} />
            <ProfileForm {...props} />
          </>
        ) : null}
      </div>
    </details>
  );
}

/** What is missing or impossible in what was chosen. */
function Faults({ table: { faults } }: Pick<Props, "table">) {
  if (faults.length === 0) return null;
  return (
    <ul className="severity warning" role="status">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

function kindOf({ isUsed, outputs }: TablePlan): string {
  if (!isUsed) return text.isLeftOut;
  if (outputs.length === 0) return text.isUnknown;
  return formatList(tableNamesOf(outputs));
}

function tableNamesOf(outputs: TablePlan["outputs"]): string[] {
  return [...new Set(outputs.map(({ table }) => fileTableNames[table]))];
}

function factsOf({ rows, headings, isHidden }: DraftTable, plan: TablePlan): string {
  const used = headings.filter((_, column) => valuesOf(plan, column).length > 0).length;
  const known = plan.known === undefined ? [] : [text.known(plan.known)];
  return [
    ...(isHidden ? [text.isHidden] : []),
    ...(plan.isUsed && plan.outputs.length > 0
      ? [[text.by[plan.by], ...known].join(" "), text.columns(used, headings.length)]
      : []),
    text.rows(rows),
  ].join(" · ");
}

function Kind({ desk, draft, table, plan, place }: Props) {
  const names = tableNamesOf(plan.outputs);
  const { sheet, headings } = table;
  const choose = (value: string) => {
    const chosen = caseTables.find(({ name }) => name === value);
    if (chosen === undefined && value !== LEFT_OUT) return;
    desk.onPlan(withOutput(draft.plan, sheet, chosen?.name ?? null, headings));
  };
  return (
    <>
      {plan.isUsed && plan.by === "guess" && plan.outputs.length > 0 ? (
        <div className="actions ask">
          <span>{text.guess(formatList(names))}</span>
          <button
            type="button"
            onClick={() => {
              focusPlace(place);
              desk.onPlan(withAgreed(draft.plan, sheet));
            }}
          >
            {text.agree}
          </button>
        </div>
      ) : null}
      <Select
        label={text.kind}
        id={place}
        groups={kindGroups(plan, names)}
        value={kindValue(plan, names)}
        onChange={choose}
      />
    </>
  );
}

function kindValue({ isUsed, outputs }: TablePlan, names: readonly string[]): string {
  if (!isUsed) return LEFT_OUT;
  if (names.length > 1) return SEVERAL;
  return outputs[0]?.table ?? "";
}

function kindGroups({ outputs }: TablePlan, names: readonly string[]) {
  const none = outputs.length === 0 ? [{ value: "", label: text.choose }] : [];
  const several = names.length > 1 ? [{ value: SEVERAL, label: text.several(names) }] : [];
  const all = caseTables.map(({ name }) => ({ value: name, label: fileTableNames[name] }));
  const options = [...none, ...several, ...all, { value: LEFT_OUT, label: text.leaveOut }];
  return [{ label: "", options }];
}
