import { expect, test } from 'vitest';
import { docxOf } from '../../testing/docx.js';
import { importDocx } from './index.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, inside: string) => `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;
const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startAt = (ilvl: number, start: number) =>
  `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const paragraph = (text: string, properties: string) =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const inList = (numId: number, ilvl = 0, text = '文') =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
const styled = (style: string, more = '') => paragraph('文', `<w:pStyle w:val="${style}"/>${more}`);

async function linesOf(body: string, numbering: string, styles = ''): Promise<readonly string[]> {
  const bytes = docxOf(body, {
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
  });
  const imported = await importDocx(bytes);
  if (!imported.ok) throw new Error(imported.reason);
  return imported.text.trimEnd().split('\n');
}

test('levels count on their own, and anew after a higher one', async () => {
  const three =
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.');
  const body = [0, 1, 1, 2, 2, 0, 1, 2].map((ilvl) => inList(1, ilvl)).join('');
  expect(await linesOf(body, abstract(0, three) + num(1, 0))).toEqual([
    '一、文',
    '（一）文',
    '（二）文',
    '1. 文',
    '2. 文',
    '二、文',
    '（一）文',
    '1. 文',
  ]);
});

test('a label shows the numbers of higher levels, as decimals where the list is legal', async () => {
  const levels =
    level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>') +
    level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="nothing"/>') +
    level(2, 'decimal', '%1.%2.%3');
  const body = inList(1) + inList(1) + inList(1, 1) + inList(1, 2);
  expect(await linesOf(body, abstract(0, levels) + num(1, 0))).toEqual([
    '第一章 文',
    '第二章 文',
    '2.1文',
    '二.1.1 文',
  ]);
});

test('a level that was passed over has come to its first number', async () => {
  const levels = level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2');
  const body = inList(1, 1) + inList(1, 1) + inList(1, 0);
  expect(await linesOf(body, abstract(0, levels) + num(1, 0))).toEqual(['1.1 文', '1.2 文', '2 文']);
});

test('a level may go on through higher ones, or begin anew after some of them only', async () => {
  const levels =
    level(0, 'decimal', '%1') +
    level(1, 'decimal', '节%2', '<w:lvlRestart w:val="0"/>') +
    level(2, 'decimal', '条%3', '<w:lvlRestart w:val="1"/>');
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((ilvl) => inList(1, ilvl)).join('');
  const labels = (await linesOf(body, abstract(0, levels) + num(1, 0))).map((line) => line.split(' ')[0]);
  expect(labels).toEqual(['1', '节1', '条1', '节2', '条2', '2', '节3', '条1']);
});

test('lists of one kind go on counting, unless one says where it begins', async () => {
  const all = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, startAt(0, 7));
  const lines = await linesOf([1, 2, 3, 3, 1].map((id) => inList(id)).join(''), all);
  expect(lines.map((line) => line.split('.')[0])).toEqual(['1', '2', '7', '8', '9']);
});

test('a paragraph that goes on from one whose end is deleted has the label in front', async () => {
  const joined = paragraph('前', '<w:rPr><w:del/></w:rPr>');
  expect(await linesOf(joined + inList(1), abstract(0, level(0, 'decimal', '%1.')) + num(1, 0))).toEqual(['1. 前文']);
});

test('text boxes count on their own', async () => {
  const box = `<w:p><w:r><w:txbxContent>${inList(1)}</w:txbxContent></w:r></w:p>`;
  const lines = await linesOf(inList(1) + box + inList(1) + box, abstract(0, level(0, 'decimal', '%1.')) + num(1, 0));
  expect(lines).toEqual(['1. 文', '1. 文', '2. 文', '2. 文']);
});

test('a list may have levels of its own in place of those of its kind', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
  expect(await linesOf(inList(1), abstract(0, level(0, 'decimal', '%1.')) + num(1, 0, own))).toEqual(['A) 文']);
});

test('a style puts its paragraphs into a list, at the level that names it, and a paragraph may step out', async () => {
  const levels =
    level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="t1"/>') +
    level(1, 'decimal', '%2．', '<w:pStyle w:val="t2"/>');
  const style = (id: string, properties: string, base = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`;
  const of = '<w:numPr><w:numId w:val="1"/></w:numPr>';
  const styles = style('t1', of) + style('t2', of) + style('t3', '', 't2');
  const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const body = styled('t1') + styled('t2') + styled('t3') + styled('t1', out) + styled('t1');
  expect(await linesOf(body, abstract(0, levels) + num(1, 0), styles)).toEqual([
    '一、文',
    '1． 文',
    '2． 文',
    '文',
    '二、文',
  ]);
});

test('a numbering style lends its levels', async () => {
  const styles = `<w:style w:type="numbering" w:styleId="列"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
  const all =
    abstract(0, '<w:numStyleLink w:val="列"/>') +
    abstract(1, `<w:styleLink w:val="列"/>${level(0, 'decimal', '（%1）')}`) +
    num(1, 0) +
    num(2, 1);
  expect(await linesOf(inList(1) + inList(2), all, styles)).toEqual(['（1）文', '（2）文']);
});

test('bullets are left out; a cell of nothing but its number has it', async () => {
  const all = abstract(0, level(0, 'bullet', '●')) + abstract(1, level(0, 'decimal', '%1')) + num(1, 0) + num(2, 1);
  const row = (text: string) => `<w:tr><w:tc>${inList(2, 0, '')}</w:tc><w:tc>${paragraph(text, '')}</w:tc></w:tr>`;
  const body = `${inList(1)}<w:tbl>${row('云岭路改造')}${row('东湖治理')}</w:tbl>`;
  expect(await linesOf(body, all)).toEqual(['文', '1\t云岭路改造', '2\t东湖治理']);
});

test.each([
  ['decimal', [1, 12], ['1', '12']],
  ['decimalZero', [1, 12], ['01', '12']],
  ['decimalFullWidth', [1, 12], ['１', '１２']],
  ['decimalEnclosedCircle', [1, 20, 21, 36], ['①', '⑳', '㉑', '㊱']],
  ['decimalEnclosedParen', [3], ['⑶']],
  ['decimalEnclosedFullstop', [3], ['⒊']],
  ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
  ['lowerLetter', [2], ['b']],
  ['upperRoman', [4, 9, 14, 1994], ['IV', 'IX', 'XIV', 'MCMXCIV']],
  ['lowerRoman', [8], ['viii']],
  ['chineseCounting', [1, 10, 11, 20, 99, 101], ['一', '十', '十一', '二十', '九十九', '一○一']],
  ['chineseCountingThousand', [10, 21, 101, 110, 1002], ['十', '二十一', '一百零一', '一百一十', '一千零二']],
  ['japaneseCounting', [10, 11, 101], ['十', '十一', '百一']],
  ['ideographDigital', [10, 25], ['一〇', '二五']],
  ['chineseLegalSimplified', [1, 10, 25], ['壹', '壹拾', '贰拾伍']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [12], ['亥']],
  ['none', [1], ['']],
  ['somethingNew', [3], ['3']],
  ['__proto__', [3], ['3']],
  ['constructor', [3], ['3']],
] as const)('%s', async (format, numbers, labels) => {
  const all =
    abstract(0, level(0, format, '‹%1›', '<w:suff w:val="nothing"/>')) +
    numbers.map((number) => num(number, 0, startAt(0, number))).join('');
  const lines = await linesOf(numbers.map((number) => inList(number)).join(''), all);
  expect(lines).toEqual(labels.map((label) => `‹${label}›文`));
});
