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
