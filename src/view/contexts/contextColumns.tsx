import type { Analysis } from "../../analysis/analysis.ts";
import type { Measure } from "../../analysis/measure.ts";
import { measures as allMeasures } from "../../analysis/measures/index.ts";
import type { RankRanges } from "../../analysis/uncertainty/rankRanges.ts";
import type { ProjectPurpose } from "../../model/project.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import { formatCount, formatExactly, formatMeasure } from "../../text/format.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import { kindNames } from "../glyph/words.ts";
import type { DataColumn } from "../table/column.ts";
import type { ContextRow } from "./contextRows.ts";
import { words } from "./words.ts";

/** A measure of contexts with the value of every node of the two-mode network. */
export interface ComputedMeasure {
  readonly measure: Measure;
  readonly values: Float64Array;
}

/** The column of young people linked says the same under a plainer name. */
const SAID_ALREADY = "connections";

/**
 * The measures of contexts that were worked out, in the registry's order. Where a measure is
 * also there out of the most it could be, that alone is given: a raw figure says nothing of its
 * own size. Researchers, who compare it with other tools, are given both.
 */
export function contextMeasures(analysis: Analysis, purpose: ProjectPurpose): ComputedMeasure[] {
  const computed = allMeasures.flatMap((measure) => {
    const values = analysis.measures[measure.id];
    const isWanted = measure.about.includes("context") && measure.id !== SAID_ALREADY;
    return isWanted && values !== undefined ? [{ measure, values }] : [];
  });
  if (purpose === "research") return computed;
  const rescaled = new Set(computed.map(({ measure }) => measure.derivedFrom));
  return computed.filter(({ measure }) => !rescaled.has(measure.id));
}

interface Given {
  /** How many young people there are in all. */
  readonly youngPeople: number;
  readonly incidents: number;
  readonly measures: readonly ComputedMeasure[];
  /** Null until the re-runs are made, or where there are none. */
  readonly ranges: RankRanges | null;
  readonly purpose: ProjectPurpose;
  readonly onSelect: (key: NodeKey) => void;
}

/** The columns of the table of contexts. */
export function contextColumns(given: Given): DataColumn<ContextRow>[] {
  return [
    {
      id: "context",
      header: words.context,
      isRowHeader: true,
      size: "short",
      render: ({ key, kind, name, when }) => (
        <button type="button" className="name" onClick={() => given.onSelect(key)}>
          <ShapeGlyph kind={kind} />
          <span>
            <bdi>{name}</bdi>
            {when === null ? null : <span className="when">{when}</span>}
          </span>
        </button>
      ),
      sortValue: ({ name }) => name,
    },
    {
      id: "kind",
      header: words.kind,
      size: "short",
      render: ({ kind }) => kindNames[kind],
      sortValue: ({ kind }) => kindNames[kind],
    },
    {
      id: "type",
      header: words.type,
      render: ({ type }) => type ?? <span className="missing">{words.typeNotRecorded}</span>,
      sortValue: ({ type }) => type,
    },
    {
      id: "youngPeople",
      header: words.youngPeople(given.youngPeople),
      isNumeric: true,
      render: ({ youngPeople }) => formatCount(youngPeople),
      sortValue: ({ youngPeople }) => youngPeople,
    },
    {
      id: "incidents",
      header: words.incidents(given.incidents),
      isNumeric: true,
      render: ({ incidents, seriousIncidents }) =>
        incidents === null ? null : words.incidentsThere(incidents, seriousIncidents),
      sortValue: ({ incidents }) => incidents,
    },
    {
      id: "groups",
      header: words.groups,
      render: ({ groups }) =>
        groups.length === 0 ? (
          <span className="missing">{words.noGroup}</span>
        ) : (
          words.inGroups(groups)
        ),
      sortValue: ({ groups }) => groups[0] ?? null,
    },
    ...(given.ranges === null ? [] : [rangeColumn(given.ranges)]),
    ...given.measures.map((measure) => measureColumn(measure, given.purpose)),
  ];
}

/** Where each context may stand among its kind: a single place would be taken for a fact. */
function rangeColumn({ low, high }: RankRanges): DataColumn<ContextRow> {
  return {
    id: "range",
    header: words.range,
    isNumeric: true,
    render: ({ node }) => words.placeInOrder(low[node] ?? 0, high[node] ?? 0),
    sortValue: ({ node }) => low[node] ?? 0,
  };
}

function measureColumn(
  { measure, values }: ComputedMeasure,
  purpose: ProjectPurpose,
): DataColumn<ContextRow> {
  const format = purpose === "research" ? formatExactly : formatMeasure;
  const valueOf = ({ node }: ContextRow) => values[node] ?? Number.NaN;
  return {
    id: `measure-${measure.id}`,
    header: measure.words.name,
    isNumeric: true,
    render: (row) => format(valueOf(row)),
    sortValue: valueOf,
  };
}
