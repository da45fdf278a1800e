import { describe, expect, test } from 'vitest';
import { drawn, lines, placed, shown } from '../../testing/drawn.js';
import { FONT, pdfFrom, stream } from '../../testing/pdf.js';
import { importPdf } from './index.js';

const FULL = '全年实现地区生产总值一百二十六亿元比上年增长百分之六点五其中第一产业';

async function textOf(...contents: readonly string[]): Promise<readonly string[]> {
  const imported = await importPdf(drawn(contents));
  if (!imported.ok) throw new Error(imported.reason);
  return imported.text.split('\n').slice(0, -1);
}

test('lines that are full are of one paragraph, an indent or a short line begins another', async () => {
  const page = lines([`　　${FULL.slice(0, 34)}`, FULL, '增加值二十八亿元。'], 60, 700);
  const next = lines(['年末常住人口三十二万人。'], 84, 640);
  expect(await textOf(`${page}\n${next}`)).toEqual([
    `${FULL.slice(0, 34)}${FULL}增加值二十八亿元。`,
    '年末常住人口三十二万人。',
  ]);
});

test('a paragraph and a number go on over the end of a line and of a page', async () => {
  const number = `${FULL.slice(0, 33)}12`;
  expect(await textOf(lines([FULL, number], 60, 100), lines(['6.8亿元，增长6.5%。'], 60, 750))).toEqual([
    `${FULL}${FULL.slice(0, 33)}126.8亿元，增长6.5%。`,
  ]);
});

describe('an item', () => {
  /** Lines as wide as the frame, set in by so many letters. */
  const wide = (letters: number, y: number, start = '') =>
    lines([start + FULL.slice(0, FULL.length - letters - start.length)], 60 + 12 * letters, y);
  const rest = (letters: number, y: number) => lines(['增加值二十八亿元。'], 60 + 12 * letters, y);
  const full = (letters: number, start = '') => start + FULL.slice(0, FULL.length - letters - start.length);

  test.for(['（一）', '1.', '1）', '①', '——', '● ', '\uf06c'])(
    'that hangs below its mark goes on: %s',
    async (mark) => {
      const [other, more] = [wide(0, 640, '（二）'), rest(2, 620)];
      const page = [wide(0, 700, mark), wide(2, 680), rest(2, 660), other, more].join('\n');
      expect(await textOf(page)).toEqual([
        `${full(0, mark)}${full(2)}增加值二十八亿元。`,
        `${full(0, '（二）')}增加值二十八亿元。`,
      ]);
    },
  );

  test('that is set in as a whole goes on, below it a paragraph of the page', async () => {
    const page = [wide(0, 720), wide(4, 700, '②'), wide(4, 680), rest(4, 660), wide(0, 640), rest(0, 620)];
    expect(await textOf(page.join('\n'))).toEqual([
      full(0),
      `${full(4, '②')}${full(4)}增加值二十八亿元。`,
      `${full(0)}增加值二十八亿元。`,
    ]);
  });

  test('goes on over the end of a page where nothing else stands', async () => {
    const first = [wide(0, 160), rest(0, 140), wide(0, 120, '（一）'), wide(2, 100)].join('\n');
    expect(await textOf(first, [wide(2, 750), wide(2, 730), rest(2, 710)].join('\n'))).toEqual([
      `${full(0)}增加值二十八亿元。`,
      `${full(0, '（一）')}${full(2).repeat(3)}增加值二十八亿元。`,
    ]);
  });

  test('that is a heading is no part of the paragraph below it, nor is one item of the next', async () => {
    const heading = [wide(0, 720), rest(0, 700), wide(2, 680, '（一）'), wide(2, 660), wide(0, 640), rest(0, 620)];
    expect(await textOf(heading.join('\n'))).toEqual([
      `${full(0)}增加值二十八亿元。`,
      full(2, '（一）'),
      `${full(2)}${full(0)}增加值二十八亿元。`,
    ]);
    const items = ['1.', '2.', '3.'].map((mark, at) => wide(2, 680 - 20 * at, mark));
    expect(await textOf([wide(0, 720), rest(0, 700), ...items].join('\n'))).toEqual([
      `${full(0)}增加值二十八亿元。`,
      ...['1.', '2.', '3.'].map((mark) => full(2, mark)),
    ]);
  });
});

