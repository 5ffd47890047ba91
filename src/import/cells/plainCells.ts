import { compareText } from "../../model/order.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import { cellWords } from "../words.ts";
import { fault, ofList, ofText, visible, type CellReader, type ReadCell } from "./cellReader.ts";

const NOT_RECORDED: ReadonlySet<string> = new Set(["unknown", "notknown", "notrecorded", "nk"]);
const YES: ReadonlySet<string> = new Set(["yes", "y", "true", "1"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "false", "0"]);

/** Whether a word says that nothing is recorded, which is what a blank says too. */
export function saysNotRecorded(text: string): boolean {
  return NOT_RECORDED.has(foldWord(text));
}

/** Any text, as written but for the spaces around it. */
export function textCells(): CellReader {
  return ofText((text) => ({ value: text.trim() }));
}

/** Several texts, each once, in code-point order: their order in a cell means nothing. */
export function listCells(): CellReader {
  return ofList((texts) => ({ value: sortedOnce(texts) }));
}

export function sortedOnce(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts;
  return [...new Set(texts)].sort(compareText);
}

/** Yes or no; "unknown" is a blank. */
export function yesNoCells(): CellReader {
  return ofText((text) => {
    const word = foldWord(visible(text));
    if (YES.has(word)) return { value: true };
    if (NO.has(word)) return { value: false };
    return saysNotRecorded(word) ? {} : fault("not_yes_or_no", cellWords.yesOrNo());
  });
}

/** A whole number, with or without commas between thousands. */
export function wholeNumberCells(): CellReader {
  return ofText((text) => {
    const digits = visible(text);
    if (/^\d{1,9}$/u.test(digits)) return { value: Number(digits) };
    if (/^\d{1,3}(?:,\d{3}){1,2}$/u.test(digits))
      return { value: Number(digits.replaceAll(",", "")) };
    return saysNotRecorded(digits) ? {} : fault("not_a_whole_number", cellWords.wholeNumber());
  });
}

/** A year and a month, such as 2008-03. */
export function monthCells(): CellReader {
  return ofText((text): ReadCell => {
    const month = visible(text);
    if (/^[12]\d{3}-(?:0[1-9]|1[0-2])$/u.test(month)) return { value: month };
    return saysNotRecorded(month) ? {} : fault("not_a_month", cellWords.month());
  });
}
