import { numberText, periodText } from '@outturn/charts';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { FormDialog } from '../kit/form-dialog.js';
import { useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { NumberField, StatusField } from './fields.js';
import { typedNumber, type Value } from './value.js';
import { WORDS } from './words.js';

interface RefillDialogProps {
  readonly value: Value;
  /** Before it was accepted it is changed, afterwards it is corrected. */
  readonly deed: 'fill' | 'correct';
  readonly unit: string;
  readonly onClose: () => void;
}

/** 修改 and 更正: another number in the place of one. */
export function RefillDialog({ value, deed, unit, onClose }: RefillDialogProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const before = numberText(value.value, value.decimals, locale);
  const [typed, setTyped] = useState(before);
  const [status, setStatus] = useState(value.status);
  const why = useReason();
  const refill = useChange(() => {
    const given = typedNumber(typed) ?? { value: value.value, decimals: value.decimals };
    const params = { path: { id: value.id }, header: ifMatch(value.version) };
    const body = { given, status, ...why.given };
    if (deed === 'fill') return told(() => apiIn(locale).PATCH('/api/observations/{id}', { params, body }));
    const reasoned = { ...body, reason: why.value.trim() };
    return told(() => apiIn(locale).POST('/api/observations/{id}/correction', { params, body: reasoned }));
  }, onClose);
  return (
    <FormDialog
      title={`${words.deeds[deed]}：${periodText(value.period, locale)}`}
      submit={words.deeds[deed]}
      change={refill}
      onClose={onClose}
    >
      {deed === 'correct' && <p>{words.corrects}</p>}
      <NumberField value={typed} unit={unit} last={before} onChange={setTyped} />
      <StatusField value={status} onChange={setStatus} />
      <Reason {...why} required={deed === 'correct'} />
    </FormDialog>
  );
}
