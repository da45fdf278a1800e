import { chmodSync, readFileSync } from 'node:fs';
import { connectTo } from '@outturn/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bench, type Result } from '../../testing/command.js';
import { dataFolder } from '../../testing/data-folder.js';
import { planner } from '../../testing/people.js';
import { Running } from '../../testing/running.js';

const { outturn, file, path } = bench();
const { folder, remove } = dataFolder();
let server: Running;
let address: string;
let token: string;

const report = (year: number, growth: number): string => `云岭市${year + 1}年政府工作报告

一、${year}年工作回顾
${year}年,全市地区生产总值512.36亿元,增长${growth}%;新增城镇就业1.2万人。
`;

beforeAll(async () => {
  server = new Running(['serve', '--data', folder, '--port', '0']);
  [, address = ''] = await server.hear(/Outturn is at +(\S+)/);
  const [, secret = ''] = await server.hear(/\/welcome#(\S+)/);
  ({ token } = await planner(address, secret));
}, 60_000);

afterAll(async () => {
  await server.stop();
  remove();
});

function onServer(args: readonly string[]): Promise<Result> {
  return outturn([...args, '--server', address], { env: { OUTTURN_TOKEN: token } });
}

test('files of a folder become documents; a second time nothing changes', async () => {
  file('reports/2023.txt', report(2023, 6.1));
  file('reports/2024.txt', report(2024, 6.5));
  const first = await onServer(['import', 'reports', '--reason', 'trial']);
  expect(first).toMatchObject({ code: 0, out: '' });
  expect(first.err).toContain('2 files: 2 imported');
  const again = await onServer(['import', 'reports', '--reason', 'trial', '--lang', 'zh']);
  expect(again.code).toBe(0);
  expect(again.err).toContain('2 个文件：2 个原来就有');
}, 60_000);

test('a file that cannot be read is named, and the others are imported', async () => {
  file('mixed/broken.pdf', '%PDF-1.7 and no more');
  file('mixed/good.txt', report(2022, 5.5));
  const { code, err } = await onServer(['import', 'mixed', 'gone.txt']);
  expect(code).toBe(2);
  expect(err).toContain('gone.txt: no such file');
  expect(err).toMatch(/broken\.pdf: this is a PDF file, but broken/);
  expect(err).toContain('1 imported');
}, 60_000);

test('documents go to the plan that was named; one that is not there is refused', async () => {
  const { code, err } = await onServer(['import', file('one.txt', report(2021, 7)), '--plan', 'yunlan-14th']);
  expect(err).toContain('1 file: 1 imported');
  expect(code).toBe(0);
  const api = connectTo({ address, token, locale: 'en' });
  const { data } = await api.GET('/api/documents', { params: { query: { limit: 200 } } });
  const [imported] = data!.items.filter(({ name }) => name === 'one.txt');
  const { data: plan } = await api.GET('/api/plans/{code}', { params: { path: { code: 'yunlan-14th' } } });
  expect(imported?.plan).toBe(plan!.id);
  const refused = await onServer(['import', 'one.txt', '--plan', 'no-such-plan']);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('plan no-such-plan: ');
}, 60_000);

test('what was broken off goes on with the same batch', async () => {
  const names = Array.from({ length: 12 }, (_, at) => file(`many/${at}.txt`, report(2000 + at, 4 + at / 10)));
  const broken = new Running(['import', path('many'), '--server', address, '--reason', 'many'], {
    OUTTURN_TOKEN: token,
  });
  const api = connectTo({ address, token });
  const jobs = async (): Promise<readonly string[]> => {
    const { data } = await api.GET('/api/jobs', { params: { query: { limit: 200 } } });
    return data!.items.filter(({ name }) => names.includes(`many/${name}`)).map(({ name }) => name);
  };
  await expect.poll(jobs, { timeout: 20_000, interval: 10 }).not.toHaveLength(0);
  await broken.kill();
  const { code, err } = await onServer(['import', path('many'), '--reason', 'many']);
  expect(code).toBe(0);
  expect(err).toContain('12 files: 12 imported');
  expect(await jobs()).toHaveLength(12);
}, 60_000);

test('a plan and an indicator come out as CSV and as JSON', async () => {
  const plan = await onServer(['export', '--plan', 'yunlan-14th']);
  expect(plan).toMatchObject({ code: 0, err: '' });
  expect(plan.out.split('\r\n').length).toBeGreaterThan(50);
  const saved = await onServer(['export', '--indicator', 'gdp', '-o', 'gdp.json']);
  expect(saved).toMatchObject({ code: 0, out: '', err: '' });
  expect(JSON.parse(readFileSync(path('gdp.json'), 'utf8'))).toMatchObject({ indicator: { code: 'gdp' } });
  const none = await onServer(['export', '--indicator', 'no-such-thing']);
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err).toContain('indicator no-such-thing: ');
});

test('who may not, and where nobody answers, is said with what to do', async () => {
  const nobody = await outturn(['import', 'one.txt', '--server', address]);
  expect(nobody.code).toBe(2);
  expect(nobody.err).toContain('OUTTURN_TOKEN');
  const away = await outturn(['export', '--plan', 'x', '--server', 'ftp://x']);
  expect(away.err).toContain('--server cannot be');
  const open = file('token', token);
  const refused = await outturn(['import', 'one.txt', '--server', address, '--token', open]);
  expect(refused.err).toContain('chmod 600');
  chmodSync(path(open), 0o600);
  expect((await outturn(['import', 'one.txt', '--server', address, '--token', open])).code).toBe(0);
  expect((await onServer(['export'])).err).toContain('--plan');
}, 60_000);
