import type { CaseDocument } from '../../entries/case.js';
import type { Entry } from '../../entries/entry.js';
import { isLevel, sameSentence } from '../../entries/look-up.js';
import { sameYears } from '../../entries/years.js';
import { isAddable, sameScale } from './scale.js';

/** What some firms turned over and what is left of it once their costs are paid, the second above the first. */
export interface NetAboveGross {
  readonly gross: Entry;
  readonly net: Entry;
}

const GROSS = /(?:总产值|产值|营业总?收入|主营业务收入|销售收入|营收)$/;
const NET = /(?:增加值|利润总额|利润|利税总额|利税|税收)$/;
const DOING = /^(?:全年|完成|实现|创造|累计|预计)+|(?:完成|实现|创造|累计|预计)+$/g;
/** Between the two nothing else of the same firms is said but perhaps a growth rate. */
const NEAR = 40;

/** Pairs of one sentence that speak of the same firms: the net figure names them in the same words or leaves them out. */
export function netAboveGross({ entries, text }: CaseDocument): readonly NetAboveGross[] {
  return entries.flatMap((net, at) => {
    if (!isMoney(net) || !NET.test(net.fact.indicator)) return [];
    for (let before = at - 1; before >= 0 && sameSentence(entries[before]!, net); before--) {
      const gross = entries[before]!;
      if (!isMoney(gross) || !GROSS.test(gross.fact.indicator)) continue;
      const between = text.slice(gross.fact.end, net.fact.start);
      if (between.length > NEAR || /[;；]/.test(between)) break;
      const said = wordsBefore(net, between);
      return isOfSame(gross, net, said) && isAbove(net, gross) ? [{ gross, net }] : [];
    }
    return [];
  });
}

function isMoney(entry: Entry): boolean {
  return isLevel(entry) && isAddable(entry) && entry.amount?.of === 'yuan';
}

/** What stands between the last mark and the name of the net figure, the mark in front. */
function wordsBefore({ fact }: Entry, between: string): string {
  const name = fact.named === null ? 0 : fact.start - fact.named.start;
  return /[、和与,，]?[^、和与,，]*$/.exec(between.slice(0, between.length - name))![0];
}

/** Behind 、 the firms may be left unsaid (企业完成工业总产值3亿元、工业增加值1亿元), behind a comma where nothing but the measure is named. */
function isOfSame(gross: Entry, net: Entry, said: string): boolean {
  if (gross.fact.role !== net.fact.role || !sameScale(gross, net) || !sameYears(gross.years, net.years)) return false;
  const [one, other] = [ownerOf(gross, GROSS), ownerOf(net, NET)];
  if (one === other) return true;
  const mark = said.replace(DOING, '');
  return /^[、和与]$/.test(mark) ? one.endsWith(other) : other === '' && /^[,，]$/.test(mark);
}

/** Whose figure it is: the name without what is measured. */
function ownerOf({ fact }: Entry, measured: RegExp): string {
  return fact.indicator.replace(measured, '').replace(DOING, '');
}

function isAbove({ amount: net }: Entry, { amount: gross }: Entry): boolean {
  return net!.interval.low > gross!.interval.high;
}
