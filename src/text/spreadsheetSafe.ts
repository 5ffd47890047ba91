/**
 * What a spreadsheet may take for a formula or a command: one of these signs, full-width forms
 * included, at the start of a cell or after blanks and characters that can't be seen.
 */
const LIVE = /^[\s\p{Cf}\0]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\uFF05]/u;
const STARTS_WITH_CONTROL = /^[\t\r\n\0]/u;

/**
 * A cell that no spreadsheet runs: a text that could start a formula gets an apostrophe before it,
 * which spreadsheets show as the text alone.
 */
export function spreadsheetSafe(text: string): string {
  return LIVE.test(text) || STARTS_WITH_CONTROL.test(text) ? `'${text}` : text;
}
