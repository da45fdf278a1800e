import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { all, pageAt } from '../kit/list/gather.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import './parts.css';

export interface StateAsked {
  readonly on?: string | undefined;
  readonly asOf?: string | undefined;
}

interface StateChoiceProps {
  readonly asked: StateAsked;
  /** The date that is judged on, whoever asked for it. */
  readonly on: string;
  readonly onChange: (asked: StateAsked) => void;
  /** Choices that stand before them. */
  readonly children?: ReactNode;
}

/** The two clocks: the date that is judged on, and the state of the ledger that is looked at. */
export function StateChoice({ asked, on, onChange, children }: StateChoiceProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { data: releases = [] } = useQuery(releasesIn(locale));
  const [choosesDay, setChoosesDay] = useState(false);
  const day = /^\d/.test(asked.asOf ?? '') ? asked.asOf : undefined;
  const isDay = choosesDay || day !== undefined;
  const chooseState = (value: string): void => {
    setChoosesDay(value === 'day');
    if (value !== 'day') onChange({ ...asked, asOf: value || undefined });
  };
  return (
    <div className="clocks">
      {children}
      <label>
        {words.on}
        <input
          type="date"
          value={on.length === 10 ? on : ''}
          onChange={({ target }) => onChange({ ...asked, on: target.value || undefined })}
        />
      </label>
      <label>
        {words.state}
        <select value={isDay ? 'day' : (asked.asOf ?? '')} onChange={({ target }) => chooseState(target.value)}>
          <option value="">{words.now}</option>
          <option value="day">{words.day}</option>
          {releases.map(({ number, title }) => (
            <option key={number} value={`r${number}`}>
              {words.release(number, title)}
            </option>
          ))}
        </select>
      </label>
      {isDay && (
        <label>
          <span className="aside">{words.day}</span>
          <input
            type="date"
            value={day ?? ''}
            onChange={({ target }) => onChange({ ...asked, asOf: target.value || undefined })}
          />
        </label>
      )}
      {(asked.on !== undefined || asked.asOf !== undefined) && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            setChoosesDay(false);
            onChange({ on: undefined, asOf: undefined });
          }}
        >
          {words.back}
        </button>
      )}
    </div>
  );
}

function releasesIn(locale: Locale) {
  return queryOptions({
    queryKey: ['releases', locale],
    queryFn: () =>
      all((cursor) => told(() => apiIn(locale).GET('/api/releases', { params: { query: pageAt(cursor) } }))),
  });
}

const WORDS = inBoth(
  {
    on: '判断日期',
    state: '台账状态',
    now: '现在',
    day: '某一天',
    release: (number: number, title: string) => `第 ${number} 次发布${title && `：${title}`}`,
    back: '回到今天',
  },
  {
    on: 'Judged on',
    state: 'State of the ledger',
    now: 'Now',
    day: 'A day',
    release: (number: number, title: string) => `Release ${number}${title && `: ${title}`}`,
    back: 'Back to today',
  },
);
