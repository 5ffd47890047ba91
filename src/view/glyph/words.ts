import type { NodeKind } from "../../scene/nodeKey.ts";

/** What each kind of thing is called, one of it. */
export const kindNames: Readonly<Record<NodeKind, string>> = {
  youngPerson: "young person",
  incident: "incident",
  institution: "institution",
  place: "place",
  adult: "adult",
};
