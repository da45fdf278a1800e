import { type ReactElement, useEffect, useId, useRef } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** Whether it takes the focus when its dialog has opened. */
  readonly isFirst?: boolean;
  /** Values to choose from; others may be typed. */
  readonly known?: readonly string[];
}

/** A line to type in. */
export function Field({
  label,
  value,
  onChange,
  hint,
  isRequired = false,
  isFirst = false,
  known,
}: FieldProps): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <label>
      {label}
      <input
        ref={input}
        value={value}
        required={isRequired}
        list={known === undefined ? undefined : `${id}-known`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {known !== undefined && (
        <datalist id={`${id}-known`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <small className="quiet" id={`${id}-hint`}>
          {hint}
        </small>
      )}
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, choices, value, onChange }: ChoiceProps<Value>): ReactElement {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {(Object.entries(choices) as [Value, string][]).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
