import { beforeFigure } from '../../entries/before.js';
import { catalogued, sameDefinition, sameSentence } from '../../entries/look-up.js';
import { isSpecific } from '../../entries/specific.js';
import { yearOf } from '../../entries/years.js';
import { type Figure, isAddition, isFigure, scaleOf, verbOf } from '../figures.js';
import { ALTOGETHER, wordsBefore } from '../growth/words.js';
import { isOfWholeYear, isTelling, partsOf } from './counterpart.js';

/** Words that make a figure what there is in all by now: 总数达到, 累计达到. */
const IN_ALL = /总[数量](?:已|就)?(?:达到?|为|有)?$|累计(?:已|就)?(?:达到?|有|为)$|保有量(?:已)?(?:达到?|为)?$/;
const RISING = /(?:增长?|增加|上升|扩大|提[高升]|发展|扩展|壮大|升|增多|攀升)[到至]$/;
const FALLING = /(?:下?降|减|下降|降低|减少|回落|缩小|压缩|压减|收窄)[到至为]$/;
/** A total of some years is no stock: 全年累计, 五年累计. */
const OF_TIME = /(?:全年|当年|本年|年内|今年|[三四五]年|年来|期间|以来)[^，。；]{0,4}$/;
/** 累计建成5G基站2.1万个: mostly all there are. */
const BUILT = /累计(?:建成|建设|开通|培育|认定|创建|创成)[^，。；、]*$/;

/**
 * What a text says of a figure: that it rose to it (增至, 总数达到) or fell to it (降至); `known` where it does not, and yet the figure is all that
 * there is.
 */
export type StockWord = 'rose' | 'fell' | 'known';

/** Why a figure is what there is at the end of its time; null where it may be what the time brought. A rate is such where it rose or fell. */
export function stockWordOf(figure: Figure): StockWord | null {
  const { fact, amount } = figure;
  if (fact.measure !== 'level' || fact.role === 'target' || fact.rule === 'from-to') return null;
  const verb = verbOf(figure);
  if (OF_TIME.test(verb.replace(/累计.*$/, ''))) return null;
  const inAll = amount.of !== 'percent' && (/总[数量]$/.test(fact.indicator) || IN_ALL.test(verb));
  if (inAll || RISING.test(verb)) return isNamed(figure) ? 'rose' : null;
  if (FALLING.test(verb)) return isNamed(figure) ? 'fell' : null;
  return amount.of !== 'percent' && pilesUp(figure) ? 'known' : null;
}

/** Whether the catalogue has it as a stock of which more is better, or the text says that it was built up. */
function pilesUp(figure: Figure): boolean {
  const { subject } = figure;
  const built = BUILT.exec(beforeFigure(figure, LOOK_BACK));
  if (built !== null) return !OF_TIME.test(beforeFigure(figure).slice(0, -built[0].length));
  const known = catalogued(figure);
  return known?.flow === 'stock' && known.direction === 'up' && !subject.added && !isAddition(figure);
}

const LOOK_BACK = 24;

/** Whether it can be what there was at the end of its time: no addition, no total of some years. */
export function isStockOrLevel(figure: Figure): boolean {
  const { fact, subject } = figure;
  if (stockWordOf(figure) !== null) return true;
  if (fact.measure !== 'level' || fact.role === 'target' || !isFigure(figure) || yearOf(figure.years) === null)
    return false;
  const added = subject.added || isAddition(figure);
  return !added && isOfWholeYear(figure) && isTelling(figure) && !ALTOGETHER.test(wordsBefore(figure));
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
