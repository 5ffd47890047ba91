import { useId } from "react";

interface Props {
  readonly label: string;
  readonly kind: "text" | "date";
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly earliest?: string;
  /** It may stay blank. */
  readonly isOptional?: true;
}

/**
 * A field to fill in. No browser may complete or spell-check what stands in it: both can carry
 * words to a server.
 */
export function Field({ label, kind, value, onChange, hint, earliest, isOptional }: Props) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={kind}
        value={value}
        required={isOptional !== true}
        min={earliest}
        maxLength={kind === "text" ? 120 : undefined}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint === undefined ? null : (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
