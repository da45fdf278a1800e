import { expect, test } from 'vitest';
import { bench } from '../../testing/command.js';
import { parseWaivers } from './parse.js';

const { outturn, file } = bench();

const TEXT = `云岭市2025年政府工作报告

一、去年情况回顾
2024年,城市生活垃圾无害化处理率达到105%。
`;
const CHECK = ['check', 'report.txt', '--only', 'impossible-share'];
/** Every check: only then is it known that a waiver is idle. */
const CHECK_ALL = ['check', 'report.txt'];

async function fingerprint(): Promise<string> {
  const { out } = await outturn([...CHECK, '--format', 'jsonl', '--waivers', file('none.yaml', '')]);
  return JSON.parse(out).fingerprint;
}

test.each(['yaml', 'yml', 'json'])('outturn.waivers.%s beside the first document is found', async (ending) => {
  file(`${ending}/report.txt`, TEXT);
  const entry = { check: 'impossible-share', quote: '处理率', reason: '按处理能力计算' };
  file(`${ending}/outturn.waivers.${ending}`, JSON.stringify({ waivers: [entry] }, null, 2));
  const result = await outturn(['check', `${ending}/report.txt`, '--only', 'impossible-share']);
  expect(result).toMatchObject({ code: 0, err: '' });
  expect(result.out).toContain('1 waived');
  const folder = await outturn(['check', ending, '--only', 'impossible-share']);
  expect(folder.out).toContain('1 waived');
});

test('a finding is waived by the fingerprint that was printed, and JSON says by what', async () => {
  file('report.txt', TEXT);
  const print = await fingerprint();
  const name = file(
    'decided.yaml',
    `# 市发展改革委\n- fingerprint: ${print}\n  reason: 按处理能力计算\n  by: 规划科\n`,
  );
  const { code, out } = await outturn([...CHECK, '--waivers', name, '--format', 'json']);
  expect(code).toBe(0);
  const { findings, waived, expired, unused } = JSON.parse(out);
  expect({ findings, expired, unused }).toEqual({ findings: [], expired: [], unused: [] });
  expect(waived).toMatchObject([
    { fingerprint: print, waiver: { fingerprint: print, reason: '按处理能力计算', by: '规划科', line: 2 } },
  ]);
});

test('what has expired or is idle is said, and a finding whose waiver has expired is open again', async () => {
  file('report.txt', TEXT);
  const list = `waivers:
  - check: impossible-share
    quote: 105%
    reason: 待核
    until: 2020-02-29
  - fingerprint: 0000000000000000
    reason: 已改
`;
  const result = await outturn([...CHECK_ALL, '--waivers', file('old.yaml', list), '--format', 'json']);
  expect(result.code).toBe(1);
  expect(result.err).toContain('old.yaml:2: the waiver ended on 2020-02-29');
  expect(result.err).toContain('old.yaml:6: no finding answers to this waiver');
  expect(JSON.parse(result.out)).toMatchObject({ expired: [{ line: 2 }], unused: [{ line: 6 }], waived: [] });
  const some = await outturn([...CHECK, '--waivers', 'old.yaml']);
  expect(some.err).not.toContain('no finding answers');
});

