import type { Mark } from '../kit/list/status.js';
import { inBoth } from '../kit/locale.js';
import type { Severity } from './filter.js';

interface Words {
  readonly severities: Readonly<Record<Severity, Mark>>;
  readonly waived: Mark;
}

/** Words for the severities, shared by the list of findings and their page. */
export const FINDING_WORDS = inBoth<Words>(
  {
    severities: {
      error: { symbol: '✕', word: '错误', tone: 'bad' },
      question: { symbol: '?', word: '疑问', tone: 'warn' },
      note: { symbol: 'i', word: '提示', tone: 'calm' },
    },
    waived: { symbol: '✓', word: '已豁免', tone: 'quiet' },
  },
  {
    severities: {
      error: { symbol: '✕', word: 'error', tone: 'bad' },
      question: { symbol: '?', word: 'question', tone: 'warn' },
      note: { symbol: 'i', word: 'note', tone: 'calm' },
    },
    waived: { symbol: '✓', word: 'waived', tone: 'quiet' },
  },
);
