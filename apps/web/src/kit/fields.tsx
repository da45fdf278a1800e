import { type ReactElement, useId } from 'react';

/** What a field is called is its label alone; its hint is told after it. */
interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
}

/** One line of text. */
export function TextField({ label, value, onChange, hint, optional = false }: FieldProps<string>): ReactElement {
  const hintId = useId();
  return (
    <label>
      {label}
      <input
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : hintId}
        value={value}
        required={!optional}
        maxLength={300}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <small className="quiet" id={hintId}>
          {hint}
        </small>
      )}
    </label>
  );
}

export function YearField({ label, value, onChange, optional = false }: FieldProps<number | null>): ReactElement {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1949}
        max={2149}
        required={!optional}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.valueAsNumber)}
      />
    </label>
  );
}

/** A day, as `YYYY-MM-DD`. */
export function DayField({ label, value, onChange, optional = false }: FieldProps<string | null>): ReactElement {
  return (
    <label>
      {label}
      <input
        type="date"
        required={!optional}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      />
    </label>
  );
}

interface ChoiceFieldProps<Value extends string> extends FieldProps<Value> {
  /** What may be chosen, in this order, with its words. */
  readonly names: Readonly<Record<Value, string>>;
}

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactElement {
  const { label, value, names, onChange, hint, optional = false } = props;
  const choices = Object.keys(names) as Value[];
  const hintId = useId();
  return (
    <label>
      {label}
      <select
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : hintId}
        value={value}
        required={!optional}
        onChange={({ target }) => onChange(choices.find((one) => one === target.value) ?? value)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <small className="quiet" id={hintId}>
          {hint}
        </small>
      )}
    </label>
  );
}
