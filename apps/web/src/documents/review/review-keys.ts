import { inBoth } from '../../kit/locale.js';

/** The keys of the review of a document. */
export const REVIEW_KEYS = inBoth<readonly (readonly [key: string, does: string])[]>(
  [
    ['j / k', '下一条、上一条'],
    ['a', '接受'],
    ['c', '更正'],
    ['r', '驳回'],
    ['o', '重新打开'],
    ['x', '选中；按住 Shift 选到这里'],
    ['u', '撤销刚才的决定'],
    ['t', '把所在句子或选中的文字转为任务'],
  ],
  [
    ['j / k', 'next, previous'],
    ['a', 'accept'],
    ['c', 'correct'],
    ['r', 'reject'],
    ['o', 'reopen'],
    ['x', 'select; with Shift up to here'],
    ['u', 'undo the last decision'],
    ['t', 'make a task of the sentence or the selected words'],
  ],
);

/** What the marks in the text say of the review. */
export const REVIEW_MARKS = inBoth<readonly (readonly [state: string, words: string])[]>(
  [
    ['accepted', '已采用：打勾'],
    ['likely', '待定：淡色底'],
    ['unsure', '待定且需细看：问号'],
    ['no-entry', '不入账：灰线'],
    ['rejected', '已驳回：划去'],
  ],
  [
    ['accepted', 'accepted: a tick'],
    ['likely', 'waiting: tinted'],
    ['unsure', 'waiting, to be looked at: a question mark'],
    ['no-entry', 'no entry: grey line'],
    ['rejected', 'rejected: struck out'],
  ],
);
