import { useId } from "react";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A declaration that must be ticked before going on. */
export function Tick({ label, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        required
        autoComplete="off"
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
