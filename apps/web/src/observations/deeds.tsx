import { numberText, periodText } from '@outturn/charts';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch } from '../kit/change.js';
import { ConfirmButton } from '../kit/confirm.js';
import { type Locale, useLocale, useWords } from '../kit/locale.js';
import { useSession } from '../session/who.js';
import { type Deed, deedsOn, type Leading } from './may.js';
import { RefillDialog } from './refill-dialog.js';
import type { Value } from './value.js';
import { WORDS } from './words.js';

type Step = Exclude<Deed, 'fill' | 'correct'>;

interface DeedsProps {
  readonly value: Value;
  readonly leading: Leading;
  readonly unit: string;
}

/** What somebody may do with a value, as buttons that ask first. */
export function Deeds({ value, leading, unit }: DeedsProps): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const session = useSession();
  const [edits, setEdits] = useState<'fill' | 'correct' | null>(null);
  const deeds = deedsOn(value, session, leading);
  if (deeds.length === 0) return null;
  const what = `${periodText(value.period, locale)}：${numberText(value.value, value.decimals, locale)} ${unit}`;
  return (
    <div className="value-deeds">
      {deeds.map((deed) =>
        deed === 'fill' || deed === 'correct' ? (
          <button key={deed} type="button" className="button" onClick={() => setEdits(deed)}>
            {words.deeds[deed]}
          </button>
        ) : (
          <ConfirmButton
            key={deed}
            label={words.deeds[deed]}
            title={words.deeds[deed]}
            submit={words.deeds[deed]}
            reason={deed === 'return' ? 'required' : 'optional'}
            act={(given) => takeStep(deed, value, given, locale)}
          >
            <p className="said">{what}</p>
            <p>{words.asks[deed]}</p>
          </ConfirmButton>
        ),
      )}
      {edits !== null && <RefillDialog value={value} deed={edits} unit={unit} onClose={() => setEdits(null)} />}
    </div>
  );
}

/** Takes a value a step on its way: 提交, 牵头审核, 审核, 退回, 统计确认, 锁定, 撤回. */
function takeStep(
  step: Step,
  { id, version }: Value,
  body: { readonly reason?: string },
  locale: Locale,
): Promise<unknown> {
  const api = apiIn(locale);
  const sent = { params: { path: { id }, header: ifMatch(version) }, body };
  switch (step) {
    case 'submit':
      return told(() => api.POST('/api/observations/{id}/submission', sent));
    case 'pass':
      return told(() => api.POST('/api/observations/{id}/pass', sent));
    case 'accept':
      return told(() => api.POST('/api/observations/{id}/acceptance', sent));
    case 'return':
      return told(() => api.POST('/api/observations/{id}/return', sent));
    case 'confirm':
      return told(() => api.POST('/api/observations/{id}/confirmation', sent));
    case 'lock':
      return told(() => api.POST('/api/observations/{id}/lock', sent));
    case 'withdraw':
      return told(() => api.POST('/api/observations/{id}/withdrawal', sent));
  }
}
