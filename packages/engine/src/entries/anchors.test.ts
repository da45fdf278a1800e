import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../facts/read.js';
import { align } from './align.js';
import { type Anchors, anchorFacts, type Told } from './anchors.js';

// The same cases every time; OUTTURN_SEED goes looking further.
fc.configureGlobal({ seed: Number(process.env.OUTTURN_SEED ?? 20261122) });

const TITLE = '云岭市政府工作报告\n\n';

function told(...paragraphs: readonly string[]): Told {
  const text = TITLE + paragraphs.join('\n');
  return { text, facts: read(text, { region: '云岭市', year: 2024, kind: 'work-report' }).facts };
}

/** `same same lost(0)`: how each old fact is found again. */
function said({ anchors, added }: Anchors): string {
  const words = anchors.map((anchor) => (anchor.how === 'lost' ? `lost ${anchor.instead}` : anchor.how));
  return `${words.join(', ')} + ${added.length}`;
}

const GDP = '2024年地区生产总值682.4亿元。';
const GRAIN = '2024年粮食总产量88.5万吨。';
const ROADS = '2024年高速公路通车里程312公里。';

describe('a corrected sentence', () => {
  test.each([
    ['unchanged', [GDP, GRAIN], 'same, same + 0'],
    ['shifted by a new one', [ROADS, GDP, GRAIN], 'same, same + 1'],
    ['set with other blanks', [GDP.replace('生产', '生　产'), GRAIN], 'same, same + 0'],
    ['in another place', [GRAIN, GDP], 'moved, same + 0'],
    ['in other words', ['2024年，全市地区生产总值达到682.4亿元。', GRAIN], 'moved, same + 0'],
    ['with another value', [GDP.replace('682.4', '684.2'), GRAIN], 'lost 0, same + 1'],
    ['in other words with another value', ['全市2024年实现地区生产总值690亿元。', GRAIN], 'lost 0, same + 1'],
    ['of another year', [GDP.replace('2024', '2023'), GRAIN], 'lost 0, same + 1'],
    ['left out', [GRAIN], 'lost null, same + 0'],
    ['left out for another', [ROADS, GRAIN], 'lost null, same + 1'],
  ])('%s', (_, corrected, expected) => {
    expect(said(anchorFacts(told(GDP, GRAIN), told(...corrected)))).toBe(expected);
  });

  test('said twice and left out once is lost once', () => {
    expect(said(anchorFacts(told(GDP, GRAIN, GDP), told(GRAIN, GDP)))).toBe('lost null, same, same + 0');
  });

  test('among lines that come again and again stays where it is', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [GRAIN, `第${at + 1}项。${ROADS}`]).flat();
    const { anchors, added } = anchorFacts(told(...rows), told(...rows.slice(0, 10), GDP, ...rows.slice(10)));
    expect(anchors.every(({ how }) => how === 'same')).toBe(true);
    expect(added).toHaveLength(1);
  });

  test('with two values swapped loses both, each for the one in its place', () => {
    const before = told('2024年地区生产总值682.4亿元、税收收入32.8亿元。');
    const after = told('2024年地区生产总值32.8亿元、税收收入682.4亿元。');
    expect(said(anchorFacts(before, after))).toBe('lost 0, lost 1 + 2');
  });
});

describe('texts of many paragraphs', () => {
  const paragraph = fc
    .tuple(
      fc.constantFrom('地区生产总值', '粮食总产量', '公路通车里程', '一般公共预算收入', '养老床位'),
      fc.integer({ min: 2001, max: 2024 }),
      fc.integer({ min: 1, max: 999 }),
    )
    .map(([name, year, value]) => `${year}年${name}${value}万个。`);
  const paragraphs = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 30 });

  test('are the same as themselves', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 30 }), (all) => {
        const { anchors, added } = anchorFacts(told(...all), told(...all));
        expect(anchors).toEqual(anchors.map((_, to) => ({ how: 'same', to })));
        expect(added).toEqual([]);
      }),
    );
  });

  test('lose what is left out and nothing else, and a text with more of them gains just that', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (all, seed) => {
        const gone = seed % all.length;
        const [whole, shorter] = [told(...all), told(...all.toSpliced(gone, 1))];
        const shrunk = anchorFacts(whole, shorter);
        expect(shrunk.anchors.map(({ how }) => how)).toEqual(all.map((_, at) => (at === gone ? 'lost' : 'same')));
        expect(shrunk.added).toEqual([]);
        const grown = anchorFacts(shorter, whole);
        expect(grown.anchors.every(({ how }) => how === 'same')).toBe(true);
        expect(grown.added).toEqual([gone]);
      }),
    );
  });

  test('in another order have all moved or stayed, and each is found in its own words', () => {
    fc.assert(
      fc.property(
        paragraphs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const [before, after] = [told(...all), told(...shuffled)];
          const { anchors, added } = anchorFacts(before, after);
          expect(added).toEqual([]);
          for (const [from, anchor] of anchors.entries()) {
            expect(anchor.how).not.toBe('lost');
            if (anchor.how !== 'lost') expect(after.facts[anchor.to]!.quote).toBe(before.facts[from]!.quote);
          }
        },
      ),
    );
  });

  test('anchor no two facts to one', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 20 }), fc.array(paragraph, { maxLength: 20 }), (one, other) => {
        const { anchors, added } = anchorFacts(told(...one), told(...other));
        const found = anchors.flatMap((anchor) => (anchor.how === 'lost' ? [] : [anchor.to]));
        expect([...found, ...added].toSorted((a, b) => a - b)).toEqual(told(...other).facts.map((_, at) => at));
      }),
    );
  });
});

test('alignment keeps the order and takes no place twice', () => {
  const items = fc.array(fc.nat(8), { maxLength: 60 });
  fc.assert(
    fc.property(items, items, (one, other) => {
      const places = [...align(one, other)];
      const taken = places.filter((place) => place !== -1);
      expect(taken).toEqual([...new Set(taken)].toSorted((a, b) => a - b));
      for (const [at, place] of places.entries()) if (place !== -1) expect(other[place]).toBe(one[at]);
    }),
  );
});
