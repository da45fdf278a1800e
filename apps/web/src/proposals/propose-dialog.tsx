import { nameIn, numberText } from '@outturn/charts';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { ChoiceField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { NumberField } from '../observations/fields.js';
import { typedNumber } from '../observations/value.js';
import type { Target } from './proposal.js';
import { WORDS } from './words.js';

interface ProposeDialogProps {
  readonly judged: Target;
  /** In whose name. */
  readonly unit: string;
  readonly onClose: () => void;
}

/** The target itself, among the years that it may be split into. */
const WHOLE = 'whole';

/** 提出调整建议: another number or other words for a target, or the number of a year. */
export function ProposeDialog({ judged, unit, onClose }: ProposeDialogProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { span, value, upper, decimals, comparator, wording } = judged;
  const printed = (one: number | null, places = decimals): string =>
    one === null ? '' : numberText(one, places ?? 0, 'en');
  const yearIn = (year: string) => judged.yearTargets.find(({ period }) => period === year);
  const [of, setOf] = useState(WHOLE);
  const [typed, setTyped] = useState(printed(value));
  const [typedUpper, setUpper] = useState(printed(upper));
  const [said, setSaid] = useState(wording);
  const why = useReason();
  const isWhole = of === WHOLE;
  const isNumber = !isWhole || value !== null;
  const send = useChange(() => {
    const [low, high] = [typedNumber(typed), isWhole && comparator === 'range' ? typedNumber(typedUpper) : null];
    const places = low === null ? null : Math.max(low.decimals, high?.decimals ?? 0);
    const number = isNumber ? { value: low?.value ?? null, upper: high?.value ?? null, decimals: places } : NO_NUMBER;
    const body = {
      target: judged.target,
      period: isWhole ? null : of,
      ...number,
      wording: isWhole && said.trim() !== wording ? said.trim() : null,
      unit,
      reason: why.value.trim(),
    };
    return told(() => apiIn(locale).POST('/api/proposed-changes', { body }));
  }, onClose);
  const years = Array.from({ length: span.to - span.from + 1 }, (_, at) => String(span.from + at));
  const names = Object.fromEntries([[WHOLE, words.whole], ...years.map((year) => [year, words.ofYear(year)])]);
  const before = isWhole ? value : (yearIn(of)?.value ?? null);
  const choose = (next: string): void => {
    setOf(next);
    const year = yearIn(next);
    setTyped(next === WHOLE ? printed(value) : printed(year?.value ?? null, year?.decimals));
  };
  return (
    <FormDialog
      title={words.proposeFor(nameIn(locale, judged.indicator))}
      submit={words.send}
      change={send}
      onClose={onClose}
    >
      <p>{words.means}</p>
      <ChoiceField label={words.what} value={of} names={names} onChange={choose} />
      {isNumber && (
        <NumberField
          value={typed}
          unit={judged.unit}
          last={before === null ? null : String(before)}
          onChange={setTyped}
        />
      )}
      {isWhole && comparator === 'range' && (
        <NumberField value={typedUpper} unit={judged.unit} last={printed(upper)} onChange={setUpper} />
      )}
      {isWhole && (
        <label>
          {words.wording}
          <textarea rows={3} maxLength={2000} value={said} onChange={({ target }) => setSaid(target.value)} />
        </label>
      )}
      <Reason {...why} required hint={words.reasonHint} />
    </FormDialog>
  );
}

const NO_NUMBER = { value: null, upper: null, decimals: null } as const;
