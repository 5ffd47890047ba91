import { Choice } from "../field/Choice.tsx";
import { planOf, withDateOrder } from "./changePlan.ts";
import { dateReadings, type DateReadings } from "./dateReadings.ts";
import type { PartProps } from "./importDesk.ts";
import { useKept } from "./useKept.ts";
import { words } from "./words.ts";

const text = words.dates;

interface EitherWay {
  readonly sheet: string;
  readonly column: number;
  readonly place: string;
  readonly heading: string;
  readonly readings: readonly DateReadings[];
}

/** Columns of dates in which nothing tells whether the day or the month comes first. */
export function DatesPart({ desk, draft }: PartProps) {
  const columns = useKept(columnsOf(draft), ({ place }) => place);
  const used = columns.filter(({ sheet }) => planOf(draft.plan, sheet)?.isUsed === true);
  if (used.length === 0) return null;
  return (
    <>
      <h3>{text.heading}</h3>
      <p>{text.lead}</p>
      {used.map(({ sheet, column, place, heading, readings }) => {
        const orders = planOf(draft.plan, sheet)?.dateOrders ?? [];
        const option = (
          value: "day_first" | "month_first",
          read: (each: DateReadings) => string | null,
        ) => ({
          value,
          label: text.order[value],
          means: readings
            .map((each) => text.example(each.written, read(each) ?? text.noDay))
            .join("; "),
        });
        return (
          <div key={place} id={place} className="ask">
            <Choice<"day_first" | "month_first" | "">
              legend={text.legend(heading, sheet)}
              options={[
                option("day_first", ({ dayFirst }) => dayFirst),
                option("month_first", ({ monthFirst }) => monthFirst),
              ]}
              value={orders.find((each) => each.column === column)?.order ?? ""}
              onChange={(order) => {
                if (order !== "") desk.onPlan(withDateOrder(draft.plan, sheet, { column, order }));
              }}
            />
          </div>
        );
      })}
    </>
  );
}

function columnsOf({ tables }: PartProps["draft"]): EitherWay[] {
  return tables.flatMap(({ sheet, eitherWay, headings, examples }, at) =>
    eitherWay.map((column) => ({
      sheet,
      column,
      place: `ask-dates-${String(at)}-${String(column)}`,
      heading: headings[column] ?? "",
      readings: dateReadings(examples[column] ?? []),
    })),
  );
}
