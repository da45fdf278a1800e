import { sameDefinition, sameSentence } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';
import { indicatorByCode } from '../../vocabulary/indicators/index.js';
import { type Figure, isAddition, scaleOf, verbOf } from '../figures.js';
import { partsOf } from './counterpart.js';

/** Words that make a figure what there is in all by now: 总数达到, 累计达到, 增至. */
const IN_ALL = /总[数量](?:已|就)?(?:达到?|为|有)?$|累计(?:已|就)?(?:达到?|有|为)$|保有量(?:已)?(?:达到?|为)?$/;
const RISING = /(?:增长?|增加|上升|扩大|提[高升]|发展|扩展|壮大|升|增多|攀升)[到至]$/;
/** A total of some years is no stock: 全年累计, 五年累计. */
const OF_TIME = /(?:全年|当年|本年|年内|[三四五]年|年来|期间|以来)[^，。；]{0,4}$/;

/** `said`: the text says that it is all there is, or that it rose to it; `known`: the catalogue has it as what piles up. */
export type StockWord = 'said' | 'known';

/** Why a figure is what there is at the end of its time; null where it may be what the time brought. */
export function stockWordOf(figure: Figure): StockWord | null {
  const { fact, subject } = figure;
  if (fact.measure !== 'level' || fact.role === 'target' || figure.amount.of === 'percent') return null;
  const verb = verbOf(figure);
  const inAll = /总[数量]$/.test(fact.indicator) || IN_ALL.test(verb);
  if (OF_TIME.test(verb.replace(/累计.*$/, ''))) return null;
  if (inAll || RISING.test(verb)) return isNamed(figure) ? 'said' : null;
  const known = fact.code === null ? null : indicatorByCode(fact.code);
  const pilesUp = known?.flow === 'stock' && known.direction === 'up';
  return pilesUp && !subject.added && !isAddition(figure) ? 'known' : null;
}

/** Whether the name says enough: 新增A企业6个,累计达到40个 has it before the figure that it was taken over from. */
function isNamed(figure: Figure): boolean {
  if (figure.fact.code !== null || isSpecific(figure)) return true;
  return figure.document.entries.some(
    (entry) =>
      entry.fact.named !== null &&
      sameSentence(entry, figure) &&
      entry.subject.stock === figure.subject.stock &&
      isSpecific(entry),
  );
}

/** 百亿县区总数 and 百亿县 are one. */
const COUNTED = /(?:总[数量]|数量|总?规模|[家户个]数)$/;
const COUNTIES = /县(?:市|区)+$/;

/** The name under which what there is in all is filed, however the text puts it. */
export function stockKeyOf({ subject }: Figure): string {
  return subject.stock.replace(COUNTED, '').replace(COUNTIES, '县');
}

/** Whether two stocks of one name are of the same whole or part, in the same words of definition. */
export function isSameStock(one: Figure, other: Figure): boolean {
  return (
    one.fact.scope === other.fact.scope &&
    scaleOf(one) === scaleOf(other) &&
    sameDefinition(one, other) &&
    partOf(one) === partOf(other)
  );
}

/** In 新增“百亿县”6个、总数达到40个 the word before the total is its name. */
function partOf(figure: Figure): string {
  const parts = partsOf(figure).split('·');
  return parts.filter((part) => !figure.fact.indicator.includes(part)).join('·');
}
