import type { ProblemLog } from "../../problemLog.ts";
import { GraphFile } from "../graph/graphFile.ts";
import type { FileContent, Format, ReadFile } from "../format.ts";
import { readXml } from "../xml/readXml.ts";
import { isXmlOf } from "../xml/rootName.ts";
import { reportXmlFault } from "../xml/xmlFault.ts";
import { GexfReader } from "./gexfReader.ts";

/*
 * The sheets of a network file, the same for GEXF, GraphML and JSON graphs (`graph/graphFile.ts`):
 *
 *   x.gexf#nodes   named "nodes"   id, [label], [parent], [start], [end], then the attributes
 *   x.gexf#edges   named "edges"   source, target, [kind], [directed], [weight], [label], [start],
 *                                  [end], [edge_id], then the attributes
 *
 * Those in brackets are there only if a row fills them. An attribute's heading is its title (its
 * key if it has none); where that is also a heading before it, it reads `label (2)`. So `weight`
 * of GraphML, which is an attribute, has the same heading as `weight` of GEXF.
 *
 *   directed  yes or no.
 *   kind      GEXF 1.3: the kind of a link. Others give it as an attribute, often `type`.
 *   parent    the id of the node within which this one stands.
 *   start, end, attributes   as written. A link with several periods is a row for each; a node
 *             with several has several values in its cells, as has a value that changes with time.
 *
 * A sheet without rows is left out. igraph numbers the nodes in GraphML and keeps their ids in the
 * attribute `name`: there `id`, source and target are the names, and the number stands beside.
 */

/** Gephi's own form, 1.1 to 1.3, as Gephi, Gephi Lite, networkx and others write it. */
export const gexf: Format = {
  id: "gexf",
  name: "GEXF",
  endings: ["gexf"],
  recognises: (file) => isXmlOf("gexf", file),
  read: readGexf,
};

function readGexf({ name, text }: FileContent, log: ProblemLog): ReadFile {
  const graph = new GraphFile(name, log);
  const fault = readXml(text ?? "", new GexfReader(graph));
  if (fault !== null) reportXmlFault(fault, name, log);
  return { sheets: fault === null ? graph.finish() : [] };
}
