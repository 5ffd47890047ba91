import { formatCount } from "../../../text/format.ts";
import type { XmlFault } from "./readXml.ts";

/** What is said of a file of XML that can't be read. */
export function sayXmlFault({ reason, line }: XmlFault): string {
  const at = `line ${formatCount(line)}`;
  switch (reason) {
    case "doctype":
      return `The file declares a document type of its own (DOCTYPE) at ${at}. Such a declaration can make a small file grow without end, so the file is not opened. Export it again without it, or remove that line.`;
    case "too_deep":
      return `There are more than 64 elements within each other at ${at}. No exported network is built like that; export it again.`;
    case "cut_off":
      return `The file stops in the middle, at ${at}, so nothing in it was read. Export or copy it again.`;
    case "syntax":
      return `This is not valid XML: ${at} can't be read, so nothing in the file was read. Export it again or correct that line.`;
  }
}
