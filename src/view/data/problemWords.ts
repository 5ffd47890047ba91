import type { ProblemCode } from "../../import/problemCodes.ts";

/** What each kind of problem is called, as short as a heading. */
const names: Readonly<Record<ProblemCode | "more_problems", string>> = {
  file_kind_unknown: "File of a kind that cannot be read",
  file_kind_mismatch: "File is not what its name says",
  file_not_text: "File is not text",
  not_utf8: "File is not in UTF-8",
  file_too_large: "File too large",
  header_unreadable: "No row of headings",
  table_unknown: "Table not recognised",
  missing_column: "Column missing",
  duplicate_column: "Column given twice",
  too_many_columns: "Too many columns",
  too_many_rows: "Too many rows",
  json_invalid: "JSON cannot be read",
  json_too_deep: "JSON nested too deeply",
  json_not_rows: "JSON table is not a list of rows",

  ragged_row: "Row with more or fewer cells than headings",
  quote_unclosed: "Quotation mark never closed",
  quote_misplaced: "Quotation mark in the wrong place",
  json_row_not_object: "JSON row is not an object",
  json_key_twice: "JSON row names a column twice",
  json_key_refused: "JSON row uses a name that is not allowed",
  json_nested: "JSON cell holds more than one value",

  missing_value: "A value that is needed is missing",
  cell_too_long: "Cell too long",
  control_character: "Invisible control character",
  not_one_value: "Several values where one is meant",
  id_damaged: "Id damaged by a spreadsheet",
  no_one_person: "Word that names no one person",
  no_one_incident: "Word that names no one incident",
  no_one_institution: "Word that names no one institution",
  no_one_place: "Word that names no one place",
  no_one_area: "Word that names no one area",
  date_unreadable: "Date cannot be read",
  date_no_such_day: "No such day in the calendar",
  date_backwards: "Range of dates runs backwards",
  date_current_misplaced: "“Current” where it cannot stand",
  date_order_unclear: "Day and month cannot be told apart",
  dates_both_ways: "Column mixes day first and month first",
  dates_month_first: "Column gives the month first",
  not_yes_or_no: "Neither yes nor no",
  not_a_whole_number: "Not a whole number",
  not_a_month: "Not a month",

  end_before_start: "The end is before the start",
  two_people: "Row names two people where one is meant",
  self_tie: "Tie of a person with themselves",
  id_conflict: "Same id, different values",
  id_in_two_tables: "Same id for a young person and an adult",
  not_a_young_person: "Adult where a young person is meant",
  not_an_adult: "Young person where an adult is meant",

  file_empty: "File without rows",
  column_unknown: "Column not known, not read",
  column_unnamed: "Column without a heading, not read",
  json_key_unread: "Part of the JSON not read",
  dates_ambiguous: "Dates read as day first",
  excel_serial: "Dates read as Excel numbers",
  id_cleaned: "Id cleaned of spaces or invisible characters",
  id_like_number: "Id looks like a number",
  id_maybe_rounded: "Id may have been rounded by a spreadsheet",
  id_several: "Several ids in one cell",
  ids_alike: "Ids that look alike",
  leading_zeros: "Ids that differ by leading zeros",
  id_unlisted: "Id that no table lists",
  word_unknown: "Word not known, kept as written",
  place_not_recorded: "Place not recorded",
  place_or_institution: "Id of both a place and an institution",
  left_out: "Value left out",
  merged_values_differ: "Merged rows differ",

  table_from_columns: "Table recognised by its columns",
  role_word_read: "Role read from another word",
  kept_as_status: "Kept as a status",
  kept_as_gap: "Kept as a gap",
  rows_merged: "Rows merged",

  more_problems: "More of the same kind, not listed",
};

const nameByCode: ReadonlyMap<string, string> = new Map(Object.entries(names));

/** The plain name of a kind of problem. A kind that is not known here shows its own word. */
export function problemName(code: string): string {
  return nameByCode.get(code) ?? code.replaceAll("_", " ");
}
