import { useState } from "react";
import type { Fact, FactListName } from "../../scene/facts.ts";
import { readNodeKey, type NodeKey } from "../../scene/nodeKey.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import { describeSource, describeWhat, describeWhen } from "./describeFact.ts";
import { listWords, words } from "./words.ts";

/** More facts than this are shown when asked for. */
const FIRST = 40;

interface Props {
  readonly name: FactListName;
  readonly facts: readonly Fact[];
  readonly onSelect: (key: NodeKey) => void;
}

/** The facts of one kind about a node, each with its date, its role and where it comes from. */
export function FactList({ name, facts, onSelect }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? facts : facts.slice(0, FIRST);
  return (
    <section className="facts">
      <h3>{words.count(listWords[name], countOthers(facts), facts.length)}</h3>
      <ul>
        {shown.map((fact, at) => (
          <FactItem key={at} fact={fact} onSelect={onSelect} />
        ))}
      </ul>
      {shown.length < facts.length ? (
        <button type="button" onClick={() => setWhole(true)}>
          {words.showAll(facts.length)}
        </button>
      ) : null}
    </section>
  );
}

/** Different things that are linked; what links to nothing counts by itself. */
function countOthers(facts: readonly Fact[]): number {
  return new Set(facts.map(({ other }, at) => other?.key ?? at)).size;
}

interface ItemProps {
  readonly fact: Fact;
  readonly onSelect: (key: NodeKey) => void;
}

function FactItem({ fact, onSelect }: ItemProps) {
  const { other } = fact;
  const when = describeWhen(fact);
  return (
    <li className="fact">
      {other === null ? null : (
        <button type="button" className="name" onClick={() => onSelect(other.key)}>
          <ShapeGlyph kind={readNodeKey(other.key).kind} />
          {other.name}
        </button>
      )}
      <Parts className="fact-what" parts={describeWhat(fact)} />
      {other?.isUnlisted === true ? <span className="fact-source">{words.unlisted}</span> : null}
      {when === null ? null : <span className="fact-when">{when}</span>}
      <Parts className="fact-source" parts={describeSource(fact.source)} />
    </li>
  );
}

/** Short statements in a row; the style sheet parts them. */
export function Parts({ className, parts }: { className: string; parts: readonly string[] }) {
  if (parts.length === 0) return null;
  return (
    <span className={`parts ${className}`}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
