import { ClassMark, nameIn } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { Asked } from '../kit/asked.js';
import { ChineseName } from '../kit/indicator-name.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Values } from '../observations/values.js';
import { judgementOf } from './board.js';
import { Derivation } from './derivation.js';
import { latestText, wholeTargetText } from './figures.js';
import type { Item, Scoreboard } from './item.js';
import { LatestQuote, Place, TargetQuote } from './quotes.js';
import type { ScoreboardSearch } from './search.js';
import { Signing } from './signing.js';
import { WORDS } from './words.js';

interface PanelProps {
  readonly item: Item;
  readonly board: Scoreboard;
  readonly search: ScoreboardSearch;
  readonly onClose: () => void;
}

/** Where a row comes from: quotes, sums, what was left out, who signed it; and what may be done about it. */
export function Panel({ item, board, search, onClose }: PanelProps): ReactElement {
  const words = useWords(WORDS);
  const own = useWords(OWN);
  const locale = useLocale();
  const { on, asOf } = search;
  const panel = useRef<HTMLElement>(null);
  // Where it covers the table, the keyboard has nothing to do there.
  useEffect(() => {
    if (matchMedia('(max-width: 48rem)').matches) panel.current?.focus();
  }, []);
  const query = useQuery(judgementOf(item.target, { on: on ?? board.on, asOf }, locale));
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className="panel"
      aria-label={own.label(nameIn(locale, item.indicator))}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h2>
          <Link
            to="/indicators/$code"
            params={{ code: item.indicator.code }}
            search={{ ...(on && { on }), ...(asOf && { asOf }) }}
          >
            {nameIn(locale, item.indicator)}
          </Link>{' '}
          <ChineseName of={item.indicator} />
        </h2>
        <button type="button" className="plain" onClick={onClose} aria-label={own.close}>
          ✕
        </button>
      </header>
      <p>
        <ClassMark of={item.class} locale={locale} /> <span className="quiet">{item.words.verdict}</span>
      </p>
      <section>
        <h3>{words.columns.target}</h3>
        <p className="said">{wholeTargetText(item, words)}</p>
        <TargetQuote item={item} />
      </section>
      {item.latest !== null && (
        <section>
          <h3>{words.columns.latest}</h3>
          <p className="said">
            {latestText(item, words)}{' '}
            <span className="quiet">
              {item.latest.period} · {words.status[item.latest.status]}
            </span>
          </p>
          {item.latest.source && <LatestQuote observation={item.latest.source.observation} />}
          <Place document={item.latest.source?.document ?? null} start={item.latest.source?.start ?? null} />
        </section>
      )}
      <Asked query={query} waiting={own.waiting}>
        {(judged) => (
          <>
            <Derivation judged={judged} />
            <Signing judged={judged} post={item.signed?.post ?? null} on={board.on} isPast={asOf !== undefined} />
          </>
        )}
      </Asked>
      {asOf === undefined && (
        <Values
          level={3}
          indicator={item.indicator}
          region={board.plan.region}
          leadUnits={item.leadUnit ? [item.leadUnit] : []}
        />
      )}
    </aside>
  );
}

const OWN = inBoth(
  { label: (name: string) => `${name}：出处和推导`, close: '关闭', waiting: '正在读取推导过程…' },
  { label: (name: string) => `${name}: source and derivation`, close: 'Close', waiting: 'Loading the derivation…' },
);
