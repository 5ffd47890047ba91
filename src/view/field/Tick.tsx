import { useId } from "react";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** A choice, which may stay unticked. */
  readonly isOptional?: true;
}

/** A declaration that must be ticked before going on, or a choice of yes or no. */
export function Tick({ label, checked, onChange, isOptional }: Props) {
  const id = useId();
  return (
    <div className="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        required={isOptional !== true}
        autoComplete="off"
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
