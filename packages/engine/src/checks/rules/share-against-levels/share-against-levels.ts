import type { Case } from '../../../entries/case.js';
import type { Entry } from '../../../entries/entry.js';
import { around, type Interval, meet, over, plus, scale } from '../../../entries/interval.js';
import type { Check } from '../../check.js';
import { cite } from '../../cite.js';
import { signed } from '../../figures.js';
import type { Draft, Severity } from '../../finding.js';
import { figureOf, namedFigure } from '../../parts/say.js';
import { printedOf, sizeOf } from '../../parts/scale.js';
import { type ShareSides, shareSides } from '../../parts/share-sides.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const { entries } of given.documents) {
    for (const [at, entry] of entries.entries()) {
      if (entry.amount?.of !== 'percent' || entry.fact.measure !== 'level') continue;
      const sides = shareSides(given, entry, at);
      const draft = sides && judged(sides);
      if (draft) yield draft;
    }
  }
}

function judged({ share, parts, wholes, loose }: ShareSides): Draft | null {
  // Shares are often trimmed by a unit of the last place so that they add up to 100.
  const room = share.amount!.size * 10 ** -share.fact.decimals;
  const stated = plus(share.amount!.interval, around(0, room));
  const fits = parts.some((part) => wholes.some((whole) => meets(shareOf(part, whole), stated)));
  // The first of the text is the one that the words mean most likely.
  return fits ? null : draft(share, parts[0]!, wholes.at(-1)!, loose ? 'question' : 'error');
}

function meets(one: Interval | null, other: Interval): boolean {
  return one === null || meet(one, other);
}

function shareOf(part: Entry, whole: Entry): Interval | null {
  const share = over(sizeOf(part), sizeOf(whole));
  return share && scale(share, 100);
}

function draft(share: Entry, part: Entry, whole: Entry, severity: Severity): Draft {
  const places = Math.max(1, share.fact.decimals);
  const expected = print((printedOf(part) / printedOf(whole)) * 100, places);
  return {
    severity,
    code: 'other-share',
    params: {
      part: namedFigure(part),
      whole: namedFigure(whole),
      stated: signed(share),
      expected,
    },
    spans: [cite(share), cite(part), cite(whole)],
    arithmetic: `${figureOf(part)} / ${figureOf(whole)} = ${expected}% ≠ ${signed(share)}`,
  };
}

export const check: Check = {
  id: 'share-against-levels',
  group: 'parts',
  severity: 'error',
  source: '国家统计局《主要统计指标解释》: 结构相对指标',
  find,
};
