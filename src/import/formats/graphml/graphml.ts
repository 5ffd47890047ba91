import type { ProblemLog } from "../../problemLog.ts";
import { GraphFile } from "../graph/graphFile.ts";
import type { FileContent, Format, ReadFile } from "../format.ts";
import { readXml } from "../xml/readXml.ts";
import { isXmlOf } from "../xml/rootName.ts";
import { reportXmlFault } from "../xml/xmlFault.ts";
import { GraphmlReader } from "./graphmlReader.ts";
import { IGRAPH_NAMES, withNamesAsIds } from "./igraphNames.ts";

/** The form of networkx, igraph, yEd and most libraries. Its sheets are as `gexf/gexf.ts` says. */
export const graphml: Format = {
  id: "graphml",
  name: "GraphML",
  endings: ["graphml"],
  recognises: (file) => isXmlOf("graphml", file),
  read: readGraphml,
};

function readGraphml({ name, text }: FileContent, log: ProblemLog): ReadFile {
  const graph = new GraphFile(name, log);
  const reader = new GraphmlReader(graph);
  const fault = readXml(text ?? "", reader);
  if (fault !== null) {
    reportXmlFault(fault, name, log);
    return { sheets: [] };
  }
  const sheets = graph.finish();
  return { sheets: reader.hasKey(IGRAPH_NAMES) ? withNamesAsIds(sheets, log) : sheets };
}
