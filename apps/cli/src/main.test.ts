import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND } from '../testing/built.js';
import { bench, type Result } from '../testing/command.js';

const { outturn, path, file: write } = bench();
const REPORT = `云岭市2025年政府工作报告

一、2024年工作回顾
2024年,全市地区生产总值512.36亿元,增长6.5%;新增城镇就业1.2万人。
二、2025年工作安排
2025年,地区生产总值增长7%以上,固定资产投资增长10%左右。
`;
/** 地区生产总值512.36亿元 in GBK. */
const GBK = Buffer.from('b5d8c7f8c9fab2fad7dcd6b53531322e3336d2dad4aa', 'hex');

const file = (name: string, content: string | Uint8Array = REPORT) => write(name, content);
const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const facts = (result: Result) => lines(result.out).map((line) => JSON.parse(line));

test('into a pipe: one fact a line, each with its words', async () => {
  const result = await outturn(['read', file('report.txt')]);
  expect(result).toMatchObject({ code: 0, err: '' });
  expect(facts(result).length).toBeGreaterThanOrEqual(5);
  for (const fact of facts(result)) {
    expect(fact.document).toBe('report.txt');
    expect(REPORT.slice(fact.start, fact.end)).toBe(fact.quote);
  }
});

test('as a table: heading, figures and sums, plain unless colour is asked for', async () => {
  const name = file('report.txt');
  const table = await outturn(['read', name, '--format', 'table']);
  expect(table.code).toBe(0);
  expect(table.out).toContain('云岭市');
  expect(table.out).toMatch(/^4:15 .*地区生产总值 .*512\.36 亿元/m);
  expect(table.out).toMatch(/^6:15 .*地区生产总值 .*≥7 %.*target/m);
  expect(table.out).toMatch(/^1 file, \d+ facts/m);
  expect(table.out).not.toContain('\x1b');
  expect((await outturn(['read', name, '--format', 'table', '--color'])).out).toContain('\x1b[1m');
  expect((await outturn(['read', name, '--format', 'table'], { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('目标');
});

test('as JSON: one document with frame, facts and failures', async () => {
  const result = await outturn(['read', file('report.txt'), 'gone.txt', '--format', 'json']);
  expect(result.code).toBe(2);
  const { documents, failed } = JSON.parse(result.out);
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({ name: 'report.txt', frame: { region: '云岭市' } });
  expect(documents[0].facts.length).toBeGreaterThanOrEqual(5);
  expect(failed).toEqual([{ name: 'gone.txt', reason: 'missing' }]);
});

test('as CSV: a header and a row for each fact, with a mark for Excel on demand', async () => {
  const name = file('report.txt');
  const count = facts(await outturn(['read', name])).length;
  const plain = await outturn(['read', name, '--format', 'csv']);
  expect(plain.out).toMatch(/^document,line,column,start,end,quote,indicator,/);
  expect(plain.out.split('\r\n')).toHaveLength(count + 2);
  expect((await outturn(['read', name, '--format', 'csv', '--bom'])).out).toBe(`\uFEFF${plain.out}`);
});

test.each(['tasks', 'projects', 'coverage'])('--what %s comes out in every format', async (what) => {
  const name = file('report.txt');
  for (const format of ['table', 'jsonl', 'csv', 'json']) {
    const result = await outturn(['read', name, '--what', what, '--format', format]);
    expect(result).toMatchObject({ code: 0, err: '' });
    if (format === 'json') expect(JSON.parse(result.out).documents[0]).toHaveProperty(what);
  }
});

test('coverage accounts for every number', async () => {
  const result = await outturn(['read', file('report.txt'), '--what', 'coverage']);
  const [found] = facts(result);
  expect(found).toMatchObject({ document: 'report.txt' });
  expect(found.numbers).toBeGreaterThan(5);
});

test('standard input is read', async () => {
  const result = await outturn(['read', '-'], { input: REPORT });
  expect(result).toMatchObject({ code: 0, err: '' });
  expect(facts(result)[0]).toMatchObject({ document: '-' });
});

test('what the user knows overrules what the text says', async () => {
  const name = file('report.txt');
  const args = ['--region', '沙湾市', '--year', '2023', '--kind', 'feature', '--format', 'json'];
  const { out } = await outturn(['read', name, ...args]);
  expect(JSON.parse(out).documents[0].frame).toMatchObject({ region: '沙湾市', year: 2023, kind: 'feature' });
});

test('a folder is read in the order of its names; loops, hidden files and other formats are no trouble', async () => {
  for (const name of ['set/b.txt', 'set/a/2.MD', 'set/a/1.txt', 'set/.hidden/x.txt', 'set/node_modules/x.txt'])
    file(name);
  file('set/slides.pptx', 'PK\x03\x04');
  file('set/~$plan.docx', 'held open by Word');
  symlinkSync('..', path('set/a/loop'));
  symlinkSync('self', path('set/self'));
  const result = await outturn(['read', 'set', 'set/b.txt']);
  expect([...new Set(facts(result).map((fact) => fact.document))]).toEqual(['set/a/1.txt', 'set/a/2.MD', 'set/b.txt']);
  expect(result.err).toContain('1 .pptx');
  expect(result.err).toContain('set/self: the system says ELOOP');
  expect(result.code).toBe(2);
});

test('a folder without texts is named', async () => {
  mkdirSync(path('bare'));
  const result = await outturn(['read', 'bare']);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain('bare: the folder holds nothing to read');
});

test('a file that cannot be read is named, and the others still come out', async () => {
  const result = await outturn(['read', 'gone.txt', file('report.txt')]);
  expect(result.code).toBe(2);
  expect(result.err).toBe('outturn: gone.txt: no such file or folder\n');
  expect(facts(result).length).toBeGreaterThanOrEqual(5);
});

// Nothing is closed to root.
test.runIf(process.getuid?.() !== 0)('a file without permission is named', async () => {
  const name = file('secret.txt');
  chmodSync(path(name), 0);
  const result = await outturn(['read', name]);
  expect(result).toMatchObject({ code: 2, out: '', err: 'outturn: secret.txt: permission denied\n' });
});

test.each([
  ['an empty file', '', 'there is nothing in the file; make sure that it is the right one'],
  ['binary', new Uint8Array(500), 'no document that can be read, or a broken one; open it where it was made'],
  ['a PDF', '%PDF-1.7\n', 'this is a PDF file, but broken or cut off: it cannot be opened; save it anew'],
  ['the beginning of one character', new Uint8Array([0xe4, 0xba]), 'encoding not recognised'],
])('%s is refused with a reason', async (_, content, reason) => {
  const result = await outturn(['read', file('odd.txt', content)]);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(`odd.txt: ${reason}`);
});

test('GB18030 is read like UTF-8', async () => {
  const result = await outturn(['read', file('gbk.txt', GBK)]);
  expect(facts(result)).toMatchObject([{ indicator: '地区生产总值', value: 512.36, unit: '亿元', start: 6, end: 14 }]);
});

test('a text that was cut inside a character is read up to there, and it is said', async () => {
  const result = await outturn(['read', file('cut.txt', Buffer.from(REPORT).subarray(0, -8))]);
  expect(result.code).toBe(0);
  expect(result.err).toContain('cut.txt: 1 damaged character');
  expect(facts(result).length).toBeGreaterThanOrEqual(4);
});

test('only digits, and nothing but blanks, are texts without facts', async () => {
  for (const content of ['1234567890'.repeat(100), ' \n\n ']) {
    const result = await outturn(['read', file('dull.txt', content), '--format', 'table']);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('no figures found');
  }
});

/** OUTTURN_HUGE=1 reads a line of 100 MB; without it a tenth of that must do. */
const LONGEST_LINE = process.env.OUTTURN_HUGE ? 1e8 : 1e7;

test('one very long line is read in bounded time', { timeout: 120_000 }, async () => {
  const sentence = Buffer.from('全年实现地区生产总值512.36亿元,同比增长6.5%,城镇新增就业1.2万人;');
  const name = file('long.txt', Buffer.alloc(LONGEST_LINE, sentence));
  const result = await outturn(['read', name, '--what', 'coverage', '--format', 'csv']);
  expect(result.code).toBe(0);
  rmSync(path(name));
});

test('a reader that has seen enough ends the command quietly', async () => {
  const name = file('many.txt', REPORT.repeat(500));
  const child = spawn(process.execPath, [COMMAND, 'read', name], { cwd: path() });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('--output writes the whole file or none, and takes the format from its name', async () => {
  const name = file('report.txt');
  const { out } = await outturn(['read', name, '--format', 'csv']);
  expect(await outturn(['read', name, '-o', 'out/facts.csv'])).toMatchObject({ code: 2, out: '' });
  mkdirSync(path('out'));
  expect(await outturn(['read', name, '-o', 'out/facts.csv'])).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(path('out/facts.csv'), 'utf8')).toBe(out);
  expect(readdirSync(path('out'))).toEqual(['facts.csv']);
  if (process.platform !== 'win32') {
    expect((await outturn(['read', name, '-o', '/dev/null'])).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  }
});

test('--explain prints how a figure was read, or where the nearest one is', async () => {
  const name = file('report.txt');
  const tree = await outturn(['read', name, '--explain', '4:16']);
  expect(tree).toMatchObject({ code: 0, err: '' });
  expect(tree.out).toContain('512.36亿元');
  const offset = REPORT.indexOf('512.36');
  expect((await outturn(['read', name, '-x', String(offset)])).out).toBe(tree.out);
  const object = JSON.parse((await outturn(['read', name, '-x', String(offset), '-f', 'json'])).out);
  expect(object.range.start).toBeLessThanOrEqual(offset);
  const miss = await outturn(['read', name, '--explain', '3:1']);
  expect(miss).toMatchObject({ code: 2, out: '' });
  expect(miss.err).toContain('the nearest is at 4:15');
  expect((await outturn(['read', name, '--explain', '99:1'])).err).toContain('the text has no place 99:1');
  expect((await outturn(['read', name, name.replace('t', 'T'), '--explain', '4:16'])).code).toBe(2);
});

test.each([
  [['read', 'x', '--fromat', 'csv'], 'there is no option --fromat; did you mean --format?'],
  [['raed', 'x'], 'there is no command raed; did you mean read?'],
  [['read'], 'name a file or a folder to read'],
  [['read', 'x', '--format', 'xml'], '--format cannot be “xml”; it is one of table, jsonl, csv, json'],
  [['read', 'x', '--what', 'all'], '--what cannot be “all”'],
  [['read', 'x', '--kind', 'law'], '--kind cannot be “law”'],
  [['read', 'x', '--year', '24'], '--year cannot be “24”'],
  [['read', 'x', '--year'], '--year needs a value'],
  [['read', 'x', '--explain', 'here'], '--explain cannot be “here”'],
  [['read', 'x', '--explain', '1', '--format', 'csv'], '--explain cannot be written as CSV'],
  [['read', 'x', '--lang', 'fr'], '--lang cannot be “fr”'],
])('%j is refused with what would be right', async (args, message) => {
  const result = await outturn(args);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(message);
  expect(result.err).toContain('--help');
});

test('help and version in both languages', async () => {
  const en = await outturn(['read', '--help']);
  expect(en).toMatchObject({ code: 0, err: '' });
  for (const option of ['--format', '--what', '--region', '--year', '--kind', '--explain', '--no-color', '--lang']) {
    expect(en.out).toContain(option);
  }
  expect((await outturn(['--lang', 'zh', 'read', '--help'])).out).toContain('示例:');
  expect(await outturn([])).toEqual(await outturn(['--help']));
  expect((await outturn(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a sheet of yearly figures is read row by row', async () => {
  const sheet = 'code,indicator,unit,year,value\ngdp,地区生产总值,亿元,2023,512.3\ngdp,地区生产总值,亿元,2024,548\n';
  const result = await outturn(['read', file('figures.csv', sheet)]);
  expect(facts(result)).toMatchObject([
    { indicator: '地区生产总值', value: 512.3, unit: '亿元', period: '2023' },
    { indicator: '地区生产总值', value: 548, unit: '亿元', period: '2024' },
  ]);
});
