import { useMemo, useState } from "react";
import type { NodeKey } from "../../scene/nodeKey.ts";
import type { Scene, SceneNode } from "../../scene/scene.ts";
import { walkOf } from "../../scene/walk.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import type { DataColumn } from "../table/column.ts";
import { DataTable, VIRTUAL_ABOVE } from "../table/DataTable.tsx";
import { tableWords, words } from "./words.ts";

/** Names said of what a row is linked with before the rest are counted. */
const MOST_NAMES = 8;

interface Row {
  readonly drawn: SceneNode;
  readonly linked: readonly string[];
}

interface Props {
  readonly scene: Scene;
  readonly selected: NodeKey | null;
  readonly onSelect: (key: NodeKey) => void;
}

/** The same content as the picture, to be read and sorted: one row a node that is drawn. */
export function MapTable({ scene, selected, onSelect }: Props) {
  const [isOpen, setOpen] = useState(false);
  // A short table is there at once for whoever searches the page; a long one when it is opened.
  const isThere = isOpen || scene.nodes.length <= VIRTUAL_ABOVE;
  return (
    <details className="map-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {isThere ? <Rows scene={scene} selected={selected} onSelect={onSelect} /> : null}
    </details>
  );
}

function Rows({ scene, selected, onSelect }: Props) {
  const rows = useMemo(() => rowsOf(scene), [scene]);
  const columns = useMemo(() => columnsFor(onSelect), [onSelect]);
  return (
    <DataTable
      caption={tableWords.caption(rows.length)}
      columns={columns}
      rows={rows}
      rowKey={({ drawn }) => drawn.node.key}
      selectedKey={selected}
      empty={tableWords.empty}
    />
  );
}

/** In the map's own order: young people, contexts and adults by id; no figure ranks young people. */
function rowsOf(scene: Scene): Row[] {
  const { neighbours } = walkOf(scene);
  return scene.nodes.map((drawn) => ({
    drawn,
    linked: (neighbours.get(drawn.number) ?? []).flatMap((number) => {
      const other = scene.nodes[scene.placeOf[number] ?? -1];
      return other === undefined ? [] : [other.node.name];
    }),
  }));
}

function columnsFor(onSelect: (key: NodeKey) => void): DataColumn<Row>[] {
  return [
    {
      id: "kind",
      header: tableWords.kind,
      render: ({ drawn }) => tableWords.kindOf(drawn.node.kind),
      sortValue: ({ drawn }) => tableWords.kindOf(drawn.node.kind),
    },
    {
      id: "name",
      header: tableWords.name,
      isRowHeader: true,
      render: ({ drawn }) => (
        <button type="button" className="name" onClick={() => onSelect(drawn.node.key)}>
          <ShapeGlyph kind={drawn.node.kind} />
          {drawn.node.name}
        </button>
      ),
      sortValue: ({ drawn }) => drawn.node.name,
    },
    {
      id: "connections",
      header: tableWords.connections,
      isNumeric: true,
      render: ({ drawn }) => drawn.node.connections,
      // Contexts sort by theirs. Young people never do: their rows stay last, in order of id.
      sortValue: ({ drawn: { node } }) =>
        node.kind === "youngPerson" || node.kind === "adult" ? null : node.connections,
    },
    {
      id: "group",
      header: tableWords.group,
      render: ({ drawn }) => (drawn.node.group === 0 ? tableWords.noGroup : drawn.node.group),
      sortValue: ({ drawn }) => drawn.node.group || null,
    },
    {
      id: "linked",
      header: tableWords.linkedWith,
      render: ({ linked }) =>
        tableWords.more(
          linked.slice(0, MOST_NAMES),
          linked.length - Math.min(linked.length, MOST_NAMES),
        ),
    },
  ];
}
