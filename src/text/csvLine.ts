/** One line of comma-separated text without its line end: cells are quoted where they must be. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",");
}

/** A cell with a comma, a quote, a line break or an outer space is quoted. */
function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
