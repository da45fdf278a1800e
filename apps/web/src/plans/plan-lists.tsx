import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { IndicatorName } from '../kit/indicator-name.js';
import { inBoth, useWords } from '../kit/locale.js';
import { When } from '../kit/when.js';
import type { Overview } from './overview.js';

/** What is due, what waits for a person, what came in last. */
export function PlanLists({ overview }: { readonly overview: Overview }): ReactElement {
  return (
    <div className="plan-lists">
      <Due due={overview.due} />
      {overview.waiting !== null && <WaitingFor waiting={overview.waiting} findings={overview.findings ?? 0} />}
      <CameIn last={overview.last} />
    </div>
  );
}

function Due({ due: { count, items } }: { readonly due: Overview['due'] }): ReactElement {
  const words = useWords(WORDS);
  return (
    <List title={words.due} count={count} none={words.noneDue}>
      {items.map((item) => (
        <li key={item.id}>
          <Owed {...item} />
          <span className={item.isLate ? 'overdue' : 'quiet'}>{owedInWords(item, words)}</span>
        </li>
      ))}
    </List>
  );
}

/** As many as the other two have. */
const MOST = 6;

interface WaitingForProps {
  readonly waiting: NonNullable<Overview['waiting']>;
  readonly findings: number;
}

function WaitingFor({ waiting, findings }: WaitingForProps): ReactElement {
  const words = useWords(WORDS);
  const { facts, tasks, projects, documents } = waiting;
  return (
    <List title={words.waiting} count={facts + tasks + projects} none={words.noneWaiting}>
      {documents.map(({ id, title, waiting: count }) => (
        <li key={id}>
          <Link to="/documents/$id" params={{ id }}>
            {title}
          </Link>
          <span className="quiet">{words.toReview(count)}</span>
        </li>
      ))}
      {findings > 0 && (
        <li>
          <Link to="/findings">{words.findings}</Link>
          <span className="quiet">{words.open(findings)}</span>
        </li>
      )}
    </List>
  );
}

function CameIn({ last }: { readonly last: Overview['last'] }): ReactElement {
  const words = useWords(WORDS);
  return (
    <List title={words.last} none={words.noneLast}>
      {last.slice(0, MOST).map(({ what, id, count, at, code, ...named }) => (
        <li key={id}>
          {what === 'document' ? (
            <Link to="/documents/$id" params={{ id }}>
              {named.name}
            </Link>
          ) : (
            <span>
              <IndicatorName of={named} />
              {words.andMore(count)}
            </span>
          )}
          <span className="quiet">
            <When at={at} day />
          </span>
        </li>
      ))}
    </List>
  );
}

type DueItem = Overview['due']['items'][number];

function owedInWords({ what, due, isLate }: DueItem, words: typeof WORDS.zh): string {
  if (what === 'value') return words.missing(due);
  return isLate ? words.late(due) : due;
}

/** Of a value the id is the code of its indicator. */
function Owed({ what, id, ...named }: DueItem): ReactElement {
  return what === 'task' ? (
    <Link to="/tasks/$id" params={{ id }}>
      {named.name}
    </Link>
  ) : (
    <Link to="/indicators/$code" params={{ code: id }}>
      <IndicatorName of={named} />
    </Link>
  );
}

interface ListProps {
  readonly title: string;
  readonly count?: number;
  readonly none: string;
  readonly children: ReactNode;
}

function List({ title, count, none, children }: ListProps): ReactElement {
  const isEmpty = [children].flat(2).every((child) => child === false);
  return (
    <section>
      <h3>
        {title} {count !== undefined && count > 0 && <span className="quiet">{count}</span>}
      </h3>
      {isEmpty ? <p className="quiet">{none}</p> : <ul>{children}</ul>}
    </section>
  );
}

const WORDS = inBoth(
  {
    due: '近期到期',
    noneDue: '没有将到期或逾期的事项。',
    late: (due: string) => `! 已逾期（${due}）`,
    missing: (period: string) => `! 缺 ${period} 年数据`,
    waiting: '待复核',
    noneWaiting: '读出的数据都已复核。',
    toReview: (n: number) => `${n} 条`,
    findings: '检查发现',
    open: (n: number) => `${n} 处未处理`,
    andMore: (n: number) => (n > 1 ? `等 ${n} 个数值` : ''),
    last: '最近收到',
    noneLast: '还没有收到文件或数据。',
  },
  {
    due: 'Due',
    noneDue: 'Nothing is due or overdue.',
    late: (due: string) => `! overdue (${due})`,
    missing: (period: string) => `! no figure of ${period}`,
    waiting: 'To be reviewed',
    noneWaiting: 'All that was read has been reviewed.',
    toReview: (n: number) => `${n}`,
    findings: 'Findings',
    open: (n: number) => `${n} open`,
    andMore: (n: number) => (n > 1 ? ` and ${n - 1} more` : ''),
    last: 'Came in last',
    noneLast: 'No document or figure has come in yet.',
  },
);
