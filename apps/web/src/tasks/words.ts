import type { Mark } from '../kit/list/status.js';
import { inBoth } from '../kit/locale.js';
import type { Checking, Progress, Task } from './task.js';

interface Words {
  readonly progress: Readonly<Record<Progress, Mark>>;
  readonly checking: Readonly<Record<Checking, Mark>>;
  readonly kinds: Readonly<Record<Task['kind'], string>>;
}

/** Words for the states of a task, shared by its list and its page. */
export const TASK_WORDS = inBoth<Words>(
  {
    progress: {
      done: { symbol: '✓', word: '已完成', tone: 'good' },
      ahead: { symbol: '▲', word: '超序时进度', tone: 'good' },
      'on-schedule': { symbol: '●', word: '达序时进度', tone: 'calm' },
      behind: { symbol: '▼', word: '滞后', tone: 'warn' },
      failed: { symbol: '✕', word: '未能完成', tone: 'bad' },
      adjusted: { symbol: '↻', word: '已调整', tone: 'quiet' },
      open: { symbol: '○', word: '未填报', tone: 'quiet' },
    },
    checking: {
      waiting: { symbol: '…', word: '待复核', tone: 'warn' },
      agreed: { symbol: '=', word: '与自评一致', tone: 'good' },
      differs: { symbol: '≠', word: '与自评不一致', tone: 'bad' },
    },
    kinds: { task: '任务', policy: '政策', reform: '改革' },
  },
  {
    progress: {
      done: { symbol: '✓', word: 'done', tone: 'good' },
      ahead: { symbol: '▲', word: 'ahead', tone: 'good' },
      'on-schedule': { symbol: '●', word: 'on schedule', tone: 'calm' },
      behind: { symbol: '▼', word: 'behind', tone: 'warn' },
      failed: { symbol: '✕', word: 'not fulfilled', tone: 'bad' },
      adjusted: { symbol: '↻', word: 'adjusted', tone: 'quiet' },
      open: { symbol: '○', word: 'not reported', tone: 'quiet' },
    },
    checking: {
      waiting: { symbol: '…', word: 'to be judged', tone: 'warn' },
      agreed: { symbol: '=', word: 'as reported', tone: 'good' },
      differs: { symbol: '≠', word: 'otherwise than reported', tone: 'bad' },
    },
    kinds: { task: 'task', policy: 'policy', reform: 'reform' },
  },
);
