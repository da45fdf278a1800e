import { FIELDS, nameIn, numberText, Sparkline, unitText } from '@outturn/charts';
import type { components } from '@outturn/client';
import type { ReactElement } from 'react';
import { allIndicators } from '../kit/lists.js';
import type { Found, MakePage, Source } from '../kit/page.js';
import { bytesIn, Pager, partIn, partsOf, titled } from '../kit/parts.js';
import { WORDS } from './words.js';

type Indicator = components['schemas']['IndicatorListed'];

/** Every public indicator by its field, with its last value. */
export const indicatorsPage: MakePage<{ readonly part?: string }> = async (source, key) => {
  const { locale, links } = source;
  const words = WORDS[locale];
  const parts = await indicatorParts(source);
  const indicators = parts.flat();
  const part = partIn(key);
  const shown = parts[part - 1];
  if (shown === undefined) return null;
  const fields = [...new Set(shown.map(({ field }) => field))];
  const pager = <Pager part={part} parts={parts.length} locale={locale} to={(to) => links.part('indicators', to)} />;
  return {
    title: titled(words.title, part, locale),
    description: words.description(indicators.length),
    main: (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{indicators.length === 0 ? words.none : words.lead(indicators.length)}</p>
        {part > 1 && pager}
        {fields.map((field) => (
          <section key={field}>
            <h2>{nameOf(field, source)}</h2>
            <List indicators={shown.filter((one) => one.field === field)} source={source} />
          </section>
        ))}
        {pager}
      </>
    ),
  } satisfies Found;
};

/** The list of indicators, cut into pages. */
export async function indicatorParts(source: Source): Promise<readonly (readonly Indicator[])[]> {
  return partsOf(inFields(await allIndicators(source), source.locale), bytesOf);
}

/** By field in the order of the words, those of none last. */
function inFields(indicators: readonly Indicator[], locale: Source['locale']): readonly Indicator[] {
  const order = Object.keys(FIELDS[locale]);
  const rank = ({ field }: Indicator): number => {
    const at = order.indexOf(field ?? '');
    return at === -1 ? order.length : at;
  };
  return [...indicators].sort((a, b) => rank(a) - rank(b) || (a.field ?? '~').localeCompare(b.field ?? '~'));
}

function nameOf(field: string | null, { locale }: Source): string {
  return field === null ? WORDS[locale].other : (FIELDS[locale][field] ?? field);
}

/** A row with its drawing. */
function bytesOf({ name, recent }: Indicator): number {
  return 700 + bytesIn(name) + 14 * recent.length;
}

function List({
  indicators,
  source,
}: {
  readonly indicators: readonly Indicator[];
  readonly source: Source;
}): ReactElement {
  const words = WORDS[source.locale];
  return (
    <table className="list indicators">
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col" className="n">
            {words.latest}
          </th>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.year}</th>
          <th scope="col" className="side">
            {words.course}
          </th>
          <th scope="col" className="n side">
            {words.targets}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((one) => (
          <Row key={one.id} indicator={one} source={source} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ indicator, source }: { readonly indicator: Indicator; readonly source: Source }): ReactElement {
  const { locale, links } = source;
  const { code, latest, recent, regions, targets, unit } = indicator;
  const name = nameIn(locale, indicator);
  const [first, ...others] = regions;
  return (
    <tr>
      <th scope="row">
        {first === undefined ? name : <a href={links.indicator(first.code, code)}>{name}</a>}
        {others.map((region) => (
          <a key={region.code} className="small region" href={links.indicator(region.code, code)}>
            {region.name}
          </a>
        ))}
      </th>
      <td className="n">{latest === null ? '—' : numberText(latest.value, latest.decimals, locale)}</td>
      <td>{unitText(unit, locale)}</td>
      <td>{latest?.period ?? '—'}</td>
      <td className="side">{recent.length > 1 && <Sparkline values={recent} unit={unit} locale={locale} />}</td>
      <td className="n side">{targets === 0 ? '—' : targets}</td>
    </tr>
  );
}
