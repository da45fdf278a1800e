import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Asked } from '../kit/asked.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { ClassBar } from './class-bar.js';
import { overviewOf, type Plan } from './overview.js';
import { PlanLists } from './plan-lists.js';
import { PLAN_WORDS } from './words.js';

/** One plan: what it is, how it stands, what is to be done. */
export function PlanCard({ plan }: { readonly plan: Plan }): ReactElement {
  const words = useWords(WORDS);
  const { code, name } = plan;
  return (
    <article className="plan-card">
      <header>
        <div>
          <h2>
            <Link to="/plans/$code/scoreboard" params={{ code }}>
              {name}
            </Link>
          </h2>
          <p>
            <PlanLine plan={plan} />
          </p>
        </div>
        <div className="actions">
          <Link to="/plans/$code" params={{ code }} className="button">
            {words.about}
          </Link>
          <Link to="/plans/$code/scoreboard" params={{ code }} className="button">
            {words.scoreboard}
          </Link>
        </div>
      </header>
      <Standing plan={plan} />
    </article>
  );
}

/** Region, years, status, in one line. */
export function PlanLine({ plan }: { readonly plan: Plan }): ReactElement {
  const words = useWords(WORDS);
  const { levels, kinds, statuses } = useWords(PLAN_WORDS);
  const { regionName, level, kind, fromYear, toYear, status, isPublic } = plan;
  const parts = [
    regionName,
    levels[level],
    kinds[kind],
    `${fromYear}—${toYear}`,
    statuses[status],
    isPublic ? words.public : words.inside,
  ];
  return <>{parts.join(' · ')}</>;
}

function Standing({ plan }: { readonly plan: Plan }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const overview = useQuery(overviewOf(plan.code, locale));
  return (
    <Asked query={overview} waiting={words.waiting}>
      {(told) => (
        <>
          <p className="plan-time">
            <span>
              {words.timeShare} <b>{Math.round(told.timeShare * 100)}%</b>
            </span>
            <span>{words.judgedOn(told.on)}</span>
          </p>
          {told.summary.all.total === 0 ? (
            <p className="quiet">{words.noTargets}</p>
          ) : (
            <div className="plan-standing">
              <ClassBar label={words.binding} tally={told.summary.binding} />
              <ClassBar label={words.expected} tally={told.summary.expected} />
            </div>
          )}
          <PlanLists overview={told} />
        </>
      )}
    </Asked>
  );
}

const WORDS = inBoth(
  {
    about: '规划资料',
    scoreboard: '对照表',
    public: '已公布',
    inside: '未公布',
    waiting: '正在计算进展…',
    timeShare: '时间进度',
    judgedOn: (on: string) => `按 ${on} 评判`,
    noTargets: '还没有确认过的目标。核对规划文本中读出的数据之后，这里会显示进展。',
    binding: '约束性指标',
    expected: '预期性指标',
  },
  {
    about: 'About the plan',
    scoreboard: 'Scoreboard',
    public: 'public',
    inside: 'not public',
    waiting: 'Working out how it stands…',
    timeShare: 'Time elapsed',
    judgedOn: (on: string) => `judged on ${on}`,
    noTargets:
      'No target has been confirmed yet. Once the figures of its text are looked over, this shows how it stands.',
    binding: 'Binding',
    expected: 'Expected',
  },
);
