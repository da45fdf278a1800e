import { type ReactElement, type ReactNode, useId, useState } from 'react';
import './list.css';
import { inBoth, useWords } from '../locale.js';
import { useTyped } from './typed.js';

interface FiltersProps {
  /** Whether any of them leaves something out. */
  readonly isActive: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** The filters of a list, in one line where there is room; on a narrow screen the first, and the others on demand. */
export function Filters({ isActive, onClear, children }: FiltersProps): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <search className={isOpen ? 'list-filters open' : 'list-filters'} aria-label={words.filters}>
      {children}
      <button type="button" className="button list-fold" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? words.fewer : words.more}
      </button>
      <button type="button" className="button" onClick={onClear} disabled={!isActive}>
        {words.clear}
      </button>
    </search>
  );
}

export interface FilterProps<Value extends string> {
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

interface LabelledProps<Value extends string> extends FilterProps<Value> {
  readonly label: string;
}

export function FilterText({
  label,
  value = '',
  onChange,
  hint,
}: LabelledProps<string> & { readonly hint?: string }): ReactElement {
  const id = useId();
  const typed = useTyped(value, onChange);
  return (
    <div className="list-filter wide">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" placeholder={hint} maxLength={200} {...typed} />
    </div>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly word: string;
}

interface FilterChoiceProps<Value extends string> extends LabelledProps<Value> {
  readonly choices: readonly Choice<Value>[];
  /** What is said where none is chosen. */
  readonly none?: string;
}

export function FilterChoice<Value extends string>({
  label,
  value,
  onChange,
  choices,
  none,
}: FilterChoiceProps<Value>): ReactElement {
  const words = useWords(WORDS);
  const id = useId();
  return (
    <div className="list-filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}
      >
        <option value="">{none ?? words.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.word}
          </option>
        ))}
      </select>
    </div>
  );
}

export function FilterDay({ label, value, onChange }: LabelledProps<string>): ReactElement {
  const id = useId();
  return (
    <div className="list-filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
    </div>
  );
}

const WORDS = inBoth(
  { filters: '筛选', clear: '清除筛选', all: '全部', more: '更多筛选', fewer: '收起筛选' },
  { filters: 'Filters', clear: 'Clear filters', all: 'All', more: 'More filters', fewer: 'Fewer filters' },
);
