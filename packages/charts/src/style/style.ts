import { colourRule, DARK, LIGHT, PAGE_DARK, PAGE_LIGHT, pageRule } from './colours.js';
import { DRAWING_RULES, PAGE_RULES } from './rules.js';

const FONT =
  '"Source Han Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';
const ALL = ':root,\n  :root[data-theme="dark"],\n  :root:not([data-theme="light"])';

/** The style sheet of a page. The page says what theme it has with `data-theme`; without it, the reader's own system does. */
export const PAGE_STYLE: string = [
  '/* Made by tools/generate/charts.ts of packages/charts/src/style. */\n',
  colourRule(':root', LIGHT),
  `@media (prefers-color-scheme: dark) {\n${colourRule(':root:not([data-theme="light"])', DARK, '  ')}}\n`,
  colourRule(':root[data-theme="dark"]', DARK),
  `@media print {\n${colourRule(ALL, LIGHT, '  ')}}\n`,
  DRAWING_RULES,
  PAGE_RULES,
].join('');

const SIZES = {
  gap: '1rem',
  radius: '6px',
  sans: FONT,
  serif: '"Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif',
} as const;

/** Colours and sizes of pages, the public ones and those of the application. On paper all of them are light. */
export const TOKENS_STYLE: string = [
  '/* Made by tools/generate/charts.ts of packages/charts/src/style. */\n',
  ':root {\n  color-scheme: light dark;\n}\n',
  pageRule(':root', { ...PAGE_LIGHT, ...SIZES }),
  `@media screen and (prefers-color-scheme: dark) {\n${pageRule(':root:not([data-theme="light"])', PAGE_DARK, '  ')}}\n`,
  `@media screen {\n${pageRule(':root[data-theme="dark"]', PAGE_DARK, '  ')}}\n`,
  ':root[data-theme="light"] {\n  color-scheme: light;\n}\n',
  ':root[data-theme="dark"] {\n  color-scheme: dark;\n}\n',
].join('');

/** The style that a file of its own carries with it, in one line. */
export const FILE_STYLE: string = [
  colourRule('.oc', LIGHT),
  `.oc { font-family: ${FONT}; }`,
  `@media (prefers-color-scheme: dark) { ${colourRule('.oc', DARK)} }`,
  `@media print { ${colourRule('.oc', LIGHT)} }`,
  DRAWING_RULES,
]
  .join(' ')
  .trim()
  .replaceAll(/\s+/g, ' ');
