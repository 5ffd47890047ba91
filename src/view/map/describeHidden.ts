import { MOST_PEER_LINKS } from "../../scene/peerLinks.ts";
import type { Hidden, Scene } from "../../scene/scene.ts";
import { hiddenWords } from "./words.ts";

/** More things than this in one picture tell little. */
const TOO_MANY = 3000;

/** What is not drawn, and why, as sentences; that nothing is hidden is said too. */
export function describeHidden({ hidden, nodes }: Pick<Scene, "hidden" | "nodes">): string[] {
  const { adults, coLocationTies, privateContexts, encounters, groups } = hidden;
  const unless = (count: number, sentence: string) => (count === 0 ? [] : [sentence]);
  const ofAdults = hiddenWords.ofKind("adult", adults.hidden, adults.of);
  return [
    fewConnections(hidden),
    ...unless(adults.hidden, hiddenWords.adults(ofAdults, adults.hidden === 1)),
    ...unless(coLocationTies, hiddenWords.coLocation(coLocationTies)),
    ...peerTies(hidden),
    ...unless(privateContexts, hiddenWords.privateContexts(privateContexts)),
    ...unless(encounters, hiddenWords.encounters(encounters)),
    ...unless(groups, hiddenWords.groups(groups)),
    ...(nodes.length > TOO_MANY ? [hiddenWords.tooMany] : []),
  ];
}

function fewConnections({ byConnections, minConnections }: Hidden): string {
  if (byConnections.length === 0) return hiddenWords.nothing;
  const isOne = byConnections.length === 1 && byConnections[0]?.hidden === 1;
  const parts = byConnections.map(({ kind, hidden, of }) => hiddenWords.ofKind(kind, hidden, of));
  return hiddenWords.fewConnections(parts, isOne, minConnections);
}

function peerTies({ peerTies: limit }: Hidden): string[] {
  switch (limit) {
    case "none":
      return [];
    case "selectionOnly":
      return [hiddenWords.selectionOnly(MOST_PEER_LINKS)];
    case "notHeld":
      return [hiddenWords.notHeld];
  }
}

/** Whether something is hidden that the reader can have shown. */
export function canShowMore({ byConnections, coLocationTies, adults }: Hidden): boolean {
  return byConnections.length > 0 || coLocationTies > 0 || adults.hidden > 0;
}
