import { expect, test } from 'vitest';
import { PAGES, REPORT, TITLE } from '../../testing/pages.js';
import { importHtml } from './index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each(Object.entries(PAGES))(
  'of a page in the manner of %s the report is read, and nothing around it',
  async (_, page) => {
    const read = await importHtml(utf8(page));
    expect(read).toMatchObject({ ok: true, format: 'html', encoding: 'utf-8', damaged: 0 });
    expect(read.ok && read.text).toBe([TITLE, ...REPORT, ''].join('\n'));
    if (page.includes(`<title>${TITLE}`) || page.includes('<TITLE>'))
      expect(read.ok && read.layout?.titles[0]).toEqual({ start: 0, end: TITLE.length, level: 1 });
  },
);

test.each([
  [
    'a login',
    '<title>登录</title><body><form>用户名：<input>密码：<input></form><p>请输入用户名和密码，登录后查看。</p>',
  ],
  ['an error', '<h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p><a href="/">返回首页</a>'],
  ['a redirect', '<p>页面将在5秒后自动跳转，如未跳转请<a href="/a">点击这里</a>。</p>'],
  [
    'scripts only',
    '<body><div id="app"></div><script>document.write("全年，12亿元。")</script><noscript>请启用，JavaScript。</noscript></body>',
  ],
  ['links only', '<ul><li><a href="/1">云岭市2025年公报，地区生产总值188.6亿元</a></li></ul>'],
  ['nothing', '<html></html>'],
])('a page of %s has no text', async (_, page) => {
  expect(await importHtml(utf8(page))).toEqual({ ok: false, reason: 'no-text', format: 'html', pages: [] });
});

test('a short page is read, even if it is one sentence', async () => {
  expect(await importHtml(utf8('<html><body>粮食产量达到12万吨</body></html>'))).toMatchObject({
    text: '粮食产量达到12万吨\n',
  });
});

test('a page of nothing but a table of figures is read', async () => {
  const page =
    '<body><ul><li><a href="/">首页</a></ul><table><tr><th>指标<th>数值<tr><td>粮食<td>46.2<tr><td>棉花<td>3.1</table>';
  expect(await importHtml(utf8(page))).toMatchObject({ text: '指标\t数值\n粮食\t46.2\n棉花\t3.1\n' });
});

test('notes in a holder of their own and words below the text stay', async () => {
  const page =
    '<body><div class="con"><p>全年产值12亿元，增长3%。</p><p>全年投资8亿元，增长2%。</p></div><div>注：</div><div>1.本公报数据为初步统计数。</div></body>';
  expect(await importHtml(utf8(page))).toMatchObject({
    text: '全年产值12亿元，增长3%。\n全年投资8亿元，增长2%。\n注：\n1.本公报数据为初步统计数。\n',
  });
});

test.each([
  ['behind that of the site', `云岭市人民政府门户网站-${TITLE}`],
  ['behind that of the section', `统计公报 | ${TITLE} | 云岭市统计局`],
])('a title %s is found', async (_, name) => {
  const page = `<title>${name}</title><div><a href="/">云岭市人民政府门户网站</a><p>云岭市人民政府门户网站</p></div><p>${TITLE}</p>`;
  const read = await importHtml(utf8(`${page}<div id="zoom">${REPORT.map((line) => `<p>${line}</p>`).join('')}</div>`));
  expect(read).toMatchObject({ ok: true, text: [TITLE, ...REPORT, ''].join('\n') });
});

test('a body that is hidden until all of it has come is read', async () => {
  const page = `<body style="display:none"><p>${REPORT.join('</p><p>')}</p></body>`;
  expect(await importHtml(utf8(page))).toMatchObject({ text: [...REPORT, ''].join('\n') });
});

test('a title that the source breaks is one line', async () => {
  const page = `<a href="/">首页</a><h1>\n云岭市\n  2025年统计公报\n</h1><a href="/">打印</a><div id="zoom">${REPORT[0]}</div>`;
  expect(await importHtml(utf8(page))).toMatchObject({ text: `云岭市 2025年统计公报\n${REPORT[0]}\n` });
});

test('a title before paragraphs that are all long is found, one after them is not', async () => {
  const long = REPORT.join('').repeat(3);
  const page = `<title>1</title><a href="/">首页</a><h1>${TITLE}</h1><a href="/a">下载</a><div id="zoom">${long}</div><h1>相关报道</h1><a href="/b">1</a>`;
  expect(await importHtml(utf8(page))).toMatchObject({ text: `${TITLE}\n${long}\n` });
});
