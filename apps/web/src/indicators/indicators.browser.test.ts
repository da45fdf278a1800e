import { changeIndicator, NOW, readIndicator, SYSTEM } from '@outturn/ledger';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, withoutBrowser } from '../../../../packages/viewer/testing/browser.js';
import { type City, type Held, startCity } from '../../testing/city.js';
import { barriersIn, fitsInWidth, openWindow, settled } from '../../testing/window.js';

describe.skipIf(withoutBrowser())('indicators', { timeout: 90_000 }, () => {
  let browser: Browser;
  let city: City;
  beforeAll(async () => {
    [browser, city] = await Promise.all([openBrowser(), startCity()]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await city?.close();
  });

  it.each([
    ['zh', 'light', 1280],
    ['en', 'dark', 1280],
    ['zh', 'dark', 320],
  ] as const)('keep nobody out in %s, %s, %i wide', async (locale, scheme, width) => {
    const { page, go, troubles, close } = await openWindow(browser, city, { locale, scheme, width });
    await go('/indicators');
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(100);
    expect(await fitsInWidth(page)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await go('/indicators/gdp');
    expect(await page.locator('.sentence').textContent()).toContain('2024');
    expect(await fitsInWidth(page)).toBe(true);
    await page.locator('.sums summary').first().click();
    await settled(page);
    expect(await barriersIn(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are found by another name', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators');
    await page.getByRole('searchbox').fill('粮食总产量');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.locator('tbody a').click();
    await page.getByRole('heading', { level: 1, name: '粮食产量' }).waitFor();
    await page.getByText('这项指标没有目标').waitFor();
    await close();
  });

  it('have a drawing with points for the keyboard, and a table that says the same', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators/gdp');
    const points = page.locator('.oc-both svg [tabindex="0"]:visible');
    expect(await points.count()).toBeGreaterThan(5);
    await points.first().focus();
    const table = await page.locator('.things').first().textContent();
    for (const value of ['682.4', '738.7', '883']) expect(table).toContain(value);
    const year = page.locator('.things tbody tr', { has: page.getByRole('rowheader', { name: '2024 年' }) }).first();
    expect((await year.locator('td').allTextContents()).slice(0, 3)).toEqual(['883', '', '884.5']);
    const next = page.locator('.things tbody tr').first();
    expect((await next.locator(':is(th, td)').allTextContents()).slice(0, 4)).toEqual(['2025 年', '', '≈ 935', '935']);
    expect(await page.locator('.passage a[href*="at="]').count()).toBeGreaterThan(3);
    const link = page.locator('.files a').first();
    expect((await city.officer.ask('GET', (await link.getAttribute('href'))!)).status).toBe(200);
    await close();
  });

  it('get year targets, which are set anew for a reason', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators/loans');
    const set = async (value: string, reason: string): Promise<void> => {
      await page.getByRole('button', { name: '登记或修改年度目标' }).first().click();
      await page.getByLabel('年份').selectOption('2025');
      await page.getByLabel(/^数值/).fill(value);
      await page.getByLabel(/^理由/).fill(reason);
      await page.getByRole('button', { name: '保存' }).click();
      await page.locator('.year-target', { hasText: value }).waitFor();
    };
    await set('1290.0', '');
    await set('1300.5', '年度计划调整');
    expect(await page.locator('.year-target').count()).toBe(1);
    await close();
  });

  it('have values that the lead unit passes on before planning accepts them, and targets that it would have changed', async () => {
    const { items: units } = await (await city.officer.ask('GET', '/api/units?limit=200')).json();
    const unit = (code: string): string => units.find((one: { readonly code: string }) => one.code === code).id;
    const [lead, branch] = [unit('yl-gxj'), unit('yl-kjj')];
    const of = (await readIndicator(city.ledger.database, NOW, 'rd-intensity'))!;
    const aim = { id: of.id, expected: of.version, author: SYSTEM };
    expect((await changeIndicator(city.ledger, aim, { leadUnit: lead })).ok).toBe(true);
    const open = async (...roles: readonly Held[]) => {
      const window = await openWindow(browser, city, { visitor: await city.person(...roles) });
      await window.go('/indicators/rd-intensity');
      return window;
    };
    const filling = await open({ role: 'head', unit: branch }, { role: 'lead', unit: branch });
    const passing = await open({ role: 'lead', unit: lead });
    const deciding = await open('planning');
    const value = ({ page }: typeof filling) => page.locator('.value-list li', { hasText: '3.05' });
    const press = async (window: typeof filling, step: string, waits: string): Promise<void> => {
      await window.go('/indicators/rd-intensity');
      await value(window).locator('summary').first().click();
      await value(window).getByRole('button', { name: step, exact: true }).click();
      await window.page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click();
      await value(window).getByText(waits).waitFor();
    };
    await filling.page.getByRole('button', { name: '填报新值' }).click();
    await filling.page.getByLabel(/^时期/).fill('2025');
    await filling.page.getByLabel(/^数值/).fill('3.05');
    await filling.page.getByRole('button', { name: '保存' }).click();
    await value(filling).getByText('待云岚市科学技术局报送').waitFor();
    await press(filling, '提交', '待云岚市工业和信息化局（牵头单位）审核');
    await deciding.go('/indicators/rd-intensity');
    await value(deciding).locator('summary').first().click();
    expect(await value(deciding).getByRole('button').allTextContents()).toEqual(['退回', '撤回']);
    await passing.go('/');
    await passing.page.locator('.waiting-value', { hasText: '3.05' }).getByText('等我办理').waitFor();
    await press(passing, '牵头审核通过', '待规划主管部门审核');
    await press(deciding, '审核通过', '待统计部门确认');

    await filling.page.getByRole('button', { name: '建议调整' }).last().click();
    await filling.page.getByLabel(/^数值/).fill('2.8');
    await filling.page.getByLabel('表述').fill('研发经费投入强度达到2.8%');
    await filling.page.getByLabel(/^理由/).fill('统计口径修订');
    await filling.page.getByRole('button', { name: '提出' }).click();
    await filling.page.locator('.proposals').getByText('待规划主管部门办理').waitFor();
    expect(await barriersIn(filling.page)).toEqual([]);
    const { page } = deciding;
    await deciding.go('/');
    await page.locator('.proposals', { hasText: '统计口径修订' }).getByRole('link').click();
    await page.locator('.proposals').getByText('理由：统计口径修订').waitFor();
    await page.getByRole('button', { name: '登记调整' }).click();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '登记调整' }).click();
    await page.locator('.target header', { hasText: '2.8' }).waitFor();
    await page.locator('.proposals').getByText('已登记').waitFor();
    expect([filling, passing, deciding].flatMap(({ troubles }) => troubles)).toEqual([]);
    await Promise.all([filling.close(), passing.close(), deciding.close()]);
  });

  it('are added and given another name by planning', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await go('/indicators');
    await page.getByRole('button', { name: '登记指标' }).click();
    await page.getByLabel(/^代码/).fill('night-buses');
    await page.getByRole('dialog').getByLabel(/^名称/).fill('夜间公交线路');
    await page.getByLabel(/^单位/).fill('条');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('link', { name: '夜间公交线路' }).click();
    await page.getByRole('button', { name: '修改指标' }).click();
    await page.getByLabel(/^别名/).fill('夜班车线路、夜宵线');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('夜班车线路、夜宵线').waitFor();
    await page.getByRole('button', { name: '登记口径' }).click();
    await page.getByLabel(/^口径名称/).fill('2025口径');
    await page.getByLabel(/^口径说明/).fill('22时后发车的线路');
    await page.getByLabel(/^自何时起/).fill('2025');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('22时后发车的线路').waitFor();
    await page.locator('.definition').getByRole('button', { name: '更正' }).click();
    await page.getByLabel(/^口径说明/).fill('23时后发车的线路');
    await page.getByLabel(/^理由/).fill('以交通部门的说明为准');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('23时后发车的线路').waitFor();
    expect(await page.locator('.definition').count()).toBe(1);
    await page.getByRole('button', { name: '修改指标' }).click();
    await page.getByLabel('发布频次').selectOption('month');
    await page.getByRole('button', { name: '保存' }).click();
    await page.locator('.about').getByText('月度').waitFor();
    await close();
  });

  it('are named in English, with their Chinese name beside', async () => {
    const { page, go, close } = await openWindow(browser, city, { locale: 'en' });
    await go('/indicators');
    await page.getByRole('searchbox').fill('urbanisation');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    await page.locator('tbody a').click();
    await page.getByRole('heading', { level: 1, name: 'Urbanisation rate of residents' }).waitFor();
    expect(await page.locator('.lead').textContent()).toContain('常住人口城镇化率');
    expect(await page.locator('.sentence').textContent()).toContain('Urbanisation rate of residents');
    await close();
  });

  it('are looked at in another region, where there are several', async () => {
    const { page, go, close } = await openWindow(browser, city);
    await page.route('**/api/indicators?code=gdp', async (route) => {
      const answer = await route.fetch();
      const { items } = (await answer.json()) as { readonly items: readonly { readonly regions: readonly object[] }[] };
      const [gdp] = items;
      const regions = [...gdp!.regions, { code: '530000', name: '云南省' }];
      await route.fulfill({ response: answer, json: { items: [{ ...gdp, regions }], next: null } });
    });
    await go('/indicators/gdp');
    await page.locator('.clocks select').first().selectOption({ label: '云南省' });
    await expect.poll(() => page.url()).toContain('530000');
    await expect.poll(() => page.locator('.lead').textContent()).toContain('云南省');
    await page.getByText('还没有可以作图的数').waitFor();
    expect(await page.locator('.files a').first().getAttribute('href')).toContain('region=530000');
    await close();
  });
});
