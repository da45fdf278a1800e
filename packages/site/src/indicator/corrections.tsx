import { dayOf, numberText } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Source } from '../kit/page.js';
import type { IndicatorPage } from './types.js';
import { WORDS } from './words.js';

/** Figures that were set right after they had counted, each with the reason. */
export function correctionsView({ corrections }: IndicatorPage, { locale }: Source): ReactElement {
  const words = WORDS[locale];
  if (corrections.length === 0) return <p className="quiet">{words.noCorrections}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={words.corrections}>
      <table className="wide">
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" className="n">
              {words.before}
            </th>
            <th scope="col" className="n">
              {words.after}
            </th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.reasonColumn}</th>
          </tr>
        </thead>
        <tbody>
          {corrections.map(({ observation, period, from, to, at, reason }) => (
            <tr key={`${observation} ${at}`}>
              <th scope="row">{period}</th>
              <td className="n">{numberText(from.value, from.decimals, locale)}</td>
              <td className="n">{numberText(to.value, to.decimals, locale)}</td>
              <td>{dayOf(at)}</td>
              <td lang="zh-CN">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
