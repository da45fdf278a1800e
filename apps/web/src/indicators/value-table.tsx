import { numberText, periodText } from '@outturn/charts';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useLocale, useWords } from '../kit/locale.js';
import { Things } from '../kit/things.js';
import type { Page } from './page.js';
import { WORDS } from './words.js';

type Observation = Page['observations'][number];
type YearTarget = Page['judgements'][number]['yearTargets'][number];

/** What the drawing shows, in numbers; the last period first. */
export function ValueTable({ page }: { readonly page: Page }): ReactElement {
  const words = useWords(WORDS);
  const { observations, judgements } = page;
  const targets = judgements.flatMap(({ yearTargets }) => yearTargets);
  const heads = [words.period, words.value, words.yearTarget, words.status, words.series, words.source];
  return (
    <section>
      <h2>{words.table}</h2>
      {observations.length === 0 ? (
        <p className="quiet">{words.noValues}</p>
      ) : (
        <Things label={words.table} heads={heads}>
          {observations.toSorted(lastFirst).map((observation) => (
            <Row key={observation.id} observation={observation} target={targetFor(observation, targets)} />
          ))}
        </Things>
      )}
    </section>
  );
}

interface RowProps {
  readonly observation: Observation;
  readonly target: YearTarget | undefined;
}

function Row({ observation, target }: RowProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { period, measure, value, decimals, status, series, source, quote } = observation;
  return (
    <tr>
      <th scope="row">{periodText(period, locale)}</th>
      <td className="number">
        {numberText(value, decimals, locale)}
        {measure !== 'level' && <small className="quiet"> {words.measures[measure]}</small>}
      </td>
      <td className="number">{target && numberText(target.value, target.decimals, locale)}</td>
      <td>{words.statuses[status]}</td>
      <td>{words.seriesNames[series]}</td>
      <td title={quote ?? undefined}>
        {source && (
          <Link
            to="/documents/$id"
            params={{ id: source.document.id }}
            search={source.start === null ? {} : { at: source.start }}
          >
            {source.document.name}
          </Link>
        )}
      </td>
    </tr>
  );
}

/** Of one period the value itself before how it changed. */
function lastFirst(one: Observation, other: Observation): number {
  if (one.period !== other.period) return one.period < other.period ? 1 : -1;
  return Number(other.measure === 'level') - Number(one.measure === 'level');
}

/** A year target that names no measure is in that of the level. */
function targetFor({ period, measure }: Observation, targets: readonly YearTarget[]): YearTarget | undefined {
  return targets.find((target) => target.period === period && (target.measure ?? 'level') === measure);
}
