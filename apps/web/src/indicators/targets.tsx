import { ClassMark, mainFirst, numberText, Progress } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Asked } from '../kit/asked.js';
import { useLocale, useWords } from '../kit/locale.js';
import { ProposedChanges } from '../proposals/proposed-changes.js';
import { judgementOf } from '../scoreboard/board.js';
import { Derivation } from '../scoreboard/derivation.js';
import { wholeTargetText } from '../scoreboard/figures.js';
import { TargetQuote } from '../scoreboard/quotes.js';
import { Signing } from '../scoreboard/signing.js';
import { WORDS as BOARD } from '../scoreboard/words.js';
import { useHolds } from '../session/who.js';
import type { Judged, Page } from './page.js';
import { WORDS } from './words.js';
import { YearTargets } from './year-targets.js';

/** Each target of the indicator with its judgement; its sums are read when somebody looks. */
export function Targets({ page, asOf }: { readonly page: Page; readonly asOf: string | undefined }): ReactElement {
  const words = useWords(WORDS);
  return (
    <section>
      <h2>{words.targets}</h2>
      {page.judgements.length === 0 && <p className="quiet">{words.noTargets}</p>}
      {mainFirst(page.judgements).map((judged) => (
        <Target key={judged.target} judged={judged} page={page} asOf={asOf} />
      ))}
    </section>
  );
}

interface TargetProps {
  readonly judged: Judged;
  readonly page: Page;
  /** The state of the ledger that is looked at; one that is over is not changed any more. */
  readonly asOf: string | undefined;
}

function Target({ judged, page, asOf }: TargetProps): ReactElement {
  const words = useWords(WORDS);
  const board = useWords(BOARD);
  const locale = useLocale();
  const isPlanner = useHolds('planning');
  const { plan, span, completion, expected, isBinding, words: said } = judged;
  return (
    <article className="card target">
      <header>
        <b>{wholeTargetText(judged, board)}</b>
        <ClassMark of={judged.class} locale={locale} />
      </header>
      <p className="quiet">
        {said.kind} · {isBinding ? board.binding : board.expectedKind} · {span.from}–{span.to} ·{' '}
        <Link
          to="/plans/$code/scoreboard"
          params={{ code: plan.code }}
          search={{ target: judged.target, ...(asOf && { asOf }) }}
        >
          {plan.name}
        </Link>
      </p>
      {completion !== null && <Progress completion={completion} expected={expected} locale={locale} />}
      <TargetQuote item={judged} />
      {judged.yearTargets.length > 0 && (
        <p>
          {words.byYear}{' '}
          {judged.yearTargets.map(({ period, value, decimals, measure }) => (
            <span key={`${period} ${measure}`} className="year-target">
              {period} <b>{numberText(value, decimals, locale)}</b>
              {measure !== null && measure !== 'level' && <small className="quiet"> {words.measures[measure]}</small>}
            </span>
          ))}
        </p>
      )}
      {isPlanner && asOf === undefined && <YearTargets judged={judged} />}
      <ProposedChanges judged={judged} isPast={asOf !== undefined} />
      <Sums judged={judged} page={page} asOf={asOf} />
    </article>
  );
}

function Sums({ judged, page, asOf }: TargetProps): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="sums" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.derivation}</summary>
      {isOpen && <SumsRead judged={judged} page={page} asOf={asOf} />}
    </details>
  );
}

function SumsRead({ judged, page, asOf }: TargetProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const query = useQuery(judgementOf(judged.target, { on: page.on, asOf }, locale));
  return (
    <Asked query={query} waiting={words.readingDerivation}>
      {(told) => (
        <>
          <Derivation judged={told} />
          <Signing judged={told} post={judged.signed?.post ?? null} on={page.on} isPast={asOf !== undefined} />
        </>
      )}
    </Asked>
  );
}
