import type { ProblemCode } from "../../problemCodes.ts";
import type { ProblemLog } from "../../problemLog.ts";
import type { XmlFault } from "./readXml.ts";
import { sayXmlFault } from "./words.ts";

const codeOf = {
  doctype: "xml_doctype",
  too_deep: "xml_too_deep",
  cut_off: "file_cut_off",
  syntax: "xml_invalid",
} as const satisfies Record<XmlFault["reason"], ProblemCode>;

/** Tells the log why a file of XML is refused whole. */
export function reportXmlFault(fault: XmlFault, file: string, log: ProblemLog): void {
  log.add(codeOf[fault.reason], { file }, sayXmlFault(fault));
}
