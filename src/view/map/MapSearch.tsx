import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from "react";
import type { MapGraph, MapNode } from "../../scene/mapGraph.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import { buildSearchIndex, searchNodes } from "../../scene/search.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import { words } from "./words.ts";

const MOST_RESULTS = 12;

interface Props {
  readonly graph: MapGraph;
  /** Whether a node is drawn now; others can be found and selected all the same. */
  readonly isDrawn: (key: NodeKey) => boolean;
  readonly onSelect: (key: NodeKey) => void;
}

/** Finds anything on record by id or name, and selects it. */
export function MapSearch({ graph, isDrawn, onSelect }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const index = useMemo(() => buildSearchIndex(graph), [graph]);
  const wanted = useDeferredValue(text);
  const results = useMemo(() => searchNodes(index, wanted, MOST_RESULTS), [index, wanted]);
  const isShown = isOpen && results.length > 0;

  const choose = (node: MapNode | undefined) => {
    if (node === undefined) return;
    setText(node.name);
    setOpen(false);
    onSelect(node.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (results.length > 0) setActive((active + step + results.length) % results.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(results[active]);
    } else if (event.key === "Escape") {
      setOpen(false);
      setText(isShown ? text : "");
    }
  };

  return (
    <div className="map-search">
      <label htmlFor={`${id}-field`}>{words.search}</label>
      <input
        id={`${id}-field`}
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder={words.searchHint}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${id}-${String(active)}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={words.search} hidden={!isShown}>
        {results.map((node, at) => (
          <li
            key={node.key}
            id={`${id}-${String(at)}`}
            role="option"
            aria-selected={at === active}
            // The field must not lose the focus before the choice is made.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(node)}
          >
            <ShapeGlyph kind={node.kind} />
            <span>{node.name}</span>
            {node.name === node.id ? null : <span className="hint">{node.id}</span>}
            {isDrawn(node.key) ? null : <span className="hint">{words.notDrawn}</span>}
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {isOpen && wanted !== "" ? words.found(results.length) : ""}
      </p>
    </div>
  );
}
