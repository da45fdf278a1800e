import type { Format } from '../format.js';
import type { RefusedWords } from './words.js';

export const zh: RefusedWords = {
  empty: '文件里没有内容；请核对是不是选错了文件',
  binary: '不是能读的文档，也可能已损坏；请用原来的程序打开，另存为 .docx、.pdf 或 .txt',
  'unknown-encoding': '认不出文字编码（能读 UTF-8、GB18030/GBK、UTF-16）；请另存为 UTF-8',
  otherFormat: (name, format) => `这是${name}，这种格式不读；${otherWay(format)}`,
  encrypted: (format) => `这是有密码保护的${format}；请解除密码后另存一份`,
  damaged: (format) => `这个${format}已损坏或不完整，打不开；请另存一份，或重新下载、索取`,
  noText: (pages) =>
    `${pages > 0 ? `${pages} 页里` : ''}没有文字，可能只有图片（扫描件？）；请先做文字识别（OCR），另存为带文字的 PDF 或 Word`,
  tooLarge: (megabytes) => `超过 ${megabytes} MB；请拆开再读`,
  tooMuch: (what, limit) => `${what}超过上限 ${limit}；请拆开再读`,
  tooLong: (seconds) => `读了 ${seconds} 秒还没读完，已停止；请另存一份，或拆开再读`,
  tooHeavy: (megabytes) => `占用内存超过 ${megabytes} MB，已停止；请另存一份，或拆开再读`,
  measured: {
    'unpacked-bytes': '解压后的字节数',
    pages: '页数',
    cells: '单元格数',
    depth: '嵌套层数',
    parts: '内含文件数',
    elements: '网页元素数',
    characters: '字符数',
  },
  office: ' Office 或 WPS 文件',
  formats: {
    pdf: ' PDF 文件',
    docx: ' Word 文档（.docx）',
    xlsx: ' Excel 工作簿（.xlsx）',
    pptx: ' PowerPoint 演示文稿（.pptx）',
    odf: ' OpenDocument 文档',
    ofd: ' OFD 版式文件',
    doc: '旧版 Word 文档（.doc）',
    xls: '旧版 Excel 工作簿（.xls）',
    ppt: '旧版 PowerPoint 演示文稿（.ppt）',
    'old-office': '旧版 Office 或 WPS 文件',
    rtf: ' RTF 文档',
    html: '网页（HTML）',
    image: '图片',
    archive: '压缩包',
  },
};

function otherWay(format: Format): string {
  if (format === 'image') return '请先做文字识别（OCR），另存为带文字的 PDF 或 Word';
  if (format === 'archive') return '请先解压，再逐个选择里面的文件';
  return '请打开后另存为 .docx、.pdf 或 .txt';
}
