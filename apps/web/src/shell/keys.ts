import { REVIEW_KEYS } from '../documents/review/review-keys.js';
import { inBoth } from '../kit/locale.js';

interface RoomKeys {
  readonly room: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
}

/** What the keys do, for the page of help. A room that takes keys of its own says so here. */
export const KEYS = inBoth<readonly RoomKeys[]>(
  [
    {
      room: '各页',
      keys: [
        ['/', '搜索'],
        ['?', '显示本页'],
        ['Tab', '到下一个链接、按钮或输入框'],
        ['Enter', '打开、确定'],
        ['Esc', '关闭弹出的内容'],
      ],
    },
    { room: '文件', keys: REVIEW_KEYS.zh },
  ],
  [
    {
      room: 'Everywhere',
      keys: [
        ['/', 'Search'],
        ['?', 'Show this'],
        ['Tab', 'To the next link, button or field'],
        ['Enter', 'Open, confirm'],
        ['Esc', 'Close what stands above the page'],
      ],
    },
    { room: 'Documents', keys: REVIEW_KEYS.en },
  ],
);
