import { cinFactors } from "./cinFactors.ts";
import { contextLinks } from "./contextLinks.ts";
import { gias } from "./gias.ts";
import { nodesEdges, nodesEdgesWithoutKinds } from "./nodesEdges.ts";
import type { Shape } from "./shape.ts";
import { ssda903Episodes, ssda903Header, ssda903Missing, ssda903Other } from "./ssda903.ts";

/** The shapes that are known, the surest first: the first that recognises a table has it. */
export const shapes: readonly Shape[] = [
  ssda903Episodes,
  ssda903Missing,
  ssda903Header,
  ssda903Other,
  gias,
  cinFactors,
  contextLinks,
  nodesEdges,
  nodesEdgesWithoutKinds,
];
