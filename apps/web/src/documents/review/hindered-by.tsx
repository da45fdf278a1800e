import { type FormEvent, type ReactElement, useState } from 'react';
import { useWords } from '../../kit/locale.js';
import { ChooseTarget } from './choose-target.js';
import type { Hindrance } from './decide.js';
import { Field } from './fields.js';
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
  if (hindrance === undefined || !HELPED.includes(hindrance.code)) return null;
  const sent =
    notice?.hindered === undefined
      ? ({ do: 'accept', id: thing.id, version: thing.version } as const)
      : notice.hindered.decisions.facts.find(({ id }) => id === thing.id);
  const before = notice?.hindered?.reason;
  const again = (part: { readonly replace: true } | { readonly target: string }, reason = before): void => {
    if (sent === undefined || (sent.do !== 'accept' && sent.do !== 'correct')) return;
    void decide(sent.do, { facts: [{ ...sent, ...part }], tasks: [], projects: [] }, reason);
  };
  return (
    <div className="rv-hindrance">
      {hindrance.code === 'no-plan' && <p>{words.choosePlan}</p>}
      {hindrance.code === 'conflict' && sent !== undefined && (
        <Replace hindrance={hindrance} reason={before ?? ''} send={(reason) => again({ replace: true }, reason)} />
      )}
      {hindrance.code === 'several-targets' && sent !== undefined && (
        <ChooseTarget targets={idsIn(hindrance.params.targets)} onChoose={(target) => again({ target })} />
      )}
    </div>
  );
}

interface ReplaceProps {
  readonly hindrance: Hindrance;
  readonly reason: string;
  readonly send: (reason: string) => void;
}

/** Puts a value in the place of one that was accepted, which needs a reason. */
function Replace({ hindrance, reason: given, send }: ReplaceProps): ReactElement {
  const words = useWords(WORDS);
  const { isPending } = useReview();
  const [reason, setReason] = useState(given);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(reason.trim());
  };
  return (
    <form className="form rv-form" onSubmit={submit}>
      <Held hindrance={hindrance} />
      <Field label={words.reason} value={reason} onChange={setReason} hint={words.reasonHint} isRequired />
      <button type="submit" disabled={isPending}>
        {words.replace}
      </button>
    </form>
  );
}

/** Hindrances that somebody can do something about at the item itself. */
const HELPED: readonly string[] = ['no-plan', 'conflict', 'several-targets'];

function idsIn(param: unknown): readonly string[] {
  return Array.isArray(param) ? param.map(String) : [];
}

function Held({ hindrance }: { readonly hindrance: Hindrance }): ReactElement | null {
  const words = useWords(WORDS);
  const { value, decimals, unit } = (hindrance.params.there ?? {}) as There;
  if (value === undefined || value === null) return null;
  return <p>{words.there(`${figure({ value, decimals: decimals ?? 0 })}${unit ? ` ${unit}` : ''}`)}</p>;
}
