import { figureText, nameIn, periodText } from '@outturn/charts';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { ChoiceField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { useLocale, useWords } from '../kit/locale.js';
import { NumberField, StatusField } from './fields.js';
import { type Indicator, typedNumber, type Unit, type Value } from './value.js';
import { WORDS } from './words.js';

interface FillDialogProps {
  readonly indicator: Indicator;
  readonly region: string;
  /** In which series somebody may fill in. */
  readonly series: readonly ('department' | 'statistics')[];
  readonly units: readonly Unit[];
  /** The last value, to compare with. */
  readonly last: Value | null;
  readonly onClose: () => void;
}

/** 填报: a new value, with the last one beside the box. */
export function FillDialog({ indicator, region, series: open, units, last, onClose }: FillDialogProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [period, setPeriod] = useState(after(last?.period));
  const [typed, setTyped] = useState('');
  const [series, setSeries] = useState(open[0]!);
  const [unit, setUnit] = useState(units[0]?.id ?? '');
  const [status, setStatus] = useState<Value['status']>('actual');
  const [note, setNote] = useState('');
  const fill = useChange(() => {
    const body = {
      region,
      indicator: indicator.id,
      period,
      measure: 'level' as const,
      definition: last?.definition ?? null,
      unit: series === 'department' ? unit : null,
      series,
      given: typedNumber(typed) ?? { value: Number.NaN, decimals: 0 },
      status,
      prices: last?.prices ?? null,
      note: note.trim() || null,
      quote: null,
      document: null,
      releasedOn: null,
    };
    return told(() => apiIn(locale).POST('/api/observations', { body }));
  }, onClose);
  const before =
    last && `${figureText(last.value, last.decimals, indicator.unit, locale)} (${periodText(last.period, locale)})`;
  return (
    <FormDialog title={words.fillFor(nameIn(locale, indicator))} change={fill} onClose={onClose}>
      <label>
        {words.period}
        <input
          required
          pattern="(19|20|21)\d\d(-(0[1-9]|1[0-2]))?"
          value={period}
          onChange={({ target }) => setPeriod(target.value.trim())}
        />
        <small className="quiet">{words.periodHint}</small>
      </label>
      <NumberField value={typed} unit={indicator.unit} last={before} onChange={setTyped} />
      <StatusField value={status} onChange={setStatus} />
      {open.length > 1 && (
        <ChoiceField
          label={words.series}
          value={series}
          names={{ department: words.seriesNames.department, statistics: words.seriesNames.statistics }}
          onChange={setSeries}
        />
      )}
      {series === 'department' && units.length > 1 && (
        <ChoiceField
          label={words.unit}
          value={unit}
          names={Object.fromEntries(units.map(({ id, name }) => [id, name]))}
          onChange={setUnit}
        />
      )}
      <label>
        {words.note}
        <textarea rows={2} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
    </FormDialog>
  );
}

/** The year after; of months the next one. */
function after(period: string | undefined): string {
  if (period === undefined) return '';
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
