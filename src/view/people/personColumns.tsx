import type { NodeKey } from "../../scene/nodeKey.ts";
import { nodeKey } from "../../scene/nodeKey.ts";
import { formatExactly } from "../../text/format.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import type { DataColumn } from "../table/column.ts";
import type { PersonMeasure } from "./personMeasures.ts";
import type { PersonRow } from "./personRows.ts";
import { words } from "./words.ts";

export type PersonColumn = DataColumn<PersonRow>;

/** The recorded facts, one a column. */
export function factColumns(
  onSelect: (key: NodeKey) => void,
): readonly [PersonColumn, ...PersonColumn[]] {
  return [
    {
      id: "id",
      header: words.id,
      isRowHeader: true,
      size: "short",
      render: (row) => <PersonName row={row} onSelect={onSelect} />,
      sortValue: ({ id }) => id,
    },
    { ...fact("ageBand", words.ageBand, ({ ageBand }) => ageBand), size: "short" },
    { ...fact("sex", words.sex, ({ sex }) => sex), size: "short" },
    { ...fact("settings", words.settings, ({ settings }) => settings), size: "long" },
    {
      ...fact("support", words.support, ({ support }) => support, words.noneRecorded),
      size: "long",
    },
    {
      ...fact("strengths", words.strengths, ({ strengths }) => strengths, words.noneRecorded),
      size: "long",
    },
    {
      ...fact("agencies", words.agencies, ({ agencies }) => agencies, words.noneRecorded),
      size: "long",
    },
    fact("trustedAdult", words.trustedAdult, ({ trustedAdult }) => trustedAdult),
    fact("asked", words.asked, ({ asked }) => asked),
    fact("told", words.told, ({ told }) => told),
    { ...fact("roles", words.roles, ({ roles }) => roles, words.noneRecorded), size: "long" },
    { ...fact("cohort", words.cohort, ({ cohort }) => cohort), size: "long" },
  ];
}

/** One column a measure; for research projects alone. */
export function measureColumns(measures: readonly PersonMeasure[]): PersonColumn[] {
  return measures.map(({ measure, valueOf }) => ({
    id: `measure-${measure.id}`,
    header: measure.words.name,
    isNumeric: true,
    render: ({ id }) => formatExactly(valueOf(id)),
    sortValue: ({ id }) => valueOf(id),
  }));
}

function fact(
  id: string,
  header: string,
  valueOf: (row: PersonRow) => string | null,
  missing: string = words.notRecorded,
): PersonColumn {
  return {
    id,
    header,
    render: (row) => valueOf(row) ?? <span className="missing">{missing}</span>,
    sortValue: valueOf,
  };
}

interface PersonNameProps {
  readonly row: PersonRow;
  readonly onSelect: (key: NodeKey) => void;
}

function PersonName({ row, onSelect }: PersonNameProps) {
  const { id, isUnlisted, isIndexPerson } = row;
  return (
    <>
      <button type="button" className="name" onClick={() => onSelect(nodeKey("youngPerson", id))}>
        <ShapeGlyph kind="youngPerson" />
        <bdi>{id}</bdi>
      </button>
      {isIndexPerson ? <span className="aside-note">{words.indexPerson}</span> : null}
      {isUnlisted ? <span className="aside-note">{words.unlisted}</span> : null}
    </>
  );
}
