import { useId } from "react";

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options under a heading of their own; blank: without one. */
interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Props {
  readonly label: string;
  /** Keep the label for screen readers where the place says the same. */
  readonly isLabelHidden?: true;
  readonly id?: string;
  readonly groups: readonly OptionGroup[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of many, in groups. */
export function Select({ label, isLabelHidden, id, groups, value, onChange }: Props) {
  const own = useId();
  const select = (
    <select
      id={id ?? own}
      value={value}
      autoComplete="off"
      aria-label={isLabelHidden === true ? label : undefined}
      onChange={(event) => onChange(event.target.value)}
    >
      {groups.map((group) =>
        group.label === "" ? (
          <Options key="" options={group.options} />
        ) : (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ),
      )}
    </select>
  );
  if (isLabelHidden === true) return select;
  return (
    <div className="field">
      <label htmlFor={id ?? own}>{label}</label>
      {select}
    </div>
  );
}

function Options({ options }: Pick<OptionGroup, "options">) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
