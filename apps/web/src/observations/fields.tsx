import type { ReactElement } from 'react';
import { useWords } from '../kit/locale.js';
import { typedNumber, type Value } from './value.js';
import { WORDS } from './words.js';

interface NumberFieldProps {
  readonly value: string;
  readonly unit: string;
  /** The value before it, to compare with. */
  readonly last: string | null;
  readonly onChange: (value: string) => void;
}

/** A number as it is written: its digits behind the point are kept. */
export function NumberField({ value, unit, last, onChange }: NumberFieldProps): ReactElement {
  const words = useWords(WORDS);
  const isWrong = value !== '' && typedNumber(value) === null;
  return (
    <label>
      {words.value} {unit !== '' && <span className="quiet">{unit}</span>}
      <input
        inputMode="decimal"
        required
        value={value}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          target.setCustomValidity(target.value !== '' && typedNumber(target.value) === null ? words.notANumber : '');
          onChange(target.value);
        }}
      />
      <small className={isWrong ? 'form-trouble' : 'quiet'}>
        {isWrong ? words.notANumber : last !== null && words.valueHint(last)}
      </small>
    </label>
  );
}

export function StatusField({
  value,
  onChange,
}: {
  readonly value: Value['status'];
  readonly onChange: (value: Value['status']) => void;
}): ReactElement {
  const words = useWords(WORDS);
  const choices = Object.keys(words.statuses) as Value['status'][];
  return (
    <label>
      {words.status}
      <select value={value} onChange={({ target }) => onChange(choices.find((one) => one === target.value) ?? value)}>
        {choices.map((one) => (
          <option key={one} value={one}>
            {words.statuses[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
