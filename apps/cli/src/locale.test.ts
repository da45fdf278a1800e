import { expect, test } from 'vitest';
import { localeOf } from './locale.js';

test.each([
  [[], {}, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
  [['read', '--lang', 'zh'], { LANG: 'en_US' }, 'zh'],
  [['--lang=en'], { LANG: 'zh_CN' }, 'en'],
  [['--lang'], { LANG: 'zh_CN' }, 'zh'],
] as const)('%j with %j speaks %s', (args, env, locale) => {
  expect(localeOf(args, env)).toBe(locale);
});
