import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterPlan, REGION } from '../../testing/plan-ledger.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { IndicatorPageShape } from '../judgements/page-shapes.js';
import { ScoreboardShape } from '../scoreboards/shapes.js';
import { MetadataShape } from './shapes.js';

const ON = 'on=2023-12-31';

let test: TestServer;
let planner: Readonly<Record<string, string>>;
beforeAll(async () => {
  test = await startServer();
  await enterPlan(test.ledger);
  planner = (await test.person({ role: 'planning' })).bySession;
});
afterAll(() => test?.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => test.send({ url, headers });

describe('figures of an indicator', () => {
  it('are CSV that a spreadsheet opens: marked as UTF-8, texts that are no formulas, numbers that are numbers', async () => {
    const { body, rawPayload, headers, statusCode } = await get(`/data/indicators/air.csv?${ON}`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.split('\r\n')[0]).toBe(
      '\uFEFF行,行政区划代码,指标代码,指标,英文名称,规划,时期,含义,关系,数值,上限,单位,口径,数据性质,序列,审核状态,原文,约束性,完成进度,应完成进度,判断,判断日期',
    );
    const name = `"'=细颗粒物""浓度"""`;
    expect(body).toContain(
      `实际值,${REGION},air,${name},,,2023,比上年变动（%）,,-3.10,,%,,实际,统计,统计确认,,,,,,\r\n`,
    );
    expect(body).toContain(`,2023,水平,,31.0,,微克/立方米,,实际,统计,统计确认,'@下降到31,`);
    expect(body).toContain(
      `,yunling-2025,2025,,≤,28,,微克/立方米,,,,,"'+降至28以下,\n""确保""",是,0.5714,0.6000,略有滞后,2023-12-31\r\n`,
    );
    expect(body).not.toContain('部门');
  });

  it('have English titles for who asks for them', async () => {
    const byHeader = await get(`/data/indicators/air.csv?${ON}`, { 'accept-language': 'en' });
    expect(byHeader.body).toMatch(/^\uFEFFRow,Region,Indicator,/);
    expect((await get(`/data/indicators/air.csv?${ON}&lang=en`)).body).toBe(byHeader.body);
  });

  it('are the same as JSON', async () => {
    const page = (await get(`/data/indicators/air.json?${ON}`)).json();
    expect(IndicatorPageShape.parse(page)).toEqual(page);
    expect(page.observations).toHaveLength(2);
    expect((await get(`/data/indicators/air.json?${ON}`, planner)).json().observations).toHaveLength(3);
  });

  it('say what they are: columns, state of the ledger, how to cite them', async () => {
    const metadata = (await get(`/data/indicators/air.metadata.json?${ON}&asOf=e1`)).json();
    expect(MetadataShape.parse(metadata)).toEqual(metadata);
    expect(metadata.url).toBe(`${test.origin}/data/indicators/air.csv?${ON}&asOf=e1`);
    expect(metadata.state).toMatchObject({ event: 1, release: null });
    expect(metadata['dc:bibliographicCitation']).toContain(metadata.state.head);
    const titles = metadata.tableSchema.columns.map(({ titles }: { titles: string }) => titles).join(',');
    expect((await get(`/data/indicators/air.csv?${ON}`)).body.split('\r\n')[0]).toBe(`\uFEFF${titles}`);
  });

  it('are there where the indicator is public', async () => {
    for (const file of ['csv', 'json', 'metadata.json']) {
      expect((await get(`/data/indicators/secret.${file}`)).statusCode).toBe(404);
      expect((await get(`/data/indicators/secret.${file}`, planner)).statusCode).toBe(200);
    }
    expect((await get('/data/indicators/air.xls')).statusCode).toBe(404);
    expect((await get('/data/indicators/air')).statusCode).toBe(404);
  });

  it('can be kept, and asked about again', async () => {
    const first = await get(`/data/indicators/air.csv?${ON}`);
    expect(Number.isNaN(Date.parse(String(first.headers['last-modified'])))).toBe(false);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const again = await get(`/data/indicators/air.csv?${ON}`, { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('the scoreboard of a plan', () => {
  it('is a table with a row to a target and a column to a year', async () => {
    const { body } = await get(`/data/plans/yunling-2025.csv?${ON}&lang=en`);
    expect(body.split('\r\n')[0]).toContain(',Target,Upper end,2023,Latest period,');
    expect(body).toContain('≤,28,,31.0,2023,31,0.5714,0.6000,0.6000,2023-12-31,slightly late,');
    expect((await get(`/data/plans/yunling-2025.csv?${ON}`, planner)).body.trim().split('\r\n')).toHaveLength(3);
  });

  it('is the same as JSON, with what it is beside it', async () => {
    const board = (await get(`/data/plans/yunling-2025.json?${ON}`)).json();
    expect(ScoreboardShape.parse(board)).toEqual(board);
    const metadata = (await get(`/data/plans/yunling-2025.metadata.json?${ON}`)).json();
    expect(MetadataShape.parse(metadata)).toEqual(metadata);
    expect((await get('/data/plans/nowhere.csv')).statusCode).toBe(404);
  });
});
