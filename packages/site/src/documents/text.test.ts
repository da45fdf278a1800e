import { blocksOf } from '@outturn/viewer/page';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { cutsOf, partAt, rangeOf } from './cut.js';
import type { Mark } from './marks.js';
import { piecesIn } from './pieces.js';
import { textView } from './text-view.js';
import { writerOf } from './writer.js';

interface Input {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly places: readonly number[];
  readonly kind?: string;
}

/** All parts of a document as HTML; heads of tables are not said again, so that the text stands there once. */
function partsOf({ text, marks, places, kind = 'plan' }: Input, most: number): readonly string[] {
  const sections = [...text.matchAll(/^第.章[^\n]*/gm)].map(({ index, 0: title }) => ({
    start: index,
    title,
    depth: 1,
  }));
  const cuts = cutsOf(text, sections, most);
  const blocks = blocksOf({ text, sections, frame: { kind, title: '' }, facts: [], tasks: [], projects: [] });
  return cuts.map((_, index) => {
    const part = rangeOf(cuts, index + 1, text.length)!;
    const pieces = piecesIn(blocks, part).map((piece) => ({ ...piece, head: null }));
    const writer = writerOf(text, part, marks, places);
    return renderToStaticMarkup(textView({ pieces, sections: sections as never, writer }));
  });
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
const bare = (text: string): string => text.replace(/[\s|]/g, '');

const line = fc.oneof(
  fc.constantFrom(
    '第一章 总体要求',
    '全年实现地区生产总值830亿元，增长6.6%；规模以上工业增加值188.2亿元，增长8.3%。',
    '经济发展 | 1 | 地区生产总值 | 亿元 | 682.4',
    '经济发展 | 2 | 城镇化率 | % | 61',
    '',
    '<script>alert(1)</script>&amp;',
    '"onmouseover="alert(1)',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const input = fc
  .array(line, { maxLength: 40 })
  .map((lines) => ['云岭市规划', ...lines].join('\n'))
  .chain((text) => {
    const place = fc.nat({ max: text.length - 1 });
    const mark = fc
      .tuple(
        place,
        fc.integer({ min: 1, max: 30 }),
        fc.option(fc.constantFrom('../i.html', 'x"y.html'), { nil: undefined }),
      )
      .map(([start, length, href]) => ({
        start,
        end: Math.min(text.length, start + length),
        says: '"><b>说明',
        href,
        isEntered: length > 4,
      }))
      .filter(({ start, end }) => end > start);
    return fc.record({
      text: fc.constant(text),
      marks: fc.array(mark, { maxLength: 12 }).map((marks) => marks.sort((a, b) => a.start - b.start || a.end - b.end)),
      places: fc.array(place, { maxLength: 12 }),
    });
  });

describe('the parts of a document', () => {
  test('say all words of it once, in their order', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(400, 2_000, 100_000), (given, most) => {
        expect(bare(partsOf(given, most).map(wordsOf).join(''))).toBe(bare(given.text));
      }),
      { numRuns: 300 },
    );
  });

  test('have each place once, in the part that links lead to', () => {
    fc.assert(
      fc.property(input, (given) => {
        const sections = [...given.text.matchAll(/^第.章[^\n]*/gm)].map(({ index }) => ({ start: index, depth: 1 }));
        const cuts = cutsOf(given.text, sections, 600);
        const parts = partsOf(given, 600);
        for (const place of new Set(given.places)) {
          const holding = parts.flatMap((html, index) =>
            html.split(`id="c${place}"`).length === 2 ? [index + 1] : [],
          );
          expect(holding).toEqual([partAt(cuts, place)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('hold no element that a text brings along', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const html of partsOf(given, 2_000)) {
          const names = [...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name);
          expect(names.filter((name) => !KNOWN.has(name!))).toEqual([]);
          expect(html).not.toMatch(/<[^>]*\son\w+=/);
        }
      }),
    );
  });
});

const KNOWN = new Set('article p b h2 h3 h4 section table thead tbody tr th td a mark span'.split(' '));

describe('a table', () => {
  const text = '指标 | 单位 | 2025年\n地区生产总值 | 亿元 | 935\n城镇化率 | % | 61';

  test('that goes on in another part has its head again', () => {
    const blocks = blocksOf({
      text,
      sections: [],
      frame: { kind: 'plan', title: '' },
      facts: [],
      tasks: [],
      projects: [],
    });
    const start = text.indexOf('城镇化率');
    const part = { start, end: text.length };
    const pieces = piecesIn(blocks, part);
    const html = renderToStaticMarkup(textView({ pieces, sections: [], writer: writerOf(text, part, [], [start]) }));
    expect(html).toContain('<th scope="col">指标</th>');
    expect(html).toContain(`<td><span id="c${start}"></span>城镇化率</td>`);
    expect(html).not.toContain('地区生产总值');
  });

  test('has a row of figures marked where the figure stands', () => {
    const sheet = 'code,indicator,year,value\ngdp,地区生产总值,2015,492.6\ngdp,地区生产总值,2016,531.8';
    const start = sheet.indexOf('gdp');
    const end = sheet.indexOf('492.6') + 5;
    const mark: Mark = { start, end, says: '地区生产总值', href: 'gdp.html', isEntered: true };
    const [html] = partsOf({ text: sheet, marks: [mark], places: [start], kind: 'figures' }, 100_000);
    expect(html).toContain(`<span id="c${start}"></span>gdp`);
    expect(html).toContain('<td class="n"><a href="gdp.html" title="地区生产总值">492.6</a></td>');
    expect(html!.match(/<a /g)).toHaveLength(1);
  });
});

test('a mark is its own place', () => {
  const mark: Mark = { start: 2, end: 5, says: '说明', href: 'i.html', isEntered: true };
  const [html] = partsOf({ text: '增长6.6%。', marks: [mark], places: [2] }, 100_000);
  expect(html).toContain('<p>增长<a id="c2" href="i.html" title="说明">6.6</a>%。</p>');
});
