import type { Analysis } from "../analysis/analysis.ts";
import { Grade } from "../analysis/evidence/evidence.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Csr } from "../network/csr.ts";
import { eachTie } from "../network/eachTie.ts";
import { evidenceOf, type TieEvidence } from "../network/evidenceOf.ts";
import { selectLinks } from "../network/selectLinks.ts";
import { readNodeKey, nodeKey, type NodeKey } from "./nodeKey.ts";

/** What can be said of a tie beside chance: the name of a `Grade`. */
export type TieGrade = keyof typeof Grade;

/** A tie of a young person in the peer network. */
export interface TieOfOne {
  readonly key: NodeKey;
  readonly id: string;
  /** Number of the other young person. */
  readonly other: number;
  /** Null until it is worked out, or where the network is too large for it. */
  readonly grade: TieGrade | null;
}

const gradeNames = Object.keys(Grade) as TieGrade[];

/**
 * The ties of one young person, in order of the other's id: never of weight or grade.
 *
 * Out: null where the peer network is too large to hold, or for anything but a young person.
 */
export function tiesOf(
  { network, peerNetwork, certainty }: Analysis,
  key: NodeKey,
): TieOfOne[] | null {
  const person = personNumber(network.youngPeople, key);
  if (person < 0 || peerNetwork === null) return null;
  const grades = gradesOf(peerNetwork.graph, certainty?.evidence?.grades ?? null, person);
  const { offsets, neighbours } = peerNetwork.graph;
  return Array.from(
    neighbours.subarray(offsets[person], offsets[person + 1]),
    (other): TieOfOne => {
      const id = network.youngPeople[other]!;
      return { key: nodeKey("youngPerson", id), id, other, grade: grades.get(other) ?? null };
    },
  );
}

/** The grade of each tie of one young person, by the number of the other. */
function gradesOf(graph: Csr, grades: Uint8Array | null, person: number): Map<number, TieGrade> {
  const found = new Map<number, TieGrade>();
  if (grades === null) return found;
  eachTie(graph, (a, b, tie) => {
    const grade = gradeNames.find((name) => Grade[name] === grades[tie]);
    if (grade === undefined) return;
    if (a === person) found.set(b, grade);
    else if (b === person) found.set(a, grade);
  });
  return found;
}

/** Reads what a tie of one young person rests on, context by context. */
export function tieReader(
  dataset: Dataset,
  { options, network }: Analysis,
  key: NodeKey,
): (other: number) => TieEvidence {
  const links = selectLinks(dataset, options);
  const person = personNumber(network.youngPeople, key);
  return (other) => evidenceOf(dataset, links, options, person, other);
}

function personNumber(youngPeople: readonly string[], key: NodeKey): number {
  const { kind, id } = readNodeKey(key);
  return kind === "youngPerson" ? youngPeople.indexOf(id) : -1;
}