test('each piece says its page', async () => {
  const imported = await importPdf(drawn([lines([FULL], 60, 100), lines(['增加值。'], 60, 750)]));
  expect(imported).toMatchObject({
    places: [
      { start: 0, end: FULL.length, page: 1 },
      { start: FULL.length, end: FULL.length + 4, page: 2 },
    ],
  });
});

test('words are set apart, Chinese is not', async () => {
  const page = [shown('GDP', 60, 700), shown('2025', 102, 700), shown('年增长', 155, 700), shown('6.5%', 195, 700)];
  expect(await textOf(page.join('\n'))).toEqual(['GDP 2025年增长6.5%']);
});

test('marks of notes are left out, powers stay', async () => {
  const marked = [
    shown('生产总值', 60, 700),
    shown('[1]', 108, 705, 6),
    shown('126.8亿元', 128, 700),
    shown('2', 212, 705, 6),
  ];
  const powers = [
    shown('绿地3km', 60, 660),
    shown('2', 120, 665, 6),
    shown('，供水5m', 128, 660),
    shown('3', 188, 665, 6),
  ];
  expect(await textOf([...marked, ...powers].join('\n'))).toEqual(['生产总值126.8亿元', '绿地3km²，供水5m³']);
});

test('what is lowered stays', async () => {
  expect(
    await textOf([shown('PM', 60, 700), shown('2.5', 84, 697, 6), shown('平均浓度', 104, 700)].join('\n')),
  ).toEqual(['PM2.5平均浓度']);
});

test('text that is drawn twice to look bold is read once', async () => {
  const twice = [shown('投资616亿元', 60, 700), shown('投资616亿元', 60.4, 700)].join('\n');
  const letters = [...'增长11%'].flatMap((letter, at) => [
    shown(letter, 60 + 12 * at, 600),
    shown(letter, 60.4 + 12 * at, 600),
  ]);
  expect(await textOf(twice, letters.join('\n'))).toEqual(['投资616亿元', '增长11%']);
});

test('pages and texts that are turned are read from left to right', async () => {
  const turned = [
    placed('全市指标', [0, 1, -1, 0, 100, 60]),
    placed('增长5%', [0, 1, -1, 0, 120, 60]),
    shown('页眉', 300, 800),
  ];
  expect(await textOf(turned.join('\n'))).toEqual(['全市指标', '增长5%']);
  const page = await importPdf(drawn([turned.slice(0, 2).join('\n')], '/Rotate 90'));
  expect(page).toMatchObject({ text: '全市指标\n增长5%\n' });
});

test('leaning text under a page is left out', async () => {
  expect(
    await textOf([placed('内部资料', [0.7, 0.7, -0.7, 0.7, 200, 300], 40), shown('正文一段', 60, 700)].join('\n')),
  ).toEqual(['正文一段']);
});

test('two columns of running text are read one after the other', async () => {
  const left = lines(Array(8).fill(FULL.slice(0, 18)), 60, 700);
  const right = lines([...Array(7).fill(FULL.slice(18, 35)), '完。'], 320, 700);
  const [text] = await textOf(
    `${shown('各片区发展方向和重点任务如下面所说的那样全部列出不再另外说明', 60, 740)}\n${left}\n${right}`,
  ).then((all) => [all.join('')]);
  expect(text).toContain(FULL.slice(0, 18).repeat(8) + FULL.slice(18, 35).repeat(7));
});

test('radicals and joined dashes are read as what they look like', async () => {
  expect(await textOf(shown('⺠⽣⸺⾼质量，⼾均３', 60, 700))).toEqual(['民生——高质量，户均３']);
});

test('a font that is not in the file gives its text by the tables of its encoding', async () => {
  const font = [
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 6 0 R>>',
  ];
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents 8 0 R>>';
  const pages = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[7 0 R]>>'];
  const file = pdfFrom([...pages, ...font, ...FONT.slice(2), page, stream('BT /F 12 Tf 60 700 Td <d4f6b3a4> Tj ET')]);
  expect(await importPdf(file)).toMatchObject({ text: '增长\n' });
});
