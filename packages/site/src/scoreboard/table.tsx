import type { ReactElement } from 'react';
import type { Source } from '../kit/page.js';
import type { Grouped, Part } from './groups.js';
import { type Board, type Item, isJudged } from './item.js';
import type { Origins } from './origins.js';
import { Row } from './row.js';
import { WORDS, type Words } from './words.js';

interface Around {
  readonly plan: Board['plan'];
  readonly years: readonly string[];
  readonly origins: Origins;
  readonly source: Source;
}

/** A table of the plan with its targets: those that are judged, and folded behind them those that cannot be yet. */
export function PartOfBoard({ part: { title, groups }, ...around }: Around & { readonly part: Part }): ReactElement {
  const words = WORDS[around.source.locale];
  const judged = only(groups, isJudged);
  const others = only(groups, (item) => !isJudged(item));
  const count = others.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <section>
      <h3>{title}</h3>
      {judged.length > 0 && <Table title={title} groups={judged} {...around} />}
      {count > 0 && (
        <details className="unjudged" open={judged.length === 0}>
          <summary>{words.unjudged(count)}</summary>
          <Table title={`${title} · ${words.unjudged(count)}`} groups={others} {...around} years={[]} />
        </details>
      )}
    </section>
  );
}

function only(groups: readonly Grouped[], isWanted: (item: Item) => boolean): readonly Grouped[] {
  return groups
    .map(({ title, items }) => ({ title, items: items.filter(isWanted) }))
    .filter(({ items }) => items.length > 0);
}

interface TableProps extends Around {
  readonly title: string;
  readonly groups: readonly Grouped[];
}

function Table({ title, groups, ...around }: TableProps): ReactElement {
  const words = WORDS[around.source.locale];
  const areJudged = groups.every(({ items }) => items.every(isJudged));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="scroll" aria-label={words.scroll(title)} tabIndex={0}>
      <table className="board">
        <Head years={around.years} base={around.plan.baseYear} areJudged={areJudged} words={words} />
        {groups.map((group) => (
          <tbody key={group.title}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={COLUMNS + around.years.length + (areJudged ? 2 : 0)}>
                  {group.title}
                </th>
              </tr>
            )}
            {group.items.map((item) => (
              <Row key={item.target} item={item} {...around} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Without years, and without what only judged targets have. */
const COLUMNS = 9;

interface HeadProps {
  readonly years: readonly string[];
  readonly base: number | null;
  readonly areJudged: boolean;
  readonly words: Words;
}

function Head({ years, base, areJudged, words: { columns } }: HeadProps): ReactElement {
  return (
    <thead>
      <tr>
        <th scope="col">{columns.indicator}</th>
        <th scope="col">{columns.kind}</th>
        <th scope="col">{columns.unit}</th>
        <th scope="col">
          {columns.base}
          {base !== null && <small>{base}</small>}
        </th>
        <th scope="col">{columns.target}</th>
        {years.map((year) => (
          <th key={year} scope="col">
            {year}
          </th>
        ))}
        <th scope="col">{columns.latest}</th>
        {areJudged && <th scope="col">{columns.completion}</th>}
        {areJudged && <th scope="col">{columns.expected}</th>}
        <th scope="col">{areJudged ? columns.judgement : columns.reason}</th>
        <th scope="col">{columns.lead}</th>
        <th scope="col">{columns.source}</th>
      </tr>
    </thead>
  );
}
