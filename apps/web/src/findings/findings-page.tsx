import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback, useMemo } from 'react';
import './findings.css';
import { sorted } from '../kit/list/column.js';
import { Counts } from '../kit/list/counts.js';
import { ListPage } from '../kit/list/list-page.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useFindingColumns } from './columns.js';
import { type FindingFilter, SEVERITIES } from './filter.js';
import { everyFinding, type Finding, isLeft, type Told, toldOf } from './finding.js';
import { FindingFilters } from './finding-filters.js';
import { FINDING_WORDS } from './words.js';

const NONE: readonly Finding[] = [];

/** What does not add up in the documents, the gravest first. */
export function FindingsPage(): ReactElement {
  const words = useWords(WORDS);
  const { severities } = useWords(FINDING_WORDS);
  const locale = useLocale();
  const navigate = useNavigate({ from: '/findings' });
  const filter = useSearch({ from: '/signed-in/findings' });
  const query = useQuery(everyFinding(locale));
  const findings = query.data?.items ?? NONE;
  const told = useMemo(() => findings.map((finding) => toldOf(finding, locale)), [findings, locale]);
  const { left, rows } = useLeft(told, filter);
  const columns = useFindingColumns();
  const shown = useMemo(() => sorted(rows, columns.shown, filter.sort ?? 'severity'), [rows, columns, filter.sort]);
  const change = useCallback(
    (changes: Partial<FindingFilter>) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const clear = (): void => void navigate({ search: {}, replace: true });
  return (
    <ListPage
      words={words}
      query={query}
      filters={<FindingFilters filter={filter} change={change} clear={clear} told={told} />}
      counts={
        <Counts
          label={words.counts}
          rows={left}
          keys={SEVERITIES}
          keyOf={({ finding }) => finding.severity}
          marks={severities}
          chosen={filter.severity}
          onChoose={(severity) => change({ severity })}
        />
      }
      rows={shown}
      columns={columns.shown}
      copied={columns.copied}
      keyOf={({ finding }) => finding.id}
      sort={filter.sort}
      onSort={(sort) => change({ sort })}
      onClear={clear}
    />
  );
}

/** The findings that the filters leave, and those that they would leave whatever their severity. */
function useLeft(told: readonly Told[], filter: FindingFilter) {
  return useMemo(() => {
    const left = told.filter((one) => isLeft(one, filter));
    const { severity } = filter;
    return { left, rows: left.filter(({ finding }) => severity === undefined || finding.severity === severity) };
  }, [told, filter]);
}

const WORDS = inBoth(
  {
    title: '检查发现',
    lead: '规划和报告里对不上的数。是给人看的意见：错误要改，疑问要核，确属合理的写明理由豁免。',
    waiting: '正在读取检查发现…',
    counts: '按程度筛选',
    none: '没有检查发现',
    noneHint: '导入的文件里没有对不上的数；还没有导入文件的，先导入规划或报告。',
    noneLeft: '没有符合条件的检查发现',
  },
  {
    title: 'Findings',
    lead: 'What does not add up in plans and reports. Opinions for a person: mend errors, look into questions, and waive with a reason what is right after all.',
    waiting: 'Reading the findings…',
    counts: 'Filter by severity',
    none: 'There are no findings',
    noneHint: 'All figures of the imported documents agree; if none was imported yet, import a plan or a report.',
    noneLeft: 'No finding fits these filters',
  },
);
