import { COMPANIES, TRADES } from '../../vocabulary/project-names.js';
import type { Stretch } from '../clause.js';
import { Words } from '../words.js';
import type { Mention } from './mentions.js';

const KNOWN = new Words(COMPANIES);
/** A company named in full. */
const FULL = /^[一-鿿]{2,12}?(?:\([一-鿿]{2,4}\))?[一-鿿]{0,8}?(?:有限责任公司|股份有限公司|有限公司|公司|集团)/;
const NAMED = /公司|集团/;
/** A company named in short, known by its trade and by the figure or phase behind it. */
const SHORT = new RegExp(
  `^[一-鿿]{2,4}?(?:\\([一-鿿]{2,4}\\))?(?:${TRADES.join('|')})(?=\\d|年产|日产|[一二三四]期|\\()`,
);
const LONGEST = 24;

/**
 * Who builds or pays: the company that a project's name starts with, before or behind the place that ends at `site`, or one
 * that the words before it name; null where neither does.
 */
export function ownerOf(text: string, { item, ahead }: Mention, site: number): string | null {
  const own = companyAt(text, item) ?? (site > item.from ? companyAt(text, { from: site, to: item.to }) : null);
  if (own !== null || ahead === null) return own;
  const agent = companyAt(text, ahead);
  return agent !== null && agent.length === ahead.to - ahead.from ? agent : null;
}

function companyAt(text: string, { from, to }: Stretch): string | null {
  const head = text.slice(from, Math.min(to, from + LONGEST));
  const full = NAMED.test(head) ? FULL.exec(head) : null;
  return full?.[0] ?? SHORT.exec(head)?.[0] ?? KNOWN.ahead(text, from, to)?.text ?? null;
}
