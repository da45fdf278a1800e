import { nameIn } from '@outturn/charts';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { NumberField } from '../observations/fields.js';
import { typedNumber } from '../observations/value.js';
import type { Judged } from './page.js';

/** 年度分解: what is to be reached in a year, added or set anew. */
export function YearTargets({ judged }: { readonly judged: Judged }): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.title}
      </button>
      {isOpen && <YearTargetDialog judged={judged} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function YearTargetDialog({
  judged,
  onClose,
}: {
  readonly judged: Judged;
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const years = Array.from({ length: judged.span.to - judged.span.from + 1 }, (_, at) => String(judged.span.from + at));
  const [period, setPeriod] = useState(years.at(-1)!);
  const [typed, setTyped] = useState('');
  const why = useReason();
  const before = judged.yearTargets.find((one) => one.period === period && (one.measure ?? 'level') === 'level');
  const save = useChange(async () => {
    const given = typedNumber(typed) ?? { value: Number.NaN, decimals: 0 };
    const api = apiIn(locale);
    if (before === undefined) {
      const body = {
        target: judged.target,
        period,
        ...given,
        comparator: null,
        measure: null,
        method: 'manual' as const,
      };
      return told(() => api.POST('/api/year-targets', { body: { ...body, document: null, ...why.given } }));
    }
    const query = { target: judged.target, period };
    const { items } = await told(() => api.GET('/api/year-targets', { params: { query } }));
    const held = items.find(({ measure }) => (measure ?? 'level') === 'level')!;
    const params = { path: { id: held.id }, header: ifMatch(held.version) };
    return told(() => api.PATCH('/api/year-targets/{id}', { params, body: { ...given, reason: why.value.trim() } }));
  }, onClose);
  return (
    <FormDialog title={words.titleFor(nameIn(locale, judged.indicator))} change={save} onClose={onClose}>
      <label>
        {words.year}
        <select value={period} onChange={({ target }) => setPeriod(target.value)}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <NumberField
        value={typed}
        unit={judged.indicator.unit}
        last={before === undefined ? null : String(before.value)}
        onChange={setTyped}
      />
      <Reason {...why} required={before !== undefined} />
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '登记或修改年度目标',
    titleFor: (name: string) => `登记或修改年度目标：${name}`,
    year: '年份',
  },
  { title: 'Set a year target', titleFor: (name: string) => `Set a year target: ${name}`, year: 'Year' },
);
