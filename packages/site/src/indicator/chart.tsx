import { type ChartModel, ClassSymbol, chartOf, SizedChart, sentenceOf, toneOf } from '@outturn/charts';
import type { ReactElement } from 'react';
import { markupOf } from '../kit/made.js';
import type { Source } from '../kit/page.js';
import { filesOf } from './files.js';
import { mainOf } from './judgements.js';
import type { IndicatorPage } from './types.js';
import { valuesTables } from './values-table.js';
import { WORDS } from './words.js';

/** What a person would say, about the target that is due next. */
export function Summary({
  page,
  source: { locale },
}: {
  readonly page: IndicatorPage;
  readonly source: Source;
}): ReactElement | null {
  const main = mainOf(page);
  if (main === undefined) return <p className="lead">{WORDS[locale].noTarget}</p>;
  return (
    <p className="says">
      <span className={`oc-class oc-tone-${toneOf(main.class)}`}>
        <ClassSymbol of={main.class} />
      </span>{' '}
      {sentenceOf(main, locale)}
    </p>
  );
}

/** Its charts, the way to take them away, and the same as a table. */
export function chartsIn(page: IndicatorPage, source: Source): readonly ReactElement[] {
  const { locale } = source;
  const words = WORDS[locale];
  const [first, ...others] = chartOf(page, locale);
  if (first === undefined)
    return [
      <p key="none" className="empty">
        {words.noValues}
      </p>,
    ];
  return [
    <Chart key={first.id} model={first} picture={source.links.indicator(page.region, page.indicator.code, 'svg')} />,
    ...others.slice(0, 1).map((model) => <Chart key={model.id} model={model} />),
    <p key="files" className="files small">
      {words.data}
      {filesOf(page, source).map(({ href, title }) => (
        <a key={href} href={href}>
          {title}
        </a>
      ))}
    </p>,
    ...valuesTables(page, first, source),
  ];
}

/** A drawing that is heavier than this is shown from the file beside the page: one with hundreds of months. */
const MOST_BYTES = 40_000;

interface ChartProps {
  readonly model: ChartModel;
  /** The file of the same chart. */
  readonly picture?: string;
}

function Chart({ model, picture }: ChartProps): ReactElement | null {
  const drawn = markupOf(<SizedChart model={model} title={false} />);
  const isHeavy = drawn.length > MOST_BYTES;
  if (isHeavy && picture === undefined) return null;
  return (
    <figure className="chart">
      <figcaption>{model.title}</figcaption>
      {isHeavy ? (
        <img src={picture} alt={model.description} />
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: what React has written, which escapes whatever anybody has named.
        <div dangerouslySetInnerHTML={{ __html: drawn }} />
      )}
      {model.notes.length > 0 && (
        <ul className="small quiet">
          {model.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </figure>
  );
}
