/**
 * not_a_key_file: some other file. newer: made by a later version. key_missing, key_damaged,
 * check_missing: a line is gone or changed. check_differs: key and check line do not belong together.
 */
export type KeyFault =
  "not_a_key_file" | "newer" | "key_missing" | "key_damaged" | "check_missing" | "check_differs";
