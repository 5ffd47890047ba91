import { useContext, useMemo } from "react";
import type { Analysis } from "../../analysis/analysis.ts";
import type { ViewProps } from "../desk.ts";
import { ViewPage } from "../frame/ViewPage.tsx";
import { HowSure } from "../progress/HowSure.tsx";
import { WithAnalysis } from "../progress/WithAnalysis.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { AdultsSection } from "./AdultsSection.tsx";
import { contextColumns, contextMeasures } from "./contextColumns.tsx";
import { contextRows } from "./contextRows.ts";
import { ContextFigures } from "./ContextFigures.tsx";
import { words } from "./words.ts";
import { WordsInUse } from "../wordsInUse.ts";

/** The contexts that link young people, as a table, with what each figure means. */
export function ContextsView({ desk, project }: ViewProps) {
  return (
    <ViewPage name={words.title} question={words.question}>
      {words.standing.map((sentence) => (
        <p key={sentence} className="standing">
          {sentence}
        </p>
      ))}
      <WithAnalysis desk={desk}>
        {(analysis) => <Contexts desk={desk} project={project} analysis={analysis} />}
      </WithAnalysis>
    </ViewPage>
  );
}

interface ContextsProps extends ViewProps {
  readonly analysis: Analysis;
}

function Contexts({ desk, project, analysis }: ContextsProps) {
  const { dataset, purpose } = project;
  const vocabularies = useContext(WordsInUse);
  const all = useMemo(
    () => contextRows(dataset, analysis, vocabularies),
    [dataset, analysis, vocabularies],
  );
  const rows = all.filter(({ isShared }) => isShared);
  const measures = contextMeasures(analysis, purpose);
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={contextColumns({
          youngPeople: dataset.youngPeople.length,
          incidents: dataset.incidents.length,
          measures,
          ranges: analysis.certainty?.rankRanges ?? null,
          purpose,
          onSelect: desk.onSelect,
        })}
        rows={rows}
        rowKey={({ key }) => key}
        selectedKey={desk.selected}
        empty={words.empty}
      />
      {all.length > rows.length ? (
        <p className="hint">{words.notListed(all.length - rows.length)}</p>
      ) : null}
      <HowSure desk={desk} />
      {rows.length > 0 ? <ContextFigures measures={measures} analysis={analysis} /> : null}
      <AdultsSection dataset={dataset} selected={desk.selected} onSelect={desk.onSelect} />
    </>
  );
}
