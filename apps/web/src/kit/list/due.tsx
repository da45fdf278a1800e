import { today } from '@outturn/charts';
import type { ReactElement } from 'react';
import './status.css';
import { inBoth, useLocale, useWords } from '../locale.js';
import { standingOf } from './deadline.js';
import { Unsaid } from './unsaid.js';

interface DueProps {
  readonly due: string | null;
  readonly isDone: boolean;
}

/** A deadline, and in words whether it has passed. */
export function Due({ due, isDone }: DueProps): ReactElement {
  const words = useWords(WORDS);
  const dueInWords = useDueInWords();
  const standing = standingOf(due, today(), isDone);
  if (standing.state === 'none') return <Unsaid>{words.none}</Unsaid>;
  return (
    <>
      <span className="due">{dueInWords(due)}</span>
      {standing.state === 'overdue' && (
        <small className="status bad">
          <span aria-hidden="true">!</span> {words.overdue(standing.days)}
        </small>
      )}
      {standing.state === 'soon' && (
        <small className="status warn">
          <span aria-hidden="true">◔</span> {words.soon(standing.days)}
        </small>
      )}
    </>
  );
}

/** 2025年底前, 2025年6月底前, 2025年6月30日. */
export function useDueInWords(): (due: string | null) => string {
  const locale = useLocale();
  return (due) => (due === null ? '' : WORDS[locale].due(due));
}

const WORDS = inBoth(
  {
    none: '未定时限',
    overdue: (days: number) => `逾期 ${days} 天`,
    soon: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 天到期`),
    due: (due: string) => {
      const [year, month, day] = due.split('-').map(Number);
      if (!/^\d{4}(-\d{2}){0,2}$/.test(due)) return due;
      if (month === undefined) return `${year}年底前`;
      return day === undefined ? `${year}年${month}月底前` : `${year}年${month}月${day}日`;
    },
  },
  {
    none: 'no deadline',
    overdue: (days: number) => `overdue by ${days} days`,
    soon: (days: number) => (days === 0 ? 'due today' : `due in ${days} days`),
    due: (due: string) => (/^\d{4}(-\d{2})?$/.test(due) ? `end of ${due}` : due),
  },
);
