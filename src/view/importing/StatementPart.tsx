import { Field } from "../field/Field.tsx";
import type { ImportDesk } from "./importDesk.ts";
import { words } from "./words.ts";

const text = words.statement;

/** From whom the data come, what for, under which agreement, and who may see them. */
export function StatementPart({ desk }: { readonly desk: ImportDesk }) {
  const { statement, onStatement } = desk;
  return (
    <>
      <h3>{text.heading}</h3>
      <p className="hint">{text.lead}</p>
      <div className="statement">
        <Field
          kind="text"
          isOptional
          label={text.agency}
          hint={text.agencyHint}
          value={statement.agency}
          onChange={(agency) => onStatement({ ...statement, agency })}
        />
        <Field
          kind="text"
          isOptional
          label={text.purpose}
          hint={text.purposeHint}
          value={statement.purpose}
          onChange={(purpose) => onStatement({ ...statement, purpose })}
        />
        <Field
          kind="text"
          isOptional
          label={text.agreement}
          hint={text.agreementHint}
          value={statement.agreement}
          onChange={(agreement) => onStatement({ ...statement, agreement })}
        />
        <Field
          kind="text"
          isOptional
          label={text.mayBeSeenBy}
          hint={text.mayBeSeenByHint}
          value={statement.mayBeSeenBy}
          onChange={(mayBeSeenBy) => onStatement({ ...statement, mayBeSeenBy })}
        />
      </div>
    </>
  );
}
