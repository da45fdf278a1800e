import { ClassMark, nameIn, numberText, Progress, percentText, unitText } from '@outturn/charts';
import { memo, type ReactElement } from 'react';
import { latestText, targetText, yearCell } from './figures.js';
import type { Item } from './item.js';
import { clauseOf } from './quote.js';
import type { Words } from './words.js';

/** Of the bar of a share that is done: so that all columns have room on one screen. */
const BAR = 36;

interface CellsProps extends CellProps {
  readonly years: readonly string[];
  readonly baseYear: number | null;
  /** The last year of the plan: a target that reaches further says so. */
  readonly toYear: number;
}

interface RowProps extends CellsProps {
  readonly isHidden: boolean;
  readonly isShown: boolean;
  /** Whether the tab key comes to this row. */
  readonly isEntry: boolean;
}

/** One target. Its cells are made once and kept: filters hide the row, sorting moves it. */
export const Row = memo(function Row({ isHidden, isShown, isEntry, ...cells }: RowProps): ReactElement {
  const { target } = cells.item;
  return (
    <tr
      id={`t-${target}`}
      data-target={target}
      hidden={isHidden}
      aria-current={isShown || undefined}
      tabIndex={isEntry ? 0 : -1}
    >
      <Cells {...cells} />
    </tr>
  );
});

/** The link and the button are for the mouse: by keyboard a row is opened by Enter, and what opens has the link. */
const Cells = memo(function Cells({ item, words, years, baseYear, toYear }: CellsProps): ReactElement {
  const { locale } = words;
  const { isBinding, words: said, leadUnit, updatedAt, signed } = item;
  const { code, name, unit } = item.indicator;
  const called = nameIn(locale, item.indicator);
  return (
    <>
      <th scope="row" className="c-indicator">
        {/* No Link of the router: each would look anew at every change of the address. The table follows them. */}
        <a
          href={`/app/indicators/${encodeURIComponent(code)}`}
          data-code={code}
          tabIndex={-1}
          title={called === name ? undefined : name}
        >
          {called}
        </a>
      </th>
      <td className="c-kind">{said.kind}</td>
      <td className="c-attribute">{isBinding ? <b>{words.binding}</b> : words.expectedKind}</td>
      <td className="c-unit">{unitText(unit, locale)}</td>
      <Base item={item} words={words} baseYear={baseYear} />
      <Target item={item} words={words} toYear={toYear} />
      {years.map((year) => (
        <YearValue key={year} item={item} year={year} words={words} />
      ))}
      <Latest item={item} words={words} />
      <td className="c-completion number">
        <Progress completion={item.completion} expected={item.expected} locale={locale} width={BAR} />
      </td>
      <td className="c-expected number">{item.expected === null ? '' : percentText(item.expected, locale)}</td>
      <td className="c-judgement">
        <ClassMark of={item.class} locale={locale} />
        {signed !== null && <small>{words.signed}</small>}
      </td>
      <td className="c-lead">{leadUnit?.name}</td>
      <td className="c-updated">{updatedAt?.slice(0, 10)}</td>
      <td className="c-source">
        <button type="button" className="plain" aria-label={`${called} ${words.columns.source}`} tabIndex={-1}>
          {words.columns.source}
        </button>
      </td>
    </>
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
