import type { DamagedIds } from "../../import/draft.ts";
import { formatList } from "../../text/format.ts";
import { planOf, withIdsRight, withOutput } from "./changePlan.ts";
import type { PartProps } from "./importDesk.ts";
import { useKept } from "./useKept.ts";
import { words } from "./words.ts";

const text = words.damaged;

interface DamagedColumn {
  readonly sheet: string;
  readonly column: number;
  readonly place: string;
  readonly damages: readonly DamagedIds[];
}

/** Ids that a spreadsheet has damaged, what to do at the source, and the ways on without it. */
export function DamagedPart({ desk, draft }: PartProps) {
  const columns = useKept(columnsOf(draft), ({ place }) => place);
  if (columns.length === 0) return null;
  return (
    <>
      <h3>{text.heading}</h3>
      <p>{text.lead}</p>
      <p>{text.remedy}</p>
      {columns.map((damaged) => (
        <Column key={damaged.place} desk={desk} draft={draft} damaged={damaged} />
      ))}
    </>
  );
}

function columnsOf({ tables }: PartProps["draft"]): DamagedColumn[] {
  return tables.flatMap(({ sheet, damaged }, at) =>
    [...new Set(damaged.map(({ column }) => column))].map((column) => ({
      sheet,
      column,
      place: `ask-damaged_ids-${String(at)}-${String(column)}`,
      damages: damaged.filter((each) => each.column === column),
    })),
  );
}

interface Props extends PartProps {
  readonly damaged: DamagedColumn;
}

function Column({ desk, draft, damaged: { sheet, column, place, damages } }: Props) {
  const headings = draft.tables.find((each) => each.sheet === sheet)?.headings ?? [];
  const plan = planOf(draft.plan, sheet);
  const isOut = plan?.isUsed === false;
  const isRight = !isOut && plan?.idsAreRight?.includes(column) === true;
  return (
    <div id={place} className="ask">
      <h4>{text.column(headings[column] ?? "", sheet)}</h4>
      <ul>
        {damages.map(({ kind, rows, examples }) => (
          <li key={kind}>
            {text.seen[kind](rows)} <bdi>{formatList(examples)}</bdi>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button
          type="button"
          aria-pressed={isOut}
          onClick={() => desk.onPlan(withOutput(draft.plan, sheet, null, headings))}
        >
          {text.leaveOut}
        </button>
        <button
          type="button"
          aria-pressed={isRight}
          onClick={() => desk.onPlan(withIdsRight(draft.plan, sheet, column))}
        >
          {text.right}
        </button>
        <span role="status" className="hint">
          {saidOf(isOut, isRight)}
        </span>
      </div>
    </div>
  );
}

function saidOf(isOut: boolean, isRight: boolean): string | null {
  if (isOut) return text.isOut;
  return isRight ? text.isRight : null;
}
