import { inNeutralWords } from "../../model/vocabulary/softened.ts";
import { formatList } from "../../text/format.ts";
import { Select } from "../field/Select.tsx";
import { withBinding } from "./changePlan.ts";
import { faultsOf, type CellFault } from "./cellFaults.ts";
import { targetGroups, valuesOf, type TargetGroup } from "./targets.ts";
import type { TableProps } from "./importDesk.ts";
import { tableWords as text } from "./tableWords.ts";
import { sheetLabel } from "./words.ts";

const NOT_USED = "";
const SEVERAL = "+";

/** The first rows of a table, what each column means, and the cells that something is wrong with. */
export function PreviewTable(props: TableProps) {
  const { draft, table, plan } = props;
  const groups = targetGroups(plan);
  const faults = faultsOf(draft.problems, table.sheet, table.headings);
  const withheld = new Map(plan.personal.map(({ column, keep }) => [column, keep]));
  if (table.preview.length === 0) return <p className="empty">{text.noRows}</p>;
  return (
    <div
      className="table-scroller preview"
      role="region"
      aria-label={text.previewOf(sheetLabel(table.sheet))}
      tabIndex={0}
    >
      <table>
        <caption>{text.preview(table.preview.length, table.rows)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.row}</th>
            {table.headings.map((heading, column) => (
              <th key={column} scope="col">
                {heading === "" ? (
                  <span className="missing">{text.noHeading}</span>
                ) : (
                  <bdi>{heading}</bdi>
                )}
                <Count fault={faults.worstIn(heading)} />
              </th>
            ))}
          </tr>
          {groups.length === 0 ? null : (
            <tr className="meanings-row">
              <td />
              {table.headings.map((heading, column) => (
                <td key={column}>
                  <Meaning {...props} groups={groups} column={column} heading={heading} />
                  <Personal keep={withheld.get(column)} />
                </td>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {table.preview.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">
                <Marked fault={faults.at(row, null)}>{String(row)}</Marked>
              </th>
              {table.headings.map((heading, column) =>
                isWithheld(withheld.get(column)) ? (
                  <td key={column} className="withheld" />
                ) : (
                  <td key={column}>
                    <Marked fault={faults.at(row, heading)}>
                      {inNeutralWords(cells[column] ?? "")}
                    </Marked>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Keep = TableProps["plan"]["personal"][number]["keep"];

function isWithheld(keep: Keep | undefined): boolean {
  return keep === "nothing" || keep === "pseudonym";
}

function Personal({ keep }: { readonly keep: Keep | undefined }) {
  return keep === undefined ? null : <span className="hint aside-note">{text.personal[keep]}</span>;
}

interface CountProps {
  readonly fault: { readonly severity: CellFault["severity"]; readonly count: number } | undefined;
}

function Count({ fault }: CountProps) {
  if (fault === undefined) return null;
  const { severity, count } = fault;
  return (
    <span className={`severity ${severity} fault-count`}>{text.faultCount[severity](count)}</span>
  );
}

interface MarkedProps {
  readonly fault: CellFault | undefined;
  readonly children: string;
}

/** A cell; where something is wrong with it, with a mark and in words what. */
function Marked({ fault, children }: MarkedProps) {
  if (fault === undefined) return <bdi>{children}</bdi>;
  const said = fault.messages.join(" ");
  return (
    <span className={`severity ${fault.severity} wrapping`} title={said}>
      <bdi>{children}</bdi>
      <span className="visually-hidden">{` ${text.fault[fault.severity]} ${said}`}</span>
    </span>
  );
}

interface MeaningProps extends TableProps {
  readonly groups: readonly TargetGroup[];
  readonly column: number;
  readonly heading: string;
}

/** What one column means. */
function Meaning({ desk, draft, table, plan, groups, column, heading }: MeaningProps) {
  const values = valuesOf(plan, column);
  const options = groups.flatMap((group) => group.options);
  const [only = NOT_USED] = values;
  const several = options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  const first = {
    label: "",
    options: [
      { value: NOT_USED, label: text.notUsed },
      ...(values.length > 1 ? [{ value: SEVERAL, label: text.severalThings(values.length) }] : []),
    ],
  };
  return (
    <>
      <Select
        label={text.means(heading)}
        isLabelHidden
        groups={[first, ...groups]}
        value={values.length > 1 ? SEVERAL : only}
        onChange={(value) => {
          if (value === SEVERAL) return;
          const target = options.find((each) => each.value === value)?.target ?? null;
          desk.onPlan(withBinding(draft.plan, table.sheet, column, target));
        }}
      />
      {values.length > 1 ? (
        <span className="hint aside-note">{formatList(distinct(several))}</span>
      ) : null}
    </>
  );
}

function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}
