import type { UnitClass } from '../vocabulary/units.js';
import type { Reason } from './fact.js';
import type { Quantity } from './item.js';

const SIZES: ReadonlySet<UnitClass> = new Set(['money', 'area', 'power', 'mass', 'people']);
/** 满意度在95%以上的部门有21个. */
const SHARE_CLASS = /^以[上下]的[\u4e00-\u9fff]{2,6}(?:有|达|共)?\d/;
/** 60支精梳纱: how fine a yarn is. */
const YARN = /^(?:以上)?[\u4e00-\u9fff]{0,3}纱/;
/** 连跨4个千亿台阶: steps are counted, not things. */
const STEPS = /^[^,;。]{0,5}(?:台阶|关口|大关)/;
/** 10亿元以上项目15个: a class of sizes names what is counted. */
const SIZE_CLASS = /^(?:及?以[上下])的?[\u4e00-\u9fff][^,;。、\d]{0,10}\d/;

/** 5星级酒店, 5岁以下儿童, 24小时服务, 220千伏变电站: the number is part of a name, and the name goes on around it. */
export function partOfName(text: string, { of, after, start, end }: Quantity): Reason | null {
  if (of === 'grade') return 'grade';
  if (text[start - 1] === '每') return 'base';
  if (of === 'age' || of === 'time')
    return isNamedSpan(text, start, after) ? (of === 'age' ? 'age' : 'duration') : null;
  if (of === 'count' && text[end - 1] === '支' && YARN.test(text.slice(end, end + 6))) return 'grade';
  if (of === 'count') return STEPS.test(text.slice(end, end + 8)) ? 'slogan' : null;
  if (text[end] === '级' && SIZES.has(of)) return 'grade';
  return isSizeClass(text, of, start, end) ? 'name' : null;
}

/** 24小时服务, 60岁以上老人: an age or a time with a noun behind it. */
function isNamedSpan(text: string, start: number, after: number): boolean {
  const next = text.charCodeAt(after);
  return (next >= 0x4e00 && next <= 0x9fff && !'的缩提减压以'.includes(text[after]!)) || text[start - 1] === '近';
}

function isSizeClass(text: string, of: UnitClass, start: number, end: number): boolean {
  const next = text[end];
  if (of === 'length' && (next === '内' || next === '以') && /^以?内[\u4e00-\u9fff]/.test(text.slice(end, end + 3)))
    return true;
  if (next === '的' && of === 'money' && /[超过逾]$/.test(text.slice(start - 1, start)))
    return /^的[\u4e00-\u9fff]/.test(text.slice(end, end + 2));
  if (next !== '以' && next !== '及') return false;
  if (of === 'percent') return SHARE_CLASS.test(text.slice(end, end + 14));
  return SIZES.has(of) && SIZE_CLASS.test(text.slice(end, end + 16));
}
