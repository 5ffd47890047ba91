import type { ProblemCode } from "../problemCodes.ts";
import type { ProblemLog } from "../problemLog.ts";
import { endingOf, type SourceFile, type SourceTable } from "../sourceTable.ts";
import { fileWords } from "../words.ts";
import { formats } from "./index.ts";

/** A file larger than this is refused: 100 Mi characters. */
const MOST_CHARACTERS = 100 * 1024 * 1024;

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The tables in a file, read in the format that its content shows. A name that promises another
 * format, or none we read, refuses the file: then its content is not what somebody thinks it is.
 */
export function readFile(file: SourceFile, log: ProblemLog): SourceTable[] {
  const text = file.text.startsWith(BYTE_ORDER_MARK) ? file.text.slice(1) : file.text;
  const refuse = (code: ProblemCode, message: string): SourceTable[] => {
    log.add(code, { file: file.name }, message);
    return [];
  };

  if (text.length > MOST_CHARACTERS) return refuse("file_too_large", fileWords.tooLarge());
  const ending = endingOf(file.name);
  const promised = formats.find(({ endings }) => endings.includes(ending));
  if (ending !== "" && promised === undefined)
    return refuse(
      "file_kind_unknown",
      fileWords.kindUnknown(
        ending,
        formats.flatMap(({ endings }) => endings),
      ),
    );
  if (text.trim() === "") return refuse("file_empty", fileWords.empty());
  const shown = formats.find(({ recognises }) => recognises(text));
  if (shown === undefined) return refuse("file_not_text", fileWords.notText());
  if (promised !== undefined && promised !== shown)
    return refuse("file_kind_mismatch", fileWords.kindMismatch(promised.name, shown.name));
  return shown.read({ name: file.name, text }, log);
}
