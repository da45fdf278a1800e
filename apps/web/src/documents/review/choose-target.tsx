import type { components } from '@outturn/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../../kit/api.js';
import { Asked } from '../../kit/asked.js';
import { useNames } from '../../kit/list/names.js';
import { type Locale, useLocale, useWords } from '../../kit/locale.js';
import { lineOfTarget } from './in-words.js';
import { useReview } from './review.js';
import { WORDS } from './words.js';

type Target = components['schemas']['Target'];

interface ChooseProps {
  /** Ids of the targets that the year may belong to. */
  readonly targets: readonly string[];
  readonly onChoose: (target: string) => void;
}

/** A year's figure fits several targets: a person says to which it belongs. */
export function ChooseTarget({ targets, onChoose }: ChooseProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { isPending } = useReview();
  const { plans } = useNames();
  const query = useQuery(targetsOf(targets, locale));
  const planOf = ({ plan }: Target): string => plans.find(({ id }) => id === plan)?.name ?? '';
  return (
    <Asked query={query}>
      {(found) => (
        <fieldset className="rv-targets">
          <legend>{words.chooseTarget}</legend>
          {found.map((target) => (
            <button key={target.id} type="button" disabled={isPending} onClick={() => onChoose(target.id)}>
              <b>{lineOfTarget(target, locale)}</b>
              <small lang="zh-CN">{planOf(target)}</small>
            </button>
          ))}
        </fieldset>
      )}
    </Asked>
  );
}

function targetsOf(ids: readonly string[], locale: Locale) {
  return {
    queryKey: ['targets', ...ids],
    queryFn: () =>
      Promise.all(ids.map((id) => told(() => apiIn(locale).GET('/api/targets/{id}', { params: { path: { id } } })))),
  };
}
