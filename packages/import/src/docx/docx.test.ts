import { expect, test } from 'vitest';
import { contentTypes, documentXml, docxOf, docxParts, relations } from '../../testing/docx.js';
import { type Parts, zipOf } from '../../testing/zip.js';
import type { Imported } from '../imported.js';
import { placeAt } from '../place-at.js';
import { importDocx } from './index.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = (inside: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inside}</w:r>`;
const t = (text: string, properties = '') => r(`<w:t xml:space="preserve">${text}</w:t>`, properties);
const p = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const styled = (style: string, text: string) => p(t(text), `<w:pStyle w:val="${style}"/>`);
const field = (code: string, result: string) =>
  `${begin}${r(`<w:instrText>${code}</w:instrText>`)}${separate}${result}${end}`;
const begin = r('<w:fldChar w:fldCharType="begin"/>');
const separate = r('<w:fldChar w:fldCharType="separate"/>');
const end = r('<w:fldChar w:fldCharType="end"/>');

const styles = (inside: string): Parts => ({ 'word/styles.xml': `<w:styles ${W}>${inside}</w:styles>` });
const style = (id: string, name: string, properties = '', base = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}${properties}</w:style>`;

async function read(body: string, more: Parts = {}): Promise<Imported> {
  return done(docxOf(body, more));
}

async function done(bytes: Uint8Array): Promise<Imported> {
  const imported = await importDocx(bytes);
  if (!imported.ok) throw new Error(imported.reason);
  return imported;
}

const linesOf = async (body: string, more: Parts = {}) => (await read(body, more)).text.trimEnd().split('\n');

const titlesOf = async (body: string, more: Parts = {}) => {
  const { text, layout } = await read(body, more);
  return layout?.titles.map(({ start, end, level }) => [level, text.slice(start, end)]);
};

test('runs of a paragraph are put together, in links, tags, controls and directions too', async () => {
  const inside = `${t('全市')}<w:hyperlink>${t('地区')}</w:hyperlink><w:smartTag>${t('生产')}</w:smartTag><w:dir>${t('总值')}</w:dir>`;
  const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${t('188.6')}</w:sdtContent></w:sdt>`;
  const { text, places, format, encoding, layout, notes } = await read(p(inside + control + t('亿元')));
  expect(text).toBe('全市地区生产总值188.6亿元\n');
  expect(places).toEqual([{ start: 0, end: 15, paragraph: 1 }]);
  expect({ format, encoding, layout, notes }).toEqual({
    format: 'docx',
    encoding: null,
    layout: { titles: [], tables: [] },
    notes: [],
  });
});

test('what stands for characters is written as such', async () => {
  const signs = '<w:t>A</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t><w:softHyphen/><w:t>D</w:t>';
  expect(await linesOf(p(r(signs), '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'))).toEqual(['A\tB-CD']);
  const symbols = [
    ['Wingdings', 'F06C'],
    ['Symbol', 'F0B3'],
    ['Wingdings', 'F04A'],
    ['宋体', '25CF'],
  ];
  const all = symbols.map(([font, char]) => `<w:sym w:font="${font}" w:char="${char}"/>`).join('');
  expect(await linesOf(p(r(`${all}<w:t>\uf0b7项\uf04a</w:t>`)))).toEqual(['•≥●•项']);
});

test('a line break ends a line, and both lines are of the paragraph', async () => {
  const { text, places } = await read(
    p('') + p(r('<w:t>上</w:t><w:br/><w:t>中</w:t><w:br w:type="page"/><w:t>下</w:t>')),
  );
  expect(text).toBe('上\n中\n下\n');
  expect(places.map(({ paragraph }) => paragraph)).toEqual([2, 2, 2]);
});

test('line breaks of the file itself are no text', async () => {
  expect(await linesOf(`<w:p>\n  <w:r>\n    <w:t>\n      增长\n      7.2%\n    </w:t>\n  </w:r>\n</w:p>`)).toEqual([
    '增长 7.2%',
  ]);
});

test('of fields the result is read, and neither code nor page number', async () => {
  const body = p(
    `${t('全年')}${field(' REF _x \\h ', t('5.5'))}${t('亿元')}${field(' PAGE ', t('17'))}${field('NUMPAGES', t('42'))}`,
  );
  const simple = p(
    `${t('表')}<w:fldSimple w:instr=" SEQ 表 ">${t('3')}</w:fldSimple><w:fldSimple w:instr="PAGE">${t('9')}</w:fldSimple>`,
  );
  const inner = p(
    `${begin}${r('<w:instrText>IF </w:instrText>')}${field('REF a', t('甲'))}${separate}${t('乙')}${end}`,
  );
  expect(await linesOf(body + simple + inner)).toEqual(['全年5.5亿元', '表3', '乙']);
});

