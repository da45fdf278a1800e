import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bench } from '../testing/command.js';
import { understandCheck } from './commands/check-options.js';
import { en } from './messages/en.js';
import { widthOf } from './width.js';

const { outturn, path, file } = bench();

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));
const SLIP = '城市生活垃圾无害化处理率达到105%';
const REPORT = `云岭市2025年政府工作报告

一、去年情况回顾
2024年,全市地区生产总值512.36亿元,增长6.5%。${SLIP},森林覆盖率达到54.2%。
`;
const CLEAN = REPORT.replace('105%', '98%');
/** One check, so that no other decides over a test. */
const ONE = ['--only', 'impossible-share'];

test('a finding: what is wrong, where, the words with marks under them, what to do, its fingerprint', async () => {
  const { code, out, err } = await outturn(['check', file('report.txt', REPORT), ...ONE]);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(/^error\[impossible-share\]: .*城市生活垃圾无害化处理率/m);
  expect(out).toMatch(/^ --> report\.txt:4:\d+$/m);
  expect(out).toMatch(/^ {2}= help: ./m);
  expect(out).toMatch(/^ {2}= fingerprint: [0-9a-f]{16}$/m);
  expect(out).toMatch(/^1 error in 1 document$/m);
  expect(out).not.toContain('\x1b');
});

test('the marks stand under the words, however wide the characters', async () => {
  const { out } = await outturn(['check', file('report.txt', REPORT), ...ONE]);
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.includes(SLIP));
  const marks = lines[at + 1]!;
  expect(marks.indexOf('^')).toBe(widthOf(lines[at]!.slice(0, lines[at]!.indexOf(SLIP))));
  expect(marks.replace('|', '').trim()).toBe('^'.repeat(widthOf(SLIP)));
});

test('nothing found is said, in both languages', async () => {
  const name = file('clean.txt', CLEAN);
  expect(await outturn(['check', name, ...ONE])).toEqual({
    code: 0,
    out: 'nothing found: 1 document, 1 check\n',
    err: '',
  });
  expect((await outturn(['check', name, ...ONE, '--lang', 'zh'])).out).toBe('没有发现问题:1 份文件,1 项检查\n');
});

test('in Chinese, in colour', async () => {
  const { out } = await outturn(['check', file('report.txt', REPORT), ...ONE, '--lang', 'zh', '--color']);
  expect(out).toContain('\x1b[31m错误[impossible-share]\x1b[39m');
  expect(out).toContain('建议');
  expect(out).toContain('1 处错误');
});

test('as JSON: the case, the findings with their words, the failures', async () => {
  const result = await outturn(['check', file('report.txt', REPORT), 'gone.txt', ...ONE, '--format', 'json']);
  expect(result.code).toBe(2);
  expect(result.err).toBe('outturn: gone.txt: no such file or folder\n');
  const { documents, findings, ...rest } = JSON.parse(result.out);
  expect(documents).toMatchObject([{ name: 'report.txt', frame: { region: '云岭市', year: 2024 } }]);
  expect(findings).toMatchObject([{ check: 'impossible-share', severity: 'error' }]);
  expect(findings[0].title).not.toBe('');
  expect(findings[0].advice).not.toBe('');
  expect(rest).toEqual({ waived: [], expired: [], unused: [], failed: [{ name: 'gone.txt', reason: 'missing' }] });
});

test('as JSON lines: one finding a line, with these fields and no others', async () => {
  const { out } = await outturn(['check', file('report.txt', REPORT), ...ONE, '--format', 'jsonl', '--lang', 'zh']);
  const finding = JSON.parse(out);
  const fields = ['check', 'severity', 'code', 'params', 'message', 'spans', 'arithmetic', 'fingerprint'];
  expect(Object.keys(finding)).toEqual(fields);
  expect(finding.message).toContain('城市生活垃圾无害化处理率');
  for (const { document, start, end, quote } of finding.spans) {
    expect(document).toBe('report.txt');
    expect(REPORT.slice(start, end)).toBe(quote);
  }
});

