import type { Severity } from "../model/problem.ts";

/**
 * Every kind of finding an import can make, with what it costs. The codes are stable: screens,
 * scripts and tests know them.
 */
export const severityOf = {
  // A file or a table that could not be used: all its rows are refused.
  file_kind_unknown: "error",
  file_kind_mismatch: "error",
  file_not_text: "error",
  not_utf8: "error",
  file_too_large: "error",
  header_unreadable: "error",
  table_unknown: "error",
  missing_column: "error",
  duplicate_column: "error",
  too_many_columns: "error",
  too_many_rows: "error",
  json_invalid: "error",
  json_too_deep: "error",
  json_not_rows: "error",

  // A row that could not be read as written.
  ragged_row: "error",
  quote_unclosed: "error",
  quote_misplaced: "error",
  json_row_not_object: "error",
  json_key_twice: "error",
  json_key_refused: "error",
  json_nested: "error",

  // A cell that has no meaning in its column: its row is refused.
  missing_value: "error",
  cell_too_long: "error",
  control_character: "error",
  not_one_value: "error",
  id_damaged: "error",
  no_one_person: "error",
  no_one_incident: "error",
  no_one_institution: "error",
  no_one_place: "error",
  no_one_area: "error",
  date_unreadable: "error",
  date_no_such_day: "error",
  date_backwards: "error",
  date_current_misplaced: "error",
  date_order_unclear: "error",
  dates_both_ways: "error",
  dates_month_first: "error",
  not_yes_or_no: "error",
  not_a_whole_number: "error",
  not_a_month: "error",

  // A row that contradicts itself or another row.
  end_before_start: "error",
  two_people: "error",
  self_tie: "error",
  id_conflict: "error",
  id_in_two_tables: "error",
  not_a_young_person: "error",
  not_an_adult: "error",

  // Rows that are in, but look at them.
  file_empty: "warning",
  column_unknown: "warning",
  column_unnamed: "warning",
  json_key_unread: "warning",
  dates_ambiguous: "warning",
  excel_serial: "warning",
  id_cleaned: "warning",
  id_like_number: "warning",
  id_maybe_rounded: "warning",
  id_several: "warning",
  ids_alike: "warning",
  leading_zeros: "warning",
  id_unlisted: "warning",
  word_unknown: "warning",
  place_not_recorded: "warning",
  place_or_institution: "warning",
  left_out: "warning",
  merged_values_differ: "warning",

  // For information.
  table_from_columns: "notice",
  role_word_read: "notice",
  kept_as_status: "notice",
  kept_as_gap: "notice",
  rows_merged: "notice",
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof severityOf;