test.each([
  ['- fingerprint: 0123456789abcdef', 1, 'a waiver needs a reason'],
  ['- fingerprint: 0123456789abcdef\n  reason: "  "', 2, 'a waiver needs a reason'],
  ['- fingerprint: 0123456789abcdef\n  reason: ~', 2, 'a waiver needs a reason'],
  ['[{"fingerprint": "0123456789abcdef",\n"reason": null}]', 2, 'a waiver needs a reason'],
  ['- reason: x', 1, 'which finding?'],
  ['- fingerprint: 0123456789abcdef\n  check: impossible-share\n  quote: y\n  reason: x', 1, 'in one way'],
  ['- check: impossible-share\n  reason: x', 1, '“quote” is missing'],
  ['- quote: 105%\n  reason: x', 1, '“check” is missing'],
  ['- check: imposible-share\n  quote: y\n  reason: x', 1, 'did you mean impossible-share?'],
  ['- fingerprint: 0123\n  reason: x', 1, '“0123” is no fingerprint'],
  ['- fingerprint: 0123456789abcdef\n  reason: x\n  until: 2025-02-29', 3, '“2025-02-29” is no day'],
  ['- fingerprint: 0123456789abcdef\n  reason: x\n  until: 31.12.2025', 3, 'is no day'],
  ['- fingerprint: 0123456789abcdef\n  reason: x\n  until:', 3, '“until” is empty'],
  ['- fingerprint: 0123456789abcdef\n  reasson: x', 2, 'did you mean reason?'],
  ['- fingerprint: 0123456789abcdef\n  reason: x\n  reason: y', 3, '“reason” stands twice'],
  ['- fingerprint: 0123456789abcdef\n  reason: [x]', 2, '“reason” must be a text'],
  ['- &one\n  fingerprint: 0123456789abcdef\n  reason: x\n- *one', 4, 'anchors and aliases'],
  ['- x', 1, 'a waiver is a mapping'],
  ['just words', 1, 'holds a list of waivers'],
  ['waiver: []', 1, 'did you mean waivers?'],
  ['waivers: 5', 1, 'holds a list of waivers'],
  ['- a\n---\n- b', 2, 'one YAML document'],
  ['- fingerprint: "0123', 1, 'neither YAML nor JSON'],
])('%j is refused at line %i', async (text, line, message) => {
  file('report.txt', TEXT);
  const result = await outturn([...CHECK, '--waivers', file('bad.yaml', text)]);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(`bad.yaml:${line}: `);
  expect(result.err).toContain(message);
  expect(result.err).toContain('nothing was checked');
});

test('all problems are said at once', () => {
  const parsed = parseWaivers(
    '- fingerprint: x\n- quote: 105%\n  until: soon\n- check: impossible-share\n  qoute: y\n',
  );
  const problems = parsed.ok ? [] : parsed.problems.map(({ line, code }) => `${line} ${code}`);
  expect(problems).toEqual([
    '1 no-reason',
    '1 bad-fingerprint',
    '2 no-reason',
    '3 bad-date',
    '2 half',
    '5 unknown-key',
    '4 no-reason',
    '4 half',
  ]);
});

test('a fingerprint of digits stays what it is', () => {
  for (const digits of ['0012345678901234', '1234567890123456', '12e4567890123456']) {
    const parsed = parseWaivers(`- fingerprint: ${digits}\n  reason: x`);
    expect(parsed).toMatchObject({ ok: true, waivers: [{ waiver: { fingerprint: digits } }] });
  }
});

test.each([
  ['an empty file', ''],
  ['only a remark', '# none yet\n'],
  ['an empty list', '[]'],
  ['an empty list under its key', 'waivers:\n'],
])('%s holds no waivers', (_, text) => {
  expect(parseWaivers(text)).toEqual({ ok: true, waivers: [] });
});

test.each([
  ['lists in lists', '['.repeat(400_000)],
  ['mappings in mappings', '{a: '.repeat(200_000)],
  ['tags', '!a '.repeat(300_000)],
  ['keys', `- ${Array.from({ length: 90_000 }, (_, at) => `k${at}: x`).join('\n  ')}`],
  ['aliases', `- &a [x, x]\n- &b [*a, *a, *a]\n- &c [*b, *b, *b]\n${'- [*c, *c]\n'.repeat(80_000)}`],
])('a file of nothing but %s is refused in bounded time', { timeout: 30_000 }, (_, text) => {
  const parsed = parseWaivers(text);
  expect(parsed.ok).toBe(false);
});

test('a file that is too large or missing is refused', async () => {
  file('report.txt', TEXT);
  const large = await outturn([...CHECK, '--waivers', file('large.yaml', '# '.repeat(600_000))]);
  expect(large).toMatchObject({ code: 2, out: '' });
  expect(large.err).toContain('large.yaml: larger than 1 MB');
  const gone = await outturn([...CHECK, '--waivers', 'gone.yaml']);
  expect(gone).toMatchObject({ code: 2, out: '', err: 'outturn: gone.yaml: no such file or folder\n' });
});
