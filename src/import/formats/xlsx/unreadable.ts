/** Why a workbook can't be read as a whole. */
export type Reason =
  | "cut_off"
  | "encrypted"
  | "old_xls"
  | "xlsb"
  | "ods"
  | "numbers"
  | "no_workbook"
  | "too_large"
  | "bomb"
  | "damaged"
  | "declares_entities"
  | "too_deep"
  | "no_sheets";

/**
 * Stops the reading of a workbook from deep within its bytes. It never leaves the format: there it
 * becomes a problem in the log.
 */
export class Unreadable extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

export function damaged(): Unreadable {
  return new Unreadable("damaged");
}
