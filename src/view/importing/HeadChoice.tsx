import { useId, useState } from "react";
import { inNeutralWords } from "../../model/vocabulary/softened.ts";
import { Tick } from "../field/Tick.tsx";
import { withHead } from "./changePlan.ts";
import type { TableProps } from "./importDesk.ts";
import { tableWords } from "./tableWords.ts";

const text = tableWords.head;
const MOST_CELLS = 6;
/** Headings stand at the top; further rows are a step away. */
const MOST_ROWS = 8;

/** Which row of the sheet holds the headings, where it is a row like any other. */
export function HeadChoice({ desk, draft, table, plan }: TableProps) {
  const name = useId();
  const { row: chosen, rows } = plan.head;
  const [isLongAtFirst] = useState(chosen >= MOST_ROWS);
  if (chosen < 0) return null;
  const kept = new Map(plan.personal.map(({ column, keep }) => [column, keep === "as_is"]));
  // In rows of data, what is kept back elsewhere is kept back here too.
  const shown = (cells: readonly string[], at: number) =>
    at < chosen + rows
      ? cells
      : cells.map((cell, column) =>
          cell === "" || kept.get(column) !== false ? cell : text.withheld,
        );
  const change = (head: { readonly row: number; readonly rows: number }) =>
    desk.onPlan(withHead(draft.plan, table.sheet, head));
  const options = table.top.map(({ row, cells }, at) => (
    <div key={row} className="option">
      <input
        type="radio"
        id={`${name}-${String(at)}`}
        name={name}
        checked={at === chosen}
        autoComplete="off"
        onChange={() => change({ row: at, rows: 1 })}
      />
      <label htmlFor={`${name}-${String(at)}`}>
        <bdi>{text.row(row, cellsOf(shown(cells, at)))}</bdi>
      </label>
    </div>
  ));
  const more = options.slice(MOST_ROWS);
  return (
    <details>
      <summary>{text.summary}</summary>
      <fieldset className="choice compact">
        <legend>{text.legend}</legend>
        {options.slice(0, MOST_ROWS)}
        {more.length === 0 ? null : (
          <details open={isLongAtFirst}>
            <summary>{text.more(more.length)}</summary>
            <div className="choice compact">{more}</div>
          </details>
        )}
      </fieldset>
      <Tick
        isOptional
        label={text.two}
        checked={rows === 2}
        onChange={(isTwo) => change({ row: chosen, rows: isTwo ? 2 : 1 })}
      />
    </details>
  );
}

function cellsOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return text.blank;
  const first = filled.slice(0, MOST_CELLS).map((cell) => inNeutralWords(cell));
  return [...first, ...(filled.length > MOST_CELLS ? [text.withheld] : [])].join(" | ");
}
