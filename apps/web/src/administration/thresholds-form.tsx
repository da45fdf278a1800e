import type { components } from '@outturn/client';
import { DEFAULT_THRESHOLDS } from '@outturn/engine';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { TextField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { LIMIT_WORDS, LIMITS, type Limits, limitsIn } from './threshold-words.js';

interface ThresholdsFormProps {
  /** Those that are changed; new ones, which begin as the default, where there are none. */
  readonly thresholds?: components['schemas']['Thresholds'];
  readonly onClose: () => void;
}

export function ThresholdsForm({ thresholds, onClose }: ThresholdsFormProps): ReactElement {
  const words = useWords(WORDS);
  const says = useWords(LIMIT_WORDS);
  const locale = useLocale();
  const [code, setCode] = useState(thresholds?.code ?? '');
  const [values, setValues] = useState<Limits>(() =>
    limitsOf(thresholds === undefined ? DEFAULT_THRESHOLDS : limitsIn(thresholds)),
  );
  const reason = useReason();
  const save = useChange(() => {
    if (thresholds === undefined) {
      return told(() => apiIn(locale).POST('/api/thresholds', { body: { code, values, ...reason.given } }));
    }
    const params = { path: { id: thresholds.id }, header: ifMatch(thresholds.version) };
    return told(() => apiIn(locale).PUT('/api/thresholds/{id}', { params, body: { values, reason: reason.value } }));
  }, onClose);
  return (
    <FormDialog
      title={thresholds === undefined ? words.add : words.change(thresholds.code)}
      change={save}
      onClose={onClose}
    >
      {thresholds === undefined && (
        <TextField label={words.code} value={code} onChange={setCode} hint={words.codeHint} />
      )}
      <div className="form limits">
        {LIMITS.map((limit) => (
          <label key={limit}>
            {says[limit]}
            <input
              type="number"
              min={0}
              max={1000}
              step="any"
              required
              value={Number.isNaN(values[limit]) ? '' : values[limit]}
              onChange={({ target }) => setValues({ ...values, [limit]: target.valueAsNumber })}
            />
          </label>
        ))}
      </div>
      <Reason {...reason} required={thresholds !== undefined} />
    </FormDialog>
  );
}

/** The limits alone, without the name of their version. */
function limitsOf(values: Limits): Limits {
  return Object.fromEntries(LIMITS.map((limit) => [limit, values[limit]])) as unknown as Limits;
}

const WORDS = inBoth(
  {
    add: '登记本地界限',
    change: (code: string) => `修改界限 ${code}`,
    code: '代码',
    codeHint: '对照表网址中用 thresholds=代码 选用这一套',
  },
  {
    add: 'Add thresholds of your own',
    change: (code: string) => `Change the thresholds ${code}`,
    code: 'Code',
    codeHint: 'The scoreboard takes this set by thresholds=CODE in its address',
  },
);
