import type { Clause } from './clause.js';

/** 市级, 区本级: a government without those below it, named at the end of a label or in a heading. */
const TIER = /[省市县区州盟旗师]本?级|本级/;
const LABEL = /(?:^|[^\u4e00-\u9fff])([省市县区州盟旗师]?本?级)$/;
const LONGEST_LABEL = 4;
/** Accounts that a government has with those below it and without them. */
const ACCOUNT = /^(?:地方)?(?:一般公共预算|政府性基金|国有资本经营|社会保险基金|税收收入|非税收入)/;

/** The government that a heading limits its part to, empty where it names none or the whole region beside it. */
export function tierOf(title: string): string {
  if (!title.includes('级')) return '';
  return /全[省市县区州盟旗师]|[和及、与]/.test(title) ? '' : (TIER.exec(title)?.[0] ?? '');
}

/** 市级:一般公共预算收入24亿元: an account told under the label or heading of one government is that government's. */
export function withTier(name: string, { text, part, quantity }: Clause): string {
  if (!ACCOUNT.test(name)) return name;
  const colon = text.lastIndexOf(':', quantity.start);
  const label = LABEL.exec(text.slice(Math.max(0, colon - LONGEST_LABEL), Math.max(0, colon)));
  return (label?.[1] ?? part.tier) + name;
}
