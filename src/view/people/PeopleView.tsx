import { useContext, useMemo } from "react";
import type { Analysis } from "../../analysis/analysis.ts";
import { mayRankYoungPeople, type Project } from "../../model/project.ts";
import { formatDay } from "../../text/format.ts";
import type { ViewProps } from "../desk.ts";
import { ViewPage } from "../frame/ViewPage.tsx";
import { WithAnalysis } from "../progress/WithAnalysis.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { ForAnalysts } from "./ForAnalysts.tsx";
import { MeasureMeanings } from "./MeasureMeanings.tsx";
import { factColumns, measureColumns, type PersonColumn } from "./personColumns.tsx";
import { personMeasures } from "./personMeasures.ts";
import { personRows } from "./personRows.ts";
import { words } from "./words.ts";
import { WordsInUse } from "../wordsInUse.ts";

/** The young people with what is recorded about each, and for one of them what is measured. */
export function PeopleView({ desk, project }: ViewProps) {
  return (
    <ViewPage name={words.title} question={words.question}>
      <WithAnalysis desk={desk}>
        {(analysis) => <People desk={desk} project={project} analysis={analysis} />}
      </WithAnalysis>
    </ViewPage>
  );
}

interface PeopleProps extends ViewProps {
  readonly analysis: Analysis;
}

function People({ desk, project, analysis }: PeopleProps) {
  const { asOf } = analysis;
  const vocabularies = useContext(WordsInUse);
  const rows = useMemo(
    () => personRows(project.dataset, asOf, vocabularies),
    [project.dataset, asOf, vocabularies],
  );
  const isResearch = mayRankYoungPeople(project.purpose);
  const day = asOf === null ? null : formatDay(asOf);
  return (
    <>
      {isResearch ? null : <p className="standing">{words.noRanking}</p>}
      <DataTable
        caption={isResearch ? words.captionResearch : words.caption(day)}
        columns={columnsFor(project, analysis, desk.onSelect)}
        rows={rows}
        rowKey={({ id }) => `youngPerson:${id}`}
        selectedKey={desk.selected}
        empty={words.empty}
      />
      {isResearch ? <MeasureMeanings measures={personMeasures(analysis)} /> : null}
      {rows.length > 0 ? <ForAnalysts analysis={analysis} selected={desk.selected} /> : null}
    </>
  );
}

function withoutSorting(column: PersonColumn): PersonColumn {
  const { id, header, render, size } = column;
  return { id, header, render, ...(size === undefined ? {} : { size }) };
}

/** In a case network no measure of a young person is a column, and only ids can be sorted by. */
function columnsFor(
  { purpose }: Project,
  analysis: Analysis,
  onSelect: ViewProps["desk"]["onSelect"],
): PersonColumn[] {
  const [name, ...facts] = factColumns(onSelect);
  if (mayRankYoungPeople(purpose))
    return [name, ...measureColumns(personMeasures(analysis)), ...facts];
  return [name, ...facts].map((column) => (column.id === "id" ? column : withoutSorting(column)));
}
