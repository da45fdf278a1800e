import type { Part } from './clause.js';

const MONTH_ENDS: Readonly<Record<string, string>> = {
  上半年: '06',
  下半年: '12',
  一: '03',
  二: '06',
  三: '09',
  四: '12',
  前三季度: '09',
  秋季开学: '09',
  春季开学: '03',
};
const HAN_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const DATE =
  /(?:(\d{4})年|今年|年内)?(?:(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|中旬|上旬|下旬)?(?:([12]\d|3[01]|0?[1-9])日)?(?:底|末|初)?(?:之?以?前|完成|建成)?|(上半年|下半年|前三季度|第?([一二三四])季度|秋季开学|春季开学)(?:之?前)?)/;
const YEAR = /(?:到|至|力争|争取|确保|于)(\d{4})年|(\d{4})年(?:年?[底末])?(?:之?以?前)|(\d{4})年年?[底末]/;
const PLAN = /[“"]?十([一二三四五])五[”"]?(?:末|期末|期间)/;
const THIS_YEAR = /(?:今年|年)年?[底末](?:之?以?前)?|年内|当年/;

/** Every time holds one of these. */
const TIMES = /[年月季末期]/;

/** Whether a text may name a time: false settles most sentences at a glance. */
export function namesTime(text: string): boolean {
  return TIMES.test(text);
}

/**
 * By when a text wants something done: a year (`2025`), its end meant, or a month (`2025-06`) or day; null where it names no
 * time. A time that says no year lies in the year that the part plans for; a part that plans for more years has none to lend.
 */
export function deadlineIn(text: string, part: Part): string | null {
  const planned = part.mode === 'plan' && part.span === null ? part.planned : Number.NaN;
  const dated = DATE.exec(text);
  if (dated !== null) {
    const year = dated[1] === undefined ? planned : Number(dated[1]);
    if (isAhead(year, part))
      return [year, monthOf(dated), dated[3]?.padStart(2, '0')].filter((unit) => unit !== undefined).join('-');
  }
  const named = YEAR.exec(text);
  const year = named === null ? Number.NaN : Number(named[1] ?? named[2] ?? named[3]);
  if (isAhead(year, part)) return String(year);
  const plan = PLAN.exec(text);
  // 十一五 ended in 2010.
  const last = plan === null ? Number.NaN : 2010 + 5 * '一二三四五'.indexOf(plan[1]);
  if (isAhead(last, part)) return String(last);
  return THIS_YEAR.test(text) && isAhead(planned, part) ? String(planned) : null;
}

/** By when a cell or label that holds nothing but a time wants something done: 2025年, 2025-12, 12月底, 全年. */
export function dueIn(time: string, part: Part): string | null {
  if (time === '') return null;
  const spelt = time.replace(/(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?/, (_, year, month, day) =>
    day === undefined ? `${year}年${month}月` : `${year}年${month}月${day}日`,
  );
  return deadlineIn(spelt === '全年' ? '年内' : `到${spelt}`, part);
}

/** What is past is no deadline; where a text does not say when it speaks, any year may be ahead. */
function isAhead(year: number, { reported }: Part): boolean {
  return Number.isFinite(year) && !(year <= reported);
}

function monthOf([, , month, , span, quarter]: RegExpExecArray): string {
  if (month === undefined) return MONTH_ENDS[quarter ?? span ?? ''] ?? '12';
  const han = HAN_MONTHS.indexOf(month);
  return String(han < 0 ? Number(month) : han + 1).padStart(2, '0');
}
