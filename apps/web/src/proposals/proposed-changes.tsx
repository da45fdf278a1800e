import { numberText } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Asked } from '../kit/asked.js';
import { everyUnit } from '../kit/list/names.js';
import { useLocale, useWords } from '../kit/locale.js';
import { leadOf } from '../observations/lead.js';
import type { Unit } from '../observations/value.js';
import { wholeTargetText } from '../scoreboard/figures.js';
import { WORDS as BOARD } from '../scoreboard/words.js';
import { useHolds, useSession } from '../session/who.js';
import './proposals.css';
import { Deeds } from './deeds.js';
import { type Proposal, proposalsFor, READERS, type Target } from './proposal.js';
import { ProposeDialog } from './propose-dialog.js';
import { WORDS } from './words.js';

interface ProposedChangesProps {
  readonly judged: Target;
  readonly isPast: boolean;
}

/** 调整建议: what lead units would have a target say, for those whom it concerns. */
export function ProposedChanges({ judged, isPast }: ProposedChangesProps): ReactElement | null {
  const isReader = useHolds(...READERS);
  return isReader && !isPast ? <Proposals judged={judged} /> : null;
}

function Proposals({ judged }: { readonly judged: Target }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const query = useQuery(proposalsFor(judged.target, locale));
  return (
    <Asked query={query} waiting={words.waiting}>
      {(proposals) => (
        <div className="proposals">
          {proposals.length > 0 && (
            <>
              <h3>{words.title}</h3>
              <ul>
                {proposals.map((one) => (
                  <One key={one.id} proposal={one} judged={judged} />
                ))}
              </ul>
            </>
          )}
          <Propose judged={judged} />
        </div>
      )}
    </Asked>
  );
}

function One({ proposal, judged }: { readonly proposal: Proposal; readonly judged: Target }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const units = useQuery(everyUnit(locale)).data ?? [];
  const { state, wording, reason, answer, unit } = proposal;
  return (
    <li>
      <b>
        <Said proposal={proposal} judged={judged} />
      </b>{' '}
      <span className={`proposal-state ${state}`}>{words.states[state]}</span>
      {wording !== null && <blockquote className="own-words">{wording}</blockquote>}
      <p className="quiet">
        {units.find(({ id }) => id === unit)?.name} · {words.because(reason)}
      </p>
      {answer !== null && <p>{words.answered(answer)}</p>}
      {state === 'open' && <Deeds proposal={proposal} judged={judged} />}
    </li>
  );
}

/** What is proposed: 2024：2600 → 2400, or 达到 ≥ 2800 亿元. */
function Said({ proposal, judged }: { readonly proposal: Proposal; readonly judged: Target }): ReactElement {
  const words = useWords(WORDS);
  const board = useWords(BOARD);
  const locale = useLocale();
  const { period, value, upper, decimals } = proposal;
  if (value === null) return <>{words.wordsOnly}</>;
  if (period !== null) return <>{`${period}：${numberText(value, decimals ?? 0, locale)}`}</>;
  return <>{wholeTargetText({ ...judged, value, upper, decimals }, board)}</>;
}

/** For somebody of a unit that leads the target or its indicator. */
function Propose({ judged }: { readonly judged: Target }): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { grants } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const leads = grants.flatMap(({ role, unit }) => (role === 'lead' && unit !== null ? [unit] : []));
  const { code } = judged.indicator;
  const lead = useQuery({ ...leadOf(code, locale), enabled: leads.length > 0 }).data ?? null;
  const own = [judged.leadUnit, lead].find((one): one is Unit => one !== null && leads.includes(one.id));
  if (own === undefined) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.propose}
      </button>
      {isOpen && <ProposeDialog judged={judged} unit={own.id} onClose={() => setIsOpen(false)} />}
    </>
  );
}
