import { formatList } from "../../text/format.ts";
import type { Signature } from "./signature.ts";

const isA: Readonly<Record<Signature, string>> = {
  zip: "an Excel workbook or another packed file",
  old_office: "an Excel file of the old kind, or one with a password",
  pdf: "a PDF document",
  picture: "a picture",
  packed: "a packed file",
  encrypted: "an encrypted file",
};

/** What is said of files that can't be opened, or only by a guess. */
export const openWords = {
  notText: (signature: Signature) =>
    `The file is ${isA[signature]}, whatever its name says, so it can't be read as it is. ${remedyFor(signature)}`,
  webPage: () =>
    "The file is a web page, although its name says otherwise; some systems export tables like that. Open it in a spreadsheet and save it as CSV or as an Excel workbook (.xlsx).",
  kindUnknown: (ending: string, endings: readonly string[]) =>
    ending === "xls"
      ? "Excel files of the old kind (.xls) can't be read. Open it in a spreadsheet and save it as an Excel workbook (.xlsx) or as CSV."
      : `Files ending in “.${ending}” can't be read. Save it as one of these: ${formatList(endings.map((each) => `.${each}`))}.`,
  cutOff: () =>
    "The file stops in the middle of a letter, so part of it is missing. Export or copy it again.",
  encodingWrong: (encoding: string) =>
    `The file is not written in ${encoding}, so its letters can't be read that way. Choose another encoding, or save it again as “CSV UTF-8”.`,
  encodingGuessed: () =>
    "The file does not say how its letters are written. It was read as Windows-1252 (Western European); check names and other words with é, £ or ’. If they look wrong, save it as “CSV UTF-8” and choose it again.",
};

function remedyFor(signature: Signature): string {
  if (signature === "zip") return "If it is a workbook, give it the ending .xlsx.";
  if (signature === "encrypted") return "Decrypt it first.";
  if (signature === "packed") return "Unpack it first, and choose what is inside.";
  return "Open it in the program it came from and save the table as CSV or as an Excel workbook (.xlsx).";
}
