import { numberText, periodText } from '@outturn/charts';
import type { ReactElement } from 'react';
import { useLocale, useWords } from '../kit/locale.js';
import { When } from '../kit/when.js';
import { wholeTargetText } from '../scoreboard/figures.js';
import { WORDS as BOARD } from '../scoreboard/words.js';
import type { Page } from './page.js';
import { WORDS } from './words.js';

/** What was promised, version after version, each with the act that it rests on; and figures that were set right. */
export function History({ page }: { readonly page: Page }): ReactElement | null {
  const words = useWords(WORDS);
  const board = useWords(BOARD);
  const locale = useLocale();
  const { targets, corrections, indicator } = page;
  if (targets.length === 0 && corrections.length === 0) return null;
  return (
    <section>
      <h2>{words.history}</h2>
      <ol className="moments">
        {targets.map((target) => {
          const state = target.isWithdrawn ? words.withdrawn : target.until === null ? words.holds : words.held;
          return (
            <li key={`${target.id} ${target.version}`}>
              <b>{wholeTargetText({ ...target, indicator }, board)}</b> {target.fromYear}–{target.toYear}{' '}
              <span className="quiet">{state}</span>
              <div className="quiet">
                {target.act !== null &&
                  `${words.act} ${target.act}${target.adoptedOn === null ? '' : ` ${target.adoptedOn}`} · `}
                {words.entered} <When at={target.enteredAt} />
                {target.reason !== null && target.until !== null && ` · ${target.reason}`}
              </div>
            </li>
          );
        })}
      </ol>
      {corrections.length > 0 && (
        <>
          <h3>{words.corrections}</h3>
          <ol className="moments">
            {corrections.map(({ observation, period, at, reason, from, to }) => (
              <li key={`${observation} ${at}`}>
                {periodText(period, locale)} {numberText(from.value, from.decimals, locale)} →{' '}
                <b>{numberText(to.value, to.decimals, locale)}</b>
                <div className="quiet">
                  <When at={at} />
                  {reason !== null && ` · ${reason}`}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
