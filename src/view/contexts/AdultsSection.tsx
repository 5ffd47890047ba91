import { useContext, useMemo } from "react";
import type { Dataset } from "../../model/dataset.ts";
import { nodeKey, type NodeKey } from "../../scene/nodeKey.ts";
import { formatCount } from "../../text/format.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { adultRows, type AdultRow } from "./adultRows.ts";
import { words } from "./words.ts";
import { WordsInUse } from "../wordsInUse.ts";

const text = words.adults;

const factColumns: readonly DataColumn<AdultRow>[] = [
  {
    id: "type",
    header: text.type,
    render: ({ type }) => type ?? <span className="missing">{words.typeNotRecorded}</span>,
    sortValue: ({ type }) => type,
  },
  count("ties", text.ties, ({ byTie }) => byTie),
  count("incidents", text.incidents, ({ byIncident }) => byIncident),
  count("linked", text.linked, ({ linked }) => linked),
];

function count(id: string, header: string, value: (row: AdultRow) => number): DataColumn<AdultRow> {
  return {
    id,
    header,
    isNumeric: true,
    render: (row) => formatCount(value(row)),
    sortValue: value,
  };
}

function nameColumn(onSelect: (key: NodeKey) => void): DataColumn<AdultRow> {
  return {
    id: "adult",
    header: text.adult,
    isRowHeader: true,
    render: ({ id }) => (
      <button type="button" className="name" onClick={() => onSelect(nodeKey("adult", id))}>
        <ShapeGlyph kind="adult" />
        <bdi>{id}</bdi>
      </button>
    ),
    sortValue: ({ id }) => id,
  };
}

interface Props {
  readonly dataset: Dataset;
  readonly selected: NodeKey | null;
  readonly onSelect: (key: NodeKey) => void;
}

/** The adults whom records link to several young people; absent when there are none. */
export function AdultsSection({ dataset, selected, onSelect }: Props) {
  const vocabularies = useContext(WordsInUse);
  const rows = useMemo(() => adultRows(dataset, vocabularies), [dataset, vocabularies]);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="linked-adults">
      <h2 id="linked-adults">{text.heading}</h2>
      <p>{text.lead}</p>
      <DataTable
        caption={text.caption}
        columns={[nameColumn(onSelect), ...factColumns]}
        rows={rows}
        rowKey={({ id }) => nodeKey("adult", id)}
        selectedKey={selected}
        empty={text.empty}
      />
    </section>
  );
}
