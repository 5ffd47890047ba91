/** The same fields; those that a record may lack may also be undefined. */
export type Draft<Row> = {
  readonly [Field in keyof Row]: object extends Pick<Row, Field>
    ? Row[Field] | undefined
    : Row[Field];
};

/** The record without the fields that were not recorded: absent, never blank. */
export function present<Row extends object>(draft: Draft<Row>): Row {
  const record: Partial<Draft<Row>> = {};
  for (const field in draft) if (draft[field] !== undefined) record[field] = draft[field];
  return record as Row;
}
