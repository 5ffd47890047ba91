import { useId, type ReactNode } from "react";

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly means?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Shown under the option that is chosen. */
  readonly children?: ReactNode;
}

/** One of several, all in sight, each with what it means. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, options, value, onChange, children } = props;
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className="option">
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            checked={option.value === value}
            autoComplete="off"
            aria-describedby={
              option.means === undefined ? undefined : `${name}-${option.value}-means`
            }
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${name}-${option.value}`}>{option.label}</label>
          {option.means === undefined ? null : (
            <p id={`${name}-${option.value}-means`} className="hint">
              {option.means}
            </p>
          )}
          {option.value === value ? children : null}
        </div>
      ))}
    </fieldset>
  );
}
