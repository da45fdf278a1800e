import { dayOf, nameIn, numberText, percentText, unitText } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Source } from '../kit/page.js';
import { type Board, baseText, type Item, isJudged, latestText, targetText, yearly } from './item.js';
import { Mark } from './mark.js';
import type { Origins } from './origins.js';
import { clauseOf } from './wording.js';
import { WORDS } from './words.js';

export interface RowProps {
  readonly item: Item;
  readonly plan: Board['plan'];
  readonly years: readonly string[];
  readonly origins: Origins;
  readonly source: Source;
}

/** One target with all that a table of an evaluation says of it. */
export function Row({ item, plan, years, origins, source }: RowProps): ReactElement {
  const { locale, links } = source;
  const words = WORDS[locale];
  const figures = yearly(item);
  const share = (value: number | null): string => (value === null ? words.none : percentText(value, locale));
  return (
    <tr>
      <th scope="row">
        <a href={links.indicator(plan.region, item.indicator.code)}>{nameIn(locale, item.indicator)}</a>
        {item.isBinding && <b className="bound">{words.binding}</b>}
      </th>
      <td>{item.words.kind}</td>
      <td>{unitText(item.indicator.unit, locale)}</td>
      <td>
        {baseText(item, locale) || words.none}
        {item.base?.year !== undefined && item.base.year !== plan.baseYear && <small>{item.base.year}</small>}
      </td>
      <td>
        <Target item={item} origins={origins} source={source} />
      </td>
      {years.map((year) => (
        <td key={year}>
          <Figure of={figures.get(year)} source={source} />
        </td>
      ))}
      <td>
        {latestText(item, locale) || words.none}
        {item.latest !== null && <small>{`${item.latest.period} ${words.status[item.latest.status]}`.trim()}</small>}
      </td>
      {isJudged(item) && <td>{share(item.completion)}</td>}
      {isJudged(item) && <td>{share(item.expected)}</td>}
      <td>
        <Mark of={item.class} locale={locale} />
        {!isJudged(item) && item.words.reason !== null && <small>{item.words.reason}</small>}
      </td>
      <td>{item.leadUnit?.name ?? words.none}</td>
      <td>
        <Origin item={item} origins={origins} source={source} />
      </td>
    </tr>
  );
}

/** The number to reach, and the words of the plan: the clause at once, all of it one click away. */
function Target({ item, origins, source: { locale } }: Pick<RowProps, 'item' | 'origins' | 'source'>): ReactElement {
  const { wording, indicator, value, decimals, box } = item;
  const printed = value === null ? '' : numberText(value, decimals ?? 0, 'zh');
  const at = item.source?.inWording ?? null;
  const clause = box === null ? clauseOf(wording, { name: indicator.name, value: printed, at }) : nameOf(box);
  const href = origins.setIn(item);
  const lang = locale === 'zh' ? undefined : 'zh-CN';
  return (
    <>
      <b>{targetText(item, WORDS[locale], locale)}</b>
      {href !== undefined && (
        <a href={href} lang={lang}>
          {clause}
        </a>
      )}
      {href === undefined && clause === wording && <q lang={lang}>{wording}</q>}
      {href === undefined && clause !== wording && (
        <details lang={lang}>
          <summary>{clause}</summary>
          {wording}
        </details>
      )}
    </>
  );
}

/** `专栏1` of `专栏1 “十四五”时期经济社会发展主要指标`. */
function nameOf(box: string): string {
  return box.split(/\s/u)[0]!;
}

function Figure({
  of,
  source: { locale },
}: {
  readonly of: Item['values'][number] | undefined;
  readonly source: Source;
}): ReactElement {
  const words = WORDS[locale];
  if (of === undefined) return <>{words.none}</>;
  return (
    <>
      {numberText(of.value, of.decimals, locale)}
      {words.status[of.status] !== '' && <small>{words.status[of.status]}</small>}
    </>
  );
}

/** Where the last figure comes from, one click away, and since when it is known. Long names stand once, before the table. */
function Origin({ item, origins, source }: Pick<RowProps, 'item' | 'origins' | 'source'>): ReactElement {
  const words = WORDS[source.locale];
  const from = item.latest?.source;
  const known = from?.document ? origins.of(from.document.id, from.start) : undefined;
  return (
    <>
      {from == null && words.none}
      {from != null && known === undefined && words.series[from.series]}
      {known !== undefined && (known.href === undefined ? known.short : <a href={known.href}>{known.short}</a>)}
      {from != null && item.updatedAt !== null && <small>{dayOf(item.updatedAt)}</small>}
    </>
  );
}
