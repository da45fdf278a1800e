import type { Mark } from '../kit/list/status.js';
import { inBoth } from '../kit/locale.js';
import type { PROJECT_KINDS, Stage } from './project.js';

interface Words {
  readonly stages: Readonly<Record<Stage | 'untold', Mark>>;
  readonly kinds: Readonly<Record<(typeof PROJECT_KINDS)[number], string>>;
}

/** Words for the stages and kinds of projects, shared by their list and their page. */
export const PROJECT_WORDS = inBoth<Words>(
  {
    stages: {
      planned: { symbol: '○', word: '谋划', tone: 'quiet' },
      'under-construction': { symbol: '◐', word: '在建', tone: 'calm' },
      completed: { symbol: '●', word: '建成', tone: 'good' },
      operating: { symbol: '▶', word: '投用', tone: 'good' },
      untold: { symbol: '–', word: '未写明', tone: 'quiet' },
    },
    kinds: { project: '工程项目', programme: '行动、计划', platform: '平台' },
  },
  {
    stages: {
      planned: { symbol: '○', word: 'planned', tone: 'quiet' },
      'under-construction': { symbol: '◐', word: 'under construction', tone: 'calm' },
      completed: { symbol: '●', word: 'completed', tone: 'good' },
      operating: { symbol: '▶', word: 'in use', tone: 'good' },
      untold: { symbol: '–', word: 'not told', tone: 'quiet' },
    },
    kinds: { project: 'project', programme: 'programme', platform: 'platform' },
  },
);
