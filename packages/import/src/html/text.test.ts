import { expect, test } from 'vitest';
import { importHtml } from './index.js';

const SENTENCE = '全年地区生产总值188.6亿元，比上年增长7.2%。';

/** The lines of a page of one sentence and what is given. */
async function linesOf(body: string): Promise<readonly string[]> {
  const read = await importHtml(new TextEncoder().encode(`<html><body><p>${SENTENCE}</p>${body}</body></html>`));
  if (!read.ok) throw new Error(read.reason);
  return read.text.split('\n').slice(1, -1);
}

test.each([
  ['inline elements join without blanks', '<p>投资<b>1</b><span>2.</span><font>5</font>亿元</p>', ['投资12.5亿元']],
  ['a line break between Chinese characters comes to nothing', '<p>粮食\n   产量</p>', ['粮食产量']],
  ['one beside other letters comes to a blank', '<p>GDP\n growth\n增长</p>', ['GDP growth 增长']],
  ['blanks of the source come to one', '<p>A  股 \t公司</p>', ['A 股 公司']],
  ['indentation goes', '<p>&nbsp;&nbsp;&ensp;　粮食&nbsp;</p>', ['粮食']],
  ['references are resolved', '<p>&lt;甲&gt;&amp;&#20057;&#x4e19;&hellip;</p>', ['<甲>&乙丙…']],
  ['line breaks set paragraphs apart', '<div>一<br>二<br/><br>三</br>四</div>', ['一', '二', '三', '四']],
  ['text beside blocks is a paragraph', '<div>一<div>二</div>三</div>', ['一', '二', '三']],
  ['paragraphs need no end', '<p>一<p>二<div>三</div>四', ['一', '二', '三', '四']],
  ['an end tag of another block ends nothing in a cell', '<table><tr><td>1</div></td><td>2</table>', ['1\t2']],
  ['a font that is never closed', '<p><font>一</p><p><font>二</p>', ['一', '二']],
  ['a bold that ends too late', '<b><p>一</b></p><p>二</p>', ['一', '二']],
  [
    'kept line breaks',
    '<pre>一\n  二\r\n三</pre><div style="white-space: pre-wrap">四\n五</div>',
    ['一', '二', '三', '四', '五'],
  ],
  ['hidden text', '<p hidden>一</p><p style="DISPLAY : none">二</p><p aria-hidden="true">三</p><p>四</p>', ['四']],
  ['deleted text', '<p>一<del>二</del><ins>三</ins></p>', ['一三']],
  [
    'scripts and forms',
    '<p>一<script>二</script><select><option>三</select><textarea>四</textarea><button>五</button></p>',
    ['一'],
  ],
  [
    'marks of notes',
    '<p>12.5<sup>3</sup>亿元<sup>[4]</sup>，增长<sup>①</sup>2%<a href="#_ftn1">[1]</a></p>',
    ['12.5亿元，增长2%'],
  ],
  [
    'exponents',
    '<p>12万m<sup>2</sup>、3km<sup>3</sup>、10<sup>8</sup>、10<sup>-2</sup>、5平方米<sup>2</sup></p>',
    ['12万m²、3km³、10⁸、10⁻²、5平方米²'],
  ],
  ['a number below the line', '<p>CO<sub>2</sub>、PM<sub>2.5</sub></p>', ['CO2、PM2.5']],
  ['a raised word', '<p>1<sup>st</sup></p>', ['1st']],
  ['pronunciation', '<p><ruby>云岭<rp>(</rp><rt>yunling</rt><rp>)</rp></ruby></p>', ['云岭']],
  [
    'numbered items',
    '<ol><li>甲<li>乙</ol><ol start=3 type=a><li>丙<li value=7>丁</ol>',
    ['1. 甲', '2. 乙', 'c. 丙', 'g. 丁'],
  ],
  [
    'items numbered by style',
    '<ol style="list-style-type:cjk-ideographic" start=10><li>甲<li>乙</ol>',
    ['十、甲', '十一、乙'],
  ],
  ['items that are numbered twice', '<ol><li>1.甲<li>（二）乙<li>③丙</ol>', ['1.甲', '（二）乙', '③丙']],
  ['text between items', '<ol>甲<li>乙</ol>', ['甲', '1. 乙']],
  ['items without numbers', '<ul><li>甲</ul><ol style="list-style:none"><li>乙</ol>', ['甲', '乙']],
  ['numbered items of paragraphs', '<ol type=I><li><p>甲</p><p>乙</p><li><p>丙</p></ol>', ['I. 甲', '乙', 'II. 丙']],
  [
    'lists of Word',
    "<p><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>甲</p>",
    ['1. 甲'],
  ],
  [
    'lists of Word in Chinese',
    "<p><span style='mso-list:Ignore'>一、<span>&nbsp; </span></span>甲<o:p></o:p></p>",
    ['一、甲'],
  ],
])('%s', async (_, body, lines) => {
  expect(await linesOf(body)).toEqual(lines);
});

test('footnotes of Word stand at the end', async () => {
  const note = "<div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1'>[1]</a> 按可比价格计算。</p></div>";
  const lines = await linesOf(
    `<div style='mso-element:footnote-list'>${note}</div><p>全年投资<a href="#_ftn1">[1]</a>12亿元。</p>`,
  );
  expect(lines).toEqual(['全年投资12亿元。', '注: 按可比价格计算。']);
});

test('headings are titles, but for those that are paragraphs', async () => {
  const body = `<h2>一、综合</h2><h3>${SENTENCE.repeat(5)}</h3>`;
  const read = await importHtml(new TextEncoder().encode(`<p>${SENTENCE}</p>${body}`));
  const start = SENTENCE.length + 1;
  expect(read).toMatchObject({ layout: { titles: [{ start, end: start + 4, level: 2 }] } });
  expect(read.ok && read.layout?.titles).toHaveLength(1);
});

test('every line says which element it is, as a browser finds it', async () => {
  const page = `<title>1</title><div><p>甲乙丙</p>\n<UCAP:c><p>${SENTENCE}</p></UCAP:c><table><tr><td>粮食<td>12</table></div>`;
  const read = await importHtml(new TextEncoder().encode(page));
  expect(read.ok && read.places.map(({ start, end, element }) => [read.text.slice(start, end), element])).toEqual([
    ['甲乙丙', 'html > body > div:nth-child(1) > p:nth-child(1)'],
    [SENTENCE, 'html > body > div:nth-child(1) > ucap\\:c:nth-child(2) > p:nth-child(1)'],
    [
      '粮食',
      'html > body > div:nth-child(1) > table:nth-child(3) > tbody:nth-child(1) > tr:nth-child(1) > td:nth-child(1)',
    ],
    [
      '12',
      'html > body > div:nth-child(1) > table:nth-child(3) > tbody:nth-child(1) > tr:nth-child(1) > td:nth-child(2)',
    ],
  ]);
});

test('pictures of the article are counted', async () => {
  const page = `<img src=logo><ul><li><a href=/><img src=a>首页</a></ul><div><p>${SENTENCE}<p><img src=b><p><svg></svg>${SENTENCE}</div>`;
  expect(await importHtml(new TextEncoder().encode(page))).toMatchObject({ notes: [{ code: 'pictures', count: 2 }] });
});
