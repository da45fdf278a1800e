import { ClassMark, numberText, Progress, percentText, unitText } from '@outturn/charts';
import { Link } from '@tanstack/react-router';
import { memo, type ReactElement } from 'react';
import { latestText, targetText, yearCell } from './figures.js';
import type { Item } from './item.js';
import { clauseOf } from './quote.js';
import type { Words } from './words.js';

interface RowProps {
  readonly item: Item;
  readonly words: Words;
  readonly years: readonly string[];
  readonly baseYear: number | null;
  /** The last year of the plan: a target that reaches further says so. */
  readonly toYear: number;
  readonly isHidden: boolean;
  readonly isShown: boolean;
  /** Whether the tab key comes to this row. */
  readonly isEntry: boolean;
}

/** One target. A row is made once and kept: filters hide it, sorting moves it. */
export const Row = memo(function Row({ item, words, isHidden, isShown, isEntry, ...plan }: RowProps): ReactElement {
  const { locale } = words;
  const { isBinding, words: said, leadUnit, updatedAt, signed } = item;
  return (
    <tr
      id={`t-${item.target}`}
      data-target={item.target}
      hidden={isHidden}
      aria-current={isShown || undefined}
      tabIndex={isEntry ? 0 : -1}
    >
      <th scope="row" className="c-indicator">
        <Link to="/indicators/$code" params={{ code: item.indicator.code }} preload={false} tabIndex={-1}>
          {item.indicator.name}
        </Link>
      </th>
      <td className="c-kind">{said.kind}</td>
      <td className="c-attribute">{isBinding ? <b>{words.binding}</b> : words.expectedKind}</td>
      <td className="c-unit">{unitText(item.indicator.unit, locale)}</td>
      <Base item={item} words={words} baseYear={plan.baseYear} />
      <Target item={item} words={words} toYear={plan.toYear} />
      {plan.years.map((year) => (
        <YearValue key={year} item={item} year={year} words={words} />
      ))}
      <Latest item={item} words={words} />
      <td className="c-completion number">
        <Progress completion={item.completion} expected={item.expected} locale={locale} />
      </td>
      <td className="c-expected number">{item.expected === null ? '' : percentText(item.expected, locale)}</td>
      <td className="c-judgement">
        <ClassMark of={item.class} locale={locale} />
        {signed !== null && <small>{words.signed}</small>}
      </td>
      <td className="c-lead">{leadUnit?.name}</td>
      <td className="c-updated">{updatedAt?.slice(0, 10)}</td>
      <td className="c-source">
        <button
          type="button"
          className="plain"
          data-open={item.target}
          aria-label={`${item.indicator.name} ${words.columns.source}`}
          tabIndex={isEntry ? 0 : -1}
        >
          {words.columns.source}
        </button>
      </td>
    </tr>
  );
});

interface CellProps {
  readonly item: Item;
  readonly words: Words;
}

function Base({ item, words, baseYear }: CellProps & { readonly baseYear: number | null }): ReactElement {
  const { base } = item;
  return (
    <td className="c-base number">
      {base !== null && (
        <>
          {numberText(base.value, base.decimals, words.locale)}
          {base.year !== baseYear && <small>{base.year}</small>}
        </>
      )}
    </td>
  );
}

function Target({ item, words, toYear }: CellProps & { readonly toYear: number }): ReactElement {
  return (
    <td className="c-target number">
      {targetText(item, words)}
      {item.row === null && <small className="wording">{clauseOf(item)}</small>}
      {item.span.to !== toYear && <small>{words.until(item.span.to)}</small>}
    </td>
  );
}

function YearValue({ item, year, words }: CellProps & { readonly year: string }): ReactElement {
  const cell = yearCell(item, year, words);
  if (cell === null) return <td className="c-years number" />;
  const { status } = cell;
  return (
    <td className="c-years number" title={cell.isChange ? words.growth(year) : undefined}>
      {cell.text}
      {(status === 'preliminary' || status === 'estimate') && (
        <abbr title={words.status[status]}>{words.statusMark[status]}</abbr>
      )}
    </td>
  );
}

function Latest({ item, words }: CellProps): ReactElement {
  const { latest } = item;
  if (latest === null) return <td className="c-latest number" />;
  return (
    <td className="c-latest number">
      {latestText(item, words)}
      <small>
        {latest.period} {words.status[latest.status]}
      </small>
    </td>
  );
}
