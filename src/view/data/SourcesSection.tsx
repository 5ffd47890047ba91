import { useMemo } from "react";
import { agencyRecords, type AgencyRecords } from "../../analysis/uncertainty/agencyRecords.ts";
import type { Dataset } from "../../model/dataset.ts";
import { formatCount } from "../../text/format.ts";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { importsWords } from "./importsWords.ts";

const words = importsWords.sources;
const NONE: readonly string[] = [];

interface Props {
  readonly dataset: Dataset;
  /** Sources whose records are not counted now. */
  readonly leftOut: readonly string[];
  readonly onLeftOut: (names: readonly string[]) => void;
}

/** The agencies behind the records, each of which can be left out of every picture and figure. */
export function SourcesSection({ dataset, leftOut, onLeftOut }: Props) {
  const counts = useMemo(() => agencyRecords(dataset, NONE), [dataset]);
  return (
    <section aria-labelledby="sources-heading" className="narrow">
      <h2 id="sources-heading">{words.heading}</h2>
      <p className="hint">{words.lead}</p>
      <DataTable
        caption={words.caption}
        isCaptionHidden
        columns={columnsWith(leftOut, onLeftOut)}
        rows={counts}
        rowKey={({ agency }) => agency}
        empty={words.none}
      />
    </section>
  );
}

function columnsWith(
  leftOut: readonly string[],
  onLeftOut: Props["onLeftOut"],
): readonly DataColumn<AgencyRecords>[] {
  const isOut = ({ agency }: AgencyRecords) => leftOut.includes(agency);
  return [
    {
      id: "source",
      header: words.source,
      isRowHeader: true,
      render: ({ agency }) => <bdi>{agency}</bdi>,
      sortValue: ({ agency }) => agency,
    },
    {
      id: "records",
      header: words.records,
      isNumeric: true,
      render: ({ records }) => formatCount(records),
      sortValue: ({ records }) => records,
    },
    {
      id: "alone",
      header: words.alone,
      isNumeric: true,
      render: ({ alone }) => formatCount(alone),
      sortValue: ({ alone }) => alone,
    },
    {
      id: "shown",
      header: words.shown,
      render: (source) => (
        <button
          type="button"
          className="screen-only"
          aria-label={
            isOut(source) ? words.bringBack(source.agency) : words.leaveOut(source.agency)
          }
          onClick={() =>
            onLeftOut(
              isOut(source)
                ? leftOut.filter((name) => name !== source.agency)
                : [...leftOut, source.agency],
            )
          }
        >
          {isOut(source) ? words.bringBackShort : words.leaveOutShort}
        </button>
      ),
      sortValue: (source) => (isOut(source) ? words.out : words.in),
    },
  ];
}
