import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import type { Job, JobState } from './states.js';

const SYMBOLS: Readonly<Record<JobState, string>> = {
  waiting: '…',
  active: '▸',
  done: '✓',
  refused: '✕',
  failed: '✕',
  cancelled: '–',
};

/** What became of a file, in words. */
export function Outcome({ job }: { readonly job: Job }): ReactElement {
  const words = useWords(WORDS);
  const { state, result } = job;
  return (
    <span className={`outcome outcome-${state}`}>
      <span aria-hidden="true">{SYMBOLS[state]}</span> {result === null ? words[state] : saidOf(result, words)}
    </span>
  );
}

function saidOf(result: NonNullable<Job['result']>, words: typeof WORDS.zh): string {
  switch (result.outcome) {
    case 'imported':
      return words.imported(result.counts) + (result.looksLike.length > 0 ? words.alike : '');
    case 'corrected':
      return words.corrected(result.edition, result.anchored);
    case 'refused':
      return words.refusedBecause(result.refusal.said);
    default:
      return words[result.outcome];
  }
}

interface Counts {
  readonly facts: number;
  readonly tasks: number;
  readonly projects: number;
  readonly findings: number;
}

interface Anchored {
  readonly same: number;
  readonly moved: number;
  readonly lost: number;
  readonly added: number;
}

const WORDS = inBoth(
  {
    waiting: '排队等候',
    active: '正在阅读',
    done: '已完成',
    refused: '没有收下',
    failed: '多次尝试仍未读完。请查看服务器日志，再重新交一次。',
    cancelled: '已撤回',
    unchanged: '台账里已有这个文件，没有任何改变',
    'same-text': '与台账里一个文件的文字相同，没有任何改变',
    imported: ({ facts, tasks, projects, findings }: Counts) =>
      `已读完：数据 ${facts} 条、任务 ${tasks} 条、项目 ${projects} 个、检查发现 ${findings} 处`,
    alike: '。与已有文件同地区、同类、同年，可能是它的修订版：请到那个文件的页面登记新版本',
    corrected: (edition: number, { same, moved, lost, added }: Anchored) =>
      `第 ${edition} 版：不变 ${same}，移位 ${moved}，找不到 ${lost}，新增 ${added}`,
    refusedBecause: (said: string) => `没有收下：${said}`,
  },
  {
    waiting: 'Waiting in line',
    active: 'Being read',
    done: 'Done',
    refused: 'Not taken',
    failed: 'Tried several times and not read to the end. Look at the log of the server, then hand it in once more.',
    cancelled: 'Taken back',
    unchanged: 'This file is here already; nothing was changed',
    'same-text': 'A file of the same text is here already; nothing was changed',
    imported: ({ facts, tasks, projects, findings }: Counts) =>
      `Read: ${facts} figures, ${tasks} tasks, ${projects} projects, ${findings} findings`,
    alike: '. It may be a corrected edition of a document that is here: then hand it in on the page of that document',
    corrected: (edition: number, { same, moved, lost, added }: Anchored) =>
      `Edition ${edition}: ${same} the same, ${moved} moved, ${lost} lost, ${added} new`,
    refusedBecause: (said: string) => `Not taken: ${said}`,
  },
);
