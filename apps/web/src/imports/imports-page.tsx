import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { More } from '../kit/more.js';
import { Empty, Page } from '../kit/page.js';
import { ChooseFiles } from './choose-files.js';
import { DropAnywhere } from './drop-anywhere.js';
import { lastJobs } from './jobs.js';
import { JobsTable } from './jobs-table.js';
import { isState, STATES } from './states.js';

/** All files that were handed in, the last first. */
export function ImportsPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const navigate = useNavigate();
  const { state } = useSearch({ from: '/signed-in/imports' });
  return (
    <DropAnywhere>
      <Page title={words.title} lead={words.lead} actions={<ChooseFiles />}>
        <div className="filters">
          <label>
            {words.state}
            <select
              value={state ?? ''}
              onChange={({ target: { value } }) =>
                void navigate({ to: '/imports', search: isState(value) ? { state: value } : {} })
              }
            >
              <option value="">{words.all}</option>
              {STATES.map((one) => (
                <option key={one} value={one}>
                  {words.states[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <More
          list={lastJobs(state, locale)}
          empty={<Empty title={state === undefined ? words.empty : words.noneSuch}>{words.emptyHint}</Empty>}
        >
          {(jobs) => <JobsTable jobs={jobs} />}
        </More>
      </Page>
    </DropAnywhere>
  );
}

const WORDS = inBoth(
  {
    title: '导入',
    lead: '交来的文件和读取进展。把文件拖到本页任何地方即可导入。',
    state: '进展',
    all: '全部',
    states: {
      waiting: '排队等候',
      active: '正在阅读',
      done: '已完成',
      refused: '没有收下',
      failed: '未能读完',
      cancelled: '已撤回',
    },
    empty: '还没有交来过文件',
    noneSuch: '没有这样的文件',
    emptyHint: '把规划文本、政府工作报告或统计公报拖到这里，或点右上角选择。',
  },
  {
    title: 'Imports',
    lead: 'Files that were handed in, and how far they are. Drop files anywhere on this page to import them.',
    state: 'State',
    all: 'All',
    states: {
      waiting: 'Waiting',
      active: 'Being read',
      done: 'Done',
      refused: 'Not taken',
      failed: 'Failed',
      cancelled: 'Taken back',
    },
    empty: 'No file was handed in yet',
    noneSuch: 'No such files',
    emptyHint: 'Drop a plan, a work report or a communique here, or choose one at the top.',
  },
);
