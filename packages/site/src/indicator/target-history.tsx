import { dayOf } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Source } from '../kit/page.js';
import { promisesOf, targetIn } from './target.js';
import type { IndicatorPage, TargetVersion } from './types.js';
import { WORDS } from './words.js';

/** Every version of each target that promised something else, with the legal act that it rests on. */
export function historyView(page: IndicatorPage, source: Source): ReactElement {
  const targets = promisesOf(page.targets);
  const words = WORDS[source.locale];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={words.history}>
      <table className="wide">
        <thead>
          <tr>
            <th scope="col">{words.years}</th>
            <th scope="col" className="n">
              {words.target}
            </th>
            <th scope="col">{words.act}</th>
            <th scope="col">{words.entered}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <Version
              key={`${target.id} ${target.version}`}
              target={target}
              isChange={targets.some(({ id, version }) => id === target.id && version < target.version)}
              source={source}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Props {
  readonly target: TargetVersion;
  /** Whether it said something else before. */
  readonly isChange: boolean;
  readonly source: Source;
}

function Version({ target, isChange, source: { locale, links } }: Props): ReactElement {
  const words = WORDS[locale];
  const state = target.until !== null ? words.changed : target.isWithdrawn ? words.withdrawn : words.holds;
  return (
    <tr>
      <th scope="row">{words.span(target.fromYear, target.toYear)}</th>
      <td className="n">{targetIn(target, locale)}</td>
      <td>
        <a href={links.plan(target.plan)}>{words.planVersion(target.planVersion)}</a>
        {target.act !== null && words.passed(target.act, target.adoptedOn)}
      </td>
      <td>{dayOf(target.enteredAt)}</td>
      <td>
        {state}
        {target.reason !== null && isChange && <span className="small quiet"> {target.reason}</span>}
      </td>
    </tr>
  );
}
