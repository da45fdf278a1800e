import type { Locale } from '../kit/locale.js';

/** A part of the page of a check, which knows no other Markdown than these. */
export type Part =
  | { readonly kind: 'heading' | 'text' | 'formula'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What its author wrote on a check, in English and behind a second level-1 heading in Chinese; without the title. */
export function partsOf(page: string, locale: Locale): readonly Part[] {
  const [, english = '', chinese = ''] = page.split(/^# .*$/m);
  const wanted = locale === 'zh' ? chinese : english;
  return wanted
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '')
    .map((block) => partOf(block, locale));
}

/** A section less, where the page around says the same of the one finding. */
export function without(heading: string, parts: readonly Part[]): readonly Part[] {
  const from = parts.findIndex((part) => part.kind === 'heading' && part.text === heading);
  if (from === -1) return parts;
  const next = parts.findIndex((part, at) => at > from && part.kind === 'heading');
  return [...parts.slice(0, from), ...(next === -1 ? [] : parts.slice(next))];
}

function partOf(block: string, locale: Locale): Part {
  const lines = block.split('\n');
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
  if (block.startsWith('    ')) return { kind: 'formula', text: lines.map((line) => line.slice(4)).join('\n') };
  if (block.startsWith('| ')) return tableOf(lines);
  if (block.startsWith('- ')) return { kind: 'list', items: joined(block, locale).slice(2).split('\n- ') };
  return { kind: 'text', text: joined(block, locale) };
}

/** Lines end where the page is wide, not where the sense is. */
function joined(block: string, locale: Locale): string {
  return block.replace(/\n(?!- )\s*/g, locale === 'zh' ? '' : ' ').replaceAll('`', '');
}

function tableOf([head = '', , ...rows]: readonly string[]): Part {
  return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
}

function cellsOf(row: string): readonly string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
