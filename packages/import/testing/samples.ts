import { docxOf, escaped, paragraph, relations, table } from './docx.js';
import { docOf, xlsOf } from './ole.js';
import { pdfOf } from './pdf.js';
import { sheetOf, xlsxOf } from './xlsx.js';

/** A small report of a place that does not exist. */
const TITLE = '云岭市2025年政府工作报告';
const PARAGRAPHS: readonly string[] = [
  '一、2024年工作回顾',
  '2024年，全市实现地区生产总值512.36亿元，增长6.5%；固定资产投资增长8.2%，社会消费品零售总额达到203.4亿元。',
  '（一）农业农村稳步发展。粮食播种面积186.5万亩，总产量74.2万吨；建成高标准农田12万亩。',
  '（二）民生持续改善。城镇新增就业1.86万人，城镇登记失业率控制在4%以内，农村居民人均可支配收入22849元、增长8.2%。',
  '二、2025年工作安排',
  '主要预期目标：地区生产总值增长6%左右，一般公共预算收入增长5%以上，森林覆盖率达到54.2%。',
];
const ROWS: readonly (readonly string[])[] = [
  ['指标', '单位', '2024年', '2025年'],
  ['地区生产总值', '亿元', '512.36', '545'],
  ['粮食总产量', '万吨', '74.2', '75'],
  ['森林覆盖率', '%', '53.8', '54.2'],
];

/** Ordinary files of every format, small, made and not kept. */
export function samples(): Readonly<Record<string, Uint8Array>> {
  const rows = ROWS.map((row) => row.join('　'));
  return {
    'report.txt': Buffer.from([TITLE, '', ...PARAGRAPHS].join('\n')),
    'report.docx': docxSample(),
    'report.pdf': pdfOf([
      [TITLE, ...PARAGRAPHS.slice(0, 4).flatMap(wrapped)],
      [...PARAGRAPHS.slice(4).flatMap(wrapped), ...rows],
    ]),
    'report.html': Buffer.from(htmlSample()),
    'report.mht': mhtOf(Buffer.from(htmlSample()).toString('base64').replace(/.{76}/g, '$&\r\n')),
    'report.doc': docOf([TITLE, ...PARAGRAPHS, ...ROWS.map((row) => `${row.join('\x07')}\x07\x07`)]),
    'figures.xlsx': xlsxOf(`${sheetOf(ROWS)}<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>`),
    'figures.xls': xlsOf(ROWS.map((row) => row.map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell) : cell)))),
  };
}

function docxSample(): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const note = '<w:p><w:r><w:t>数据为快报数</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const changed =
    '<w:p><w:ins w:id="1"><w:r><w:t>新增12家</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>9家</w:delText></w:r></w:del></w:p>';
  const numbered =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>新建公路86公里</w:t></w:r></w:p>';
  const body = [
    paragraph(TITLE, 'Heading1'),
    ...PARAGRAPHS.map((text) => paragraph(text)),
    numbered,
    changed,
    note,
    table(ROWS),
  ];
  return docxOf(body.join(''), {
    'word/_rels/document.xml.rels': relations({
      rId1: ['styles', 'styles.xml'],
      rId2: ['numbering', 'numbering.xml'],
      rId3: ['footnotes', 'footnotes.xml'],
    }),
    'word/styles.xml': `<w:styles ${space}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${space}><w:footnote w:id="2"><w:p><w:r><w:t>以年报为准</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  });
}

function htmlSample(): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<td>${escaped(cell)}</td>`).join('');
  const rows = ROWS.map((row) => `<tr>${cells(row)}</tr>`).join('');
  const paragraphs = PARAGRAPHS.map((text) => `<p style="text-indent:2em">${escaped(text)}</p>`).join('\n');
  const menu = '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw">新闻</a></li></ul></div>';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}</title></head><body>${menu}<h1>${TITLE}</h1>\n<div id="content">${paragraphs}<table border="1">${rows}<tr><td colspan="4">注：云岭市统计局</td></tr></table></div><script>var a="<p>1</p>";</script></body></html>`;
}

/** A page as a browser saves it with its pictures; the body is in base64. */
function mhtOf(body: string): Uint8Array {
  const part = 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const head = 'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=part"\r\n\r\n';
  return Buffer.from(`${head}--=part\r\n${part}${body}\r\n--=part--\r\n`);
}

/** Lines as a page holds them. */
function wrapped(text: string): readonly string[] {
  return text.match(/.{1,36}/gu) ?? [];
}
