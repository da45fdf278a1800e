import { nameIn, percentText } from '@outturn/charts';
import type { ReactElement } from 'react';
import type { Locale, Source } from '../kit/page.js';
import type { Part } from './groups.js';
import { type Board, type Item, latestText, targetText } from './item.js';
import { MarkCell } from './mark.js';
import { WORDS } from './words.js';

interface Props {
  readonly part: Part;
  readonly plan: Board['plan'];
  /** That most of the latest figures are of: it stands in the head of the table, and the others beside their figures. */
  readonly year: string | undefined;
  /** The page on which a target stands with everything. */
  readonly whereIn: (item: Item) => string;
  readonly source: Source;
}

/** All targets of a long plan, a line each: to be seen whole, and printed. */
export function ShortTable({ part: { title, groups }, plan, year, whereIn, source }: Props): ReactElement {
  const words = WORDS[source.locale];
  const { columns } = words;
  return (
    <section>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="scroll" aria-label={words.scroll(title)} tabIndex={0}>
        <table className="short">
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col">{columns.number}</th>
              <th scope="col">
                {columns.latest} <small>{year}</small>
              </th>
              <th scope="col">{columns.completion}</th>
              <th scope="col">{columns.expected}</th>
              <th scope="col">{columns.judgement}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.title}>
              <tr>
                <th colSpan={COLUMNS} scope="rowgroup">
                  <a href={whereIn(group.items[0]!)}>{group.title === '' ? title : group.title}</a>
                </th>
              </tr>
              {group.items.map((item) => (
                <ShortRow key={item.target} {...{ item, plan, year, source }} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </section>
  );
}

const COLUMNS = 6;

interface RowProps extends Omit<Props, 'part' | 'whereIn'> {
  readonly item: Item;
}

/** A target in a line. */
export function ShortRow({ item, plan, year, source }: RowProps): ReactElement {
  const { locale, links } = source;
  const words = WORDS[locale];
  return (
    <tr>
      <th>
        <a href={links.indicator(plan.region, item.indicator.code)}>{nameIn(locale, item.indicator)}</a>
        {item.isBinding && <b>{words.binding}</b>}
      </th>
      <td>{targetText(item, words, locale)}</td>
      <td>
        {latestText(item, locale)}
        {item.latest !== null && item.latest.period !== year && <small> {item.latest.period}</small>}
      </td>
      <td>{shareText(item.completion, locale)}</td>
      <td>{shareText(item.expected, locale)}</td>
      <MarkCell of={item.class} locale={locale} />
    </tr>
  );
}

function shareText(share: number | null, locale: Locale): string {
  return share === null ? '' : percentText(share, locale);
}
