import { type ReactElement, useState } from 'react';
import { inBoth, useWords } from './locale.js';

interface ReasonState {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Why something is changed, as a field of a form; `given` is what goes into the request. */
export function useReason(): ReasonState & { readonly given: { readonly reason?: string } } {
  const [value, onChange] = useState('');
  const reason = value.trim();
  return { value, onChange, given: reason === '' ? {} : { reason } };
}

interface ReasonProps extends ReasonState {
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

export function Reason({ value, onChange, hint, required = false }: ReasonProps): ReactElement {
  const words = useWords(WORDS);
  return (
    <label>
      {required ? words.reason : words.reasonIfAny}
      <textarea
        rows={2}
        maxLength={1000}
        required={required}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <small className="quiet">{hint ?? words.hint}</small>
    </label>
  );
}

const WORDS = inBoth(
  { reason: '理由', reasonIfAny: '理由（可不填）', hint: '留在历史里，日后可查' },
  { reason: 'Reason', reasonIfAny: 'Reason (if any)', hint: 'Stays in the history' },
);