test('as CSV: a row for each finding, and nothing that a spreadsheet would run', async () => {
  const name = file('=cmd|calc.txt', REPORT);
  const plain = await outturn(['check', name, ...ONE, '--format', 'csv']);
  expect(plain.out).toMatch(/^document,line,column,start,end,severity,check,message,quotes,/);
  const rows = plain.out.trimEnd().split('\r\n');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toMatch(/^'=cmd\|calc\.txt,4,\d+,\d+,\d+,error,impossible-share,/);
  const marked = await outturn(['check', name, ...ONE, '--format', 'csv', '--bom']);
  expect(marked.out).toBe(`\uFEFF${plain.out}`);
});

test('as a page: one file that stands alone', async () => {
  const name = file('report.txt', REPORT.replace('一、', '一、</script><script>alert(1)</script>'));
  const { code, out } = await outturn(['check', name, ...ONE, '-o', 'page.html']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  const html = readFileSync(path('page.html'), 'utf8');
  expect(html).toMatch(/^<!doctype html>/i);
  expect(html).toContain('impossible-share');
  expect(html).not.toContain('<script>alert(1)');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect((await outturn(['check', name, ...ONE, '--format', 'html'])).out).toBe(html);
});

test('a page is not thrown at a terminal', () => {
  const written = { severity: 'question', upper: [], last: [], format: 'html' };
  expect(understandCheck(written, 1, true, en)).toMatchObject({ hint: 'write it to a file: -o page.html' });
  expect(understandCheck(written, 1, false, en)).toMatchObject({ format: 'html' });
});

test.each([
  ['findings.txt', /^云岭市|^error/],
  ['findings.json', /^\{"documents"/],
  ['findings.jsonl', /^\{"check"/],
  ['findings.CSV', /^document,/],
  ['findings.sarif', /"version": "2\.1\.0"/],
  ['findings.sarif.json', /"version": "2\.1\.0"/],
  ['findings.htm', /^<!doctype html>/i],
])('-o %s takes the format from the name', async (output, beginning) => {
  const name = file('report.txt', REPORT);
  const result = await outturn(['check', name, ...ONE, '-o', output]);
  expect(result).toEqual({ code: 1, out: '', err: '' });
  expect(readFileSync(path(output), 'utf8')).toMatch(beginning);
});

test('a file that cannot be written is said, and nothing is left behind', async () => {
  mkdirSync(path('closed'));
  const result = await outturn(['check', file('report.txt', REPORT), ...ONE, '-o', 'closed/none/findings.csv']);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain('closed/none/findings.csv: no such file or folder');
  expect(readdirSync(path('closed'))).toEqual([]);
});

test('what is less grave than was asked for is neither shown nor counted, but said', async () => {
  const args = ['check', `${EXAMPLES}plan-2021-2025.txt`, '--only', 'duplicate-sentence'];
  expect((await outturn(args)).code).toBe(1);
  const errors = await outturn([...args, '--severity', 'error']);
  expect(errors.code).toBe(0);
  expect(errors.out).toMatch(/^nothing found: .*not shown \(--severity note\)/);
  expect(JSON.parse((await outturn([...args, '--severity', 'error', '--format', 'json'])).out).findings).toEqual([]);
});

test('--skip leaves a check out', async () => {
  const { out } = await outturn(['check', file('report.txt', REPORT), '--skip', 'impossible-share']);
  expect(out).not.toContain('impossible-share');
});

test('the files are one case: documents of other levels and years, and sheets of yearly figures', async () => {
  for (const name of ['plan.txt', 'upper/province.txt', 'last/report.txt']) file(name, CLEAN);
  const sheet = `${EXAMPLES}yearly-figures.csv`;
  const args = ['check', 'plan.txt', sheet, '--upper', 'upper/province.txt', '--last', 'last', '--format', 'json'];
  const { documents } = JSON.parse((await outturn([...args, '--region', '沙湾市'])).out);
  const regions = documents.map(({ name, frame }: { name: string; frame: { region: string } }) => [name, frame.region]);
  expect(regions.filter(([name]: string[]) => name !== sheet)).toEqual([
    ['plan.txt', '沙湾市'],
    ['upper/province.txt', '云岭市'],
    ['last/report.txt', '云岭市'],
  ]);
  expect(documents).toHaveLength(4);
});

test('a file that is named twice is one document', async () => {
  const name = file('twice/report.txt', REPORT);
  const { out } = await outturn(['check', name, 'twice', `./${name}`, '--last', name, ...ONE, '--format', 'json']);
  expect(JSON.parse(out).documents).toHaveLength(1);
  expect(JSON.parse(out).findings).toHaveLength(1);
});

test('in a folder, a CSV that holds no yearly figures is passed over', async () => {
  file('mixed/report.txt', CLEAN);
  file('mixed/other.csv', 'name,phone\n甲,1\n');
  file('mixed/figures.csv', readFileSync(`${EXAMPLES}yearly-figures.csv`));
  const result = await outturn(['check', 'mixed', ...ONE, '--format', 'json']);
  const names = JSON.parse(result.out).documents.map(({ name }: { name: string }) => name);
  expect(names).toEqual(['mixed/figures.csv', 'mixed/report.txt']);
  expect(result.err).toContain('1 .csv');
});

test('standard input is a document', async () => {
  const { code, out } = await outturn(['check', '-', ...ONE], { input: REPORT });
  expect(code).toBe(1);
  expect(out).toContain(' --> standard input:4:');
});

test('a file that cannot be read is named, and the others are still checked', async () => {
  const { code, out, err } = await outturn(['check', 'gone.txt', file('report.txt', REPORT), ...ONE]);
  expect(code).toBe(2);
  expect(err).toBe('outturn: gone.txt: no such file or folder\n');
  expect(out).toContain('error[impossible-share]');
  expect(out).toContain('1 file could not be read');
});

test('nothing in a name or in a text can steer the terminal', async () => {
  const name = file('规划\x1b]0;title\x07\n\u202e.txt', REPORT.replace(SLIP, `\x1b[31m\t${SLIP}\u202e\x9b`));
  const { out } = await outturn(['check', name, ...ONE]);
  expect(out).toContain('error[impossible-share]');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
});

test.each([
  [['--only', 'impossible-shares'], 'there is no check “impossible-shares”; did you mean impossible-share?'],
  [['--skip', 'spelling'], '--skip: there is no check “spelling”'],
  [['--only', 'impossible-share', '--skip', 'impossible-share'], 'leave no check to run'],
  [['--explain', 'imposible-share'], 'did you mean impossible-share?'],
  [['--severity', 'warning'], '--severity cannot be “warning”; it is one of error, question, note'],
  [['--format', 'xml'], '--format cannot be “xml”; it is one of text, json, jsonl, csv, sarif, html'],
  [['--year', '24'], '--year cannot be “24”'],
  [['y.txt', '--year', '2024'], '--year speaks of one document'],
  [['y.txt', '--kind', 'plan'], '--kind speaks of one document'],
  [['--lang', 'fr'], '--lang cannot be “fr”'],
  [['--upper'], '--upper needs a value'],
  [['--fromat', 'csv'], 'there is no option --fromat; did you mean --format?'],
])('check x.txt %j is refused with what would be right', async (args, message) => {
  const result = await outturn(['check', 'x.txt', ...args]);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(message);
  expect(result.err).toMatch(/outturn check --(?:help|list)/);
});

test('without a file it says so', async () => {
  const result = await outturn(['check']);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain('name a file or a folder to read');
});

test('--list names every check with its severity and title', async () => {
  const en = await outturn(['check', '--list']);
  expect(en).toMatchObject({ code: 0, err: '' });
  expect(en.out).toMatch(/^ {2}impossible-share +error +\S/m);
  const zh = await outturn(['check', '--list', '--lang', 'zh']);
  expect(zh.out).toMatch(/^ {2}impossible-share +错误 +\S/m);
  expect(zh.out.split('\n')).toHaveLength(en.out.split('\n').length);
});

test('--explain prints the page of a check in the language of the interface', async () => {
  const en = await outturn(['check', '--explain', 'impossible-share']);
  expect(en).toMatchObject({ code: 0, err: '' });
  expect(en.out).toMatch(/^# [A-Z]/);
  expect((await outturn(['check', '-x', 'impossible-share', '--lang', 'zh'])).out).toMatch(/^# \p{Script=Han}/u);
});

test('every check has its pages', async () => {
  const { out } = await outturn(['check', '--list']);
  const ids = [...out.matchAll(/^ {2}([\w-]+) /gm)].map(([, id]) => id);
  const pages = ids.flatMap((id) => [`${id}.md`, `${id}.zh.md`]);
  expect(pages.filter((page) => !existsSync(new URL(`../dist/checks/${page}`, import.meta.url)))).toEqual([]);
});

test('help names every option, in both languages', async () => {
  const en = await outturn(['check', '--help']);
  expect(en).toMatchObject({ code: 0, err: '' });
  for (const option of ['severity', 'upper', 'last', 'only', 'skip', 'list', 'explain', 'waivers', 'format', 'bom']) {
    expect(en.out).toContain(`--${option}`);
  }
  expect((await outturn(['check', '--help', '--lang', 'zh'])).out).toContain('退出码:');
  expect((await outturn(['--help'])).out).toMatch(/^ {2}check /m);
});
