import type { Analysis } from "../../analysis/analysis.ts";
import { firmnessOf, rankRangeOf } from "../../analysis/howSure.ts";
import { readNodeKey, type NodeKey } from "../../scene/nodeKey.ts";
import { workedOutWords as words } from "./workedOutWords.ts";

interface Props {
  readonly analysis: Analysis;
  readonly selected: NodeKey;
}

/**
 * What was worked out about a selection, apart from what is recorded: the linked group it stands
 * in and how firmly; for a context also what it joins. Of a young person nothing is counted.
 */
export function WorkedOut({ analysis, selected }: Props) {
  const sentences = workedOut(analysis, selected);
  if (sentences.length === 0) return null;
  return (
    <section className="facts" aria-labelledby="worked-out">
      <h3 id="worked-out">{words.heading}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} className="fact">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

function workedOut(analysis: Analysis, selected: NodeKey): string[] {
  const node = nodeOf(analysis, selected);
  if (node < 0) return [];
  const groups = groupSentences(analysis, node);
  return node < analysis.network.youngPeople.length
    ? groups
    : [...groups, ...contextSentences(analysis, selected, node)];
}

function nodeOf({ network }: Analysis, selected: NodeKey): number {
  const { kind, id } = readNodeKey(selected);
  if (kind === "youngPerson") return network.youngPeople.findIndex((each) => each === id);
  const at = network.contexts.findIndex((key) => key === selected);
  return at < 0 ? -1 : network.youngPeople.length + at;
}

function groupSentences({ groups }: Analysis, node: number): string[] {
  const firmness = firmnessOf(groups, node);
  const between = groups.between.find(({ youngPerson }) => youngPerson === node)?.groups ?? [];
  if (between.length > 1) return [words.betweenGroups(between)];
  return groups.list
    .filter(({ youngPeople, contexts }) => youngPeople.includes(node) || contexts.includes(node))
    .map(({ id }) => (firmness === null ? words.untested(id) : words.inGroup[firmness](id)));
}

function contextSentences(analysis: Analysis, selected: NodeKey, node: number): string[] {
  const { network, twoMode } = analysis;
  const joined = groupsJoined(analysis, node);
  const sentences = [
    ...(joined.length > 1 ? [words.joins(joined)] : []),
    ...(twoMode.cut[node] === 1 ? [words.cut] : []),
  ];
  const range = rankRangeOf(analysis, node);
  const { kind } = readNodeKey(selected);
  const of = network.contexts.filter((key) => readNodeKey(key).kind === kind).length;
  if (range === null || of < 2) return sentences;
  return [...sentences, words.place(range.low, range.high, of, kind)];
}

/** Groups of which at least so many young people are linked to a context are joined by it. */
const FEWEST_JOINED = 2;

function groupsJoined({ groups, network: { graph } }: Analysis, node: number): number[] {
  const linked = [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])];
  return groups.list
    .map(({ id }) => id)
    .filter(
      (id) => linked.filter((person) => groups.membership[person] === id).length >= FEWEST_JOINED,
    );
}
