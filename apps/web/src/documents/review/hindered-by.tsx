import type { ReactElement } from 'react';
import { useWords } from '../../kit/locale.js';
import type { Hindrance } from './decide.js';
import { figure } from './in-words.js';
import { useReview } from './review.js';
import type { Thing } from './things.js';
import { WORDS } from './words.js';

interface There {
  readonly value?: number | null;
  readonly decimals?: number | null;
  readonly unit?: string | null;
}

/** What can be done where a decision was not carried out; the item says why. */
export function HinderedBy({ thing }: { readonly thing: Thing }): ReactElement | null {
  const words = useWords(WORDS);
  const { hindrances, notice, decide } = useReview();
  const hindrance = hindrances.get(thing.id);
  if (hindrance?.code !== 'no-plan' && hindrance?.code !== 'conflict') return null;
  const sent = notice?.hindered?.decisions.facts.find(({ id }) => id === thing.id);
  const replace = (): void => {
    if (sent === undefined || (sent.do !== 'accept' && sent.do !== 'correct')) return;
    void decide(sent.do, { facts: [{ ...sent, replace: true }], tasks: [], projects: [] }, notice?.hindered?.reason);
  };
  return (
    <div className="rv-hindrance">
      {hindrance.code === 'no-plan' && <p>{words.choosePlan}</p>}
      {hindrance.code === 'conflict' && sent !== undefined && (
        <>
          <Held hindrance={hindrance} />
          <button type="button" onClick={replace}>
            {words.replace}
          </button>
        </>
      )}
    </div>
  );
}

function Held({ hindrance }: { readonly hindrance: Hindrance }): ReactElement | null {
  const words = useWords(WORDS);
  const { value, decimals, unit } = (hindrance.params.there ?? {}) as There;
  if (value === undefined || value === null) return null;
  return <p>{words.there(`${figure({ value, decimals: decimals ?? 0 })}${unit ? ` ${unit}` : ''}`)}</p>;
}
