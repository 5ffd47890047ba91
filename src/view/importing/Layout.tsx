import type { FieldPlan, OutputPlan, TablePlan } from "../../import/plan/plan.ts";
import { fileTableNames } from "../data/words.ts";
import { Select } from "../field/Select.tsx";
import { withGroupKey } from "./changePlan.ts";
import { columnsOfTable } from "./fields.ts";
import { fieldName } from "./fieldWords.ts";
import { missingFields } from "./targets.ts";
import type { TableProps } from "./importDesk.ts";
import { tableWords as text } from "./tableWords.ts";

/** How rows of the file become rows of the case network, where it is not one for one. */
export function Layout({ desk, draft, table, plan }: TableProps) {
  const missing = plan.outputs.length === 0 ? [] : missingFields(plan);
  const facts = layoutFacts(plan, table.headings);
  const key = groupKeyOf(plan);
  return (
    <>
      {facts.length === 0 ? null : (
        <ul className="layout">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {key === null ? null : (
        <Select
          label={text.grouped}
          groups={[{ label: "", options: columnOptions(table.headings) }]}
          value={String(key)}
          onChange={(column) => desk.onPlan(withGroupKey(draft.plan, table.sheet, Number(column)))}
        />
      )}
      {missing.length === 0 ? null : (
        <p className="severity error wrapping">{text.missing(missing)}</p>
      )}
    </>
  );
}

function columnOptions(headings: readonly string[]) {
  return headings.map((heading, column) => ({
    value: String(column),
    label: heading === "" ? text.noHeading : heading,
  }));
}

/** The column by which rows are put together; −1 where none says it yet; null where none are. */
function groupKeyOf({ outputs }: TablePlan): number | null {
  const grouped = outputs.find(({ isGrouped }) => isGrouped === true);
  if (grouped === undefined) return null;
  const from = grouped.fields.find(({ name }) => name === "id")?.from;
  return from !== undefined && "column" in from ? from.column : -1;
}

function layoutFacts({ outputs }: TablePlan, headings: readonly string[]): string[] {
  const names = [...new Set(outputs.map(({ table }) => table))];
  const facts = names.flatMap((name) => {
    const own = outputs.filter(({ table }) => table === name);
    return own.length < 2 ? [] : [wideFact(own, name, headings)];
  });
  const others = outputs.flatMap((output) => [
    ...conditionFact(output, headings),
    ...output.fields.flatMap((field) => constantFact(output, field)),
  ]);
  return [...new Set([...facts, ...others])];
}

function wideFact(
  own: readonly OutputPlan[],
  name: OutputPlan["table"],
  headings: readonly string[],
): string {
  // The other end of the link is what differs from one to the next: School 1, School 2 …
  const keys = columnsOfTable(name).filter(({ required }) => required === true);
  const columns = own.map((output) => {
    const tellers = keys.flatMap((key) => {
      const from = output.fields.find((field) => field.name === key.name)?.from;
      return from !== undefined && "column" in from ? [from.column] : [];
    });
    const teller = tellers.find((column) =>
      own.every((each) => each === output || !reads(each, column)),
    );
    return teller === undefined ? "" : (headings[teller] ?? "");
  });
  return text.wide(
    own.length,
    fileTableNames[name],
    columns.filter((heading) => heading !== ""),
  );
}

function reads({ fields }: OutputPlan, column: number): boolean {
  return fields.some(({ from }) => "column" in from && from.column === column);
}

function conditionFact({ table, only = [] }: OutputPlan, headings: readonly string[]): string[] {
  if (only.length === 0) return [];
  const said = only.map((condition) => text.condition(condition, headings[condition.column] ?? ""));
  return [text.only(fileTableNames[table], said)];
}

function constantFact({ table }: OutputPlan, { name, from }: FieldPlan): string[] {
  return "text" in from ? [text.constant(fieldName(table, name), from.text)] : [];
}