test('a field that is never ended takes no more than its paragraph', async () => {
  const open = p(`${t('甲')}${begin}${r('<w:instrText>PAGE</w:instrText>')}`);
  expect(await linesOf(open + p(t('乙')))).toEqual(['甲', '乙']);
});

test('hidden text is left out: of runs, of styles, and where a style is overruled', async () => {
  const hidden = style('h', 'Hidden', '<w:rPr><w:vanish/></w:rPr>');
  const body = p(
    t('甲') + t('乙', '<w:vanish/>') + t('丙', '<w:vanish w:val="0"/>') + t('丁', '<w:rStyle w:val="h"/>'),
  );
  const shown = p(t('戊') + t('己', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="h"/>');
  expect(await linesOf(body + shown, styles(hidden))).toEqual(['甲丙', '己']);
});

test('of characters with a reading above them the characters are read', async () => {
  const ruby =
    '<w:ruby><w:rt><w:r><w:t>yún</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby>';
  expect(await linesOf(p(r(ruby) + t('岭')))).toEqual(['云岭']);
});

test('formulas are written on the line', async () => {
  const m = (text: string) => `<m:r><w:rPr/><m:t>${text}</m:t></m:r>`;
  const math = `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num>${m('1')}</m:num><m:den>${m('2')}</m:den></m:f><m:sSup><m:e>${m('+x')}</m:e><m:sup>${m('2')}</m:sup></m:sSup></m:oMath>`;
  expect(await linesOf(p(t('为') + math))).toEqual(['为1/2+x^2']);
});

test('changes are taken as accepted, and noted', async () => {
  const body =
    p(`${t('投资')}<w:del>${r('<w:delText>10</w:delText>')}</w:del><w:ins>${t('12')}</w:ins>${t('亿元')}`) +
    p(`<w:moveFrom>${t('旧处')}</w:moveFrom><w:moveTo>${t('新处')}</w:moveTo>`);
  const { text, notes } = await read(body);
  expect(text).toBe('投资12亿元\n新处\n');
  expect(notes).toEqual([{ code: 'tracked-changes', count: 4 }]);
});

test('a paragraph whose end is deleted goes on in the next one', async () => {
  const deletedEnd = '<w:rPr><w:del/></w:rPr>';
  const { text, places } = await read(
    p(t('投资增长'), deletedEnd) + p('', deletedEnd) + p(t('7.2%')) + p(t('末'), deletedEnd),
  );
  expect(text).toBe('投资增长7.2%\n末\n');
  expect(places.map(({ paragraph }) => paragraph)).toEqual([1, 3, 4]);
});

test('how it looked before a change of format is not how it is', async () => {
  const changed = p(t('甲'), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>');
  const run = t('乙', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>');
  const { text, layout, notes } = await read(changed + p(run));
  expect([text, layout?.titles, notes]).toEqual(['甲\n乙\n', [], []]);
});

test('comments, headers and what an author marks as a placeholder are left out', async () => {
  const placeholder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(t('单击此处输入'))}</w:sdtContent></w:sdt>`;
  const comment = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
  const more = {
    'word/comments.xml': `<w:comments ${W}>${p(t('请核'))}</w:comments>`,
    'word/header1.xml': `<w:hdr ${W}>${p(t('页眉'))}</w:hdr>`,
  };
  expect(await linesOf(placeholder + p(comment + t('正文')), more)).toEqual(['正文']);
});

test('a text box follows its paragraph, and of two forms one is read', async () => {
  const box = (text: string) => `<w:txbxContent>${p(t(text))}${p(t('第二段'))}</w:txbxContent>`;
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const both = `<mc:AlternateContent ${mc}><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent>`;
  const only = `<mc:AlternateContent ${mc}><mc:Fallback>${box('旧框')}</mc:Fallback></mc:AlternateContent>`;
  const { text, places } = await read(p(t('前') + r(both) + t('后')) + p(t('次') + r(only)));
  expect(text).toBe('前后\n框\n第二段\n次\n旧框\n第二段\n');
  // As they stand in the file, the form that is not read counted too.
  expect(places.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 6, 7, 8]);
});

test('pictures and charts are counted', async () => {
  const pic = '<w:drawing><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></w:drawing>';
  const chart = '<w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing>';
  const old = '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></v:shape></w:pict>';
  expect((await read(p(t('文') + r(pic + chart + old)))).notes).toEqual([{ code: 'pictures', count: 3 }]);
  expect(await importDocx(docxOf(p(r(pic))))).toEqual({ ok: false, reason: 'no-text', format: 'docx', pages: [] });
  expect(await importDocx(docxOf(p('')))).toEqual({ ok: false, reason: 'empty' });
});

test('notes come at the end in the order of the text, and their marks are no text', async () => {
  const reference = (kind: string, id: number, more = '') => r(`<w:${kind}Reference w:id="${id}"${more}/>`);
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${p('')}${p(r('<w:footnoteRef/>') + t(text))}</w:${kind}>`;
  const body = p(
    `${t('完成12.5')}${reference('footnote', 3)}${t('亿元')}${reference('endnote', 1)}${reference('footnote', 2)}${r('<w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t>')}<w:del>${reference('footnote', 5)}</w:del>`,
  );
  const separator = `<w:footnote w:type="separator" w:id="0">${p(t('线'))}</w:footnote>`;
  const notes = [5, 4, 2, 3].map((id) => note('footnote', id, ` 脚注${id}`)).join('');
  const lines = await linesOf(body, {
    'word/_rels/document.xml.rels': relations({
      a: ['footnotes', 'notes/foot.xml'],
      b: ['endnotes', '/word/endnotes.xml'],
    }),
    'word/notes/foot.xml': `<w:footnotes ${W}>${separator}${notes}</w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes ${W}>${note('endnote', 1, '尾注')}</w:endnotes>`,
  });
  expect(lines).toEqual(['完成12.5亿元', '注: 脚注3', '注: 脚注2', '注: 脚注4', '注: 尾注']);
});

test('titles are told by outline level, own or of the style, or by the name of the style', async () => {
  const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
  const all = styles(
    style('1', 'heading 1', outline(0)) +
      style('章', '章标题', '', '1') +
      style('3', '标题 3') +
      style('x', 'heading 2', outline(9)) +
      style('a', 'a', '', 'b') +
      style('b', 'b', '', 'a'),
  );
  const body = [
    styled('1', '第一章'),
    styled('章', '第二章'),
    styled('3', '小节'),
    styled('x', '正文'),
    styled('a', '循环'),
    styled('Heading4', '未声明'),
    p(t('自带'), '<w:outlineLvl w:val="4"/>'),
    p(t('非题'), '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
  ];
  expect(await titlesOf(body.join(''), all)).toEqual([
    [1, '第一章'],
    [1, '第二章'],
    [3, '小节'],
    [4, '未声明'],
    [5, '自带'],
  ]);
});

test('a table of contents is left out: by style, by control, by field', async () => {
  const all = styles(
    style('10', 'toc 1') + style('m', 'WPSOffice手动目录 2') + style('h', 'TOC Heading') + style('1', 'heading 1'),
  );
  const gallery = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(t('目录'))}${p(t('一、综合 1'))}</w:sdtContent></w:sdt>`;
  const inField = `${p(`${begin}${r('<w:instrText>TOC \\o "1-3"</w:instrText>')}${separate}${t('二、农业')}`)}${p(t('三、工业') + field('PAGEREF a', t('3')))}${p(end + t('正文'))}`;
  const byStyle = styled('10', '四、服务业 5') + styled('m', '（一）甲 6') + styled('h', '目录');
  expect(await linesOf(gallery + inField + byStyle, all)).toEqual(['正文']);
  const open =
    p(`${begin}${r('<w:instrText>TOC</w:instrText>')}${separate}${t('一、综合 1')}`) +
    styled('1', '一、综合') +
    p(t('全文'));
  expect(await linesOf(open, all)).toEqual(['一、综合', '全文']);
});

test('every paragraph of the body counts, and a place leads back to it', async () => {
  const { text, places } = await read(
    p(t('甲')) +
      p('') +
      `<w:tbl><w:tr><w:tc>${p(t('乙'))}</w:tc><w:tc>${p('')}${p(t('丙'))}</w:tc></w:tr></w:tbl>` +
      p(t('丁')),
  );
  const at = (piece: string) => placeAt(places, text.indexOf(piece)).paragraph;
  expect(['甲', '乙', '丙', '丁'].map(at)).toEqual([1, 3, 5, 6]);
});

test('the main part is found by relations, by kind, and in strict files with other prefixes', async () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>严格</x:t></x:r></x:p></x:body></x:document>`;
  const plain = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>无前缀</t></r></p></body></document>`;
  const links = relations({ a: ['officeDocument', '/body/text.xml'] }).replaceAll(
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  );
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/template.xml" ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/></Types>';
  const found = await done(zipOf({ '_rels/.rels': links, 'body/text.xml': strict }));
  expect([found.text, found.layout?.titles]).toEqual(['严格\n', [{ start: 0, end: 2, level: 2 }]]);
  expect((await done(zipOf({ '[Content_Types].xml': types, 'word/template.xml': plain }))).text).toBe('无前缀\n');
  expect(await importDocx(zipOf({ 'word/a.txt': '不是文档' }))).toEqual({
    ok: false,
    reason: 'other-format',
    format: 'archive',
  });
});

test('a document whose text is missing is a broken one, and no archive to unpack', async () => {
  const types = contentTypes('word/document.xml', 'wordprocessingml.document.main');
  const damaged = { ok: false, reason: 'damaged', format: 'docx' };
  expect(await importDocx(zipOf({ '[Content_Types].xml': types }))).toEqual(damaged);
  expect(await importDocx(zipOf({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<a/>' }))).toEqual(damaged);
});

test('macros are noted', async () => {
  expect((await read(p(t('文')), { 'word/vbaProject.bin': new Uint8Array(9) })).notes).toEqual([{ code: 'macros' }]);
});

test('parts in UTF-16 are read', async () => {
  const xml = documentXml(p(t('云岭'))).replace('UTF-8', 'UTF-16');
  const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
  expect((await done(zipOf({ ...docxParts(''), 'word/document.xml': bytes }))).text).toBe('云岭\n');
});

test('a text that is cut off is read up to there, without half a figure', async () => {
  const whole = documentXml(p(t('全年完成12.5亿元')) + p(t('增长7.25%')));
  const cut = { ...docxParts(''), 'word/document.xml': whole.slice(0, whole.indexOf('5%')) };
  const { text, notes } = await done(zipOf(cut));
  expect([text, notes]).toEqual(['全年完成12.5亿元\n', [{ code: 'cut-off' }]]);
  const none = zipOf({ ...docxParts(''), 'word/document.xml': whole.slice(0, 300) });
  expect(await importDocx(none)).toEqual({ ok: false, reason: 'damaged', format: 'docx' });
});

test('an archive that is cut off is read as far as it goes', async () => {
  const body = Array.from({ length: 3000 }, (_, at) => p(t(`第${at}段完成${(at * 7919) % 1000}.${at % 10}亿元`))).join(
    '',
  );
  const bytes = docxOf(body);
  const { text, notes } = await done(bytes.subarray(0, bytes.length >> 1));
  expect(text.startsWith('第0段完成0.0亿元\n第1段')).toBe(true);
  expect(notes).toEqual([{ code: 'cut-off' }]);
});

test('names that JavaScript knows are names', async () => {
  const odd = ['__proto__', 'constructor', 'toString'];
  const all = odd.map((name) => style(name, name, `<${name}/>`, name)).join('');
  const body = odd.map((name) => `<${name}>${styled(name, '文')}</${name}>`).join('');
  const numbering = {
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum><w:lvl><__proto__/></w:lvl></w:abstractNum></w:numbering>`,
  };
  expect(await linesOf(body, { ...styles(all), ...numbering })).toEqual(['文', '文', '文']);
});

test('styles and lists without end do not take time without end', async () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => style(`s${at}`, `s${at}`, '', `s${at + 1}`)).join('');
  const body = Array.from({ length: 20_000 }, (_, at) => styled(`s${at}`, '文')).join('');
  const levels = Array.from({ length: 20_000 }, (_, at) => `<w:lvl w:ilvl="${at}"/>`).join('');
  const list = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const numbering = { 'word/numbering.xml': `<w:numbering ${W}>${list}</w:numbering>` };
  const inList = p(t('文'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>').repeat(20_000);
  const from = performance.now();
  expect((await linesOf(body + inList, { ...styles(chain), ...numbering })).length).toBe(40_000);
  expect(performance.now() - from).toBeLessThan(10_000);
}, 60_000);

test('a document type declares nothing', async () => {
  const type = '<!DOCTYPE d [<!ENTITY a "哈"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  const xml = documentXml(p(t('&b;&c;&amp;&#20113;&#x5CAD;<![CDATA[<5&lt;]]>')), type);
  expect((await done(zipOf({ ...docxParts(''), 'word/document.xml': xml }))).text).toBe('&b;&c;&云岭<5&lt;\n');
});
